"""What the window says to a screen reader: where a step has led, what was saved or undone, what went wrong.

A reader follows the keyboard, and most steps leave the keyboard where it is. So each step is told in a sentence.
"""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from motsvar.core.annotation import Annotation
from motsvar.core.comparison import Origin
from motsvar.core.document import Document
from motsvar.core.errors import MotsvarError
from motsvar.core.findings import Finding
from motsvar.core.span import Side, Span
from motsvar.ui.find_bar import FindBar
from motsvar.ui.panels.themes import ThemesPanel
from motsvar.ui.sentences import said
from motsvar.ui.session import Session
from motsvar.ui.tasks import soon
from motsvar.ui.wording import finding_words, letter, passage_words, summary_words

QUIET = 120
"""Milliseconds without news before something is said: who runs through ten differences hears of the last."""
Texts = tuple[Document, Document]
"""The document on the left and the one on the right."""
Send = Callable[[str, bool], None]
"""Takes a sentence, and whether it may interrupt."""


class News(IntEnum):
    """What there is to say, in the order in which it is said. Of each kind only the newest counts."""

    TOLD = 0
    """A sentence of the status line."""
    SAVED = 1
    COMPARED = 2
    DIFFERENCE = 3
    THEME = 4
    HITS = 5
    HIT = 6
    ANNOTATION = 7
    TOUR = 8


def tr(words: str) -> str:
    return QCoreApplication.translate("Announcing", words)


def difference_said(finding: Finding, number: int, count: int, texts: Texts, origin: Origin | None = None) -> str:
    """The words of the status line, then what stands on either side and where."""
    told = finding_words(finding, number, count, origin)
    left, right = (
        passage_words(document, span) for document, span in zip(texts, (finding.left, finding.right), strict=True)
    )
    return tr("{0}. Left: {1}. Right: {2}.").format(told, left, right)


def theme_said(told: str, side: Side, span: Span, texts: Texts) -> str:
    """The words of the status line, then the occurrence and where it stands."""
    return f"{told}. {passage_words(_on(side, texts), span)}."


def hit_said(number: int, count: int, side: Side, span: Span, texts: Texts) -> str:
    """Which hit of the search this is, and where it stands."""
    where = passage_words(_on(side, texts), span)
    return tr("Hit {0} of {1}, in {2}: {3}.").format(number, count, letter(side), where)


def hits_said(left: int, right: int) -> str:
    """How many hits a search has."""
    return tr("{0} hits in A, {1} in B.").format(left, right) if left + right else tr("Nothing found.")


def annotation_said(annotation: Annotation, tags: Sequence[str], side: Side, texts: Texts) -> str:
    """A chosen passage with the names of its tags, and its note."""
    where = passage_words(_on(side, texts), annotation.span)
    named = tr("Tags: {0}.").format(", ".join(tags)) if tags else tr("No tags.")
    note = tr("Note: {0}").format(" ".join(annotation.note.split())) if annotation.note else ""
    return " ".join((tr("Annotation in {0}: {1}.").format(letter(side), where), named, note)).strip()


def joined(news: dict[News, str]) -> str:
    """What is said of everything that happened in one go. What was undone or tagged by name need not be saved too."""
    kept = {kind: words for kind, words in news.items() if words}
    if News.TOLD in kept:
        kept.pop(News.SAVED, None)
        if any(words.startswith(kept[News.TOLD]) for kind, words in kept.items() if kind is not News.TOLD):
            del kept[News.TOLD]
    return " ".join(ended(kept[kind]) for kind in sorted(kept))


def ended(words: str) -> str:
    """A sentence with its full stop, so that a reader pauses before the next one."""
    return words if words.endswith((".", "!", "?", "…", ":")) else f"{words}."


def _on(side: Side, texts: Texts) -> Document:
    return texts[0] if side is Side.LEFT else texts[1]


def announce(source: QObject, words: str, urgent: bool) -> None:
    """Hands a sentence to whatever reads the screen; without a reader Qt does nothing.

    Urgent ones break into what is being read. Only failures are: what was asked for did not happen, and whoever goes
    on typing builds on it. A step is an answer to one's own key, and waits for the reader to finish its word.
    """
    event = QAccessibleAnnouncementEvent(source, words)
    event.setPoliteness(
        QAccessible.AnnouncementPoliteness.Assertive if urgent else QAccessible.AnnouncementPoliteness.Polite
    )
    QAccessible.updateAccessibility(event)


class Announcer(QObject):
    """Listens to the session and says what has changed, once it is quiet; of what has not changed it says nothing."""

    def __init__(
        self, session: Session, find_bar: FindBar, themes: ThemesPanel, parent: QObject, send: Send | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._send = send or (lambda words, urgent: announce(parent, words, urgent))
        self._news: dict[News, str] = {}
        self._last: tuple[Finding | None, int] = (None, 0)
        """The difference that was told last, and among how many."""
        self._soon = soon(self, QUIET, self.say)
        session.told.connect(lambda words: self._take(News.TOLD, words))
        session.failed.connect(self._on_failed)
        session.warned.connect(lambda words: self._take(News.TOLD, words))
        session.comparison_changed.connect(self._on_comparison)
        session.finding_changed.connect(self._on_finding)
        session.acts.saved.connect(self._on_saved)
        session.annotating.chosen_changed.connect(self._on_chosen)
        themes.stepped.connect(self._on_theme)
        find_bar.searched.connect(lambda left, right: self._take(News.HITS, hits_said(left, right)))
        find_bar.stepped.connect(self._on_hit)

    def say(self) -> None:
        """Says what waits to be said."""
        self._soon.stop()
        news, self._news = self._news, {}
        if words := joined(news):
            self._send(words, False)

    def tell_of_tour(self, words: str) -> None:
        """A step of the tour."""
        self._take(News.TOUR, words)

    def _take(self, kind: News, words: str) -> None:
        self._news[kind] = words
        self._soon.start()

    @property
    def _texts(self) -> Texts | None:
        view = self._session.view
        return (view.pair.left, view.pair.right) if view else None

    def _on_failed(self, error: MotsvarError) -> None:
        self._send(str(error), True)

    def _on_comparison(self) -> None:
        self._last = (None, 0)
        words = summary_words(self._session.view, len(self._session.findings))
        if words:
            self._take(News.COMPARED, words)

    def _on_finding(self) -> None:
        finding, found, view = self._session.finding, self._session.findings, self._session.view
        if view is None or self._texts is None or finding is None or finding not in found:
            return
        if (finding, len(found)) != self._last:
            self._last = (finding, len(found))
            words = difference_said(finding, found.index(finding) + 1, len(found), self._texts, view.origin_of(finding))
            self._take(News.DIFFERENCE, words)

    def _on_saved(self) -> None:
        label = self._session.acts.undo_label
        self._take(News.SAVED, tr("Saved: {0}.").format(said(label)) if label else tr("Saved."))

    def _on_chosen(self) -> None:
        annotation, view = self._session.annotating.current, self._session.view
        side = view.side_of(annotation.document) if view and annotation and annotation.placed else None
        if annotation is None or side is None or self._texts is None:
            self._news.pop(News.ANNOTATION, None)
            return
        names = {tag.id: tag.shown for tag in self._session.acts.tags}
        tags = [names[tag] for tag in annotation.tags if tag in names]
        self._take(News.ANNOTATION, annotation_said(annotation, tags, side, self._texts))

    def _on_theme(self, told: str, side: Side, span: Span) -> None:
        if self._texts:
            self._take(News.THEME, theme_said(told, side, span, self._texts))

    def _on_hit(self, number: int, count: int, side: Side, span: Span) -> None:
        if self._texts:
            self._news.pop(News.HITS, None)
            self._take(News.HIT, hit_said(number, count, side, span, self._texts))
