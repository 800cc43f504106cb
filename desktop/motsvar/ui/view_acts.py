"""The menu View, as a table: how the texts stand, what is marked, which lists there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from motsvar.ui.actions import Act
from motsvar.ui.appearance import Choice
from motsvar.ui.dock_titles import dock_titles
from motsvar.ui.language import Language, names
from motsvar.ui.pair.mode import Mode

if TYPE_CHECKING:
    from motsvar.ui.main_window import MainWindow


def tr(words: str) -> str:
    return QCoreApplication.translate("Menus", words)


def view_acts(window: MainWindow, language: Language) -> tuple[Act, ...]:
    """Every act of the menu, in its order."""
    return (*_view(window), *_language(window, language), *_docks(window))


def _view(window: MainWindow) -> tuple[Act, ...]:
    menu, shown = tr("&View"), window.shown
    marks, less = tr("&Marks"), tr("Look a&t less")
    return (
        Act(
            menu,
            "rows",
            tr("&Rows"),
            lambda on: window.binding.set_mode(Mode.ROWS) if on else None,
            tip=tr("In step: what corresponds stands side by side"),
            ticked=False,
        ),
        Act(
            menu,
            "level",
            tr("S&ections"),
            lambda on: window.binding.set_mode(Mode.LEVEL) if on else None,
            tip=tr("Each text at its own pace, but sections that correspond start level"),
            ticked=False,
        ),
        Act(
            menu,
            "flow",
            tr("F&low"),
            lambda on: window.binding.set_mode(Mode.FLOW) if on else None,
            tip=tr("Each text at its own pace, joined by connectors"),
            ticked=True,
        ),
        Act(
            menu,
            "lock",
            tr("Lock &scrolling"),
            lambda on: window.pair.set_scroll_locked(on),
            ("Ctrl+L",),
            tip=tr("Scroll both texts together"),
            ticked=True,
        ),
        Act(
            menu,
            "show_changes",
            tr("&Changes"),
            lambda on: window.session.set_shown(changes=on),
            tip=tr("Mark words that differ"),
            ticked=shown.changes,
            starts_group=True,
            submenu=marks,
        ),
        Act(
            menu,
            "show_variants",
            tr("Reading &errors"),
            lambda on: window.session.set_shown(variants=on),
            ("F8",),
            tip=tr("Mark what differs only by reading errors, case, hyphens or accents"),
            ticked=shown.variants,
            submenu=marks,
        ),
        Act(
            menu,
            "show_doubtful",
            tr("Dou&btful words"),
            lambda on: window.session.set_shown(doubtful=on),
            tip=tr("Mark words that were recognised in a picture with little confidence"),
            ticked=shown.doubtful,
            submenu=marks,
        ),
        Act(
            menu,
            "show_matches",
            tr("&Matches"),
            lambda on: window.session.set_shown(matches=on),
            tip=tr("Mark and join passages that correspond"),
            ticked=shown.matches,
            submenu=marks,
        ),
        Act(
            menu,
            "show_themes",
            tr("&Themes"),
            lambda on: window.session.set_shown(themes=on),
            ticked=shown.themes,
            submenu=marks,
        ),
        Act(
            menu,
            "show_facts",
            tr("&Facts"),
            lambda on: window.session.set_shown(facts=on),
            tip=tr("Mark numbers, dates, amounts and case numbers, and whether the other text has the same"),
            ticked=shown.facts,
            submenu=marks,
        ),
        Act(
            menu,
            "show_tags",
            tr("Ta&gs"),
            lambda on: window.session.set_shown(tags=on),
            ticked=shown.tags,
            submenu=marks,
        ),
        Act(
            menu,
            "show_notes",
            tr("&Note signs"),
            lambda on: window.session.set_shown(notes=on),
            ticked=shown.notes,
            submenu=marks,
        ),
        Act(
            menu,
            "show_hidden",
            tr("&Hidden characters"),
            lambda on: window.session.set_shown(hidden=on),
            tip=tr("Mark characters that cannot be seen, turn the line around or look like others"),
            ticked=shown.hidden,
            submenu=marks,
        ),
        Act(
            menu,
            "only_differences",
            tr("&Only differences"),
            lambda on: window.session.set_shown(only_differences=on),
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
            lambda on: window.session.set_shown(no_formulas=on),
            tip=tr("Formulas of administration that both texts have stand back"),
            ticked=shown.no_formulas,
            submenu=less,
        ),
        Act(
            menu,
            "only_asked",
            tr("Only what the motion as&ks"),
            lambda on: window.session.set_shown(only_asked=on),
            tip=tr("Everything stands back that answers no demand of the motion"),
            ticked=shown.only_asked,
            submenu=less,
        ),
        Act(
            menu,
            "everything",
            tr("&Everything"),
            lambda: window.focus_bar.end(),
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
        Act(
            menu,
            "overview",
            tr("&Overview strips"),
            lambda on: window.pair.set_overview_visible(on),
            ("F9",),
            ticked=True,
        ),
        Act(
            menu,
            "motion",
            tr("Motion &below the texts"),
            lambda on: window.reference.set_unfolded(on),
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
            title,
            lambda n=name: window.go_to_list(n),
            (f"Ctrl+{number}",) if number <= 9 else (),
            starts_group=number == 1,
        )
        for number, (name, title) in enumerate(dock_titles().items(), 1)
    )
