"""How the window looks: colour roles read from ``resources/appearance``, and the palette made of them."""

import tomllib
from dataclasses import dataclass, fields
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from motsvar.core.span import Side
from motsvar.resources import resource_path
from motsvar.ui.contrast import readable


class Choice(StrEnum):
    """What the user may choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True)
class Appearance:
    """One set of colours. Each is ``#rrggbb`` or ``#aarrggbb``."""

    name: str
    dark: bool
    window: str
    """Behind tool bars, docks and the gutter."""
    base: str
    """Behind text."""
    alternate: str
    """Every other row of a list; headers."""
    text: str
    muted: str
    """Secondary words: counts, hints, place names."""
    line: str
    """Hairlines between parts."""
    edge: str
    """Around what is typed into, pressed or ticked."""
    button: str
    accent: str
    """Focus, the current passage, selected rows."""
    on_accent: str
    selection: str
    """Behind selected text, whose own colour stays."""
    left: str
    left_tint: str
    right: str
    right_tint: str
    same: str
    variant: str
    edited: str
    edited_tint: str
    reworded: str
    reworded_tint: str
    moved: str
    note: str
    fact: str
    search: str
    current: str
    veil: float
    """How much of the paper lies over words that stand back, 0 to 1."""
    themes: tuple[str, ...]
    """Hues of themes, in the order of use. With their outlines colour-blind people tell them apart, too."""
    theme_fill: float
    """How much of a theme's hue lies behind its words, 0 to 1; its outline tells it where there is little."""
    search_fill: float
    """The same for hits of the search."""

    def side(self, side: Side) -> str:
        """The strong colour of a side."""
        return self.left if side is Side.LEFT else self.right

    def theme_colour(self, index: int) -> str:
        """The hue of a theme; they come round again after the last."""
        return self.themes[index % len(self.themes)]

    def tag_colour(self, colour: str) -> str:
        """A tag's own colour, lighter or darker where it would not be seen on what is behind the words."""
        return readable(
            colour, (self.base, self.window, self.alternate, self.edited_tint, self.reworded_tint), self.text
        )

    def tint(self, side: Side) -> str:
        """The pale colour of a side, to lie behind text."""
        return self.left_tint if side is Side.LEFT else self.right_tint


def load_appearance(choice: Choice, system_is_dark: bool = False) -> Appearance:
    """The colours of a choice; ``SYSTEM`` follows the desktop."""
    if choice is Choice.SYSTEM:
        choice = Choice.DARK if system_is_dark else Choice.LIGHT
    with resource_path("appearance", f"{choice.value}.toml").open("rb") as file:
        roles = tomllib.load(file)
    roles["themes"] = tuple(roles["themes"])
    return Appearance(
        name=choice.value, **{field.name: roles[field.name] for field in fields(Appearance) if field.name != "name"}
    )


STYLE = "fusion"


def system_is_dark(application: QApplication) -> bool:
    """What the desktop asks for, where it says so."""
    return application.styleHints().colorScheme() is Qt.ColorScheme.Dark


def palette_of(appearance: Appearance) -> QPalette:
    """The palette for Qt's own widgets."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in (
        (role.Window, appearance.window),
        (role.WindowText, appearance.text),
        (role.Base, appearance.base),
        (role.AlternateBase, appearance.alternate),
        (role.Text, appearance.text),
        (role.PlaceholderText, appearance.muted),
        (role.Button, appearance.button),
        (role.ButtonText, appearance.text),
        (role.BrightText, appearance.on_accent),
        (role.Highlight, appearance.accent),
        (role.HighlightedText, appearance.on_accent),
        (role.Accent, appearance.accent),
        (role.Link, appearance.accent),
        (role.LinkVisited, appearance.accent),
        (role.ToolTipBase, appearance.alternate),
        (role.ToolTipText, appearance.text),
        (role.Light, appearance.base),
        (role.Midlight, appearance.alternate),
        (role.Mid, appearance.line),
        (role.Dark, appearance.line),
        (role.Shadow, appearance.line),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(appearance.muted))
    return palette


def apply_appearance(application: QApplication, appearance: Appearance) -> None:
    """Fusion in these colours: the same on every desktop.

    Each of the two has every widget there is worked out anew, half a second for a window: only where it is another.
    """
    if application.style().name() != STYLE:
        application.setStyle(STYLE)
    palette = palette_of(appearance)
    if application.palette() != palette:
        application.setPalette(palette)


def style_sheet(appearance: Appearance) -> str:
    """The window's style sheet with its roles filled in."""
    sheet = resource_path("appearance", "window.qss").read_text(encoding="utf-8")
    check = resource_path("icons", "check-dark.svg" if QColor(appearance.on_accent).lightness() < 128 else "check.svg")
    sheet = sheet.replace("{check}", check.as_posix())
    for role, icon in (("arrow", "down"), ("up", "up"), ("float", "float")):
        path = resource_path("icons", f"{icon}-light.svg" if appearance.dark else f"{icon}.svg")
        sheet = sheet.replace(f"{{{role}}}", path.as_posix())
    for field in fields(Appearance):
        value = getattr(appearance, field.name)
        if isinstance(value, str):
            sheet = sheet.replace(f"{{{field.name}}}", value)
    return sheet
