"""Archives that are damaged or made to do harm are refused, each with a sentence of its own."""

import io
import random
import struct
import zipfile
import zlib

import pytest

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.office import package
from motsvar.readers.office.package import Package
from motsvar.readers.office.word import read
from support.office_files import docx, docx_parts, paragraph, zipped


def content(data: bytes, name: str = "a.xml") -> bytes:
    return b"".join(Package(data, "a.docx").part(name).pieces)


def entry_at(data: bytes) -> int:
    """Where the last entry of the central directory stands."""
    return data.rfind(b"PK\x01\x02")


def patched(data: bytes, at: int, value: bytes) -> bytes:
    return data[:at] + value + data[at + len(value) :]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_part_comes_as_it_was_packed(method: int) -> None:
    written = random.Random(1).randbytes(3_000_000)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        archive.writestr("Folder/A.xml", written)
        archive.writestr("empty.xml", b"")
    assert content(file.getvalue(), "/folder/a.XML") == written
    assert content(file.getvalue(), "empty.xml") == b""
    assert list(Package(file.getvalue(), "").names()) == ["Folder/A.xml", "empty.xml"]


def test_a_part_that_is_missing_is_named() -> None:
    with pytest.raises(UnreadableDocument, match=r"b\.xml in a\.docx is missing"):
        content(zipped({"a.xml": "x"}), "b.xml")


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(UnreadableDocument, match="200 times"):
        content(zipped({"a.xml": bytes(5_000_000)}))
    with pytest.raises(UnreadableDocument, match="64 MB"):
        content(zipped({"a.xml": bytes(64_000_001)}, level=1))


def test_a_bomb_that_lies_about_its_size_is_refused_while_it_is_unpacked() -> None:
    data = zipped({"a.xml": bytes(5_000_000)})
    lying = patched(data, entry_at(data) + 24, struct.pack("<L", 1000))
    with pytest.raises(UnreadableDocument, match="checksum"):
        content(lying)


def test_all_parts_together_have_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_IN_ALL", 1500)
    archive = Package(zipped({"a.xml": bytes(1000), "b.xml": bytes(1000)}), "a.docx")
    assert len(b"".join(archive.part("a.xml").pieces)) == 1000
    with pytest.raises(UnreadableDocument, match="unpacks to more than"):
        list(archive.part("b.xml").pieces)


def test_a_wrong_checksum_is_told() -> None:
    data = zipped({"a.xml": "some words"})
    with pytest.raises(UnreadableDocument, match="checksum"):
        content(patched(data, entry_at(data) + 16, b"\0\0\0\0"))


def test_packed_bytes_that_are_broken_are_told() -> None:
    data = zipped({"a.xml": "some words " * 50})
    with pytest.raises(UnreadableDocument, match=r"cannot be unpacked|checksum"):
        content(patched(data, 40, b"\xff\xff\xff\xff"))


def test_an_encrypted_part_is_told() -> None:
    data = zipped({"a.xml": "some words"})
    with pytest.raises(UnreadableDocument, match="password"):
        content(patched(data, entry_at(data) + 8, b"\1\0"))


def test_an_unusual_way_of_packing_is_told() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.xml", "some words")
    with pytest.raises(UnreadableDocument, match="packed in a way"):
        content(file.getvalue())


def test_two_parts_of_one_name_are_refused() -> None:
    data = zipped({"a.xml": "shown", "b.xml": "hidden"})
    with pytest.raises(UnreadableDocument, match="same name"):
        Package(data.replace(b"b.xml", b"A.xml"), "a.docx")


def test_parts_that_lie_over_each_other_are_refused() -> None:
    data = zipped({"a.xml": "x" * 100, "b.xml": "y" * 100}, level=0)
    with pytest.raises(UnreadableDocument, match="over each other"):
        Package(patched(data, entry_at(data) + 42, struct.pack("<L", 0)), "a.docx")


def test_too_many_parts_are_refused() -> None:
    data = zipped({f"{number}.xml": "" for number in range(package.MAX_ENTRIES + 1)})
    with pytest.raises(UnreadableDocument, match="more than 10,000 parts"):
        Package(data, "a.docx")


def test_an_archive_that_breaks_off_anywhere_is_told() -> None:
    data = docx(paragraph("Text"))
    for length in range(0, len(data), 7):
        with pytest.raises(UnreadableDocument) as caught:
            read(data[:length], "a.docx")
        assert caught.value.hint


def test_no_change_of_a_byte_leads_to_another_text_or_error() -> None:
    data = docx(paragraph("Text som är hel"), styles="", footnotes="", header=paragraph("Dnr 7"))
    chance = random.Random(7)
    for _ in range(500):
        at = chance.randrange(len(data))
        try:
            result = read(patched(data, at, bytes([chance.randrange(256)])), "a.docx")
        except UnreadableDocument:
            continue
        assert "Text som är hel" in result.text


@pytest.mark.parametrize("name", ["../../evil.xml", "C:\\evil.xml", "/etc/passwd", "con"])
def test_odd_names_do_no_harm(name: str) -> None:
    assert read(zipped({**docx_parts(paragraph("Text")), name: "x"}), "a.docx").text == "Text"


def test_a_checksum_is_that_of_the_format() -> None:
    assert zlib.crc32(content(zipped({"a.xml": "abc"}))) == zlib.crc32(b"abc")
