"""Measures the exports of a case of 100,000 annotations: seconds, memory beside the case, and the longest silence.

Usage: python build_scripts/bench_exports.py [ANNOTATIONS]

Each format is written in a process of its own. ``motsvar.json`` is the archive of a case with as many annotations.
"""

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from motsvar.core.annotation import Annotation, Coding, Link, Note, NoteTarget, Tag
from motsvar.core.document import Document, Source, sha256_of
from motsvar.core.progress import Progress
from motsvar.core.span import Span
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.registry import export

FORMATS = ("csv", "xlsx", "jsonld")
PER_DOCUMENT = 1_000
TAGS = 50
LONGEST, LONGEST_SILENCE = 20.0, 0.5
"""Seconds that an export may take, and that may pass between two words of progress."""
SENTENCE = "Punkt {}.{}: en sjö är blå och ett fält är grönt – så sägs det i svaret. "
MADE = "2026-02-03T04:05:06.000Z"


@dataclass(frozen=True, slots=True)
class Measured:
    name: str
    seconds: float
    """Of the processor, which does not count what others do meanwhile."""
    clock: float
    megabytes: float
    """Written."""
    memory: float
    """Megabytes at most beside the case itself."""
    silence: float
    """The longest, in seconds."""

    @property
    def holds(self) -> bool:
        return self.seconds <= LONGEST and self.silence <= LONGEST_SILENCE


def guid(kind: int, number: int) -> str:
    return f"{kind:08d}-0000-4000-8000-{number:012d}"


def large_content(annotations: int) -> CaseContent:
    """A thousand annotations a document, a note on a third, two tags on a quarter, a link from every fiftieth."""
    documents = tuple(_document(number) for number in range(-(-annotations // PER_DOCUMENT)))
    tags = tuple(Tag(guid(2, at), f"tagg {at}", "#0072b2", guid(2, at // 7) if at > 6 else None) for at in range(TAGS))
    passages = tuple(_annotation(at, documents[at // PER_DOCUMENT], tags) for at in range(annotations))
    links = tuple(
        Link(guid(4, at), passages[at].id, passages[-1 - at].id, "same claim", "se även", person="Kim", created=MADE)
        for at in range(0, annotations // 2, 50)
    )
    return CaseContent(
        "motsvar",
        MADE,
        "stort",
        documents,
        tags,
        passages,
        links,
        notes=tuple(
            Note(NoteTarget.passage(one.id), one.note, "Kim", MADE, MADE, guid(5, at))
            for at, one in enumerate(passages)
            if one.note
        ),
        codings=tuple(
            Coding(guid(6, 2 * at + which), one.id, tag, "Kim", MADE)
            for at, one in enumerate(passages)
            for which, tag in enumerate(one.tags)
        ),
    )


def _document(number: int) -> ExportedDocument:
    text = "".join(SENTENCE.format(number, line) + ("\n\n" if line % 5 == 4 else "") for line in range(700))
    source = Source(f"svar {number}.txt", sha256_of(str(number)), len(text), MADE)
    return ExportedDocument(guid(1, number), Document(text, source), "response", added=MADE)


def _annotation(at: int, exported: ExportedDocument, tags: tuple[Tag, ...]) -> Annotation:
    start = at % PER_DOCUMENT * 40
    span = Span(start, start + 30 + at % 200)
    given = tuple(tags[(at + which * 7) % TAGS].id for which in range(2 if at % 4 == 0 else 1))
    note = f"Anteckning {at}: det här säger även den andra nämnden, men med andra ord. 😀" if at % 3 == 0 else ""
    quote = exported.document.quote(span)
    return Annotation(guid(3, at), exported.id, span, quote, given, note, "Kim", MADE, MADE)


def measured(name: str, annotations: int, folder: str) -> Measured:
    """Writes one format; to be called in a process of its own, since the most memory a process had never falls."""
    content = large_content(annotations)
    path = Path(folder) / f"large.{name}"
    return measure(name, path, lambda progress: export(content, path, name, progress=progress))


def measure(name: str, path: Path, work: Callable[[Progress], object]) -> Measured:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = told = time.perf_counter()
    worked = time.process_time()
    silence = 0.0

    def progress(_fraction: float, _phrase: str) -> None:
        nonlocal told, silence
        now = time.perf_counter()
        told, silence = now, max(silence, now - told)

    work(progress)
    ended, worked = time.perf_counter(), time.process_time() - worked
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    size = path.stat().st_size / 1e6
    return Measured(name, worked, ended - started, size, memory / 1024, max(silence, ended - told))


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure the exports of a large case.")
    parser.add_argument("annotations", nargs="?", type=int, default=100_000)
    arguments = parser.parse_args()
    print(f"{arguments.annotations:,} annotations; at most {LONGEST:.0f} s, and {LONGEST_SILENCE} s without a word")
    print(f"{'':14}{'processor s':>12}{'clock s':>10}{'silence s':>10}{'MB':>7}{'memory MB':>11}")
    holds = True
    with tempfile.TemporaryDirectory() as folder:
        for name in FORMATS:
            with ProcessPoolExecutor(1, get_context("spawn")) as alone:
                found = alone.submit(measured, name, arguments.annotations, folder).result()
            print(
                f"{found.name:14}{found.seconds:12.1f}{found.clock:10.1f}{found.silence:10.2f}{found.megabytes:7.0f}"
                f"{found.memory:11.0f}{'' if found.holds else '  TOO MUCH'}",
                flush=True,
            )
            (Path(folder) / f"large.{name}").unlink()
            holds = holds and found.holds
    return 0 if holds else 1


if __name__ == "__main__":
    raise SystemExit(main())
