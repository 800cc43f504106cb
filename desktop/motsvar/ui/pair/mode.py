"""How two texts stand to each other: by itself, since the menus need it before there are texts."""

from enum import StrEnum


class Mode(StrEnum):
    """How the two texts stand to each other."""

    ROWS = "rows"
    """In step: row i left is as high as row i right."""
    LEVEL = "level"
    """Each at its own heights, but sections that correspond start level with each other."""
    FLOW = "flow"
    """Each at its own heights; scrolling follows the connectors."""
