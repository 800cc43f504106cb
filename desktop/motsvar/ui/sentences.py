"""Sentences from below the window, in the language of the window.

The rooms below know no Qt: they say in English what happened, with names and figures in it. What is written to the case
and to the log stays English, so that copies can be merged and compared; only what is shown is translated, here.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QLocale

_FIELD = re.compile(r"\{(\d+)\}")
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+")
"""A figure as English writes it."""
LEAST_LITERAL = 7
"""Letters that a template must have of its own: one with fewer would be found in everything."""


def said(english: str) -> str:
    """A sentence, phrase or label in the language of the window; one that the catalogue does not have, as it is.

    Names and other words of the user stand in the fields of a template, and are put back as they were.
    """
    exact = QCoreApplication.translate("Sentences", english)
    if exact != english or not english:
        return exact
    listing = QCoreApplication.translate("Catalogue", "templates")
    if listing == "templates":
        return english  # the window speaks English
    for template in _templates(listing):
        found = template.pattern.fullmatch(english)
        if found:
            return _refilled(template, found.groups())
    return english


def _refilled(template: "_Template", fields: Sequence[str]) -> str:
    """The translation of a template with the fields put back."""
    words = [field if quoted else _field(field) for field, quoted in zip(fields, template.quoted, strict=True)]
    translation = QCoreApplication.translate("Sentences", template.source)
    return _FIELD.sub(lambda field: words[int(field.group(1))], translation)


def said_reason(english: str) -> str:
    """Why a difference is a reading error: a word of the catalogue, or what was read for what (``é for å``)."""
    parts = []
    for part in english.split(", "):
        read, between, for_what = part.partition(" for ")
        if between:
            parts.append(QCoreApplication.translate("Reasons", "{0} for {1}").format(read, for_what))
        else:
            parts.append(said(part))
    return ", ".join(parts)


def _field(words: str) -> str:
    """A field may be a figure, or a sentence or a kind of thing of the catalogue. What stands in quotes is a name."""
    if _GROUPED.fullmatch(words):
        return QLocale().toString(int(words.replace(",", "")))
    return said(words)


class _Template:
    """A sentence with fields, as the code has it."""

    def __init__(self, source: str) -> None:
        self.source = source
        literal = _FIELD.split(source)[::2]
        self.letters = sum(map(len, literal))
        self.pattern = re.compile("(.+?)".join(map(re.escape, literal)), re.DOTALL)
        self.quoted = tuple(before.endswith("“") and after.startswith("”") for before, after in pairwise(literal))


@cache
def _templates(listing: str) -> tuple[_Template, ...]:
    """Compiled once for each catalogue; the one with the most words of its own first."""
    made = (_Template(source) for source in listing.split("\n") if source)
    usable = [template for template in made if template.letters >= LEAST_LITERAL]
    return tuple(sorted(usable, key=lambda template: -template.letters))
