"""Tool tips that show words as they are: rich text, which Qt takes any name with ``<`` for, opens files it names."""

from html import escape


def as_tip(words: str) -> str:
    """The words escaped, their lines kept; empty for none."""
    return "<p>" + escape(words).replace("\n", "<br>") + "</p>" if words else ""
