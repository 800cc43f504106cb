"""The plain reader: a canonical text, its pages, and a word on all that was lost."""

import random
import time
import unicodedata

import pytest

from motsvar.core.document import normalised
from motsvar.core.errors import MotsvarError, UnreadableDocument
from motsvar.readers import read_text
from motsvar.readers.plain import read
from motsvar.readers.registry import HEAD, reader_for


def test_line_ends_of_every_kind_become_one() -> None:
    assert read("a\r\nb\rc\nd\u2028e\u0085f".encode(), "x.txt").text == "a\nb\nc\nd\ne\nf"


def test_a_decomposed_letter_is_composed_and_an_emoji_and_a_hard_space_stay() -> None:
    text = read(unicodedata.normalize("NFD", "Två\u00a0får 😀").encode(), "x.txt").text
    assert text == "Två\u00a0får 😀"


def test_markdown_is_kept_as_written() -> None:
    written = "# Rubrik\n\n* en **fet** rad\n\n    kod\n"
    assert read(written.encode(), "x.md").text == written


def test_a_form_feed_starts_a_page_and_becomes_a_line_end() -> None:
    result = read("e\u0301n\r\n\fTvå\n\fTre\f".encode(), "x.txt")
    assert result.text == "én\n\nTvå\n\nTre\n"
    assert [result.text[start:][:3] for start in result.page_starts] == ["én\n", "Två", "Tre"]


def test_a_text_without_form_feeds_has_one_page() -> None:
    assert read(b"hej", "x.txt").page_starts == (0,)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_an_empty_file_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableDocument, match="There is no text"):
        read(data, "x.txt")


def test_one_byte_is_a_document() -> None:
    assert read(b"a", "x.txt").text == "a"


def test_replaced_bytes_and_null_characters_are_told() -> None:
    result = read(b"p\xc3\xa5 g\xc3\xa5rd \xff och \xfe\xfe v\xc3\xa4g\0", "x.txt")
    assert result.text == "på gård � och �� väg�"
    assert result.skipped == (
        "3 bytes could not be read and are shown as �.",
        "1 null character is shown as �.",
    )


def test_half_a_character_at_the_end_of_utf_16_is_told() -> None:
    result = read("hej".encode("utf-16") + b"x", "x.txt")
    assert result.text == "hej�"
    assert result.skipped == ("1 byte could not be read and is shown as �.",)


def test_lone_surrogates_never_reach_the_text() -> None:
    for data in ("a\ud800b".encode("utf-8", "surrogatepass"), "a\udc00b".encode("utf-16", "surrogatepass")):
        assert read(data, "x.txt").text == "a\ufffdb"


@pytest.mark.parametrize("data", [b"\0", bytes(range(256)) * 8, random.Random(3).randbytes(5000), b"\0" * 1000])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableDocument, match="is not a text file"):
        read(data, "x.txt")


def test_a_text_that_is_too_long_is_refused_with_its_length(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_text, "MAX_CHARACTERS", 1000)
    with pytest.raises(UnreadableDocument, match="1,001 characters"):
        read("å".encode() * 1001, "x.txt")


def test_forty_thousand_accents_on_one_letter_are_read() -> None:
    text = read(("e" + "\u0301" * 40_000).encode(), "x.txt").text
    assert len(text) == 40_000


def test_a_long_line_and_many_lines_are_read_quickly() -> None:
    begun = time.process_time()
    assert len(read("å".encode() + b"a" * 10_000_000, "x.txt").text) == 10_000_001
    assert read("å\n".encode("latin-1") * 1_000_000, "x.txt").text.count("\n") == 1_000_000
    assert time.process_time() - begun < 5


def test_five_hundred_damaged_files_give_a_text_or_a_sentence() -> None:
    sentence = "Två får i Mora åt gräs.\r\nEn \f räv 😀 e\u0301.\n" * 20
    whole = [sentence.encode(encoding, "replace") for encoding in ("utf-8", "utf-16", "cp1252", "utf-32", "mac-roman")]
    source = random.Random(7)
    read_well = 0
    for _ in range(500):
        data = bytes(_damaged(bytearray(source.choice(whole)), source))
        try:
            result = reader_for("x.txt", data[:HEAD]).read(data, "x.txt")
        except MotsvarError:
            continue
        read_well += 1
        assert result.text == normalised(result.text)
        assert "\f" not in result.text
        assert result.page_starts[0] == 0
        assert result.page_starts[-1] < len(result.text)
    assert read_well > 250


def _damaged(data: bytearray, source: random.Random) -> bytearray:
    for _ in range(source.randint(1, 30)):
        at = source.randrange(len(data) + 1)
        how = source.random()
        if how < 0.5:
            data[at : at + 1] = source.randbytes(1)
        elif how < 0.7:
            del data[at : at + source.randint(1, 40)]
        elif how < 0.95:
            data[at:at] = source.randbytes(source.randint(1, 9))
        else:
            del data[at:]
    return data


def test_several_byte_order_marks_are_dropped_as_one_is() -> None:
    assert read("\ufeff\ufeffMora".encode(), "x.txt").text == "Mora"
