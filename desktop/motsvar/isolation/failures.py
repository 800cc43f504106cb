"""How a failure crosses from a worker to the window: by name and sentence, never with document text."""

import traceback
from collections.abc import Mapping
from pathlib import PurePath

from motsvar.core import errors
from motsvar.core.errors import MotsvarError

_LONGEST = 1_000
"""Characters of a sentence or hint that are passed on."""


def known_failure(error: MotsvarError) -> Mapping[str, object]:
    """The fields of a frame that tells of an error the user may meet."""
    return {"kind": "error", "error": type(error).__name__, "sentence": error.sentence, "hint": error.hint}


def fault(error: BaseException) -> Mapping[str, object]:
    """The fields of a frame that tells of a bug: the type and the places in the code, not the message."""
    places = [
        f"{PurePath(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    return {"kind": "fault", "error": type(error).__name__, "places": places[-12:]}


def raised_again(fields: Mapping[str, object]) -> MotsvarError:
    """The error that a worker told of, of the same class; a ``MotsvarError`` when the class is not known."""
    known = getattr(errors, str(fields.get("error")), MotsvarError)
    sentence, hint = (str(fields.get(key, ""))[:_LONGEST] for key in ("sentence", "hint"))
    if not (isinstance(known, type) and issubclass(known, MotsvarError)) or known is errors.Cancelled:
        known = MotsvarError
    return known(sentence, hint)


def described(fields: Mapping[str, object]) -> str:
    """One line for the log on a bug in a worker. A worker is not trusted: only names and numbers pass."""
    places = fields.get("places")
    words = [str(fields.get("error")), *(map(str, places) if isinstance(places, list) else ())]
    return " < ".join(
        "".join(c for c in word[:120] if c.isascii() and (c.isalnum() or c in "_.:<> ")) for word in words
    )
