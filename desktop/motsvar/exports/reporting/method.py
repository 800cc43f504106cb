"""How a report came about: settings, languages, noise; every document with its hashes and what was skipped of it."""

from collections.abc import Iterator

from motsvar.core.hidden.telling import visible
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.report_values import DocumentView
from motsvar.wording import Wording


def setting_rows(content: CaseContent, words: Wording) -> tuple[tuple[str, str], ...]:
    return tuple(_settings(content, words))


def document_views(content: CaseContent, words: Wording) -> tuple[DocumentView, ...]:
    return tuple(
        DocumentView(visible(one.document.name), visible(one.role), tuple(_rows(one, words)))
        for one in content.documents
    )


def _settings(content: CaseContent, words: Wording) -> Iterator[tuple[str, str]]:
    yield words("Program"), content.program
    if content.pair is None:
        return
    found = content.pair.comparison
    for name in found.settings.__slots__:
        yield words("Setting: {0}").format(name), str(getattr(found.settings, name))
    yield words("Language"), f"A {found.left.language}, B {found.right.language}"
    noise = f"A {words.percent(found.left.noise)}, B {words.percent(found.right.noise)}"
    yield words("Words hurt by reading errors, estimated"), noise


def _rows(exported: ExportedDocument, words: Wording) -> Iterator[tuple[str, str]]:
    document, source = exported.document, exported.document.source
    told = exported.particulars
    for label, value in (
        (words("Sender"), told.sender),
        (words("Date"), told.dated),
        (words("Case number"), told.case_number),
    ):
        if value:
            yield label, visible(value)
    size = words("{0} bytes").format(words.number(source.size))
    modified = words("modified {0}").format(words.moment(source.modified)) if source.modified else ""
    yield words("File"), ", ".join(filter(None, (visible(source.name), size, modified)))
    characters = words("{0} characters").format(words.number(len(document.text)))
    yield words("Read by"), ", ".join(filter(None, (source.reader, source.encoding, characters)))
    yield words("SHA-256 of the file"), source.sha256
    yield words("SHA-256 of the text"), document.text_sha256
    skipped = " ".join(visible(words(sentence)) for sentence in source.skipped)
    yield words("Skipped or replaced"), skipped or words("Nothing.")
    if document.hidden_told:
        signs = words("Signs stand for them in this report.")
        yield words("Characters that hide"), f"{words(document.hidden_told)} {signs}"
