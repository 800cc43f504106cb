"""Elements of WordprocessingML as strings: everything that is put in is escaped, and what XML forbids is a sign."""

import re
from xml.sax.saxutils import escape

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""No document of XML 1.0 may hold these, not even as a reference (section 2.2)."""
_QUOTES = {'"': "&quot;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;"}


def legal(text: str) -> str:
    """With ``⟨U+0007⟩`` in place of a character that XML cannot hold."""
    return _FORBIDDEN.sub(lambda found: f"⟨U+{ord(found.group()):04X}⟩", text)


def escaped(text: str) -> str:
    """What may stand between two tags."""
    return escape(legal(text), {"\r": "&#13;"})


def quoted(value: str) -> str:
    """What may stand in an attribute."""
    return escape(legal(value), _QUOTES)


def element(name: str, /, *inside: str, **attributes: str | int) -> str:
    """An element; in the names of attributes ``__`` stands for the colon."""
    told = "".join(f' {key.replace("__", ":")}="{quoted(str(value))}"' for key, value in attributes.items())
    content = "".join(inside)
    return f"<{name}{told}>{content}</{name}>" if content else f"<{name}{told}/>"


def w(name: str, /, *inside: str, **attributes: str | int) -> str:
    """An element of the vocabulary of Word's main part, with attributes of the same."""
    return element(f"w:{name}", *inside, **{f"w__{key}": value for key, value in attributes.items()})
