"""Turning lower-case pieces back into readable sentences and titles."""

import pytest

from model_containers.decoder.prose import join_words, title_case, write_text

CAPITALISED = frozenset({"mama", "i", "saturday"})


@pytest.mark.parametrize(
    ("pieces", "text"),
    [
        ("[NAME] the fox ran . she hid .", "Ada the fox ran. She hid."),
        ("“ come in , ” said [NAME] . “ i am here ! ”", '"Come in," said Ada. "I am here!"'),
        ("[NAME] said , “ it ' s cold . ”", 'Ada said, "It\'s cold."'),
        ("she didn ' t look up .", "She didn't look up."),
        ("the boys ' hats fell .", "The boys' hats fell."),
        ("a th ##im ##ble - sized cake", "A thimble-sized cake"),
        ("“ oh ! ” said the king .", '"Oh!" said the king.'),
        ("“ help ! ” he cried .", '"Help!" he cried.'),
        ("“ my hat . ” said the king .", '"My hat," said the king.'),
        ("then mama came on saturday .", "Then Mama came on Saturday."),
        ("she ran to her mama .", "She ran to her mama."),
        ("he waited … and then", "He waited... And then"),
    ],
)
def test_pieces_become_readable_text(pieces: str, text: str) -> None:
    assert write_text(pieces.split(), "Ada", CAPITALISED) == text


def test_a_name_of_two_words_is_kept_as_given() -> None:
    assert (
        write_text(["[NAME]", "'", "s", "hat"], "Mary-Jane O", frozenset()) == "Mary-Jane O's hat"
    )


def test_continuation_pieces_join_their_word() -> None:
    assert join_words(["por", "##rid", "##ge", "pot"]) == ["porridge", "pot"]


@pytest.mark.parametrize(
    ("pieces", "title"),
    [
        ("[NAME] and the moon", "Ada and the Moon"),
        ("the fox ' s red hat", "The Fox's Red Hat"),
        ("a tip - top day", "A Tip-Top Day"),
    ],
)
def test_titles_have_capitals_on_their_main_words(pieces: str, title: str) -> None:
    assert title_case(pieces.split(), "Ada") == title
