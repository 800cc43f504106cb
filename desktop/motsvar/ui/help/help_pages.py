"""The pages of the help: what they are called, where they lie, and what is filled in. Pure: no Qt.

A page is Markdown in ``resources/help``. ``{act:export}`` stands for where an act is in the menus, ``{keys:export}``
for its present keys, so that a page is right also after a translation or when the user has chosen other keys. A code
span that is ``{mark:tag}`` is a drawn sample of a mark.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from motsvar.resources import resource_path

LANGUAGES = ("en", "sv")
_PLACE = re.compile(r"\{(act|keys):(\w+)\}")
_MARK = re.compile(r"\{mark:(\w+)\}")


class Page(StrEnum):
    """In the order of the contents."""

    FIRST_STEPS = "first_steps"
    MARKS = "marks"
    KEYBOARD = "keyboard"
    METHOD = "method"
    PRIVACY = "privacy"


@dataclass(frozen=True, slots=True)
class Named:
    """What a page says of an act."""

    place: str
    """``Case › Export…``"""
    keys: str
    """``Ctrl+E``, or a word for none."""


def page_text(page: Page, language: str = "en") -> str:
    """The Markdown of a page, with its places still open; in English where it is not in that language."""
    known = language if language in LANGUAGES else LANGUAGES[0]
    return resource_path("help", known, f"{page.value}.md").read_text(encoding="utf-8")


def title_of(text: str) -> str:
    """A page's first heading."""
    return text.partition("\n")[0].lstrip("# ").strip()


def filled(text: str, acts: Mapping[str, Named]) -> str:
    """A page with its acts and keys named. An act that is not there is an error of the page: ``KeyError``."""

    def named(place: re.Match[str]) -> str:
        act = acts[place[2]]
        return f"**{_escaped(act.place)}**" if place[1] == "act" else f"`{act.keys}`"

    return _PLACE.sub(named, text)


def acts_named(text: str) -> frozenset[str]:
    """Names of the acts that a page speaks of."""
    return frozenset(place[2] for place in _PLACE.finditer(text))


def marks_drawn(text: str) -> tuple[str, ...]:
    """Names of the samples that a page shows."""
    return tuple(place[1] for place in _MARK.finditer(text))


def _escaped(words: str) -> str:
    return re.sub(r"([\\`*_\[\]|])", r"\\\1", words)
