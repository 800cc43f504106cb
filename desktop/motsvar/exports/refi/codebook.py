"""The tags of a case as a codebook (``.qdc``): a single XML file."""

from collections.abc import Iterator
from typing import BinaryIO

from motsvar.core.annotation import NoteKind
from motsvar.core.errors import ExportFailed
from motsvar.core.progress import Progress, silent
from motsvar.core.refi import CODEBOOK, guid
from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import USUAL, ExportOptions
from motsvar.exports.refi.codes import write_codes
from motsvar.exports.refi.losses import tags_not_carried
from motsvar.exports.refi.xml_file import XmlFile
from motsvar.exports.written import Count, Written
from motsvar.wording import Wording, wording


def write(
    content: CaseContent, file: BinaryIO, options: ExportOptions = USUAL, _progress: Progress = silent
) -> Written:
    """Codes in each other, and a set for each of the user's own themes.

    :raises ExportFailed: when there is no tag: the schema wants at least one.
    """
    if not content.tags:
        raise ExportFailed("There are no tags, and a codebook holds at least one.", "Make a tag, and export again.")
    with XmlFile(file) as xml:
        xml.start("CodeBook", xmlns=CODEBOOK, origin=content.program)
        write_codes(xml, content.tags, lambda _tag: None)
        if content.codebook:
            xml.start("Sets")
            for theme in content.codebook:
                write_theme(xml, theme, wording(options.language))
                xml.end()
            xml.end()
        xml.end()
    counts = (Count("tags", len(content.tags)), Count("themes", len(content.codebook)))
    return Written(counts, tuple(_not_carried(content, xml.replaced)))


def write_theme(xml: XmlFile, theme: CodebookTheme, words: Wording) -> None:
    """The start of a set that stands for a theme, with what is looked for."""
    xml.start("Set", guid=guid(theme.id), name=theme.label)
    looked_for = f"{words('Looked for')}: {'; '.join(theme.patterns)}"
    xml.text("Description", "\n\n".join(filter(None, (theme.description, looked_for))))


def _not_carried(content: CaseContent, replaced: int) -> Iterator[str]:
    yield "A codebook holds the tags alone: no documents, passages, notes or links."
    if noted := sum(note.target.kind is NoteKind.TAG for note in content.notes):
        yield f"Notes on tags are left out: {noted:,}."
    yield from tags_not_carried(content, replaced)
