"""What of a comparison and of a case is marked in the panes. Pure functions: values in, marks out."""

from collections.abc import Sequence
from itertools import islice

from motsvar.core.annotation import Annotation, Tag
from motsvar.core.comparison import Comparison, Fact, Match, Operation, Theme, Verdict
from motsvar.core.document import Document
from motsvar.core.findings import Finding
from motsvar.core.focus import Focus, Focused
from motsvar.core.hidden.finding import hidden_in
from motsvar.core.silence.values import Silence, SilenceKind
from motsvar.core.span import Side, Span
from motsvar.ui.pair.content import Connector, Mark, MarkRole, match_role
from motsvar.ui.shown import Shown

MOST_DOUBTFUL = 50_000
"""A text of which more is doubtful is read badly everywhere."""
MOST_HIDDEN = 20_000
"""A text made to do harm may hold millions. Stand-ins for them are seen without marks, too."""


def focus_of(shown: Shown) -> Focus:
    """What is to stand back."""
    return Focus(shown.only_differences, shown.no_formulas, shown.only_asked)


def connectors_of(matches: Sequence[Match]) -> tuple[Connector, ...]:
    return tuple(Connector(m.left, m.right, m.relation, m.moved, m.confidence, m.id) for m in matches)


def match_marks(comparison: Comparison) -> list[Mark]:
    return [
        Mark(side, span, match_role(match.relation), match.confidence, match.id)
        for match in comparison.matches
        for side, span in ((Side.LEFT, match.left), (Side.RIGHT, match.right))
    ]


def aside_marks(focused: Focused) -> list[Mark]:
    """What stands back is painted paler."""
    return [Mark(side, span, MarkRole.ASIDE) for side in Side for span in focused.aside(side)]


def fact_marks(facts: Sequence[Fact]) -> list[Mark]:
    """Numbers, dates and the like; the role says whether the other text has the same."""
    roles = {Verdict.BOTH: MarkRole.FACT_BOTH, Verdict.DIFFERS: MarkRole.FACT_DIFFERS}
    return [
        Mark(side, span, roles.get(fact.verdict, MarkRole.FACT_ONLY), key=fact.value)
        for fact in facts
        for side in Side
        for span in fact.on(side)
    ]


def change_marks(comparison: Comparison) -> list[Mark]:
    """Real changes; an empty range is marked as the place where the other side has more."""
    return [
        Mark(side, span, MarkRole.CHANGE, match.confidence, match.id)
        for match in comparison.matches
        for change in match.changes
        if change.operation is not Operation.VARIANT
        for side, span in ((Side.LEFT, change.left), (Side.RIGHT, change.right))
    ]


def variant_marks(comparison: Comparison) -> list[Mark]:
    """What differs only by reading errors and the like."""
    return [
        Mark(side, span, MarkRole.VARIANT, match.confidence, match.id)
        for match in comparison.matches
        for change in match.changes
        if change.operation is Operation.VARIANT
        for side, span in ((Side.LEFT, change.left), (Side.RIGHT, change.right))
        if len(span)
    ]


def doubtful_marks(side: Side, document: Document) -> list[Mark]:
    """The first ``MOST_DOUBTFUL`` words that were recognised with little confidence; the key is their per cent."""
    layout = document.layout
    spans = layout.doubtful()[:MOST_DOUBTFUL] if layout else ()
    words = [word for span in spans for word in layout.words_in(span)] if layout else []
    return [Mark(side, word.span, MarkRole.DOUBTFUL, key=word.confidence) for word in words]


def hidden_marks(side: Side, text: str) -> list[Mark]:
    """Characters that hide, the first ``MOST_HIDDEN`` runs of them; the key says in words which."""
    found = islice(hidden_in(text), MOST_HIDDEN)
    return [Mark(side, one.span, MarkRole.HIDDEN, key=one.words) for one in found]


def theme_marks(themes: Sequence[Theme], ticked: Sequence[str]) -> list[Mark]:
    """Occurrences of the ticked themes; the order of ticking chooses the colour, so that it stays."""
    by_label = {theme.label: theme for theme in themes}
    return [
        Mark(side, span, MarkRole.THEME, key=label, index=index)
        for index, label in enumerate(ticked)
        if label in by_label
        for side in Side
        for span in by_label[label].on(side)
    ]


def annotation_marks(annotations: Sequence[Annotation], tags: Sequence[Tag], side: Side, shown: Shown) -> list[Mark]:
    """A tag's underline for every tag of a passage, and a sign in the margin where there is a note."""
    colours = {tag.id: tag.colour for tag in tags} if shown.tags else {}
    marks = []
    for annotation in annotations:
        marks += [
            Mark(side, annotation.span, MarkRole.TAG, key=annotation.id, colour=colours[tag])
            for tag in annotation.tags
            if tag in colours
        ]
        if shown.notes and (annotation.note or not annotation.tags):
            marks.append(Mark(side, annotation.span, MarkRole.NOTE, key=annotation.id))
    return marks


def current_marks(finding: Finding | None) -> list[Mark]:
    if finding is None:
        return []
    pairs = ((Side.LEFT, finding.left), (Side.RIGHT, finding.right))
    return [Mark(side, span, MarkRole.CURRENT) for side, span in pairs if len(span)]


def pointed_marks(pointed: Fact | Silence | None) -> list[Mark]:
    """Every place of a fact or theme, not of long passages; a wedge where the side that is silent would have it."""
    if pointed is None:
        return []
    is_short = isinstance(pointed, Fact) or pointed.kind in (SilenceKind.THEME, SilenceKind.FACT)
    marks = [Mark(side, span, MarkRole.POINTED) for side in Side for span in pointed.on(side) if is_short]
    if isinstance(pointed, Silence) and pointed.opposite is not None:
        marks.append(Mark(pointed.silent[0], pointed.opposite, MarkRole.CHANGE))
    return marks


def search_marks(side: Side, hits: Sequence[Span]) -> list[Mark]:
    return [Mark(side, span, MarkRole.SEARCH) for span in hits]
