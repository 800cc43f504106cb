"""The window's menus, as a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from motsvar.ui.actions import Act
from motsvar.ui.appearance import Choice
from motsvar.ui.help.help_pages import Page
from motsvar.ui.language import Language, names
from motsvar.ui.pair.content import Mode

if TYPE_CHECKING:
    from motsvar.ui.main_window import MainWindow


def tr(words: str) -> str:
    return QCoreApplication.translate("Menus", words)


def window_acts(window: MainWindow, language: Language = Language.SYSTEM) -> tuple[Act, ...]:
    """Every act, in the order of the menus."""
    view = (*_view(window), *_language(window, language), *_docks(window))
    others = (part(window) for part in (_go, _annotate, _compare, _help))
    return (*_case(window), *_edit(window), *view, *(act for part in others for act in part))


def _case(window: MainWindow) -> tuple[Act, ...]:
    menu, choosing = tr("&Case"), window.choosing
    return (
        Act(menu, "open_documents", tr("Open &documents…"), choosing.documents, ("Ctrl+O",)),
        Act(menu, "new_case", tr("&New case…"), choosing.new_case, ("Ctrl+N",), starts_group=True),
        Act(menu, "open_case", tr("Open &case…"), choosing.case, ("Ctrl+Shift+O",)),
        Act(menu, "start_page", tr("S&tart page"), window.session.close_pair),
        Act(menu, "open_sample", tr("Open the &sample case"), choosing.sample),
        Act(menu, "export", tr("&Export…"), choosing.export, ("Ctrl+E",), starts_group=True),
        Act(menu, "export_list", tr("Export the &list…"), window.listed.export_current),
        Act(menu, "export_picture", tr("Export p&icture…"), window.export_picture),
        Act(menu, "copy_case", tr("Sa&ve a copy…"), choosing.copy, starts_group=True),
        Act(menu, "merge", tr("&Merge a colleague’s copy…"), choosing.merge),
        Act(menu, "backups", tr("&Backups…"), choosing.backup),
        Act(menu, "person", tr("&Your name…"), choosing.person, starts_group=True),
        Act(menu, "quit", tr("&Quit"), window.close, ("Ctrl+Q",), starts_group=True, role=QAction.MenuRole.QuitRole),
    )


def _edit(window: MainWindow) -> tuple[Act, ...]:
    menu, session = tr("&Edit"), window.session
    return (
        Act(menu, "undo", tr("&Undo"), session.acts.undo, ("Ctrl+Z",)),
        Act(menu, "redo", tr("&Redo"), session.acts.redo, ("Ctrl+Y", "Ctrl+Shift+Z")),
        Act(menu, "copy", tr("&Copy"), window.copy, ("Ctrl+C",), starts_group=True),
        Act(menu, "find", tr("&Find…"), window.find_bar.begin, ("Ctrl+F",), starts_group=True),
        Act(menu, "find_next", tr("Find &next"), lambda: window.find_bar.step(1), ("F3",)),
        Act(menu, "find_previous", tr("Find &previous"), lambda: window.find_bar.step(-1), ("Shift+F3",)),
        Act(menu, "stop", tr("&Stop or dismiss"), window.stop_or_dismiss, ("Esc",)),
        Act(
            menu,
            "settings",
            tr("S&ettings…"),
            window.helping.settings,
            ("Ctrl+,",),
            starts_group=True,
            role=QAction.MenuRole.PreferencesRole,
        ),
    )


def _view(window: MainWindow) -> tuple[Act, ...]:
    menu, session, shown = tr("&View"), window.session, window.session.shown
    binding, pair = window.binding, window.pair
    marks, less = tr("&Marks"), tr("Look a&t less")
    return (
        Act(
            menu,
            "rows",
            tr("&Rows"),
            lambda on: binding.set_mode(Mode.ROWS) if on else None,
            tip=tr("In step: what corresponds stands side by side"),
            ticked=False,
        ),
        Act(
            menu,
            "level",
            tr("S&ections"),
            lambda on: binding.set_mode(Mode.LEVEL) if on else None,
            tip=tr("Each text at its own pace, but sections that correspond start level"),
            ticked=False,
        ),
        Act(
            menu,
            "flow",
            tr("F&low"),
            lambda on: binding.set_mode(Mode.FLOW) if on else None,
            tip=tr("Each text at its own pace, joined by connectors"),
            ticked=True,
        ),
        Act(
            menu,
            "lock",
            tr("Lock &scrolling"),
            pair.set_scroll_locked,
            ("Ctrl+L",),
            tip=tr("Scroll both texts together"),
            ticked=True,
        ),
        Act(
            menu,
            "show_changes",
            tr("&Changes"),
            lambda on: session.set_shown(changes=on),
            tip=tr("Mark words that differ"),
            ticked=shown.changes,
            starts_group=True,
            submenu=marks,
        ),
        Act(
            menu,
            "show_variants",
            tr("Reading &errors"),
            lambda on: session.set_shown(variants=on),
            ("F8",),
            tip=tr("Mark what differs only by reading errors, case, hyphens or accents"),
            ticked=shown.variants,
            submenu=marks,
        ),
        Act(
            menu,
            "show_matches",
            tr("&Matches"),
            lambda on: session.set_shown(matches=on),
            tip=tr("Mark and join passages that correspond"),
            ticked=shown.matches,
            submenu=marks,
        ),
        Act(
            menu,
            "show_themes",
            tr("&Themes"),
            lambda on: session.set_shown(themes=on),
            ticked=shown.themes,
            submenu=marks,
        ),
        Act(
            menu,
            "show_facts",
            tr("&Facts"),
            lambda on: session.set_shown(facts=on),
            tip=tr("Mark numbers, dates, amounts and case numbers, and whether the other text has the same"),
            ticked=shown.facts,
            submenu=marks,
        ),
        Act(menu, "show_tags", tr("Ta&gs"), lambda on: session.set_shown(tags=on), ticked=shown.tags, submenu=marks),
        Act(
            menu,
            "show_notes",
            tr("&Note signs"),
            lambda on: session.set_shown(notes=on),
            ticked=shown.notes,
            submenu=marks,
        ),
        Act(
            menu,
            "only_differences",
            tr("&Only differences"),
            lambda on: session.set_shown(only_differences=on),
            ("Ctrl+D",),
            tip=tr("Passages that say the same in the same words stand back"),
            ticked=shown.only_differences,
            starts_group=True,
            submenu=less,
        ),
        Act(
            menu,
            "no_formulas",
            tr("&Without formulas"),
            lambda on: session.set_shown(no_formulas=on),
            tip=tr("Formulas of administration that both texts have stand back"),
            ticked=shown.no_formulas,
            submenu=less,
        ),
        Act(
            menu,
            "only_asked",
            tr("Only what the motion as&ks"),
            lambda on: session.set_shown(only_asked=on),
            tip=tr("Everything stands back that answers no demand of the motion"),
            ticked=shown.only_asked,
            submenu=less,
        ),
        Act(
            menu,
            "everything",
            tr("&Everything"),
            window.focus_bar.end,
            ("Ctrl+Shift+D",),
            tip=tr("Nothing stands back any more"),
            submenu=less,
        ),
        Act(
            menu,
            "only_texts",
            tr("O&nly the texts"),
            window.show_only_texts,
            ("F11",),
            tip=tr("Puts the lists away, so that the texts have the whole width; going to a list brings them back"),
            ticked=False,
            starts_group=True,
        ),
        Act(menu, "overview", tr("&Overview strips"), pair.set_overview_visible, ("F9",), ticked=True),
        Act(
            menu,
            "motion",
            tr("Motion &below the texts"),
            window.reference.set_unfolded,
            ("Shift+F9",),
            tip=tr("What the two have from the motion, and what it asks for"),
            ticked=False,
        ),
        Act(menu, "larger", tr("L&arger text"), lambda: window.zoom(1), ("Ctrl++", "Ctrl+="), starts_group=True),
        Act(menu, "smaller", tr("Smaller te&xt"), lambda: window.zoom(-1), ("Ctrl+-",)),
        Act(menu, "ordinary", tr("Or&dinary size"), lambda: window.zoom(0), ("Ctrl+0",)),
        *(
            Act(
                menu,
                f"appearance_{choice.value}",
                words,
                lambda c=choice: window.set_appearance(c),
                starts_group=choice is Choice.SYSTEM,
            )
            for choice, words in (
                (Choice.SYSTEM, tr("Appearance as the s&ystem")),
                (Choice.LIGHT, tr("L&ight")),
                (Choice.DARK, tr("Dar&k")),
                (Choice.HIGH_CONTRAST, tr("&High contrast")),
            )
        ),
    )


def _language(window: MainWindow, language: Language) -> tuple[Act, ...]:
    return tuple(
        Act(
            tr("&View"),
            f"language_{choice.value}",
            words,
            lambda on, c=choice: window.set_language(c) if on else None,
            tip=tr("From the next start"),
            ticked=choice is language,
            submenu=tr("Lang&uage"),
        )
        for choice, words in names()
    )


def _docks(window: MainWindow) -> tuple[Act, ...]:
    return tuple(
        Act(
            tr("&View"),
            f"dock_{name}",
            dock.windowTitle(),
            lambda n=name: window.lists.go_to(n),
            (f"Ctrl+{number}",) if number <= 9 else (),
            starts_group=number == 1,
        )
        for number, (name, dock) in enumerate(window.docks.items(), 1)
    )


def _go(window: MainWindow) -> tuple[Act, ...]:
    menu, session = tr("&Go"), window.session

    def themes(step: int) -> Callable[[], None]:
        return lambda: window.lists.themes.step(step)

    return (
        Act(
            menu,
            "next_difference",
            tr("&Next ›"),
            lambda: session.step_finding(1, window.pair.caret()),
            ("Alt+Down",),
            tr("Next difference"),
        ),
        Act(
            menu,
            "previous_difference",
            tr("‹ &Previous"),
            lambda: session.step_finding(-1, window.pair.caret()),
            ("Alt+Up",),
            tr("Previous difference"),
        ),
        Act(
            menu, "next_theme", tr("Next &occurrence of the theme"), lambda: window.lists.themes.step(1), ("Alt+Right",)
        ),
        Act(menu, "previous_theme", tr("Previous o&ccurrence"), themes(-1), ("Alt+Left",)),
        Act(menu, "tag_theme", tr("&Tag every occurrence of the theme"), window.lists.themes.tag_all),
        Act(
            menu,
            "back",
            tr("&Back"),
            window.way_back.go,
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
    menu, annotating, linking = tr("&Annotate"), window.session.annotating, window.session.linking
    return (
        Act(menu, "tag", tr("&Tag the selected words…"), window.begin_tag, ("T",)),
        Act(menu, "note", tr("&Note on the selected words"), window.begin_note, ("N",)),
        Act(
            menu,
            "remove_annotation",
            tr("&Remove the chosen annotation"),
            lambda: annotating.remove(annotating.chosen) if annotating.chosen else None,
            ("Ctrl+Del",),
        ),
        Act(menu, "in_vivo", tr("Selected words as a ta&g"), annotating.tag_in_vivo, ("V",), starts_group=True),
        Act(menu, "take_offer", tr("Tag and link the counterpart &offered"), window.offer_bar.take, ("Y",)),
        Act(menu, "begin_link", tr("Begin a &link here"), linking.begin, ("L",), starts_group=True),
        Act(menu, "finish_link", tr("Lin&k to here…"), window.link_to_here, ("K",)),
        Act(menu, "only_here", tr("Only &here: the other document has none of it"), linking.only_here, ("H",)),
        *(
            Act(
                menu,
                name,
                words,
                lambda end=at_end, out=further: annotating.stretch(at_end=end, further=out),
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
                lambda d=digit: annotating.tag_by_digit(d),
                (str(digit),),
                starts_group=digit == 1,
            )
            for digit in range(1, 10)
        ),
    )


def _compare(window: MainWindow) -> tuple[Act, ...]:
    menu, session = tr("C&ompare"), window.session
    return (
        Act(menu, "compare", tr("&Compare again"), session.compare, ("F5",)),
        Act(menu, "swap", tr("&Swap sides"), session.swap, ("Alt+\\",)),
        Act(
            menu,
            "add_match",
            tr("The words selected on both sides co&rrespond"),
            session.linking.add_match,
            ("M",),
            tr("Adds a match by hand, or corrects the one that is there"),
            starts_group=True,
        ),
        Act(
            menu,
            "mark_motion",
            tr("Mark the chosen document as the &motion"),
            window.lists.documents.mark_motion,
            tip=tr(
                "The motion is what the others answer: what both quote from it is told, and where its demands are met"
            ),
            starts_group=True,
        ),
    )


def _help(window: MainWindow) -> tuple[Act, ...]:
    menu, helping = tr("&Help"), window.helping

    def page(which: Page) -> Callable[[], None]:
        return lambda: helping.page(which)

    return (
        Act(menu, "palette", tr("&Find an act…"), helping.begin_palette, ("Ctrl+K",)),
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
        Act(menu, "about", tr("&About Motsvar"), helping.about, starts_group=True, role=QAction.MenuRole.AboutRole),
    )
