"""A comparison as JSON, ``motsvar.comparison/1``, and back without loss. Offsets are code points, end exclusive."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any

from motsvar import __version__
from motsvar.core.comparison import (
    Answer,
    Change,
    Comparison,
    Coverage,
    Demand,
    Fact,
    FactKind,
    FromReference,
    Match,
    Operation,
    Origin,
    Profile,
    Relation,
    Settings,
    SharedPassage,
    Summary,
    Taken,
    Theme,
    Verdict,
)
from motsvar.core.document import Document
from motsvar.core.span import Span

FORMAT = "motsvar.comparison/1"


def to_json(
    comparison: Comparison, left: Document, right: Document, reference: Document | None = None
) -> dict[str, object]:
    """Values that ``json.dumps`` takes, with what identifies the documents. ``reference`` is the third document with
    which they were compared, if there was one."""
    written = {
        "format": FORMAT,
        "program": f"motsvar {__version__}",
        "settings": asdict(comparison.settings),
        "left": _document(left, comparison.left),
        "right": _document(right, comparison.right),
        "summary": asdict(comparison.summary),
        "matches": [_match(match) for match in comparison.matches],
        "left_only": [_span(span) for span in comparison.left_only],
        "right_only": [_span(span) for span in comparison.right_only],
        "shared_passages": [
            {"kind": str(p.coverage), "confidence": p.confidence, "left": _span(p.left), "right": _span(p.right)}
            for p in comparison.shared_passages
        ],
        "facts": [
            {"kind": str(f.kind), "value": f.value, "verdict": str(f.verdict)}
            | {"left": _pairs(f.left), "right": _pairs(f.right)}
            | ({"counted": f.counted} if f.counted else {})
            for f in comparison.facts
        ],
        "themes": [
            {"label": t.label, "score": t.score, "left": _pairs(t.left), "right": _pairs(t.right)}
            for t in comparison.themes
        ],
    }  # fmt: skip
    return written | (_from_reference(comparison.reference, reference) if comparison.reference and reference else {})


def from_json(data: Mapping[str, Any]) -> Comparison:
    """The comparison that ``to_json`` wrote; keys that are not known are passed over.

    Raises ``ValueError`` or ``KeyError`` for anything else.
    """
    if data["format"] != FORMAT:
        raise ValueError("not a comparison in the format " + FORMAT)
    known = {field.name for field in fields(Settings)}
    return Comparison(
        settings=Settings(**{name: value for name, value in data["settings"].items() if name in known}),
        left=Profile(data["left"]["language"], data["left"]["noise"]),
        right=Profile(data["right"]["language"], data["right"]["noise"]),
        summary=Summary(**{name: value for name, value in data["summary"].items() if name in _SUMMARY}),
        matches=tuple(_read_match(match) for match in data["matches"]),
        left_only=tuple(_read_span(span) for span in data["left_only"]),
        right_only=tuple(_read_span(span) for span in data["right_only"]),
        shared_passages=tuple(
            SharedPassage(Coverage(p["kind"]), p["confidence"], _read_span(p["left"]), _read_span(p["right"]))
            for p in data["shared_passages"]
        ),
        facts=tuple(
            Fact(
                FactKind(f["kind"]),
                f["value"],
                Verdict(f["verdict"]),
                _read_pairs(f["left"]),
                _read_pairs(f["right"]),
                f.get("counted", ""),
            )
            for f in data["facts"]
        ),
        themes=tuple(
            Theme(t["label"], t["score"], _read_pairs(t["left"]), _read_pairs(t["right"])) for t in data["themes"]
        ),
        reference=_read_from_reference(data) if data.get("reference") else None,
    )


_SUMMARY = frozenset(field.name for field in fields(Summary))


def _document(document: Document, profile: Profile) -> dict[str, object]:
    return {
        "name": document.source.name,
        "sha256": document.source.sha256,
        "text_sha256": document.text_sha256,
        "length": len(document.text),
        "language": profile.language,
        "noise": profile.noise,
    }


def _from_reference(found: FromReference, reference: Document) -> dict[str, object]:
    def taken(all_taken: Sequence[Taken]) -> list[dict[str, object]]:
        return [{**_span(one.span), "reference": _span(one.reference)} for one in all_taken]

    def answers(all_answers: Sequence[Answer]) -> list[dict[str, object]]:
        return [{**_span(one.span), "quoted": one.quoted} for one in all_answers]

    return {
        "reference": _document(reference, found.profile),
        "left_from_reference": taken(found.left),
        "right_from_reference": taken(found.right),
        "demands": [
            {"reference": _span(one.span), "left": answers(one.left), "right": answers(one.right)}
            for one in found.demands
        ],
    }


def _read_from_reference(data: Mapping[str, Any]) -> FromReference:
    def taken(key: str) -> tuple[Taken, ...]:
        return tuple(Taken(_read_span(one), _read_span(one["reference"])) for one in data[key])

    def answers(all_answers: Sequence[Mapping[str, Any]]) -> tuple[Answer, ...]:
        return tuple(Answer(_read_span(one), one["quoted"]) for one in all_answers)

    return FromReference(
        Profile(data["reference"]["language"], data["reference"]["noise"]),
        taken("left_from_reference"),
        taken("right_from_reference"),
        tuple(
            Demand(_read_span(one["reference"]), answers(one["left"]), answers(one["right"])) for one in data["demands"]
        ),
    )


def _match(match: Match) -> dict[str, object]:
    return {
        "id": match.id,
        "relation": str(match.relation),
        "moved": match.moved,
        "confidence": match.confidence,
        "origin": str(match.origin) if match.origin else None,
        "left": _span(match.left),
        "right": _span(match.right),
        "changes": [_change(change) for change in match.changes],
    }


def _change(change: Change) -> dict[str, object]:
    out: dict[str, object] = {"op": str(change.operation), "left": _pair(change.left), "right": _pair(change.right)}
    if change.reason:
        out["reason"] = change.reason
    return out


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


def _pairs(spans: Sequence[Span]) -> list[list[int]]:
    return [_pair(span) for span in spans]


def _read_match(data: Mapping[str, Any]) -> Match:
    return Match(
        id=data["id"],
        relation=Relation(data["relation"]),
        left=_read_span(data["left"]),
        right=_read_span(data["right"]),
        confidence=data["confidence"],
        moved=data["moved"],
        changes=tuple(
            Change(Operation(c["op"]), Span(*c["left"]), Span(*c["right"]), c.get("reason", ""))
            for c in data["changes"]
        ),
        origin=Origin(data["origin"]) if data["origin"] else None,
    )


def _read_span(data: Mapping[str, int]) -> Span:
    return Span(data["start"], data["end"])


def _read_pairs(data: Sequence[Sequence[int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in data)
