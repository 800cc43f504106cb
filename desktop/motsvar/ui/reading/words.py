"""What is said of files on their way into the case, alike in the list, the status line and to a screen reader."""

from collections import Counter

from PySide6.QtCore import QCoreApplication, QLocale

from motsvar.isolation.gathering import MOST_FILES, Gathered
from motsvar.ui.reading.queue import Entry, ReadingQueue, State
from motsvar.ui.sentences import said


def tr(words: str) -> str:
    return QCoreApplication.translate("Reading", words)


def number(count: int) -> str:
    """A figure as the user's language groups it."""
    return QLocale().toString(count)


def state_words(entry: Entry) -> str:
    """With a sign before it, which is seen sooner than the words are read."""
    return {
        State.WAITING: tr("… waiting"),
        State.READING: tr("… reading {0} %").format(int(100 * entry.fraction)),
        State.READ: tr("✓ read"),
        State.GAPS: tr("⚠ with gaps"),
        State.KNOWN: tr("✓ in the case already"),
        State.FAILED: tr("✗ not read"),
        State.STOPPED: tr("– stopped"),
    }[entry.state]


def unread_words(entry: Entry) -> str:
    """What was not read of a file, or why it was not; empty for one that was read in whole."""
    return " ".join(map(said, entry.unread))


def counts_words(counts: Counter[State]) -> str:
    """``12 read, 1 with gaps, 1 not read``: each file is counted once."""
    parts = (
        (counts[State.READ], tr("{0} read")),
        (counts[State.GAPS], tr("{0} with gaps")),
        (counts[State.FAILED], tr("{0} not read")),
        (counts[State.KNOWN], tr("{0} in the case already")),
        (counts[State.STOPPED], tr("{0} stopped")),
        (counts[State.WAITING] + counts[State.READING], tr("{0} to go")),
    )
    return ", ".join(words.format(number(count)) for count, words in parts if count)


def left_out_words(gathered: Gathered) -> tuple[str, ...]:
    """Sentences on what of the folders is not even tried."""
    sentences = []
    if gathered.foreign == 1:
        sentences.append(tr("1 other file in the folders is of a kind that is not read."))
    elif gathered.foreign:
        other = tr("{0} other files in the folders are of kinds that are not read.")
        sentences.append(other.format(number(gathered.foreign)))
    if gathered.closed:
        sentences.append(tr("Folders that may not be looked into: {0}.").format(number(gathered.closed)))
    if gathered.cut:
        most = tr("There are more files than that: the first {0} are taken. Add the others folder by folder.")
        sentences.append(most.format(number(MOST_FILES)))
    return tuple(sentences)


def doing_words(queue: ReadingQueue) -> str:
    """Which file is being read, of how many, and where in it the reader is; of two the one that was begun first."""
    entries = queue.under_way
    if not entries:
        return tr("Putting documents into the case")
    now = entries[0]
    page = f" · {said(now.phrase)}" if now.phrase and now.name not in now.phrase else ""
    if queue.in_run == 1:
        return tr("Reading {0}").format(now.name) + page
    return tr("Reading {0} of {1}: {2}").format(number(queue.done + 1), number(queue.in_run), now.name) + page
