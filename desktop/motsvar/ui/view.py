"""A pair made ready for the panes. Worked out away from the window's thread: values in, values out."""

from bisect import bisect_left
from dataclasses import dataclass, replace

from motsvar.core.annotation import HandMatch
from motsvar.core.by_hand import with_hand_matches
from motsvar.core.comparison import Comparison, Match, Origin
from motsvar.core.document import Document
from motsvar.core.findings import Finding, FindingKind, findings
from motsvar.core.focus import Focus, Focused, focus_on
from motsvar.core.outline.segmentation import BlockKind
from motsvar.core.rows import Row, level_starts, partners, rows_of
from motsvar.core.silence.finding import silences
from motsvar.core.silence.values import LaidText, Silence
from motsvar.core.span import Side
from motsvar.ui.marking import (
    change_marks,
    connectors_of,
    doubtful_marks,
    fact_marks,
    hidden_marks,
    match_marks,
    theme_marks,
    variant_marks,
)
from motsvar.ui.pair.content import PaneText
from motsvar.ui.pair.links import Links
from motsvar.ui.pair.mark_layers import MarkSet
from motsvar.ui.pair.mode import Mode
from motsvar.ui.pair.ready_text import ReadyText, ready
from motsvar.workspace import Pair

STEP_SHARE = 0.5
"""Texts of which more than this share corresponds are shown in step, others each at its own pace."""
THEMES_TICKED = 2

NO_MARKS = MarkSet()
NO_LINKS = Links()


@dataclass(frozen=True)
class View:
    """What the panes show of a pair; without a comparison only the texts."""

    pair: Pair
    left: ReadyText
    right: ReadyText
    rows: tuple[Row, ...]
    levels: tuple[tuple[int, int], ...] = ()
    """Pairs of blocks that start a section on both sides."""
    hidden_marks: MarkSet = NO_MARKS
    comparison: Comparison | None = None
    """As the user sees it: what was computed, and what was said of matches by hand."""
    computed: Comparison | None = None
    said: tuple[HandMatch, ...] = ()
    links: Links = NO_LINKS
    findings: tuple[Finding, ...] = ()
    real_findings: tuple[Finding, ...] = ()
    """Without those that are only reading errors."""
    silences: tuple[Silence, ...] = ()
    """What has no counterpart, the weightiest first."""
    doubtful_marks: MarkSet = NO_MARKS
    match_marks: MarkSet = NO_MARKS
    change_marks: MarkSet = NO_MARKS
    variant_marks: MarkSet = NO_MARKS
    fact_marks: MarkSet = NO_MARKS
    first_themes: tuple[str, ...] = ()
    """Labels of the themes that are highlighted at first, so that a reader sees what a tick does."""
    first_theme_marks: MarkSet = NO_MARKS

    def text(self, side: Side) -> PaneText:
        return (self.left if side is Side.LEFT else self.right).text

    def document(self, side: Side) -> Document:
        return self.pair.left if side is Side.LEFT else self.pair.right

    def document_id(self, side: Side) -> str:
        return self.pair.left_id if side is Side.LEFT else self.pair.right_id

    def text_of(self, document_id: str) -> str:
        """The text of one of the two documents."""
        return self.pair.left.text if document_id == self.pair.left_id else self.pair.right.text

    def side_of(self, document_id: str) -> Side | None:
        """Where a document is shown, if it is."""
        return next((side for side in Side if self.document_id(side) == document_id), None)

    def origin_of(self, finding: Finding) -> Origin | None:
        """Where the words of the match come from in which a difference lies."""
        if self.comparison is None or finding.match is None:
            return None
        matches = self.comparison.matches
        at = bisect_left(matches, finding.match, key=lambda match: match.id)
        return matches[at].origin if at < len(matches) and matches[at].id == finding.match else None

    def focused(self, focus: Focus, *, variants: bool) -> Focused:
        """What is looked at; ``variants``: reading errors too."""
        if self.comparison is None:
            return Focused(())
        found = self.findings if variants else self.real_findings
        return focus_on(self.comparison, found, focus) if focus != Focus() else Focused(found)

    @property
    def natural_mode(self) -> Mode:
        """In step when more than half of both texts is shared."""
        if self.comparison is None:
            return Mode.FLOW
        summary = self.comparison.summary
        return Mode.ROWS if min(summary.left_shared, summary.right_shared) > STEP_SHARE else Mode.FLOW


def view_of(pair: Pair) -> View:
    """The texts alone."""
    left = ready(PaneText(pair.left.text, pair.left_blocks))
    right = ready(PaneText(pair.right.text, pair.right_blocks))
    rows, levels = _rows(left.text, right.text, ())
    doubtful = MarkSet(doubtful_marks(Side.LEFT, pair.left) + doubtful_marks(Side.RIGHT, pair.right))
    hidden = MarkSet(hidden_marks(Side.LEFT, pair.left.text) + hidden_marks(Side.RIGHT, pair.right.text))
    return View(pair, left, right, rows, levels, hidden_marks=hidden, doubtful_marks=doubtful)


def compared(view: View, computed: Comparison, said: tuple[HandMatch, ...] = ()) -> View:
    """The same texts with what the comparison found, and what was said of its matches by hand."""
    comparison = with_hand_matches(computed, view.pair.left.text, view.pair.right.text, said)
    found = findings(comparison)
    first = tuple(theme.label for theme in comparison.themes[:THEMES_TICKED])
    rows, levels = _rows(view.left.text, view.right.text, comparison.matches)
    return replace(
        view,
        comparison=comparison,
        computed=computed,
        said=said,
        rows=rows,
        levels=levels,
        links=Links(connectors_of(comparison.matches)),
        findings=found,
        silences=_silences(view.pair, comparison),
        real_findings=tuple(one for one in found if one.kind is not FindingKind.VARIANT),
        match_marks=MarkSet(match_marks(comparison), for_strips=True),
        change_marks=MarkSet(change_marks(comparison)),
        variant_marks=MarkSet(variant_marks(comparison)),
        fact_marks=MarkSet(fact_marks(comparison.facts)),
        first_themes=first,
        first_theme_marks=MarkSet(theme_marks(comparison.themes, first), for_strips=True),
    )


def with_silences(view: View) -> View:
    """The same, with what a text is silent about by the comparison as it is now."""
    return replace(view, silences=_silences(view.pair, view.comparison)) if view.comparison else view


def _silences(pair: Pair, comparison: Comparison) -> tuple[Silence, ...]:
    left, right = LaidText(pair.left.text, pair.left_blocks), LaidText(pair.right.text, pair.right_blocks)
    return silences(comparison, left, right, pair.beside.motion.text if pair.beside.motion else None)


def _rows(
    left: PaneText, right: PaneText, matches: tuple[Match, ...]
) -> tuple[tuple[Row, ...], tuple[tuple[int, int], ...]]:
    """What stands beside what in step, and where sections start level."""
    left_spans, right_spans = ([block.span for block in text.blocks] for text in (left, right))
    beside = partners(left_spans, right_spans, ((match.left, match.right) for match in matches))
    left_headings, right_headings = ([block.kind is BlockKind.HEADING for block in t.blocks] for t in (left, right))
    return rows_of(beside, len(left_spans), len(right_spans)), level_starts(beside, left_headings, right_headings)
