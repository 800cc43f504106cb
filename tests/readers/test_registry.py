"""The right reader for a file, and a helpful word where there is none."""

import pytest

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.registry import dialog_filters, reader_for, reader_named, readers, supported_suffixes
from support.office_files import zipped


@pytest.mark.parametrize(
    ("name", "reader"),
    [
        ("a.txt", "plain"),
        ("A.TXT", "plain"),
        ("a.md", "markdown"),
        ("a.markdown", "markdown"),
        ("a", "plain"),
        ("a.unknown", "plain"),
        (".txt", "plain"),
        ("a.png", "plain"),
    ],
)
def test_the_suffix_chooses_the_reader_and_any_text_can_be_read(name: str, reader: str) -> None:
    assert reader_for(name, b"text").name == reader


@pytest.mark.parametrize(
    ("name", "head", "what"),
    [
        ("a.xlsx", b"PK\x03\x04....", "an Excel workbook"),
        ("a.PPTX", b"PK\x03\x04....", "a PowerPoint presentation"),
        ("a.epub", b"PK\x03\x04....", "an e-book"),
        ("a.zip", b"PK\x03\x04....", "a ZIP archive"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an older Word"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "protected by a password"),
        ("a.db", b"SQLite format 3\0", "a database"),
    ],
)
def test_a_format_that_is_not_read_yet_is_named(name: str, head: bytes, what: str) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        reader_for(name, head)
    assert what in caught.value.sentence
    assert caught.value.hint


@pytest.mark.parametrize("head", [b"%PDF-1.7\n", b"\r\n%PDF-1.7\n", b"junk %PDF-1.7\n1 0 obj <<>>"])
@pytest.mark.parametrize("name", ["a.pdf", "a.txt"])
def test_a_pdf_is_known_by_its_first_bytes_whatever_it_is_called(name: str, head: bytes) -> None:
    assert reader_for(name, head).name == "pdf"


@pytest.mark.parametrize(
    ("name", "first_part", "reader"),
    [
        ("a.docx", b"[Content_Types].xml", "word"),
        ("a.DOCM", b"customXml/item1.xml", "word"),
        ("a.unknown", b"word/document.xml", "word"),
        ("a.odt", b"mimetypeapplication/vnd.oasis.opendocument.text", "opendocument"),
        ("a.ott", b"content.xml", "opendocument"),
        ("a.docx", b"mimetypeapplication/vnd.oasis.opendocument.text", "opendocument"),
        ("a.odt", b"[Content_Types].xml", "word"),
    ],
)
def test_an_archive_is_told_by_its_suffix_or_its_parts(name: str, first_part: bytes, reader: str) -> None:
    assert reader_for(name, b"PK\x03\x04" + bytes(26) + first_part + bytes(range(256))).name == reader


@pytest.mark.parametrize("name", ["a.rtf", "a.doc", "a.txt", "a"])
def test_rich_text_is_known_by_its_first_bytes(name: str) -> None:
    assert reader_for(name, b"\r\n{\\rtf1\\ansi").name == "rtf"


@pytest.mark.parametrize(
    ("name", "head", "reader"),
    [
        ("a.html", b"<!DOCTYPE html>", "web"),
        ("a.HTM", b"Hej <b>du</b>", "web"),
        ("a.html", "\ufeff<html>".encode("utf-16-le"), "web"),
        ("a.php", b"\xef\xbb\xbf\n<html lang=sv>", "web"),
        ("a.xhtml", b"<?xml version='1.0'?><!DOCTYPE html><html>", "web"),
        ("a.txt", b"<!DOCTYPE html>", "plain"),
        ("a.md", b"<p>Hej</p>", "markdown"),
        ("a", b"Anna <anna@example.invalid> skrev a < b > c", "plain"),
        ("a.xml", b"<?xml version='1.0'?><note>x</note>", "plain"),
        ("a.html", b"Bara ord", "plain"),
    ],
)
def test_a_web_page_is_known_by_its_tags(name: str, head: bytes, reader: str) -> None:
    assert reader_for(name, head).name == reader


def test_a_web_archive_is_refused_with_advice() -> None:
    with pytest.raises(UnreadableDocument, match="web archive"):
        reader_for("a.mht", b"MIME-Version: 1.0")


def test_an_opendocument_text_of_one_file_is_told_by_its_suffix() -> None:
    head = b'<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">'
    assert reader_for("a.fodt", head).name == "opendocument"
    assert reader_for("a.txt", head).name == "plain"


def test_a_text_that_speaks_of_pdf_is_a_text() -> None:
    assert reader_for("a.txt", b"Such a file begins with %PDF-1.4.").name == "plain"


def test_binary_bytes_under_a_text_name_are_refused() -> None:
    with pytest.raises(UnreadableDocument, match="is not a text file"):
        reader_for("a.txt", bytes(range(256)) * 16)


def test_the_dialog_offers_every_suffix_that_a_reader_declares() -> None:
    everything = dialog_filters()[0][1]
    assert everything == tuple(f"*{suffix}" for suffix in supported_suffixes())
    assert len(dialog_filters()) == 1 + len(readers())
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in supported_suffixes())


def test_every_reader_can_be_loaded_and_a_document_names_the_one_that_read_it() -> None:
    for reader in readers():
        assert reader_named(reader.name) is reader
        assert callable(reader.load().read)
        assert hasattr(reader.load(), "page_image") == reader.has_pages
    assert reader_named("of-another-version") is None


def test_an_archive_that_holds_a_word_document_is_told_to_be_unpacked() -> None:
    inside = zipped({"[Content_Types].xml": b"", "word/document.xml": b""})
    data = zipped({"protokoll.docx": inside}, level=0)
    with pytest.raises(UnreadableDocument) as caught:
        reader_for("papers.zip", data).read(data, "papers.zip")
    assert caught.value.sentence.startswith("papers.zip is a ZIP archive")
    assert caught.value.hint == "Unpack it and choose the file inside."


def test_a_file_without_text_is_told_by_its_name() -> None:
    data = b"<!doctype html><p hidden>a</p>"
    with pytest.raises(UnreadableDocument, match=r"There is no text in a\.html\."):
        reader_for("a.html", data).read(data, "a.html")


@pytest.mark.parametrize("name", ["a.qdpx", "b.QDA", "c.sqlite3"])
@pytest.mark.parametrize("head", [b"\x89PNG\r\n\x1a\n" + bytes(30), b"En vanlig text.", b"%PDF-1.7\n"])
def test_what_is_called_like_another_tools_work_and_is_none_is_told_as_that(name: str, head: bytes) -> None:
    with pytest.raises(UnreadableDocument, match="though it is called one"):
        reader_for(name, head)
