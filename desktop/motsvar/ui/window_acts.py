"""The window's menus, as a table. An act asks the window for what it needs when it is done: which makes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from motsvar.ui.actions import Act
from motsvar.ui.help.help_pages import Page
from motsvar.ui.language import Language
from motsvar.ui.view_acts import view_acts

if TYPE_CHECKING:
    from motsvar.ui.main_window import MainWindow


NEED_COMPARISON = ("previous_difference", "next_difference", "rows", "level", "flow")
"""Names of the acts that are off until two texts are compared."""
NEED_TEXTS = ("swap", "compare", "find", "lock", "tag", "note", "only_texts")
"""Of those that are off until there are two texts."""


def tr(words: str) -> str:
    return QCoreApplication.translate("Menus", words)


def window_acts(window: MainWindow, language: Language = Language.SYSTEM) -> tuple[Act, ...]:
    """Every act, in the order of the menus."""
    others = (part(window) for part in (_go, _annotate, _compare, _help))
    return (*_case(window), *_edit(window), *view_acts(window, language), *(act for part in others for act in part))


def _case(window: MainWindow) -> tuple[Act, ...]:
    menu = tr("&Case")
    return (
        Act(menu, "open_documents", tr("Open &documents…"), lambda: window.choosing.documents(), ("Ctrl+O",)),
        Act(
            menu,
            "recognise",
            tr("Recognise the p&ages anew…"),
            lambda: window.lists.documents.recognise(),
            tip=tr("Reads every page of the chosen document again, from its picture"),
        ),
        Act(menu, "add_folder", tr("Add a &folder…"), lambda: window.choosing.folder()),
        Act(menu, "about_document", tr("About this doc&ument…"), lambda: window.knowing.show(window.chosen_document)),
        Act(
            menu,
            "find_particulars",
            tr("Find sender, date and case number"),
            lambda: window.lists.documents.find_particulars(),
            tip=tr("In the texts of the documents that the list shows; what is known already stays"),
        ),
        Act(menu, "new_case", tr("&New case…"), lambda: window.choosing.new_case(), ("Ctrl+N",), starts_group=True),
        Act(menu, "open_case", tr("Open &case…"), lambda: window.choosing.case(), ("Ctrl+Shift+O",)),
        Act(menu, "start_page", tr("S&tart page"), lambda: window.session.close_pair()),
        Act(menu, "open_sample", tr("Open the &sample case"), lambda: window.choosing.sample()),
        Act(menu, "export", tr("&Export…"), lambda: window.exchanging.export(), ("Ctrl+E",), starts_group=True),
        Act(
            menu,
            "take_in",
            tr("Im&port from another tool…"),
            lambda: window.exchanging.take_in(),
            tip=tr(
                "Documents, tags, passages and notes that were made in another program; one undo takes all of it back"
            ),
        ),
        Act(menu, "left_out", tr("&What was left out…"), lambda: window.exchanging.show_reports()),
        Act(menu, "export_list", tr("Export the &list…"), lambda: window.listed.export_current()),
        Act(
            menu,
            "import_themes",
            tr("Imp&ort themes…"),
            lambda: window.choosing.import_themes(),
            tip=tr("Takes the themes of a table, or of a list with a word a line, into your own"),
        ),
        Act(menu, "export_themes", tr("E&xport your themes…"), lambda: window.choosing.export_themes()),
        Act(menu, "export_picture", tr("Export p&icture…"), window.export_picture),
        Act(menu, "copy_case", tr("Sa&ve a copy…"), lambda: window.choosing.copy(), starts_group=True),
        Act(menu, "merge", tr("&Merge a colleague’s copy…"), lambda: window.choosing.merge()),
        Act(menu, "backups", tr("&Backups…"), lambda: window.choosing.backup()),
        Act(menu, "person", tr("&Your name…"), lambda: window.choosing.person(), starts_group=True),
        Act(menu, "quit", tr("&Quit"), window.close, ("Ctrl+Q",), starts_group=True, role=QAction.MenuRole.QuitRole),
    )


def _edit(window: MainWindow) -> tuple[Act, ...]:
    menu = tr("&Edit")

    def search() -> None:
        window.go_to_list("search")
        window.lists.search.line.begin()

    return (
        Act(menu, "undo", tr("&Undo"), lambda: window.session.acts.undo(), ("Ctrl+Z",)),
        Act(menu, "redo", tr("&Redo"), lambda: window.session.acts.redo(), ("Ctrl+Y", "Ctrl+Shift+Z")),
        Act(menu, "copy", tr("&Copy"), window.copy, ("Ctrl+C",), starts_group=True),
        Act(
            menu,
            "cite",
            tr("Copy w&ith source"),
            lambda: window.listed.cite(),
            ("Ctrl+Shift+C",),
            tip=tr("The selected words, or the passages of the chosen row, with document, page, line and date"),
        ),
        Act(menu, "find", tr("&Find…"), lambda: window.find_bar.begin(), ("Ctrl+F",), starts_group=True),
        Act(menu, "find_next", tr("Find &next"), lambda: window.find_bar.step(1), ("F3",)),
        Act(menu, "find_previous", tr("Find &previous"), lambda: window.find_bar.step(-1), ("Shift+F3",)),
        Act(
            menu,
            "search_case",
            tr("Search the &whole case…"),
            search,
            ("Ctrl+Shift+F",),
            tip=tr("All texts and notes of the case, in any spelling and inflection"),
        ),
        Act(menu, "stop", tr("&Stop or dismiss"), window.stop_or_dismiss, ("Esc",)),
        Act(
            menu,
            "settings",
            tr("S&ettings…"),
            lambda: window.helping.settings(),
            ("Ctrl+,",),
            starts_group=True,
            role=QAction.MenuRole.PreferencesRole,
        ),
    )


def _go(window: MainWindow) -> tuple[Act, ...]:
    menu = tr("&Go")

    def themes(step: int) -> Callable[[], None]:
        return lambda: window.lists.themes.step(step)

    return (
        Act(
            menu,
            "next_difference",
            tr("&Next ›"),
            lambda: window.session.step_finding(1, window.pair.caret()),
            ("Alt+Down",),
            tr("Next difference"),
        ),
        Act(
            menu,
            "previous_difference",
            tr("‹ &Previous"),
            lambda: window.session.step_finding(-1, window.pair.caret()),
            ("Alt+Up",),
            tr("Previous difference"),
        ),
        Act(
            menu, "next_theme", tr("Next &occurrence of the theme"), lambda: window.lists.themes.step(1), ("Alt+Right",)
        ),
        Act(menu, "previous_theme", tr("Previous o&ccurrence"), themes(-1), ("Alt+Left",)),
        Act(menu, "tag_theme", tr("&Tag every occurrence of the theme"), lambda: window.lists.themes.tag_all()),
        Act(menu, "next_result", tr("Next result of the searc&h"), lambda: window.lists.search.step(1), ("F4",)),
        Act(menu, "previous_result", tr("Previous res&ult"), lambda: window.lists.search.step(-1), ("Shift+F4",)),
        Act(
            menu,
            "tag_theme_in_case",
            tr("Tag the theme in the &whole case…"),
            lambda: window.lists.themes.tag_in_case(),
            tip=tr("Counts its occurrences in every document first, and asks"),
        ),
        Act(
            menu,
            "back",
            tr("&Back"),
            lambda: window.way_back.go(),
            ("Alt+Home",),
            tip=tr("To where you were before the last jump"),
            starts_group=True,
        ),
        Act(menu, "counterpart", tr("To the counterpa&rt"), window.go_to_counterpart, ("Ctrl+Shift+G",)),
        Act(menu, "other_pane", tr("Other p&ane"), window.go_to_other_pane, ("Ctrl+F6",)),
        Act(menu, "next_part", tr("Ne&xt part of the window"), lambda: window.regions.step(1), ("F6",)),
        Act(menu, "previous_part", tr("Pre&vious part of the window"), lambda: window.regions.step(-1), ("Shift+F6",)),
    )


def _annotate(window: MainWindow) -> tuple[Act, ...]:
    menu = tr("&Annotate")

    def remove() -> None:
        annotating = window.session.annotating
        if annotating.chosen:
            annotating.remove(annotating.chosen)

    def begin_theme() -> None:
        window.lists.show("themes")
        window.lists.themes.make()

    return (
        Act(menu, "tag", tr("&Tag the selected words…"), window.begin_tag, ("T",)),
        Act(menu, "note", tr("&Note on the selected words"), window.begin_note, ("N",)),
        Act(
            menu,
            "remove_annotation",
            tr("&Remove the chosen annotation"),
            remove,
            ("Ctrl+Del",),
        ),
        Act(
            menu,
            "in_vivo",
            tr("Selected words as a ta&g"),
            lambda: window.session.annotating.tag_in_vivo(),
            ("V",),
            starts_group=True,
        ),
        Act(
            menu,
            "own_theme",
            tr("Selected words as a theme of your o&wn"),
            begin_theme,
            ("W",),
            tip=tr("Highlights them in both texts; without a selection, type them above the list of themes"),
        ),
        Act(menu, "take_offer", tr("Tag and link the counterpart &offered"), lambda: window.offer_bar.take(), ("Y",)),
        Act(
            menu,
            "begin_link",
            tr("Begin a &link here"),
            lambda: window.session.linking.begin(),
            ("L",),
            starts_group=True,
        ),
        Act(menu, "finish_link", tr("Lin&k to here…"), window.link_to_here, ("K",)),
        Act(
            menu,
            "only_here",
            tr("Only &here: the other document has none of it"),
            lambda: window.session.linking.only_here(),
            ("H",),
        ),
        *(
            Act(
                menu,
                name,
                words,
                lambda end=at_end, out=further: window.session.annotating.stretch(at_end=end, further=out),
                (key,),
                starts_group=name == "end_out",
            )
            for name, words, at_end, further, key in (
                ("end_out", tr("Passage longer at its &end"), True, True, "Ctrl+Alt+Right"),
                ("end_in", tr("Passage shorter at its en&d"), True, False, "Ctrl+Alt+Left"),
                ("start_out", tr("Passage longer at its &start"), False, True, "Ctrl+Alt+Shift+Left"),
                ("start_in", tr("Passage shorter at its st&art"), False, False, "Ctrl+Alt+Shift+Right"),
            )
        ),
        *(
            Act(
                menu,
                f"tag_{digit}",
                tr("Tag &{0}").format(digit),
                lambda d=digit: window.session.annotating.tag_by_digit(d),
                (str(digit),),
                starts_group=digit == 1,
            )
            for digit in range(1, 10)
        ),
    )


def _compare(window: MainWindow) -> tuple[Act, ...]:
    menu = tr("C&ompare")
    return (
        Act(menu, "compare", tr("&Compare again"), lambda: window.session.compare(), ("F5",)),
        Act(menu, "swap", tr("&Swap sides"), lambda: window.session.swap(), ("Alt+\\",)),
        Act(
            menu,
            "add_match",
            tr("The words selected on both sides co&rrespond"),
            lambda: window.session.linking.add_match(),
            ("M",),
            tr("Adds a match by hand, or corrects the one that is there"),
            starts_group=True,
        ),
        Act(
            menu,
            "mark_motion",
            tr("The chosen document is the &motion, or not"),
            lambda: window.lists.documents.mark_motion(),
            tip=tr(
                "The motion is what the others answer: what both quote from it is told, and where its demands are met"
            ),
            starts_group=True,
        ),
    )


def _help(window: MainWindow) -> tuple[Act, ...]:
    menu = tr("&Help")

    def page(which: Page) -> Callable[[], None]:
        return lambda: window.helping.page(which)

    return (
        Act(menu, "palette", tr("&Find an act…"), lambda: window.helping.begin_palette(), ("Ctrl+K",)),
        Act(menu, "help_first", tr("First &steps"), page(Page.FIRST_STEPS), starts_group=True),
        Act(
            menu,
            "tour",
            tr("&Tour of the window"),
            lambda: window.tour.begin(),
            tip=tr("Five steps"),
        ),
        Act(menu, "help_marks", tr("What the &marks mean"), page(Page.MARKS), ("F1",)),
        Act(menu, "help_keys", tr("&Keyboard shortcuts"), page(Page.KEYBOARD)),
        Act(menu, "help_method", tr("The m&ethod, in words"), page(Page.METHOD)),
        Act(menu, "help_privacy", tr("What is stored &where"), page(Page.PRIVACY)),
        Act(
            menu,
            "about",
            tr("&About Motsvar"),
            lambda: window.helping.about(),
            starts_group=True,
            role=QAction.MenuRole.AboutRole,
        ),
    )
