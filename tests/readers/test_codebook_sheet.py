"""A codebook comes back from any table that people make, and what is wrong in a row is said with its number."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motsvar.core.document import normalised
from motsvar.core.errors import MotsvarError, UnreadableDocument
from motsvar.core.hidden.telling import visible
from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.core.themes.patterns import refuse_unfit
from motsvar.exports.codebook_sheet import codebook_sheet
from motsvar.readers.codebook_sheet import codebook_of, read


def taken(text: str) -> dict[str, tuple[str, ...]]:
    return {one.label: one.patterns for one in codebook_of(text).themes}


def test_what_is_written_is_read_again():
    themes = (
        CodebookTheme("1", "=a;b", ("'=x", "-y", '/a{1,3};"q"/'), "two\nlines"),
        CodebookTheme("2", "utsatta områden", ("utsatt område",)),
    )
    data = codebook_sheet(themes)
    assert data.startswith(codecs.BOM_UTF8)
    assert "\r\n'-y" not in data.decode("utf-8-sig")  # the label stands before it, guarded, too
    found = read(data, "codes.csv")
    assert found.not_taken == ()
    assert [(one.label, one.patterns, one.description) for one in found.themes] == [
        (one.label, one.patterns, one.description) for one in themes
    ]


def _is_kept(pattern: str) -> bool:
    """Can be looked for, and is written without a sign for what hides in it."""
    try:
        refuse_unfit(pattern)
    except MotsvarError:
        return False
    return visible(pattern) == pattern == normalised(pattern)


words = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=8)


@given(
    st.lists(words.filter(lambda one: _is_kept(one) and _is_kept(f"{one}; {one}")), min_size=1, unique_by=str.casefold)
)
def test_any_words_are(labels: list[str]):
    themes = [CodebookTheme("", label, (label, f"{label}; {label}")) for label in labels]
    found = codebook_of(codebook_sheet(themes).decode("utf-8-sig"))
    assert [one.patterns for one in found.themes] == [one.patterns for one in themes]


@pytest.mark.parametrize(
    ("text", "themes"),
    [
        ("polis\nskola\n\nMalmö, stad\n/a{1,2}/", ["polis", "skola", "Malmö, stad", "/a{1,2}/"]),
        ("Tema;Ord\npolis;polisen", ["polis"]),
        ('theme,pattern,description\npolis,polisen,"a, b"', ["polis"]),
        ("word\npolis", ["polis"]),
        ("polis\tpolisen\nskola\telev", ["polis", "skola"]),
        ("sep=,\npolis,polisen", ["polis"]),
        ('"polis, skola"\nelev', ["polis, skola", "elev"]),
        ("description;theme\nwhat;polis", ["polis"]),
        ("polis;;only described", ["polis"]),
    ],
)
def test_tables_and_lists_of_all_kinds_are_taken(text: str, themes: list[str]):
    assert list(taken(text)) == themes


def test_rows_of_one_label_are_one_theme_and_a_cell_may_hold_several_lines():
    assert taken('Polis;polisen\npolis;"poliser\nsnut"\nPOLIS;polisen') == {"Polis": ("polisen", "poliser", "snut")}


def test_a_theme_without_a_pattern_is_looked_for_by_its_label():
    assert taken("theme;pattern\npolis;\nskola;elev\nskola;") == {"polis": ("polis",), "skola": ("elev",)}


def test_rows_that_are_not_taken_are_told_with_their_number():
    found = codebook_of("theme;pattern\npolis;polis\n;;x\nbad;/(/\nworse;/a*/\n")
    assert [one.label for one in found.themes] == ["polis"]
    assert found.not_taken == (
        "A row names no theme. Row 3 was not taken.",
        "“/(/” is not a regular expression. Row 4 was not taken.",
        "“/a*/” also matches where nothing stands. Row 5 was not taken.",
    )


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "windows-1252"])
def test_old_encodings_are_read(encoding: str):
    data = "tema;ord\r\nskönhet;skönheten på ön är känd\r\n".encode(encoding)
    assert read(data, "x.csv").themes[0].patterns == ("skönheten på ön är känd",)


@pytest.mark.parametrize("data", [b"", b"\n;;\n", b"theme;pattern\r\n", b"PK\x03\x04" + bytes(range(256)), b"a;/(/"])
def test_what_holds_no_theme_is_refused(data: bytes):
    with pytest.raises(UnreadableDocument):
        read(data, "x.csv")


@given(st.text(max_size=60))
def test_nothing_but_a_known_error_comes_of_any_text(text: str):
    assert all(theme.label and theme.patterns for theme in codebook_of(text).themes)
