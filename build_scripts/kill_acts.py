"""The kinds of act that are killed: what a child does for ever and tells, and what of it must be there afterwards."""

import itertools
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from motsvar.core.annotation import HandVerdict, NoteTarget, Place
from motsvar.core.document import Document
from motsvar.core.incoming import Incoming, IncomingDocument, IncomingPassage
from motsvar.core.span import Span
from motsvar.core.taking.placing import CaseSide, placing
from motsvar.core.taking.tying import tie
from motsvar.store import Case
from motsvar.store.merging import apply_merge

TEXT = "En sjö är blå 🙂 och ett fält är grönt.\n" * 40
FIRST_VERSION = Path(__file__).parents[1] / "tests" / "data" / "cases" / "version_1.db"
TAKEN = 20
"""Annotations in a file of another tool."""
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of act."""

    name: str
    prepare: Callable[[Path], None]
    """Makes the case before the first kill."""
    work: Callable[[Path, Tell], None]
    """Opens the case, tells ``ready``, then acts for ever and tells each act when the call has returned."""
    missing: Callable[[Path, set[str]], set[str]]
    """What was told and is not so in the case that a kill has left; opens it."""
    renew: bool = False
    """The case is made anew before every kill."""


def _case(path: Path) -> None:
    with Case.create(path, person="Kim") as case:
        for name in ("lake.txt", "field.txt"):
            case.add_document(Document.from_text(f"{name} {TEXT}", name))
        tag = case.add_tag("water")
        case.annotate(case.documents()[0].id, Span(0, 8), [tag.id])


def _spans() -> Iterator[Span]:
    for number in itertools.count(1):
        start = number * 7 % (len(TEXT) - 20)
        yield Span(start, start + 12)


def _tag(path: Path, tell: Tell) -> None:
    with Case.open(path, person="Kim") as case:
        tell("ready")
        document, tag = case.documents()[0].id, case.tags()[0].id
        for number, span in enumerate(_spans()):
            kept = case.annotate(document, span, [tag]).id
            if number % 5 == 0:
                made = case.add_tag(f"t {kept}")
                case.set_tags(kept, [tag, made.id])
                case.merge_tags(tag, [made.id])
            if number % 7 == 0:  # what is taken back and done again must be there as well
                case.undo()
                case.redo()
            tell(kept)


def _untagged(path: Path, told: set[str]) -> set[str]:
    with Case.open(path) as case:
        return told - {one.id for one in case.annotations() if one.tags}


def _note(path: Path, tell: Tell) -> None:
    """Notes and drafts count upwards, so that what is there can be told to be older than what was told."""
    with Case.open(path, person="Kim") as case:
        tell("ready")
        targets = (NoteTarget.case(), NoteTarget.document(case.documents()[0].id))
        first = 1 + max([int(case.note(target) or 0) for target in targets])
        for number in itertools.count(first):
            case.set_note(targets[number % 2], str(number))
            tell(f"note {number % 2} {number}")
            case.save_draft(targets[1], str(number))
            tell(f"draft 1 {number}")


def _older_notes(path: Path, told: set[str]) -> set[str]:
    with Case.open(path) as case:
        targets = (NoteTarget.case(), NoteTarget.document(case.documents()[0].id))
        drafts = dict(case.drafts())
        found = {}
        for words in told:
            kind, target, _ = words.split(" ")
            body = case.note(targets[int(target)]) if kind == "note" else drafts.get(targets[int(target)], "0")
            found[words] = int(body or 0)
        return {words for words, number in found.items() if number < int(words.split(" ")[2])}


def _link(path: Path, tell: Tell) -> None:
    with Case.open(path, person="Kim") as case:
        tell("ready")
        one, other = (document.id for document in case.documents()[:2])
        source = case.annotations()[0].id
        for span in _spans():
            tell(case.add_link(source, None, "only here", document=other).id)
            tell(case.add_hand_match(Place(one, span), Place(other, span), HandVerdict.ADDED))


def _unlinked(path: Path, told: set[str]) -> set[str]:
    with Case.open(path) as case:
        return told - {one.id for one in case.links()} - {one.id for one in case.hand_matches()}


def _delete(path: Path, tell: Tell) -> None:
    with Case.open(path, person="Kim") as case:
        tell("ready")
        document = case.documents()[0].id
        for number, span in enumerate(_spans()):
            made = case.annotate(document, span).id
            if number % 2:
                case.remove_annotation(made)
            else:
                case.undo()
            tell(made)


def _not_deleted(path: Path, told: set[str]) -> set[str]:
    with Case.open(path) as case:
        return told & {one.id for one in case.annotations()}


def _import(path: Path, tell: Tell) -> None:
    with Case.open(path, person="Kim") as case:
        tell("ready")
        first = case.documents()[0].id
        for number in itertools.count(len(case.documents()) * 1000):
            tell(case.add_document(Document.from_text(f"{number} {TEXT[:200]}", f"{number}.txt")))
            better = Document.from_text(f"{number} {TEXT}", "better.txt")
            case.replace_text(first, better)
            tell(better.text_sha256)


def _not_imported(path: Path, told: set[str]) -> set[str]:
    with Case.open(path) as case:
        texts = {sha256 for (sha256,) in case.file.rows("SELECT sha256 FROM text_version")}
        return told - {one.id for one in case.documents()} - texts


def _copies(path: Path) -> None:
    _case(path)
    shutil.copyfile(path, path.with_name("theirs.db"))


def _merge(path: Path, tell: Tell) -> None:
    with Case.open(path, person="Kim") as mine, Case.open(path.with_name("theirs.db"), person="Bo") as theirs:
        tell("ready")
        document = theirs.documents()[1].id
        for span in _spans():
            made = theirs.annotate(document, span, note="theirs").id
            apply_merge(mine, theirs)
            tell(made)


def _unmerged(path: Path, told: set[str]) -> set[str]:
    with Case.open(path) as case:
        return told - {one.id for one in case.annotations()}


def _take_in(path: Path, tell: Tell) -> None:
    """The files of another tool, each with a document of its own: a kill leaves each out, or whole."""
    with Case.open(path, person="Kim") as case:
        tell("ready")
        for number in itertools.count():
            document = Document.from_text(f"{number} {TEXT}", f"taken {number}.txt")
            own = IncomingDocument(str(uuid4()), document.name, document)
            passages = tuple(
                IncomingPassage(str(uuid4()), own.id, Span(at, at + 9), note="theirs") for at in range(TAKEN)
            )
            incoming = Incoming("peer", (own,), passages=passages)
            for _ in case.taking_in(placing(incoming, CaseSide(tie((own,), ()), {}, {})), {}):
                pass
            tell(own.id)


def _not_whole(path: Path, told: set[str]) -> set[str]:
    with Case.open(path) as case:
        taken = {one.id: len(case.annotations(one.id)) for one in case.documents() if one.name.startswith("taken")}
    return {one for one in told | taken.keys() if taken.get(one) != TAKEN}


def _old_case(path: Path) -> None:
    for left in path.parent.iterdir():
        left.unlink()
    shutil.copyfile(FIRST_VERSION, path)


def _migrate(path: Path, tell: Tell) -> None:
    tell("ready")
    with Case.open(path):
        tell("migrated")


def _not_migrated(path: Path, _told: set[str]) -> set[str]:
    """Whenever it was killed, all that the first version held is there, and the copy made before is sound."""
    wrong = set()
    for found in [path, *path.parent.glob("* before version *.db")]:
        with Case.open(found) as case:
            if (len(case.annotations()), len(case.links()), case.check()) != (4, 1, ()):
                wrong.add(found.name)
    return wrong


def _backup(path: Path, tell: Tell) -> None:
    with Case.open(path, person="Kim") as case:
        tell("ready")
        for number in itertools.count():
            copy = path.with_name(f"copy {case.annotate(case.documents()[0].id, Span(number, number + 5)).id}.db")
            case.save_copy(copy)
            tell(copy.name)


def _not_backed_up(path: Path, told: set[str]) -> set[str]:
    """A copy that has its name is whole, told or not; those that were looked at are removed."""
    wrong = {name for name in told if not path.with_name(name).exists()}
    for copy in path.parent.glob("copy *.db"):
        with Case.open(copy) as case:
            if case.check():
                wrong.add(copy.name)
        copy.unlink()
    told.clear()
    return wrong


KINDS = (
    Kind("tag", _case, _tag, _untagged),
    Kind("note", _case, _note, _older_notes),
    Kind("link", _case, _link, _unlinked),
    Kind("delete", _case, _delete, _not_deleted),
    Kind("import", _case, _import, _not_imported),
    Kind("taking in", _case, _take_in, _not_whole),
    Kind("merge", _copies, _merge, _unmerged),
    Kind("migration", _old_case, _migrate, _not_migrated, renew=True),
    Kind("backup", _case, _backup, _not_backed_up),
)
