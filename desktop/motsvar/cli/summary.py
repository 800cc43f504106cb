"""A comparison in words, for the terminal."""

from collections import Counter
from collections.abc import Iterator, Sequence

from motsvar.core.comparison import Answer, Comparison, FromReference, Origin, Verdict
from motsvar.core.document import Document
from motsvar.core.findings import findings
from motsvar.core.silence.telling import LETTERS, counted, kind_words, silent_words
from motsvar.core.silence.values import Silence
from motsvar.core.span import Side
from motsvar.drawing.case_tables import per_cent

EXCERPT = 90
"""Characters of a demand or passage that are printed."""


MOST_SILENCES = 12
"""Of which no counterpart is found, told one by one."""


def summary(
    left: Document,
    right: Document,
    comparison: Comparison,
    silences: Sequence[Silence],
    reference: Document | None = None,
) -> str:
    """What a person wants to know first."""
    relations = Counter(match.relation.value for match in comparison.matches)
    kinds = Counter(finding.kind for finding in findings(comparison))
    facts = Counter(fact.verdict for fact in comparison.facts)
    moved = sum(match.moved for match in comparison.matches)
    lines = [
        f"A  {left.name}: {len(left.text)} characters, {comparison.left.language}, "
        f"reading errors about {per_cent(comparison.left.noise)}%, {comparison.summary.left_shared:.0%} corresponds",
        f"B  {right.name}: {len(right.text)} characters, {comparison.right.language}, "
        f"reading errors about {per_cent(comparison.right.noise)}%, {comparison.summary.right_shared:.0%} corresponds",
        "",
        "Matches      "
        + (", ".join(f"{n} {name}" for name, n in relations.most_common()) or "none")
        + f"; {moved} moved{_origins(comparison)}",
        "Differences  " + (", ".join(f"{n} {kind}" for kind, n in kinds.most_common()) or "none"),
        f"Facts        {facts[Verdict.BOTH]} in both, {facts[Verdict.DIFFERS]} differ, "
        f"{facts[Verdict.LEFT_ONLY]} only in A, {facts[Verdict.RIGHT_ONLY]} only in B",
        "Themes       " + (", ".join(theme.label for theme in comparison.themes[:10]) or "none"),
        "Silence      " + counted(silences),
    ]
    if comparison.reference and reference:
        lines += ["", *_demands(left, right, reference, comparison.reference)]
    if silences:
        lines += ["", *_silent(left, right, silences)]
    if comparison.summary.note:
        lines += ["", comparison.summary.note]
    return "\n".join(lines)


def _origins(comparison: Comparison) -> str:
    counts = Counter(match.origin for match in comparison.matches)
    quoted, formula = counts[Origin.REFERENCE], counts[Origin.BOILERPLATE]
    return (f", {quoted} quoted from the reference" if quoted else "") + (f", {formula} formula" if formula else "")


def _demands(left: Document, right: Document, reference: Document, found: FromReference) -> Iterator[str]:
    if not found.demands:
        yield f"No demands were found in {reference.name}."
        return
    yield f"Demands of {reference.name}:"
    for number, demand in enumerate(found.demands, 1):
        yield f"{number:>3}. {_excerpt(reference.quote(demand.span))}"
        yield f"     A: {_answered(left, demand.left)}"
        yield f"     B: {_answered(right, demand.right)}"


def _silent(left: Document, right: Document, silences: Sequence[Silence]) -> Iterator[str]:
    yield "Of this A, B or both are silent: not answered, or without a counterpart."
    for number, one in enumerate(silences[:MOST_SILENCES], 1):
        places = [
            f"{LETTERS[side]} line {document.line_of(one.on(side)[0].start)}"
            for side, document in ((Side.LEFT, left), (Side.RIGHT, right))
            if one.on(side)
        ]
        told = f" ({', '.join(places)})" if places else ""
        yield f"{number:>3}. {silent_words(one)} · {kind_words(one)} · {_excerpt(one.words)}{told}"
    if len(silences) > MOST_SILENCES:
        yield f"     and {len(silences) - MOST_SILENCES} more, in the report (--html) and the JSON (--json)"


def _answered(document: Document, answers: Sequence[Answer]) -> str:
    if not answers:
        return "not addressed"
    places = ", ".join(str(document.line_of(answer.span.start)) for answer in answers)
    verb = "only quoted" if all(answer.quoted for answer in answers) else "answered"
    return f"{verb} (line {places})"


def _excerpt(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= EXCERPT else words[: EXCERPT - 1].rstrip() + "…"
