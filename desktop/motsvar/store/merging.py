"""Joins a colleague's copy of a case: by GUID and hash, against the state in which the two were last the same.

What only one side has done since is taken, what both have done is shown, and nothing that one side still uses is taken
away. All of it is one act, which undo takes back.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from motsvar.core.errors import Refused
from motsvar.core.merging import Choice
from motsvar.store import checking
from motsvar.store.case import Case
from motsvar.store.documents import put_layout, put_text
from motsvar.store.faults import fitting
from motsvar.store.ledger import Ledger
from motsvar.store.merge_values import HANGING, MergePlan, RowChange
from motsvar.store.merge_work import MergeWork
from motsvar.store.revising import settle
from motsvar.store.rows import Row

NO_CHOICES: Mapping[str, Choice] = MappingProxyType({})


def merge_plan(mine: Case, theirs: Case, choices: Mapping[str, Choice] = NO_CHOICES) -> MergePlan:
    """Work out what merging ``theirs`` into ``mine`` does. Writes nothing.

    :raises Refused: when the other copy is not sound.
    """
    _refuse_unsound(theirs)
    return MergeWork(mine.file, theirs.file, choices).plan()


def apply_merge(mine: Case, theirs: Case, choices: Mapping[str, Choice] = NO_CHOICES) -> MergePlan:
    """Merge, as one act; nothing is written when any of it fails.

    :raises Refused: when the other copy is not sound.
    :raises CaseNotWritable: when mine cannot be written.
    """
    _refuse_unsound(theirs)
    ledger = mine.ledger
    with fitting(mine.path.name), ledger.act("Merge a copy"):
        plan = MergeWork(mine.file, theirs.file, choices).plan()  # the act may just have written down who merges
        for sha256, text in plan.texts.items():
            put_text(mine.file, sha256, text)
        for layout in plan.layouts:
            put_layout(mine.file, *layout)
        _write(ledger, plan.changes)
        if plan.changes or plan.clashes:
            for document in mine.documents():
                settle(ledger, document.id)
            row: Row = {
                "id": ledger.new_id(),
                "name": theirs.path.name,
                "head": plan.head,
                "person": ledger.person,
                "merged": ledger.now,
            }
            ledger.insert("merged_copy", row)
    return plan


def _refuse_unsound(theirs: Case) -> None:
    faults = checking.check(theirs.file)
    if faults:
        raise Refused(f"The copy “{theirs.path.name}” is not sound: {faults[0]}", "Ask for another copy, or a backup.")


def _write(ledger: Ledger, changes: Sequence[RowChange]) -> None:
    """What nothing refers to goes first, so that what is unique is free; then new rows, changed ones, and the rest."""
    for change in changes:
        if change.table in HANGING and change.before is not None and (change.after is None or _is_pair(change)):
            ledger.delete(change.table, change.id)
    for change in changes:
        if change.after is not None and (change.before is None or _is_pair(change)):
            ledger.insert(change.table, change.after)
    for change in changes:
        if change.before is not None and change.after is not None and not _is_pair(change):
            ledger.update(change.table, change.id, change.after)
    for change in reversed(changes):
        if change.after is None and change.table not in HANGING:
            ledger.delete(change.table, change.id)


def _is_pair(change: RowChange) -> bool:
    """A tag on a passage is put there anew rather than changed: two of them may change places."""
    return change.table == "passage_tag"
