"""What the user chooses in a dialog: files to open, read, write, merge and restore, and a name."""

from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from motsvar.core.annotation import LinkRelation
from motsvar.core.errors import MotsvarError
from motsvar.resources import sample_case
from motsvar.ui.backups_dialog import BackupsDialog
from motsvar.ui.chooser import Chooser, document_filters
from motsvar.ui.merge_dialog import MergeDialog
from motsvar.ui.relations import relation_words
from motsvar.ui.session import Session
from motsvar.workspace import MergePlan, StoredDocument, restore


class Choosing(QObject):
    """Asks, and hands the answer to the session."""

    def __init__(self, window: QWidget, session: Session, chooser: Chooser) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self.chooser = chooser
        session.files.merge_planned.connect(self._ask_about_merge)
        session.recognising.wanted.connect(self.recognise_anew)

    def documents(self) -> None:
        """Two files become the pair; more are put into the case."""
        self._session.importing.take(self.chooser.documents(self._window, document_filters()))

    def folder(self) -> None:
        """Every document in a folder, and in those inside it."""
        path = self.chooser.folder(self._window)
        if path:
            self._session.importing.take([path])

    def better_text(self, document_id: str) -> None:
        """Another file with a better reading of the same document."""
        paths = self.chooser.documents(self._window, document_filters())
        if paths:
            self._session.files.replace_text(document_id, paths[0])

    def recognise_anew(self, document: StoredDocument) -> None:
        """The document's own file where it is known, else the one that the user says it is."""
        workspace = self._session.workspace
        known = workspace.originals.place_of(document.source) if workspace else None
        if known is not None and known.is_file():
            self._session.files.replace_text(document.id, known, anew=True, only=document.source.sha256)
            return
        paths = self.chooser.documents(self._window, document_filters())
        if paths:
            self._session.files.replace_text(document.id, paths[0], anew=True)

    def case(self) -> None:
        path = self.chooser.case(self._window)
        if path:
            self._session.open_case(path)

    def new_case(self) -> None:
        path = self.chooser.new_case(self._window)
        if path:
            self._session.new_case(path)

    def sample(self) -> None:
        self._session.open_case(sample_case())

    def import_themes(self) -> None:
        """A table or a list of words, whose themes go into the codebook."""
        if self._session.workspace:
            paths = self.chooser.documents(self._window, self.tr("Table or list of words (*.csv *.tsv *.txt)"))
            if paths:
                self._session.codebook.take_in(paths[0])

    def export_themes(self) -> None:
        """The codebook as a table."""
        workspace = self._session.workspace
        if workspace is None or not self._session.codebook.themes:
            self._session.told.emit(self.tr("There are no themes of your own yet. W makes one of the selected words."))
            return
        suggested = self.tr("{0} themes.csv").format(workspace.shown_path.stem)
        path = self.chooser.export_to(self._window, suggested, self.tr("Table for spreadsheets (*.csv)"))
        if path:
            self._session.codebook.write(path)

    def copy(self) -> None:
        """A copy of the case, for a colleague or another disk."""
        workspace = self._session.workspace
        if workspace is None:
            return
        path = self.chooser.copy_to(self._window, self.tr("{0} copy.motsvar").format(workspace.shown_path.stem))
        if path:
            self._session.files.save_copy(path)

    def merge(self) -> None:
        """A colleague's copy, to be merged into the open case."""
        path = self.chooser.other_case(self._window) if self._session.workspace else None
        if path:
            self._session.files.plan_merge(path)

    def _ask_about_merge(self, path: Path, plan: MergePlan) -> None:
        dialog = MergeDialog(path, plan, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._session.files.merge(path, dialog.choices)
        dialog.deleteLater()

    def backup(self) -> None:
        """Puts a backup in the place of the case, which stays beside it under another name."""
        workspace = self._session.workspace
        if workspace is None:
            return
        dialog = BackupsDialog(workspace.backups, self._window)
        chosen = dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        if chosen is None:
            return
        path = workspace.case.path
        self._session.close_case()
        try:
            aside = restore(chosen.path, path)
        except MotsvarError as error:
            self._session.failed.emit(error)
            self._session.open_case(path)
            return
        self._session.open_case(path)
        self._session.told.emit(self.tr("The backup was restored. The case as it was is in “{0}”.").format(aside.name))

    def relation(self, where: QPoint) -> None:
        """How the passage that a link was begun at and the one chosen now belong together. ``where`` on the screen."""
        linking = self._session.linking
        if linking.begun is None:
            linking.finish("")  # says how to begin
            return
        menu = QMenu(self._window)
        for relation in linking.relations:
            if relation != LinkRelation.ONLY_HERE:
                menu.addAction(relation_words(relation).replace("&", "&&")).setData(relation)
        menu.addSeparator()
        another = menu.addAction(self.tr("&Another…"))
        chosen = menu.exec(where)
        menu.deleteLater()
        if chosen is another:
            name = self._session.asker.line(self._window, self.tr("How do the two belong together?"))
            if name:
                linking.finish(name)
        elif chosen is not None:
            linking.finish(str(chosen.data()))

    def person(self) -> None:
        """Who is at work, so that colleagues can tell whose a note is."""
        question = self.tr("Your name, as it should stand beside your tags and notes:")
        name = self._session.asker.line(self._window, question, self._session.person)
        if name is not None:
            self._session.set_person(name)
