"""How a report came about: settings, languages, noise; every document with its hashes and what was skipped of it."""

import sys
import unicodedata
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version

from motsvar.core.comparison import Comparison, Relation
from motsvar.core.hidden.telling import visible
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.options import Part
from motsvar.exports.reporting.marks import SURE
from motsvar.exports.reporting.telling import part_words, reader_words, role_words, setting_words
from motsvar.exports.reporting.values import DocumentView
from motsvar.wording import Wording

DECIDING = (
    "numpy",
    "rapidfuzz",
    "diff-match-patch",
    "simplemma",
    "charset-normalizer",
    "pypdfium2",
    "selectolax",
)
"""Libraries that have a say in what is read and what corresponds: another version may find something else."""


def setting_rows(content: CaseContent, parts: frozenset[Part], words: Wording) -> tuple[tuple[str, str], ...]:
    return tuple(_settings(content, parts, words))


def document_views(content: CaseContent, words: Wording) -> tuple[DocumentView, ...]:
    return tuple(
        DocumentView(visible(one.document.name), visible(role_words(one.role, words)), tuple(_rows(one, words)))
        for one in content.documents
    )


def _settings(content: CaseContent, parts: frozenset[Part], words: Wording) -> Iterator[tuple[str, str]]:
    yield words("Program"), content.program
    yield words("Libraries that decide results"), ", ".join(_versions())
    if content.pair:
        yield from _of_comparison(content.pair.comparison, words)
        reference = content.pair.reference_id
        if reference and content.pair.comparison.reference:
            yield words("Compared beside"), visible(content.document(reference).name)
    people = ", ".join(visible(name) for name in _people(content))
    yield words("People who worked on the case"), people or words("No name was given.")
    if left_out := [part_words(part, words) for part in Part if part not in parts]:
        yield words("Parts left out by choice"), ", ".join(left_out)


def _people(content: CaseContent) -> dict[str, None]:
    """Those who are known to the case, and those who have signed something in it; each once."""
    names = (
        *(one.name for one in content.people),
        *(one.person for one in content.annotations),
        *(one.person for one in content.notes),
        *(one.person for one in content.links),
        *(one.person for one in content.codings),
    )
    return dict.fromkeys(filter(None, names))


def _versions() -> Iterator[str]:
    yield f"Python {sys.version.split()[0]}"
    yield f"Unicode {unicodedata.unidata_version}"
    for name in DECIDING:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            continue


def _of_comparison(found: Comparison, words: Wording) -> Iterator[tuple[str, str]]:
    for name in found.settings.__slots__:
        yield setting_words(name, getattr(found.settings, name), words)
    languages = {"sv": words("Swedish"), "en": words("English")}
    left, right = (languages.get(one.language, words("unknown language")) for one in (found.left, found.right))
    yield words("Language"), f"A: {left}; B: {right}"
    noise = f"A: {words.percent(found.left.noise)}; B: {words.percent(found.right.noise)}"
    yield words("Words hurt by reading errors, estimated"), noise
    yield (
        words("The shares on the first page"),
        words(
            "Of all characters of a text but white space, those in passages that correspond to something in the other; "
            "those in other words and administrative formulas, too."
        ),
    )
    yield (
        words("How passages and differences are counted"),
        words(
            "A passage that corresponds to several is counted with each of them, and so are the differences in it. "
            "The program's own list of differences counts, besides those inside passages, every passage that stands in "
            "another place or in one text only."
        ),
    )
    if sure := [one.confidence for one in found.matches if one.relation is Relation.REWORDED]:
        yield words("Confidence of passages in other words"), _confidence(sure, words)


def _confidence(sure: Sequence[float], words: Wording) -> str:
    least, most = words.percent(min(sure)), words.percent(max(sure))
    told = words(
        "From {0} to {1}: of a hundred passages with that figure, so many should be right. {2} of {3} are below {4} "
        "and marked “unsure”."
    )
    below = sum(one < SURE for one in sure)
    return told.format(least, most, words.number(below), words.number(len(sure)), words.percent(SURE))


def _rows(exported: ExportedDocument, words: Wording) -> Iterator[tuple[str, str]]:
    document, source, told = exported.document, exported.document.source, exported.particulars
    size = words("{0} bytes").format(words.number(source.size))
    modified = words("modified {0}").format(words.moment(source.modified)) if source.modified else ""
    characters = words("{0} characters").format(words.number(len(document.text)))
    pages = words("{0} pages").format(words.number(len(document.page_starts))) if len(document.page_starts) > 1 else ""
    rows = (
        (words("Sender"), visible(told.sender)),
        (words("Date"), visible(words.date(told.dated))),
        (words("Case number"), visible(told.case_number)),
        (words("File"), _listed(visible(source.name), size, modified)),
        (words("Put into the case"), words.moment(exported.added)),
        (words("Read by"), _listed(reader_words(source.reader, words), source.encoding, characters, pages)),
        (words("SHA-256 of the file"), source.sha256),
        (words("SHA-256 of the text"), document.text_sha256),
        (words("Skipped or replaced"), _told(source.skipped, words) or words("Nothing.")),
        (words("How it was read"), _told(source.remarks, words)),
    )
    yield from (row for row in rows if row[1])
    if document.hidden_told:
        signs = words("Signs stand for them in this report.")
        yield words("Characters that hide"), f"{words(document.hidden_told)} {signs}"


def _listed(*parts: str) -> str:
    return ", ".join(filter(None, parts))


def _told(sentences: tuple[str, ...], words: Wording) -> str:
    return " ".join(visible(words(sentence)) for sentence in sentences)
