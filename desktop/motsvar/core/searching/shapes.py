"""What a misread word and the right one have in common."""

import re

_LEFT_OUT = "aeiodltfjhb|!&14680"
"""Letters that are drawn much alike, or that å, ä and ö are read as: any of them may stand for another, or for none."""
_LETTERS = str.maketrans("mnurcwvyqg5s", "nnnnnvvvggss", _LEFT_OUT)
_AGAIN = re.compile(r"(.)\1+")
SLACK = 2
"""Letters by which a misread word may be longer or shorter, as ``rn`` is than ``m``."""


def shape(form: str) -> str:
    """The same for a folded word and for nearly all that reading machines make of it. Other words share it: it only
    tells where to look, ``Confusions`` judges."""
    return _AGAIN.sub(r"\1", form.replace("cl", "d").translate(_LETTERS)) or "-"
