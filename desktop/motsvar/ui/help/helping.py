"""What helps with the program itself: the palette, the settings, the shortcuts, the help and the word about it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from motsvar.ui.actions import plain
from motsvar.ui.appearance import Appearance
from motsvar.ui.help.about_dialog import AboutDialog
from motsvar.ui.help.help_pages import Named, Page
from motsvar.ui.help.help_window import HelpWindow
from motsvar.ui.keyboard.fuzzy import PARTS
from motsvar.ui.keyboard.key_list import KeyRow
from motsvar.ui.keyboard.offers import Offer, offers
from motsvar.ui.keyboard.palette import Palette
from motsvar.ui.keyboard.shortcuts_dialog import ShortcutsDialog
from motsvar.ui.settings import Remembered
from motsvar.ui.settings_dialog import SettingsDialog, Wishes

if TYPE_CHECKING:
    from motsvar.ui.main_window import MainWindow


class Helping(QObject):
    """Makes each part when it is first asked for."""

    def __init__(self, window: MainWindow, remembered: Remembered, language: str = "en") -> None:
        super().__init__(window)
        self._window = window
        self._remembered = remembered
        self._language = language
        self.palette: Palette | None = None
        self.window: HelpWindow | None = None
        self.dialog: QDialog | None = None
        """The one that was opened last."""

    def begin_palette(self) -> None:
        """Shows all acts; the one that is taken is done."""
        if self.palette is None:
            self.palette = Palette(self._window)
            self.palette.taken.connect(self._take)
        self.palette.begin(offers(self._window, "palette"), self._remembered.recent_acts)

    def _take(self, offer: Offer) -> None:
        if offer.name:
            self._remembered.has_used(offer.name)
        offer.do()

    def settings(self) -> None:
        window = self._window
        variants = window.actions_by_name["show_variants"].setChecked
        wishes = Wishes(
            window.set_appearance,
            window.choose_language,
            window.zoom,
            self._set_person,
            variants,
            self.shortcuts,
            self._set_recogniser,
            window.session.recognising,
        )
        self._open(SettingsDialog(self._remembered, wishes, window))

    def shortcuts(self) -> None:
        self._open(ShortcutsDialog(self._window.keys, self.dialog if self._is_open() else self._window))

    def about(self) -> None:
        self._open(AboutDialog(self._window))

    def page(self, page: Page) -> None:
        """The help window with a page of it."""
        if self.window is None:
            look, chooser = self._window.appearance, self._window.chooser
            self.window = HelpWindow(self._window, look, chooser, self._rows, self._named, self._language)
            self._window.keys.changed.connect(self.window.renew)
        self.window.open_page(page)

    def set_appearance(self, look: Appearance) -> None:
        if self.window is not None:
            self.window.set_appearance(look)

    def remember_variants(self, shown: bool) -> None:
        """Whether reading errors are marked is as it was left."""
        self._remembered.shows_variants = shown

    def _set_person(self, name: str) -> None:
        self._window.session.set_person(name)
        self._remembered.person = self._window.session.person

    def _set_recogniser(self, path: str) -> None:
        self._window.session.recognising.choose(path)
        self._remembered.recogniser = path

    def _is_open(self) -> bool:
        return self.dialog is not None and self.dialog.isVisible()

    def _open(self, dialog: QDialog) -> None:
        """Over the window, without stopping the program. Gone when it is closed."""
        before = self.dialog if self._is_open() else None
        dialog.finished.connect(partial(self._forget, dialog, before))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog = dialog
        dialog.show()

    def _forget(self, dialog: QDialog, before: QDialog | None, _result: int) -> None:
        self.dialog = before
        dialog.deleteLater()

    def _rows(self) -> tuple[KeyRow, ...]:
        keys = self._window.keys
        return tuple(KeyRow(act.where, plain(act.text), keys.shown(act.name)) for act in keys.acts)

    def _named(self) -> Mapping[str, Named]:
        keys, none = self._window.keys, self.tr("no key")
        return {
            act.name: Named(f"{act.where}{PARTS}{plain(act.text)}", keys.shown(act.name) or none) for act in keys.acts
        }
