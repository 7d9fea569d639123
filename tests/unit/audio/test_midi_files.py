import pytest
from hypothesis import given
from hypothesis import strategies as st
from storyloom.music.midi import TICKS_PER_BEAT, variable_length, write_midi
from storyloom.music.notes import Note, Track


@pytest.mark.parametrize(
    ("value", "encoded"),
    [(0, "00"), (0x40, "40"), (0x7F, "7f"), (0x80, "8100"), (0x2000, "c000"), (0x3FFF, "ff7f"),
     (0x4000, "818000"), (0x0FFFFFFF, "ffffff7f")],
)  # fmt: skip
def test_variable_lengths_are_as_in_the_standard(value: int, encoded: str) -> None:
    assert variable_length(value).hex() == encoded


def test_negative_lengths_do_not_exist() -> None:
    with pytest.raises(ValueError, match="negative"):
        variable_length(-1)


def read_variable(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    while True:
        value = value << 7 | data[at] & 0x7F
        at += 1
        if not data[at - 1] & 0x80:
            return value, at


def read_notes(data: bytes) -> list[list[tuple[int, int, int, int]]]:
    """Read (tick, status, pitch, velocity) of every track by the standard's own rules."""
    assert data[:8] == b"MThd\x00\x00\x00\x06"
    assert int.from_bytes(data[12:14], "big") == TICKS_PER_BEAT
    tracks, at = [], 14
    while at < len(data):
        assert data[at : at + 4] == b"MTrk"
        end = at + 8 + int.from_bytes(data[at + 4 : at + 8], "big")
        at += 8
        tick, events = 0, []
        while at < end:
            delta, at = read_variable(data, at)
            tick += delta
            status = data[at]
            if status == 0xFF:
                length, after = read_variable(data, at + 2)
                at = after + length
            elif status & 0xF0 == 0xC0:
                at += 2
            else:
                events.append((tick, status, data[at + 1], data[at + 2]))
                at += 3
        assert at == end
        tracks.append(events)
    return tracks


NOTES = st.builds(
    Note, st.floats(0, 50), st.floats(0.05, 8), st.integers(0, 127), st.floats(0.01, 1)
)


@given(st.lists(NOTES, max_size=20))
def test_what_is_written_can_be_read(notes: list[Note]) -> None:
    track = Track("melody", "p", "harp", 0, 0, tuple(notes))
    _, events = read_notes(write_midi([track], 90, 4))
    begins = sorted((tick, pitch) for tick, status, pitch, _ in events if status & 0xF0 == 0x90)
    ends = [event for event in events if event[1] & 0xF0 == 0x80]
    assert begins == sorted((round(n.start_beats * TICKS_PER_BEAT), n.pitch) for n in notes)
    assert len(ends) == len(begins)
    assert [event[0] for event in events] == sorted(event[0] for event in events)


def test_drums_go_to_channel_ten_and_instruments_have_their_program() -> None:
    note = (Note(0, 1, 60, 0.5),)
    tracks = [
        Track("melody", "m", "harp", 0, 0, note),
        Track("rhythm", "r", "percussion", 0, 0, note, percussion=True),
    ]
    data = write_midi(tracks, 120, 3, {"harp": 46})
    _, melody, drums = read_notes(data)
    assert melody[0][1] == 0x90
    assert drums[0][1] == 0x99
    assert bytes((0xC0, 46)) in data
    assert (500_000).to_bytes(3, "big") in data
