"""The lists around the two texts by name and title: light, since the menus need them before there are texts."""

from PySide6.QtCore import QCoreApplication


def tr(words: str) -> str:
    return QCoreApplication.translate("Docks", words)


def dock_titles() -> dict[str, str]:
    """In the order of the menu, which is that of their keys."""
    return {
        "documents": tr("Documents"),
        "tags": tr("Tags"),
        "themes": tr("Themes"),
        "differences": tr("Differences"),
        "facts": tr("Facts"),
        "notes": tr("Notes"),
        "demands": tr("Demands"),
        "matches": tr("Matches"),
        "links": tr("Links"),
        "reports": tr("Reports"),
        "history": tr("History"),
        "legend": tr("Legend"),
        "review": tr("To review"),
        "picture": tr("Picture"),
        "page": tr("Page"),
        "reading": tr("Reading"),
        "silence": tr("Silence"),
        "search": tr("Search"),
    }
