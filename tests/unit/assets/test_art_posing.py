import numpy as np
import pytest
from asset_library.catalogue import load_catalogue
from asset_library.draw.kit import button_eye, part
from asset_library.draw.rig import Motion
from asset_library.posing import BLINK_MS, pose, swing_at
from asset_library.raster import render_rig

ARM = part("arm_l", 10, 20.5, '<path d="M0 0H9"/>')


@pytest.mark.parametrize(
    ("time_ms", "phase", "degrees"),
    [(0, 0, 0), (250, 0, 8), (750, 0, -8), (0, 0.25, 8), (1250, 0, 8), (500, 0.25, -8)],
)
def test_rotation_follows_the_sine_of_the_table(time_ms, phase, degrees):
    motion = Motion("arm_l", "rotate", 8, 1000, phase)
    assert swing_at(motion, time_ms) == pytest.approx(degrees, abs=1e-9)


def test_part_turns_about_its_pivot_and_others_stay():
    body = ARM + part("leg_l", 1, 2, "<g/>")
    posed = pose(body, [Motion("arm_l", "rotate", 8, 1000)], 250)
    assert posed == body.replace(
        'data-pivot="10 20.5">', 'data-pivot="10 20.5" transform="rotate(8.00 10 20.5)">'
    )


def test_motions_of_one_part_add_up():
    table = [Motion("arm_l", "shift_x", 4, 1000), Motion("arm_l", "shift_y", 6, 1000)]
    assert 'transform="translate(4.00 0) translate(0 6.00)"' in pose(ARM, table, 250)


def test_blink_closes_the_eye_only_for_a_moment():
    table = [Motion("eye_l", "blink", 0, 4000)]
    eye = button_eye(50, 50, 13, "eye_l")
    assert 'data-part="eye_l" data-pivot="50 50" class="closed"' in pose(eye, table, BLINK_MS - 1)
    assert pose(eye, table, BLINK_MS + 1) == eye


@pytest.mark.parametrize("mood", ["sad", "asleep"])
@pytest.mark.parametrize("kind", sorted(load_catalogue().heroes))
def test_every_hero_shows_its_mood_on_the_face(kind, mood):
    rig = load_catalogue().heroes[kind]
    glad, moody = (np.asarray(render_rig(rig, 0.5, mood=m), dtype=float) for m in ("", mood))
    changed = np.abs(glad - moody).max(axis=2) > 40
    rows, columns = np.nonzero(changed)
    assert 60 < changed.sum() < 0.06 * changed.size
    assert rows.max() < 0.55 * rig.height_px
    assert np.ptp(columns) > 25
