"""Motsvar: two documents side by side, what corresponds, what differs, which themes recur."""

__version__ = "0.1.0"

IDENTIFIER = "org.motsvar.Motsvar"
"""By which a desktop knows the program: its window belongs to the launcher of this name."""
