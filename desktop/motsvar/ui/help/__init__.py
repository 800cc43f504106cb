"""The help, in a window of its own, and its formatted text."""
