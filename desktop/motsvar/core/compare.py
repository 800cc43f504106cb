"""Compares two documents: what corresponds, what differs, what moved, which passages, facts and themes they share."""

from collections.abc import Sequence

from motsvar.core.changes.verdicts import Judge
from motsvar.core.comparison import Comparison, Profile, Settings
from motsvar.core.coverage import rest, summary
from motsvar.core.document import Document
from motsvar.core.facts.finding import find_facts
from motsvar.core.matches import matched
from motsvar.core.mirrored import mirrored_matches, mirrored_passages
from motsvar.core.origins.marking import traced
from motsvar.core.outline.texts import coded
from motsvar.core.progress import Progress, silent
from motsvar.core.themes.finding import themes_of
from motsvar.core.words.language import language_of, noise_of
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.word_lists import WordLists

NOISY = 0.04
"""Share of hurt words from which a text may have lost its accents anywhere."""


def compare(
    left: Document,
    right: Document,
    *,
    lexicon: Lexicon,
    words: WordLists | None = None,
    settings: Settings = Settings(),  # noqa: B008 (immutable)
    reference: Document | None = None,
    others: Sequence[Document] = (),
    progress: Progress = silent,
) -> Comparison:
    """Everything that two documents have to say about each other. ``lexicon`` and ``words`` are of their language.

    ``reference`` is a third document that both may quote or answer; ``others`` are more documents of the case, from
    which it is told what is mere formula. The same documents give the same result, and swapped documents the same
    result swapped. ``progress`` may raise ``Cancelled``.
    """
    left_profile = _profile(left, lexicon)
    progress(0.03, "Reading words")
    right_profile = _profile(right, lexicon)
    progress(0.05, "Reading words")
    swapped = left.text > right.text
    first, second = (right, left) if swapped else (left, right)
    *texts, known_words = coded(first, second, lexicon, progress)
    word_lists = words or WordLists()
    noise = max(left_profile.noise, right_profile.noise)
    judge = Judge(known_words, accents_lost=noise >= NOISY, confusions=word_lists.confusions)
    matches, passages = matched(texts[0], texts[1], judge, settings, progress)
    if swapped:
        matches, passages = mirrored_matches(matches), mirrored_passages(passages)
        texts.reverse()
    progress(0.84, "Finding where words come from")
    third = (reference, _profile(reference, lexicon)) if reference else None
    matches, from_reference = traced(texts, matches, lexicon, word_lists, third, others)
    progress(0.85, "Finding facts")
    facts = find_facts(left.text, right.text, matches, word_lists, progress, (texts[0].tokens, texts[1].tokens))
    progress(0.92, "Finding themes")
    themes = themes_of(texts[0], texts[1], lexicon=lexicon, words=word_lists, progress=progress)
    progress(1.0, "Done")
    return Comparison(
        settings,
        left_profile,
        right_profile,
        summary(texts, matches, passages),
        matches,
        rest(texts[0], [match.left for match in matches]),
        rest(texts[1], [match.right for match in matches]),
        passages,
        facts,
        themes,
        from_reference,
    )


def _profile(document: Document, lexicon: Lexicon) -> Profile:
    language = language_of(document.text)
    return Profile(language, noise_of(document.text, language, lexicon, document.doubtful_share))
