"""Word and OpenDocument texts in a worker that is bounded and may open no file."""

import random
from pathlib import Path

import pytest

from motsvar.core.errors import UnreadableDocument
from motsvar.isolation.reading import read_bytes, read_file
from motsvar.isolation.workers import Workers
from support.office_files import docx, docx_parts, fodt, item, odt, paragraph, zipped


def test_documents_come_with_headings_pages_and_what_was_left_out(workers: Workers, tmp_path: Path) -> None:
    path = tmp_path / "svar å.docx"
    heading = paragraph("Svar 😀", '<w:outlineLvl w:val="0"/>')
    deleted = "<w:p><w:del><w:r><w:delText>borta</w:delText></w:r></w:del></w:p>"
    path.write_bytes(docx(heading + deleted + paragraph("Nästa", "<w:pageBreakBefore/>") + item("a")))
    document = read_file(path, workers)
    assert document.text == "Svar 😀\n\nNästa\n\na"
    assert document.source.reader == "word"
    assert [heading.span.of(document.text) for heading in document.headings] == ["Svar 😀"]
    assert document.page_starts == (0, 8)
    assert document.source.skipped[0] == "1 tracked deletion is left out of the text."


@pytest.mark.parametrize(
    ("name", "data"), [("a.odt", odt("<text:p>å</text:p>")), ("a.fodt", fodt("<text:p>å</text:p>"))]
)
def test_opendocument_is_read(name: str, data: bytes, workers: Workers) -> None:
    document = read_bytes(data, name, workers)
    assert (document.text, document.source.reader) == ("å", "opendocument")


def test_an_encoding_that_would_have_to_be_loaded_is_refused_with_a_sentence(workers: Workers) -> None:
    parts = docx_parts("")
    for encoding in ("shift_jis", "cp1140", "no-such"):
        declared = f'<?xml version="1.0" encoding="{encoding}"?><x/>'
        with pytest.raises(UnreadableDocument, match="damaged"):
            read_bytes(zipped({**parts, "word/document.xml": declared}), "a.docx", workers)


def test_many_paragraphs_are_read_within_the_bounds_of_memory_and_time(workers: Workers) -> None:
    chance = random.Random(1)
    body = "".join(f"<w:p><w:r><w:t>{chance.randrange(10**9)}</w:t></w:r></w:p>" for _ in range(100_000))
    assert read_bytes(docx(body), "a.docx", workers).text.count("\n\n") == 99_999
