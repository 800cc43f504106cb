"""Everything known of a document, and its encoding decided by the user."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from motsvar.core.document import Document, Source, sha256_of
from motsvar.core.page_layout import Box, PageLayout, PlacedWord
from motsvar.core.span import Side, Span
from motsvar.ui.chooser import document_filters
from motsvar.ui.language import Language
from motsvar.ui.main_window import MainWindow
from motsvar.ui.reading.about import LETTERS_OF_HASH, AboutDocument
from motsvar.ui.reading.encodings import EncodingChoice
from motsvar.workspace import StoredDocument, encodings_of
from support.windows import compared

WORDS = "Protokoll\n\nNämnden är överens om öppna badhus.\n"


@pytest.fixture
def original(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Path:
    """An old file that was taken for Latin 1, beside another text."""
    path, other = tmp_path / "protokoll 1996.txt", tmp_path / "annat.txt"
    path.write_bytes(WORDS.encode("cp850"))
    other.write_text(WORDS, encoding="utf-8")
    window.open_paths([path, other])
    compared(qtbot, window)
    return path


@pytest.fixture
def dialog(window: MainWindow, original: Path, request: pytest.FixtureRequest) -> Iterator[AboutDocument]:
    """Of a document whose file lies where it was, unless the test says ``moved``."""
    if getattr(request, "param", "") == "moved":
        original.rename(original.with_name("moved.txt"))
    window.pair.focus_side(Side.LEFT)
    window.actions_by_name["about_document"].trigger()
    shown = window.knowing.dialog
    assert shown
    yield shown
    if window.knowing.dialog:
        window.knowing.dialog.close()


def words_of(dialog: AboutDocument) -> str:
    dialog.copy_all()
    return QGuiApplication.clipboard().text()


def test_everything_known_is_told_and_can_be_copied(dialog: AboutDocument, original: Path, window: MainWindow) -> None:
    told = words_of(dialog)
    data = original.read_bytes()
    (stored,) = [one for one in window.session.documents if one.name == original.name]
    assert f"File: {original.name}" in told
    assert f"Place: {original}" in told
    assert f"Size: {len(data)} bytes" in told
    assert f"SHA-256 of the file: {sha256_of(data)}" in told
    assert f"SHA-256 of the text: {stored.text_sha256}" in told
    assert "Encoding: cp850" in told
    assert "Read as: Text" in told
    assert told.endswith("Everything in the file was read.")
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel) if label.text())


def test_no_digit_of_a_hash_is_out_of_sight(dialog: AboutDocument) -> None:
    for line in dialog.findChildren(QLineEdit):
        if len(line.text()) == LETTERS_OF_HASH:
            assert line.fontMetrics().horizontalAdvance(line.text()) < line.width() - 8


def choose(qtbot: QtBot, window: MainWindow, dialog: AboutDocument, encoding: str) -> None:
    assert dialog.encoding
    at = dialog.encoding.findData(encoding)
    dialog.encoding.setCurrentIndex(at)
    dialog.encoding.activated.emit(at)
    qtbot.waitUntil(lambda: window.session.settled, timeout=20_000)


def test_another_encoding_is_seen_before_it_is_taken_and_undo_takes_it_back(
    qtbot: QtBot, window: MainWindow, dialog: AboutDocument, original: Path
) -> None:
    window.chooser.paths = [original]
    session = window.session
    before = session.view.pair.left.text
    at = before.index("badhus")
    window.pair.select(Side.LEFT, Span(at, at + 6))
    session.annotating.tag_by_name("Bad")
    choose(qtbot, window, dialog, "windows-1252")
    assert dialog.preview.toPlainText() == (
        "− Nämnden är överens om öppna badhus.\n+ N„mnden „r ”verens om ”ppna badhus."
    )
    assert session.view.pair.left.text == before
    dialog.use.click()
    compared(qtbot, window)
    assert "N„mnden" in session.view.pair.left.text
    (kept,) = session.acts.book.of(session.view.pair.left_id)
    assert kept.quote == "badhus"
    assert session.documents[0].source.encoding == "windows-1252"
    session.acts.undo()
    compared(qtbot, window)
    assert session.view.pair.left.text == before
    assert session.documents[0].source.encoding == "cp850"


@pytest.mark.parametrize("height", [None, 300])
def test_nothing_is_crushed_while_another_encoding_is_tried(
    qtbot: QtBot, window: MainWindow, dialog: AboutDocument, original: Path, height: int | None
) -> None:
    choose(qtbot, window, dialog, "windows-1252")
    if height is None:
        assert dialog.height() >= dialog.use.mapTo(dialog, dialog.use.rect().bottomLeft()).y()
    else:
        dialog.resize(dialog.width(), height)  # as on a low screen
    QApplication.processEvents()
    fields: list[QWidget] = [one for one in dialog.findChildren(QLabel) if one.text()]
    fields += [dialog.unread, dialog.preview, dialog.use, *dialog.findChildren(QLineEdit)]
    assert [one for one in fields if one.height() < one.fontMetrics().height()] == []
    assert dialog.preview.height() >= 6 * dialog.preview.fontMetrics().height()
    inside = dialog.preview.window()
    edges = [(one.mapTo(inside, one.rect().topLeft()).y(), one.height()) for one in (dialog.unread, dialog.preview)]
    assert edges[0][0] + edges[0][1] <= edges[1][0]


@pytest.mark.parametrize("dialog", ["moved"], indirect=True)
def test_a_file_that_lies_there_no_longer_is_told_of(dialog: AboutDocument, original: Path) -> None:
    assert f"Place: {original}, where it lies no longer" in words_of(dialog)


@pytest.mark.parametrize(
    ("reader", "confidences", "lines"),
    [
        ("picture", (96, 96, 96, 40), ["Pages: 1", "Doubtful words: 25 % of those that were recognised"]),
        ("plain", (), ["Pages: none"]),
        ("pdf", (255, 255), ["Pages: 1"]),
    ],
)
def test_pages_and_doubt_are_told_where_there_are_any(
    qtbot: QtBot, reader: str, confidences: tuple[int, ...], lines: list[str]
) -> None:
    places = [PlacedWord(Span(2 * at, 2 * at + 1), Box(0, 0, 1, 1), per) for at, per in enumerate(confidences)]
    text, source = "a b c d", Source("a", "0" * LETTERS_OF_HASH, 7, reader=reader)
    document = Document(text, source, layout=PageLayout.of(places) if places else None)
    stored = StoredDocument("1", "a", "", len(text), "0" * LETTERS_OF_HASH, source, "")
    shown = AboutDocument(stored, document)
    qtbot.addWidget(shown)
    told = words_of(shown).split("\n")
    assert [line for line in told if line.startswith(("Pages", "Doubtful"))] == lines
    assert "Place: not known on this computer" in told


def test_encodings_have_names_and_the_likely_ones_come_first(qtbot: QtBot) -> None:
    choice = EncodingChoice("koi8-r", encodings_of("plain"))
    qtbot.addWidget(choice)
    shown = [choice.itemText(at) for at in range(choice.count())]
    assert shown[0].endswith(" (koi8-r)")
    assert choice.encoding == "koi8-r"
    assert [choice.itemData(at) for at in range(1, 4)] == ["utf-8", "windows-1252", "iso-8859-1"]
    assert len(set(shown)) == len(encodings_of("plain"))
    assert shown[-1] == choice.itemData(choice.count() - 1)


@pytest.mark.parametrize("dialog", ["moved"], indirect=True)
def test_another_file_is_refused_and_the_choice_goes_back(
    qtbot: QtBot, window: MainWindow, dialog: AboutDocument, tmp_path: Path
) -> None:
    window.chooser.paths = [tmp_path / "annat.txt"]
    choose(qtbot, window, dialog, "mac-roman")
    assert "is not the file that the document was read from" in dialog.trial_words.text()
    assert not dialog.use.isVisible()
    assert dialog.encoding
    assert dialog.encoding.encoding == "cp850"


@pytest.mark.parametrize("dialog", ["moved"], indirect=True)
def test_who_names_no_file_changes_nothing(qtbot: QtBot, window: MainWindow, dialog: AboutDocument) -> None:
    window.chooser.paths = []
    choose(qtbot, window, dialog, "mac-roman")
    assert dialog.encoding
    assert dialog.encoding.encoding == "cp850"
    assert not dialog.trial_words.isVisible()


def test_without_a_document_the_act_says_so(window: MainWindow) -> None:
    told: list[str] = []
    window.session.told.connect(told.append)
    window.actions_by_name["about_document"].trigger()
    assert told == ["There is no document to tell of. Open one first."]


def test_the_file_dialog_offers_every_format_in_the_language_of_the_window(language: Language) -> None:
    every, *formats, last = document_filters().split(";;")
    assert every.startswith({Language.SWEDISH: "Dokument (*", Language.ENGLISH: "Documents (*"}[language])
    assert "*.txt" in every
    assert any("*.md" in one for one in formats)
    assert last.endswith("(*)")
