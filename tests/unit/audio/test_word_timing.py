import pytest
from hypothesis import given
from hypothesis import strategies as st
from storyloom.narration.words import HeardWord, speakable, time_words, word_spans


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She can't stop.", ["She", "can't", "stop"]),
        ("“Twenty-one” foxes’ dens", ["Twenty-one", "foxes", "dens"]),
        ("a fox 🦊, a café", ["a", "fox", "a", "café"]),
        ("Привет, мир!", ["Привет", "мир"]),
        ("it’s 3 o'clock", ["it’s", "3", "o'clock"]),
        ("... ?!", []),
        ("", []),
    ],
)
def test_words_are_what_a_child_would_point_at(text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in word_spans(text)] == words


@pytest.mark.parametrize(
    ("text", "spoken"),
    [("Hi 🦊!", "Hi  !"), ("<b>a</b> & c", " b a  b    c"), ("“Oh,” she said", "“Oh,” she said")],
)
def test_what_no_engine_should_read_is_blanked_in_place(text: str, spoken: str) -> None:
    assert speakable(text) == spoken
    assert len(speakable(text)) == len(text)


def starts(text: str, heard: list[HeardWord], end_ms: int) -> list[int]:
    return [word.start_ms for word in time_words(text, heard, end_ms)]


def test_a_word_starts_when_it_is_heard_and_ends_when_the_next_starts() -> None:
    timed = time_words("one two", [HeardWord(0, 100), HeardWord(4, 500)], 900)
    assert [(w.start_ms, w.end_ms) for w in timed] == [(100, 500), (500, 900)]
    assert [(w.char_start, w.char_end) for w in timed] == [(0, 3), (4, 7)]


def test_a_word_reported_in_parts_starts_with_its_first_part() -> None:
    heard = [HeardWord(0, 10), HeardWord(7, 60), HeardWord(11, 90)]
    assert starts("twenty-one fish", heard, 200) == [10, 90]


def test_a_report_on_an_opening_quote_belongs_to_the_word_behind_it() -> None:
    assert starts('"Oh no"', [HeardWord(0, 40), HeardWord(4, 80)], 100) == [40, 80]


def test_a_report_on_the_space_behind_a_word_belongs_to_the_next() -> None:
    assert starts("one two", [HeardWord(0, 40), HeardWord(3, 80)], 100) == [40, 80]


def test_unreported_words_share_the_time_by_their_lengths() -> None:
    assert starts("aa bbbb cc", [HeardWord(0, 0), HeardWord(8, 600)], 900) == [0, 200, 600]
    assert starts("aa bbbb", [HeardWord(0, 0)], 600) == [0, 200]


def test_without_any_report_the_whole_time_is_shared() -> None:
    assert starts("aa bb", [], 400) == [0, 200]


@given(
    st.text(st.sampled_from("ab '-,.é🦊"), max_size=40),
    st.lists(st.builds(HeardWord, st.integers(0, 45), st.integers(0, 5_000)), max_size=8),
)
def test_every_word_gets_a_time_and_times_never_run_back(text: str, heard: list[HeardWord]) -> None:
    timed = time_words(text, heard, 5_000)
    assert [(w.char_start, w.char_end) for w in timed] == word_spans(text)
    flat = [ms for word in timed for ms in (word.start_ms, word.end_ms)]
    assert flat == sorted(flat)
    assert all(0 <= ms <= 5_000 for ms in flat)
