"""Writes `annotations.db`, the sample case, from `resources/samples`. The same texts give the same file.

Usage: make_sample_case.py [OUT]
"""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid5

from motsvar.core.annotation import LinkRelation
from motsvar.core.document import Document, Source, sha256_of
from motsvar.core.provenance.finding import found_in
from motsvar.core.search import find_all
from motsvar.core.span import Span
from motsvar.lexicons import load_words
from motsvar.readers.registry import HEAD, reader_for
from motsvar.store.case import Case

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "resources" / "samples"
BEGUN = datetime(2026, 1, 15, 9, 0, tzinfo=UTC)
NAMESPACE = UUID("6d6f7473-7661-7220-7361-6d706c65732e")


def ids() -> Iterator[str]:
    """The same ids in the same order at every run."""
    number = 0
    while True:
        yield str(uuid5(NAMESPACE, str(number)))
        number += 1


def minutes() -> Iterator[datetime]:
    """A clock that goes on a minute at every look."""
    at = BEGUN
    while True:
        yield at
        at += timedelta(minutes=1)


def read(name: str, title: str) -> Document:
    data = (SAMPLES / name).read_bytes()
    text = reader_for(name, data[:HEAD]).read(data, name)
    source = Source(name, sha256_of(data), len(data), "", "plain", text.encoding, text.skipped)
    return Document(text.text, source, text.page_starts, title)


def make(path: Path) -> None:
    """The whole sample case, in a new file at ``path``."""
    clock, new_id = minutes(), ids()
    with Case.create(path, person="Motsvar", clock=lambda: next(clock), new_id=lambda: next(new_id)) as case:
        fill(case)


def fill(case: Case) -> None:
    motion = read("motion.txt", "Motion KS 2025/0417")
    north = read("norra_ocr.txt", "Norra stadsdelen")
    south = read("sodra.txt", "Södra stadsdelen")
    words = load_words("und")
    documents = (motion, north, south)
    motion_id, north_id, south_id = (case.add_document(one, found_in(one.text, words)) for one in documents)
    money = case.add_tag("Kostnad", shortcut=1)
    people = case.add_tag("Samverkan", shortcut=2)
    doubt = case.add_tag("Motsägelse", shortcut=3)
    time = case.add_tag("Öppettider", shortcut=4)

    def passage(document: Document, words: str) -> Span:
        return find_all(document.text, words)[0]

    cheap = case.annotate(
        north_id,
        passage(north, "kostnaden ryms inom namndens budget"),
        (money.id, doubt.id),
        "Norra säger att pengarna räcker. Södra säger att de inte gör det. Fråga efter underlaget.",
    )
    dear = case.annotate(
        south_id,
        passage(south, "kostnaden inte ryms inom nämndens budget"),
        (money.id, doubt.id),
        "Samma fråga, motsatt svar.",
    )
    case.annotate(south_id, passage(south, "tolv namngivna aktörer"), (people.id,), "Motionen räknar upp elva.")
    case.annotate(motion_id, passage(motion, "öppet till klockan 23 på fredagar och lördagar"), (time.id,))
    case.add_link(cheap.id, dear.id, LinkRelation.CONTRADICTS.value, "Ryms kostnaden i budgeten?")
    case.set_setting("pair", f"{north_id} {south_id}")


def main() -> None:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "annotations.db"
    path.unlink(missing_ok=True)
    make(path)
    print(f"Written: {path}")


if __name__ == "__main__":
    main()
