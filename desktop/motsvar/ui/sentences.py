"""Sentences from below the window, in the language of the window.

The rooms below know no Qt: they say in English what happened, with names and figures in it. What is written to the case
and to the log stays English, so that copies can be merged and compared; only what is shown is translated, here.
"""

from motsvar.ui.language import spoken
from motsvar.wording import Wording, wording


def spoken_words() -> Wording:
    """The words of the language of the window."""
    return wording(spoken().value)


def said(english: str) -> str:
    """A sentence, phrase or label in the language of the window; one that the catalogue does not have, as it is."""
    return spoken_words().sentence(english)


def said_reason(english: str) -> str:
    """Why a difference is a reading error, in the language of the window."""
    return spoken_words().reason(english)
