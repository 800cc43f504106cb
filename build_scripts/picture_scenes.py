"""Which pictures are taken of the window, in order: a row each, with what is done on the stage before it is taken."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize

from motsvar.ui.appearance import Choice
from motsvar.ui.help.help_pages import Page
from motsvar.ui.language import Language
from motsvar.ui.pictures.picture import PictureKind
from motsvar.ui.tour.tour_steps import STEPS
from picture_plays import (
    about,
    about_document,
    all_marks,
    difference,
    dock,
    documents_menu,
    drop,
    drop_folder,
    export_form,
    find,
    help_page,
    left_out,
    long_names,
    menu,
    message,
    mode,
    motion,
    moved,
    no_hits,
    offer,
    only_differences,
    only_texts,
    palette,
    picture,
    reading,
    reading_failed,
    settings,
    shortcuts,
    start,
    start_case,
    start_drop,
    start_one,
    start_recent,
    take_in,
    text_menu,
    themes,
    told,
    tour,
)
from picture_stage import POINTS, Stage

SV = Language.SWEDISH
_LISTS = {"review": "What waits to be looked at"}
"""Lists that are called otherwise than by their names."""
DESK = QSize(1280, 720)
"""Pixels of an ordinary laptop, which the window must fit."""
NARROW = QSize(1000, 600)
LARGE = 18
"""Points: letters twice as large."""
TALL = ("documents", "differences", "matches", "facts", "demands", "notes", "links", "reports", "history", "silence")


@dataclass(frozen=True)
class Scene:
    """One picture."""

    name: str
    caption: str
    play: Callable[[Stage], object]
    look: Choice = Choice.LIGHT
    language: Language = Language.ENGLISH
    size: QSize = DESK
    points: int = POINTS
    twice: bool = False
    """Kept at twice the resolution, too: where fine lines matter."""


def scenes() -> tuple[Scene, ...]:
    return (*_start(), *_tour(), *_pair(), *_docks(), *_pictures(), *_helpers(), *_exchange(), *_narrow())


def _start() -> tuple[Scene, ...]:
    return (
        Scene("start-page", "The start page, at the very first", start, twice=True),
        Scene("start-page-recent", "The start page with recent cases; one is no longer there", start_recent),
        Scene(
            "start-page-recent-dark",
            "The start page with recent cases; one is no longer there, dark",
            start_recent,
            Choice.DARK,
        ),
        Scene(
            "start-page-recent-swedish",
            "The start page with recent cases; one is no longer there, in Swedish",
            start_recent,
            language=Language.SWEDISH,
        ),
        Scene("start-page-case", "The start page while a case is open; documents can be gone on with", start_case),
        Scene(
            "start-page-case-swedish-dark",
            "The start page while a case is open, in Swedish, dark",
            start_case,
            Choice.DARK,
            SV,
        ),
        Scene("start-page-one", "A single document waits for a second one", start_one),
        Scene("start-page-one-swedish", "A single document waits for a second one, in Swedish", start_one, language=SV),
        Scene("start-page-drop", "Files are dragged over the start page", start_drop),
    )


def _tour() -> tuple[Scene, ...]:
    steps = range(1, STEPS + 1)
    return (
        *(Scene(f"tour-{step}", f"Step {step} of the tour", partial(tour, step)) for step in steps),
        *(
            Scene(f"tour-{step}-swedish", f"Step {step} of the tour, in Swedish", partial(tour, step), language=SV)
            for step in steps
        ),
        Scene("tour-1-dark", "Step 1 of the tour, dark", partial(tour, 1), Choice.DARK),
        Scene("tour-2-high-contrast", "Step 2 of the tour, in high contrast", partial(tour, 2), Choice.HIGH_CONTRAST),
        Scene("narrow-tour", "Step 3 of the tour in a window of 1000 by 600", partial(tour, 3), size=NARROW),
    )


def _pair() -> tuple[Scene, ...]:
    dark, high, swedish = Choice.DARK, Choice.HIGH_CONTRAST, Language.SWEDISH
    return (
        Scene("flow", "Two responses, each at its own pace, joined by connectors", difference, twice=True),
        Scene("rows", "In rows: what corresponds stands side by side", partial(mode, "rows")),
        Scene("sections", "Sections that correspond start level", partial(mode, "level")),
        Scene("themes-shown", "Two themes highlighted on both sides", themes),
        Scene("all-marks", "Every kind of mark shown", all_marks, twice=True),
        Scene("only-differences", "Only differences: the rest stands back", only_differences),
        Scene("only-texts", "Only the texts: the lists are put away", only_texts),
        Scene("motion", "The motion below the two texts, unfolded", motion, twice=True),
        Scene("flow-dark", "Flow, dark", difference, dark, twice=True),
        Scene("rows-dark", "Rows, dark", partial(mode, "rows"), dark),
        Scene("all-marks-dark", "Every kind of mark shown, dark", all_marks, dark),
        Scene("flow-high-contrast", "Flow, in high contrast", difference, high),
        Scene("all-marks-high-contrast", "Every kind of mark, in high contrast", all_marks, high),
        Scene("flow-swedish", "Flow, in Swedish", difference, language=swedish, twice=True),
        Scene("motion-swedish-dark", "The motion unfolded, in Swedish, dark", motion, dark, swedish),
        Scene("find", "Words found in both texts, also where they are misread", find),
        Scene(
            "find-swedish", "Words found in both texts, also where they are misread, in Swedish", find, language=swedish
        ),
        Scene("offer", "Tag here, offer there", offer),
        Scene("offer-swedish", "Tag here, offer there, in Swedish", offer, language=swedish),
        Scene("message", "A message that waits to be dismissed", message),
        Scene("message-swedish", "A message that waits to be dismissed, in Swedish, dark", message, dark, swedish),
        Scene("long-names", "Documents with long names", long_names),
        Scene("moved", "A moved passage, face to face with its counterpart", partial(moved, "flow")),
        Scene("moved-rows", "A moved passage in rows, face to face with its counterpart", partial(moved, "rows")),
        Scene("moved-sections-dark", "A moved passage where sections start level, dark", partial(moved, "level"), dark),
        Scene("no-hits", "A filter that leaves nothing in the list", no_hits),
        Scene("no-hits-swedish", "A filter that leaves nothing in the list, in Swedish", no_hits, language=swedish),
        Scene("drop", "Files are dragged over the texts", drop),
        Scene("drop-swedish-dark", "Files are dragged over the texts, in Swedish, dark", drop, dark, swedish),
        Scene("drop-folder", "A folder and a file are dragged over the texts", drop_folder),
        Scene("reading", "A folder was read: what became of each file, and what was not read", reading, twice=True),
        Scene("reading-swedish-dark", "A folder was read, in Swedish, dark", reading, dark, swedish),
        Scene("reading-failed", "Nothing could be read, and no texts are open", reading_failed),
        Scene("about-document", "Everything known of a document; another encoding is tried", about_document),
        Scene(
            "about-document-swedish-dark",
            "Everything known of a document; another encoding is tried, in Swedish, dark",
            about_document,
            dark,
            swedish,
        ),
        Scene("told", "The status line after an export", told),
        Scene("told-swedish", "The status line after an export, in Swedish", told, language=swedish),
    )


def _docks() -> tuple[Scene, ...]:
    found = []
    for name in ("themes", *TALL, "legend", "review"):
        play = partial(dock, name)
        found.append(Scene(f"dock-{name}", f"{_LISTS.get(name, name.capitalize())} in front", play))
        found.append(
            Scene(
                f"dock-{name}-swedish", f"{_LISTS.get(name, name.capitalize())} in front, in Swedish", play, language=SV
            )
        )
    return (*found, Scene("dock-notes-dark", "Notes in front, dark", partial(dock, "notes"), Choice.DARK))


def _pictures() -> tuple[Scene, ...]:
    said = {
        PictureKind.MATCHES: "What corresponds, as a picture",
        PictureKind.THEMES: "Where the themes stand, as a picture",
        PictureKind.DOCUMENTS: "The case document by document, as a picture",
        PictureKind.CASE_THEMES: "The themes of the case by document, as a picture",
    }
    light = [
        Scene(f"picture-{kind.value.replace('_', '-')}", words, partial(picture, kind), twice=True)
        for kind, words in said.items()
    ]
    swedish = [
        Scene(
            f"picture-{kind.value.replace('_', '-')}-swedish-dark",
            f"{words}, in Swedish, dark",
            partial(picture, kind),
            Choice.DARK,
            SV,
        )
        for kind, words in said.items()
    ]
    return (*light, *swedish)


def _helpers() -> tuple[Scene, ...]:
    return (
        Scene("palette", "Every act, found by a few letters", palette),
        Scene("palette-swedish-dark", "Every act, found by a few letters, in Swedish, dark", palette, Choice.DARK, SV),
        Scene("settings", "The settings", settings),
        Scene("settings-swedish", "The settings, in Swedish", settings, language=SV),
        Scene("shortcuts", "Keys of one's own", shortcuts),
        Scene("shortcuts-swedish", "Keys of one's own, in Swedish", shortcuts, language=SV),
        Scene("help", "The help: what the marks mean", partial(help_page, Page.MARKS)),
        Scene(
            "help-swedish-dark",
            "The help: what the marks mean, in Swedish, dark",
            partial(help_page, Page.MARKS),
            Choice.DARK,
            SV,
        ),
        Scene("help-first-steps", "The help: first steps", partial(help_page, Page.FIRST_STEPS)),
        Scene("about", "What the program is and whose work it stands on", about),
        Scene("menu-view", "The menu of what is seen", partial(menu, 2)),
        Scene("menu-view-swedish", "The menu of what is seen, in Swedish", partial(menu, 2), language=SV),
        Scene("menu-annotate", "The menu of tags, notes and links", partial(menu, 4)),
        Scene("context-menu-documents", "The right button on a document", documents_menu),
        Scene(
            "context-menu-documents-swedish", "The right button on a document, in Swedish", documents_menu, language=SV
        ),
        Scene("context-menu-text", "The right button in a text", text_menu),
    )


def _exchange() -> tuple[Scene, ...]:
    report, table = partial(export_form, ".html"), partial(export_form, ".csv")
    return (
        Scene("export", "The form of an export, and what it leaves out", report, twice=True),
        Scene("export-swedish-dark", "The form of an export, in Swedish, dark", report, Choice.DARK, SV),
        Scene("export-table-swedish", "A table is chosen for an export, in Swedish", table, language=SV),
        Scene("export-large-letters", "The form of an export in letters twice as large", report, points=LARGE),
        Scene("take-in", "What the work of another tool would bring into the case", take_in),
        Scene(
            "take-in-swedish-dark",
            "What the work of another tool would bring into the case, in Swedish, dark",
            take_in,
            Choice.DARK,
            SV,
        ),
        Scene("left-out", "What was left out of a file, beside the work", left_out),
        Scene("left-out-swedish-dark", "What was left out of a file, in Swedish, dark", left_out, Choice.DARK, SV),
    )


def _narrow() -> tuple[Scene, ...]:
    return (
        Scene("narrow", "A window of 1000 by 600", difference, size=NARROW),
        Scene("narrow-swedish", "A window of 1000 by 600, in Swedish", difference, language=SV, size=NARROW),
        Scene("narrow-offer", "The offer in a window of 1000 by 600", offer, size=NARROW),
        Scene("narrow-start", "The start page in a window of 1000 by 600", start_recent, size=NARROW),
        Scene("large-letters", "Letters twice as large", difference, points=LARGE),
        Scene("large-letters-swedish", "Letters twice as large, in Swedish", difference, language=SV, points=LARGE),
        Scene("large-letters-start", "The start page in letters twice as large", start_recent, points=LARGE),
    )
