import json
from pathlib import Path

import numpy as np
import pytest
from storyloom.errors import AssetMissingError
from storyloom.music.sampler import Instrument, InstrumentRack, Zone, play_note

RATE_HZ = 32_000
MAX_LIBRARY_BYTES = 4_000_000


def tone_zone(pitch: int, loop: tuple[int, int] = (0, 0)) -> Zone:
    hz = 440 * 2 ** ((pitch - 69) / 12)
    samples = np.sin(2 * np.pi * hz * np.arange(RATE_HZ) / RATE_HZ).astype(np.float32)
    return Zone(pitch, samples, *loop)


def instrument(*zones: Zone, attack_ms: int = 0, release_ms: int = 100) -> Instrument:
    return Instrument("test", zones, attack_ms, release_ms, 0, percussion=False)


def strongest_hz(sound: np.ndarray, rate_hz: int = RATE_HZ) -> float:
    size = 1 << 18
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), size))
    return float(np.argmax(spectrum) * rate_hz / size)


@pytest.mark.parametrize("pitch", [57, 66, 69, 70, 76])
def test_a_note_sounds_at_its_pitch(pitch: int) -> None:
    sound = play_note(instrument(tone_zone(60), tone_zone(72)), pitch, RATE_HZ // 4, RATE_HZ)
    assert strongest_hz(sound) == pytest.approx(440 * 2 ** ((pitch - 69) / 12), rel=0.003)


def test_the_nearest_recording_is_played() -> None:
    assert instrument(tone_zone(60), tone_zone(72)).nearest(67).pitch == 72


def test_a_note_is_held_then_released_and_ends_in_silence() -> None:
    sound = play_note(instrument(tone_zone(69)), 69, 8_000, RATE_HZ)
    assert len(sound) == 8_000 + 3_200
    assert np.abs(sound[6_000:8_000]).max() > 0.9
    assert np.abs(sound[9_600:]).max() < 0.15
    assert abs(sound[-1]) < 1e-3


def test_a_looped_note_lasts_as_long_as_it_is_held() -> None:
    # 440 Hz repeats every 800 samples of 32 kHz (11 periods), so this loop is seamless.
    looped = play_note(instrument(tone_zone(69, (8_200, 24_200))), 69, 5 * RATE_HZ, RATE_HZ)
    assert len(looped) == 5 * RATE_HZ + 3_200
    late = looped[4 * RATE_HZ : 5 * RATE_HZ]
    assert np.abs(late).max() > 0.95
    assert np.abs(np.diff(looped[: 5 * RATE_HZ])).max() < 0.1


def test_a_decaying_note_is_never_longer_than_its_recording() -> None:
    sound = play_note(instrument(tone_zone(69)), 69, 5 * RATE_HZ, RATE_HZ)
    assert len(sound) < RATE_HZ


def test_a_slow_attack_starts_from_nothing() -> None:
    sound = play_note(instrument(tone_zone(69), attack_ms=100), 69, 8_000, RATE_HZ)
    assert np.abs(sound[:200]).max() < 0.05


def test_interpolation_is_clean() -> None:
    """A shifted sine stays a sine: everything else lies 50 dB under it."""
    sound = play_note(instrument(tone_zone(69)), 72, 16_000, RATE_HZ)[:16_000]
    spectrum = np.abs(np.fft.rfft(sound * np.blackman(len(sound)))) ** 2
    top = int(np.argmax(spectrum))
    rest = spectrum.sum() - spectrum[top - 4 : top + 5].sum()
    assert 10 * np.log10(rest / spectrum.sum()) < -50


def test_every_instrument_is_in_tune(rack: InstrumentRack) -> None:
    for name in rack.names:
        recorded = rack.get(name)
        if recorded.percussion:
            continue
        for zone in recorded.zones:
            hz = 440 * 2 ** ((zone.pitch - 69) / 12)
            piece = zone.samples[3_000:19_000]
            size = 1 << 17
            spectrum = np.abs(np.fft.rfft(piece * np.hanning(len(piece)), size))
            frequencies = np.fft.rfftfreq(size, 1 / rack.sample_rate_hz)
            near = (frequencies > hz * 0.95) & (frequencies < hz * 1.05)
            cents = 1200 * np.log2(frequencies[near][np.argmax(spectrum[near])] / hz)
            assert abs(cents) < 45, (name, zone.pitch, cents)


def test_loops_do_not_click(rack: InstrumentRack) -> None:
    for name in rack.names:
        for zone in rack.get(name).zones:
            if zone.loop_end:
                samples = zone.samples
                usual = np.abs(np.diff(samples[zone.loop_start : zone.loop_end])).max()
                seam = abs(float(samples[zone.loop_start]) - float(samples[zone.loop_end - 1]))
                assert seam <= 1.5 * usual, (name, zone.pitch)


def test_the_recordings_are_small_and_whole(rack: InstrumentRack) -> None:
    from asset_library.score import SCORE_DIR

    files = list((SCORE_DIR / "instruments").glob("*.ogg"))
    assert sum(file.stat().st_size for file in files) < MAX_LIBRARY_BYTES
    assert {file.stem for file in files} == set(rack.names)
    assert "MIT licence" in (SCORE_DIR / "instruments" / "NOTICE.md").read_text()


def test_missing_instruments_are_named(rack: InstrumentRack, tmp_path: Path) -> None:
    with pytest.raises(AssetMissingError, match="vuvuzela"):
        rack.get("vuvuzela")
    with pytest.raises(AssetMissingError, match="no usable instruments"):
        InstrumentRack(tmp_path)
    entry = {"file": "gone.ogg", "zones": [], "attack_ms": 0, "release_ms": 0, "program": 0}
    catalogue = {"sample_rate_hz": RATE_HZ, "instruments": {"harp": entry}}
    (tmp_path / "catalogue.json").write_text(json.dumps(catalogue))
    with pytest.raises(AssetMissingError, match="harp"):
        InstrumentRack(tmp_path).get("harp")
