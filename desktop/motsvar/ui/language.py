"""The language of the window: English as it is written, or Swedish out of ``resources/translations``."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QWidget

from motsvar.resources import resource_path


class Language(StrEnum):
    """What the user may choose; ``SYSTEM`` is Swedish where the desktop is, else English."""

    SYSTEM = "system"
    ENGLISH = "en"
    SWEDISH = "sv"


FROM_NEXT_START = {
    Language.ENGLISH: "The window will be in English from the next start.",
    Language.SWEDISH: "Fönstret är på svenska från och med nästa start.",
}
"""In the language chosen, whatever the window speaks now."""


def tr(words: str) -> str:
    return QCoreApplication.translate("Language", words)


def names() -> tuple[tuple[Language, str], ...]:
    """The choices as a menu offers them: a language is named in itself, so that it is found by who reads no other."""
    return (
        (Language.SYSTEM, tr("&As the system")),
        (Language.ENGLISH, "&English"),
        (Language.SWEDISH, "&svenska"),
    )


def promise(choice: Language) -> str:
    """The sentence that a change holds from the next start."""
    return FROM_NEXT_START.get(choice) or tr("The language will be that of the system from the next start.")


def held(choice: Language, system: QLocale) -> Language:
    """The language that holds where the user chose ``choice`` and the desktop is as ``system`` says."""
    if choice is not Language.SYSTEM:
        return choice
    spoken = [*system.uiLanguages(), system.name()][0]
    return Language.SWEDISH if spoken.partition("-")[0].partition("_")[0] == "sv" else Language.ENGLISH


def formats(language: Language, system: QLocale) -> QLocale:
    """How dates, times and numbers are written: as the desktop does where that is of the language, else as usual."""
    if language is Language.SWEDISH:
        swedish = system.language() == QLocale.Language.Swedish
        return system if swedish else QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden)
    english = system.language() is QLocale.Language.English  # C is no language: its dates are in no order at all
    return system if english else QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def spoken() -> Language:
    """The language that the window speaks now, by the locale that was set with it."""
    return Language.SWEDISH if QLocale().language() is QLocale.Language.Swedish else Language.ENGLISH


class Speech:
    """The translators of an application. To be set before any widget is made: what is made keeps its words."""

    def __init__(self, application: QApplication, system: QLocale | None = None) -> None:
        self._application = application
        self._system = system or QLocale.system()
        self._installed: list[QTranslator] = []

    def set(self, choice: Language) -> None:
        """Speaks a language from now on."""
        self.end()
        language = held(choice, self._system)
        QLocale.setDefault(formats(language, self._system))
        if language is not Language.SWEDISH:
            return
        ours, qt = QTranslator(), QTranslator()
        if ours.load(str(resource_path("translations", "motsvar_sv.qm"))):
            self._install(ours)
        # What a class inherits is looked for under its own name and then under those of its ancestors, by PySide.
        if qt.load("qtbase_sv", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._install(qt)

    def end(self) -> None:
        """Back to English, as the code has it."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()
        QLocale.setDefault(self._system)

    def _install(self, translator: QTranslator) -> None:
        self._application.installTranslator(translator)
        self._installed.append(translator)


def exclusive(window: QWidget, *actions: object) -> None:
    """One of them is ticked, and only one."""
    group = QActionGroup(window)
    for action in actions:
        action.setCheckable(True)  # type: ignore[attr-defined]
        group.addAction(action)  # type: ignore[call-overload]
