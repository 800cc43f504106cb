"""What the values of the program are called in a cell, in the reader's language."""

from motsvar.core.annotation import AnchorState, HandVerdict, NoteKind
from motsvar.core.comparison import Origin, Relation, Verdict
from motsvar.exports.options import TableName
from motsvar.wording import Wording


def states(words: Wording) -> dict[AnchorState, str]:
    return {
        AnchorState.EXACT: words("exact"),
        AnchorState.CHANGED: words("changed"),
        AnchorState.MOVED: words("moved"),
        AnchorState.REVIEW: words("to review"),
        AnchorState.LOST: words("lost"),
    }


def relations(words: Wording) -> dict[Relation, str]:
    return {
        Relation.SAME: words("the same"),
        Relation.VARIANT: words("but for reading errors"),
        Relation.EDITED: words("edited"),
        Relation.REWORDED: words("in other words"),
    }


def origins(words: Wording) -> dict[Origin | None, str]:
    return {None: "", Origin.REFERENCE: words("the third document"), Origin.BOILERPLATE: words("formula")}


def verdicts(words: Wording) -> dict[Verdict, str]:
    return {
        Verdict.BOTH: words("in both"),
        Verdict.DIFFERS: words("differs"),
        Verdict.LEFT_ONLY: words("only in A"),
        Verdict.RIGHT_ONLY: words("only in B"),
    }


def hand_verdicts(words: Wording) -> dict[HandVerdict, str]:
    return {
        HandVerdict.CONFIRMED: words("confirmed"),
        HandVerdict.REJECTED: words("rejected"),
        HandVerdict.ADDED: words("added"),
        HandVerdict.CORRECTED: words("corrected"),
    }


def note_kinds(words: Wording) -> dict[NoteKind, str]:
    return {
        NoteKind.PASSAGE: words("passage"),
        NoteKind.DOCUMENT: words("document"),
        NoteKind.PAIR: words("two documents"),
        NoteKind.TAG: words("tag"),
        NoteKind.CASE: words("the whole case"),
    }


def names(words: Wording) -> dict[TableName, str]:
    """Of the sheets: 31 characters at most, and each only once."""
    return {
        TableName.ANNOTATIONS: words("annotations"),
        TableName.TAGS: words("tags"),
        TableName.LINKS: words("links"),
        TableName.MATCHES: words("matches"),
        TableName.FACTS: words("facts"),
        TableName.THEMES: words("themes"),
        TableName.SILENCE: words("silence"),
        TableName.NOTES: words("notes"),
        TableName.DOCUMENTS: words("documents"),
    }
