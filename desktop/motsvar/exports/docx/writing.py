"""The document put together: its parts streamed into the archive one after the other, with dates that never change."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from motsvar.core.annotation import Annotation
from motsvar.core.progress import Progress, silent
from motsvar.drawing.svg import shortened
from motsvar.exports.case_content import CaseContent
from motsvar.exports.docx.comments import Comments
from motsvar.exports.docx.document import body, targets
from motsvar.exports.docx.images import picture_parts
from motsvar.exports.docx.inline import Bookmarks
from motsvar.exports.docx.parts import (
    app_properties,
    content_types,
    core_properties,
    document_relations,
    footer_part,
    header_part,
    package_relations,
    settings_part,
)
from motsvar.exports.docx.side_by_side import Anchors
from motsvar.exports.docx.styles import TextLook, styles_part
from motsvar.exports.options import USUAL, ExportOptions, Part
from motsvar.exports.reporting.not_carried import not_carried
from motsvar.exports.reporting.values import AnnotationView, ReportView
from motsvar.exports.reporting.view import report_view
from motsvar.exports.written import Count, Written

_LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}
_LONGEST_HEAD = 70
"""Characters of the case's name in the running head."""
_MUCH_NOISE = 0.02
"""Part of the words hurt by reading errors from which on Word would underline too many of them."""
_LAID_OUT = 0.6
"""Of the whole is done when all is laid out."""
_AT_ONCE = 65_536
"""Characters that go into the archive at once."""


def write(content: CaseContent, file: BinaryIO, options: ExportOptions = USUAL, progress: Progress = silent) -> Written:
    """A4, with bookmarks, comments, page numbers; no macro, and nothing that leads out of the file."""
    lost = tuple(not_carried(content))
    view = report_view(content, options, lost, lambda part, phrase: progress(_LAID_OUT * part, phrase))
    language = _LANGUAGES.get(view.language, "en-GB")
    bookmarks = Bookmarks(targets(view))
    comments = Comments(_noted(content, view), len(bookmarks), view.words("unknown"))
    pictures = tuple(picture_parts(view.pictures)) if Part.PICTURES in view.parts else ()
    parts: tuple[tuple[str, Iterable[str]], ...] = (
        ("[Content_Types].xml", (content_types(("png", "svg") if pictures else ()),)),
        ("_rels/.rels", (package_relations(),)),
        ("docProps/core.xml", (core_properties(view.title, view.program, content.written, language),)),
        ("docProps/app.xml", (app_properties(view.program),)),
        ("word/_rels/document.xml.rels", (document_relations((one.id, one.name) for one in pictures),)),
        ("word/settings.xml", (settings_part(language),)),
        ("word/styles.xml", (styles_part(language, *_text_looks(content)),)),
        ("word/header1.xml", (header_part(shortened(view.title, _LONGEST_HEAD), view.written),)),
        *((f"word/footer{number}.xml", (footer_part(view.program, view.words),)) for number in (1, 2)),
        ("word/document.xml", body(view, Anchors(bookmarks, comments), progress)),
        ("word/comments.xml", comments.part()),
    )
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, pieces in parts:
            _put(archive, name, (piece.encode("utf-8") for piece in _gathered(pieces)))
        for one in pictures:
            _put(archive, f"word/{one.name}", (one.data(),))
    written = (
        Count("documents", len(content.documents)),
        Count("passages", len(view.annotations)),
        Count("rows", len(view.pair.rows) if view.pair else 0),
    )
    return Written(written, lost)


def _noted(content: CaseContent, view: ReportView) -> dict[str, tuple[AnnotationView, Annotation]]:
    pairs = zip(view.annotations, content.ordered_annotations, strict=True)
    return {shown.target: (shown, annotation) for shown, annotation in pairs if shown.note}


def _text_looks(content: CaseContent) -> tuple[TextLook, TextLook]:
    if content.pair is None:
        return TextLook(), TextLook()
    found = content.pair.comparison
    left, right = (
        TextLook(_LANGUAGES.get(one.language, ""), one.language not in _LANGUAGES or one.noise >= _MUCH_NOISE)
        for one in (found.left, found.right)
    )
    return left, right


def _put(archive: ZipFile, name: str, pieces: Iterable[bytes]) -> None:
    told = ZipInfo(name)  # with the date of 1980-01-01, so that the same report is the same file
    told.compress_type = ZIP_DEFLATED
    with archive.open(told, "w", force_zip64=True) as part:
        for piece in pieces:
            part.write(piece)


def _gathered(pieces: Iterable[str]) -> Iterator[str]:
    waiting: list[str] = []
    size = 0
    for piece in pieces:
        waiting.append(piece)
        size += len(piece)
        if size >= _AT_ONCE:
            yield "".join(waiting)
            waiting, size = [], 0
    yield "".join(waiting)
