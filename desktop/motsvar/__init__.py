"""Motsvar: two documents side by side, what corresponds, what differs, which themes recur."""

__version__ = "0.1.0"
