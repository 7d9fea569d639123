"""Personal data is found by its form, and numbers of stories are not."""

import pytest
from storyloom.safety.personal_data import find_personal_data


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Call 555-0142 now.", "phone number"),
        ("Call me at 0171 555 2368 tonight.", "phone number"),
        ("Ring +44 20 7946 0958", "phone number"),
        ("(030) 1234567 is mine", "phone number"),
        ("write to robin.fox@mailbox.com", "e-mail address"),
        ("see www.dragonfun.test/play", "web address"),
        ("visit dragonfun.com", "web address"),
        ("https://example.test", "web address"),
        ("I live at 14 Oak Street in Brighton.", "postal address"),
        ("22 Hill Road, flat 5", "postal address"),
        ("card 4929 1234 5678 9012", "long number"),
        ("find me as @bluefox", "handle"),
    ],
)
def test_personal_data_is_named_by_kind(text: str, kind: str) -> None:
    assert kind in [found.kind for found in find_personal_data(text)]


@pytest.mark.parametrize(
    "text",
    [
        "He counted 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, and the rocket rose.",
        "There were 144 stairs, and 1,000 stars.",
        "In 1850 2 ships sailed.",
        "The robot's name was B-14.",
        "They lived on Star Street by the sea.",
        "She had 3 kites. He had 12.",
        "Stop.Go.Stop!",
    ],
)
def test_numbers_in_stories_are_left_alone(text: str) -> None:
    assert find_personal_data(text) == []
