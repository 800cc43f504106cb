"""How a worker compares documents. Imported in a worker only, before a document comes."""

import json
from collections.abc import Sequence

from motsvar.core.compare import compare
from motsvar.core.comparison import Settings
from motsvar.core.comparison_lines import written
from motsvar.core.facts.stating import stated_in
from motsvar.core.progress import Progress
from motsvar.core.span import Span
from motsvar.core.themes.codebook import AT_ONCE, Codebook
from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.core.words.language import language_of
from motsvar.isolation.channel import Frame
from motsvar.isolation.wire import unpacked_documents
from motsvar.lexicons import load_lexicon, load_words

MOST_PLACES = 20_000
"""Of a theme in one document. What stands more often is no theme, and would fill the memory."""


def answer_compare(request: Frame, progress: Progress) -> Frame:
    """The comparison of two documents, as the lines of ``core.comparison_lines``. After them may come the reference,
    then other documents of their case."""
    left, right, *others = unpacked_documents(request.fields["documents"], request.payload)
    reference = others.pop(0) if request.fields.get("has_reference") else None
    language = common_language((left.text, right.text))
    lexicon, words = load_lexicon(language), load_words(language)
    settings = Settings(**request.fields["settings"])  # type: ignore[arg-type]
    comparison = compare(
        left,
        right,
        lexicon=lexicon,
        words=words,
        settings=settings,
        reference=reference,
        others=others,
        progress=progress,
    )
    return Frame({"kind": "compare"}, "\n".join(written(comparison, left, right, reference)).encode("utf-8"))


def answer_facts(request: Frame, progress: Progress) -> Frame:
    """The facts of any number of documents."""
    documents = unpacked_documents(request.fields["documents"], request.payload)
    progress(0.0, "Finding facts")
    stated = stated_in(
        [document.text for document in documents],
        load_words(common_language([document.text for document in documents])),
    )
    found = [
        (one.kind, one.value, one.details, [[(span.start, span.end) for span in spans] for spans in one.spans])
        for one in stated
    ]
    return Frame({"kind": "facts"}, json.dumps(found, ensure_ascii=False).encode("utf-8"))


def answer_codebook(request: Frame, progress: Progress) -> Frame:
    """Of each theme of a codebook its places in each document. It tells of what it has done after each document where
    there are regular expressions alone, which may take long; words are found in some documents at a time."""
    documents = unpacked_documents(request.fields["documents"], request.payload)
    wanted: list[tuple[str, list[str]]] = request.fields["themes"]  # type: ignore[assignment] # the parent's own
    themes = [CodebookTheme("", label, tuple(patterns)) for label, patterns in wanted]
    progress(0.001, "Finding your themes")  # from here on the time counts: not before the worker was ready
    common = common_language([document.text for document in documents])
    of_language: dict[str, list[int]] = {}
    for at, document in enumerate(documents):
        language = language_of(document.text)
        of_language.setdefault(common if language == "und" else language, []).append(at)
    found: list[tuple[tuple[Span, ...], ...]] = [()] * len(documents)
    done = 0
    for language, some in of_language.items():
        book = Codebook.of(themes, lexicon=load_lexicon(language), words=load_words(language))
        step = AT_ONCE if book.spotter.phrases else 1
        for part in (some[first : first + step] for first in range(0, len(some), step)):
            progress(max(0.001, done / len(documents)), "Finding your themes")
            for at, spans in zip(part, book.occurrences_in([documents[at].text for at in part]), strict=True):
                found[at] = spans
            done += len(part)
    places = [
        None
        if any(len(spans[at]) > MOST_PLACES for spans in found)
        else [[(span.start, span.end) for span in spans[at]] for spans in found]
        for at in range(len(themes))
    ]
    return Frame({"kind": "codebook"}, json.dumps(places).encode("utf-8"))


def common_language(texts: Sequence[str]) -> str:
    """The language that all texts share whose language can be told; ``und`` when they differ."""
    languages = {language_of(text) for text in texts} - {"und"}
    return languages.pop() if len(languages) == 1 else "und"
