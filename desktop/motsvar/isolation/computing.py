"""How a worker compares documents. Imported in a worker only, before a document comes."""

from collections.abc import Sequence

from motsvar.core.compare import compare
from motsvar.core.comparison import Settings
from motsvar.core.comparison_lines import written
from motsvar.core.progress import Progress
from motsvar.core.words.language import language_of
from motsvar.isolation.channel import Frame
from motsvar.isolation.wire import unpacked_documents
from motsvar.lexicons import load_lexicon, load_words


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


def common_language(texts: Sequence[str]) -> str:
    """The language that all texts share whose language can be told; ``und`` when they differ."""
    languages = {language_of(text) for text in texts} - {"und"}
    return languages.pop() if len(languages) == 1 else "und"
