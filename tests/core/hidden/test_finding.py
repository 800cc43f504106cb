"""What hides is found, and writing that only needs such characters is left alone."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motsvar.core.hidden.finding import hidden_in, unseen_in
from motsvar.core.hidden.values import HiddenKind
from motsvar.core.span import Span

BIDIRECTIONAL, INVISIBLE = HiddenKind.BIDIRECTIONAL, HiddenKind.INVISIBLE
LOOK_ALIKE, PRIVATE, CONTROL = HiddenKind.LOOK_ALIKE, HiddenKind.PRIVATE, HiddenKind.CONTROL


def found(text: str) -> list[tuple[str, HiddenKind]]:
    return [(one.characters, one.kind) for one in hidden_in(text)]


@pytest.mark.parametrize(
    ("characters", "kind"),
    [
        *((character, BIDIRECTIONAL) for character in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"),
        *((character, BIDIRECTIONAL) for character in "\u200e\u200f\u061c"),
        *((character, INVISIBLE) for character in "\u200b\u200c\u200d\ufeff\u2060\u2061\u2062\u2063\u2064"),
        *((character, INVISIBLE) for character in "\u034f\u115f\u1160\u3164\uffa0\ufff9\ufffa\ufffb\ufe0f\u2800"),
        *((character, INVISIBLE) for character in "\U000e0001\U000e0041\U000e007f\U000e0100"),
        *((character, PRIVATE) for character in "\ue000\uf8ff\U000f0000\U0010fffd"),
        *((character, CONTROL) for character in "\x01\x08\x0b\x1b\x7f\x80\x9b\ufdd0\ufffe"),
    ],
    ids=lambda value: f"{ord(value):04X}" if isinstance(value, str) and len(value) == 1 else None,
)
def test_what_is_not_seen_is_found_between_letters(characters: str, kind: HiddenKind) -> None:
    assert found(f"pay{characters}pal") == [(characters, kind)]


def test_a_hidden_character_knows_its_place_its_code_and_its_name() -> None:
    (one,) = hidden_in("😀 rad\nab\u202ecd")
    assert one.span == Span(8, 9)
    assert one.codes == ("U+202E",)
    assert one.words == "U+202E right-to-left override"
    (run,) = hidden_in("ab\u200b\u200b\u2060cd")
    assert (run.span, run.words) == (Span(2, 5), "2 × U+200B zero width space, U+2060 word joiner")
    assert next(hidden_in("a\x9bb")).words == "U+009B control character"


@pytest.mark.parametrize(
    ("text", "strangers"),
    [
        ("En r\u0430pport om bron", ["\u0430"]),
        ("Betala till \u0440\u0430ypal nu", ["\u0440\u0430"]),
        ("Пришёл oтчёт из города", ["o"]),
        ("Ni\u03bfbe", ["\u03bf"]),
        ("\u0440\u0430\u0441\u0435 på svenska", ["\u0440\u0430\u0441\u0435"]),
        ("\u039d\u0391\u03a4\u039f sade", ["\u039d\u0391\u03a4\u039f"]),
        ("Stra\u03b2e", ["\u03b2"]),
        ("på \uff2d\uff4f\uff54ion \uff12", ["\uff2d\uff4f\uff54", "\uff12"]),
        ("\U0001d411apport", ["\U0001d411"]),
        ("\u0440\u200b\u0430ypal", ["\u0440", "\u0430"]),
    ],
)
def test_letters_that_pass_for_others_are_found(text: str, strangers: list[str]) -> None:
    assert [characters for characters, kind in found(text) if kind is LOOK_ALIKE] == strangers


@pytest.mark.parametrize(
    "text",
    [
        "Kommunens “svar” – för 300 € – är klart.",
        "Администрация приняла решение, а он с утра был у нас.",
        "Tidningen Правда skrev, och Мир med.",
        "Η απόφαση του δήμου είναι οριστική.",
        "10 kΩ, 5 μm, Δt, TNFα och β-blockerare; ν = 5 och ρ = 2",
        "המועצה החליטה\u200f (2031) \u200eA1",
        "قرر المجلس\u061c 12",
        "می\u200cخواهم",
        "क्\u200dष",
        "👨\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3 🏳\ufe0f\u200d🌈",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "en mycket lång sam\u00adman\u00adsättning som av\u00ad\nbryts",
        "日本のＡＢＣ株式会社１２",
        "葛\U000e0100飾区",
        "tab\tsida\fslut\n",
        "",
    ],
)
def test_writing_that_needs_such_characters_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "slut\u00ad på",
        "pay\u00ad\u00adpal",
        "❤\ufe0f\ufe0f",
        "😀\U000e0100\U000e0101",
        "🏴\U000e0061\U000e0062\U000e0063\U000e007f",
        "A\u200d👧",
    ],
    ids=ascii,
)
def test_the_same_characters_where_nothing_needs_them_are_found(text: str) -> None:
    assert {kind for _, kind in found(text)} == {INVISIBLE}


@given(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("\u202e\u200b\u0430ab \n\ufe0f\u00ad")))
def test_what_is_found_is_in_order_apart_and_of_the_text(text: str) -> None:
    ends = [0]
    for one in hidden_in(text):
        assert ends[-1] <= one.span.start < one.span.end
        assert one.span.of(text) == one.characters
        ends.append(one.span.end)
    apart = {at for one in hidden_in(text) if one.kind is not LOOK_ALIKE for at in range(one.span.start, one.span.end)}
    assert {at for at, _ in unseen_in(text)} == apart


def test_what_is_found_does_not_depend_on_how_much_stands_before_it() -> None:
    before = "Bron över ån ska lagas.\n" * 6_000
    assert found(before + "r\u0430p\u202e") == [("\u0430", LOOK_ALIKE), ("\u202e", BIDIRECTIONAL)]
    assert next(hidden_in(before + "r\u0430p")).span.start == len(before) + 1


def test_every_character_that_unicode_calls_a_format_or_a_control_is_seen_to() -> None:
    """But for those that Unicode has added signs to (Prepended_Concatenation_Mark) and that music and glyphs need."""
    shown = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD, *range(0x13430, 0x13440)}
    hiding = [code for code in range(0xE000) if unicodedata.category(chr(code)) in ("Cf", "Cc")]
    hiding += [code for code in range(0xF900, 0xF0000) if unicodedata.category(chr(code)) in ("Cf", "Cc")]
    private = [0xE000, *range(0xE001, 0xF8FF, 1_000), 0xF8FF, 0xF0000, *range(0xF0001, 0x10FFFD, 5_000), 0x10FFFD]
    for code in {*hiding, *private} - shown - {9, 10, 12}:
        assert found(f"a{chr(code)}b"), hex(code)


def test_a_clean_text_of_five_megabytes_takes_no_time_worth_mention() -> None:
    text = "Kommunen har “beslutat” att återremittera ärendet – för 300 €.\n" * 80_000
    started = time.process_time()
    assert not list(hidden_in(text))
    assert time.process_time() - started < 0.5  # some 30 ms on a machine that does nothing else


def test_the_first_is_found_at_once_on_a_line_of_megabytes() -> None:
    text = "a\u200b" * 2_000_000
    started = time.process_time()
    assert next(hidden_in(text)).span == Span(1, 2)
    assert time.process_time() - started < 1.0


def test_a_line_of_any_length_is_looked_through_to_its_end() -> None:
    text = "x" * 200_000 + "\u202e" + " y" * 70_000 + "r\u0430p"
    assert [one.span.start for one in hidden_in(text)] == [200_000, len(text) - 2]
