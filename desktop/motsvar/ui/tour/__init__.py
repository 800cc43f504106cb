"""The tour of the window in five steps."""
