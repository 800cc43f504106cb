"""Plain text and Markdown, kept as written."""

import re

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.encoding import Decoded, decode, decode_as
from motsvar.readers.read_text import USUAL, Manner, ReadText, nulls_told, paged
from motsvar.readers.signatures import is_binary

_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x19\x1c-\x1f\x7f]")

_FEW_BYTES = 8
"""Bytes that any text may have lost."""


def sniff(head: bytes) -> bool:
    """True when the first bytes can be those of a text, in any encoding."""
    return not head or _is_text(decode(head), head)


def read(data: bytes, name: str, manner: Manner = USUAL) -> ReadText:
    """The text of a file in any encoding. Never fails on a text; raises ``UnreadableDocument`` on anything else."""
    decoded = decode_as(data, manner.asked.encoding) if manner.asked.encoding else decode(data)
    if data and not _is_text(decoded, data):
        raise UnreadableDocument(f"{name} is not a text file.", "Choose a text file (.txt) or a Markdown file (.md).")
    return paged(decoded.text, decoded.encoding, _said(decoded))


def _is_text(decoded: Decoded, data: bytes) -> bool:
    if not decoded.encoding.startswith(("utf-16", "utf-32")):
        return not is_binary(data)
    text = decoded.text
    if decoded.unread > _FEW_BYTES and decoded.unread * 10 > len(data):
        return False
    return not text or sum(1 for _ in _CONTROLS.finditer(text)) * 50 <= len(text)


def _said(decoded: Decoded) -> tuple[str, ...]:
    """What the user should know of the bytes that are not shown as they were."""
    said: list[str] = []
    if decoded.unread:
        said.append(
            "1 byte could not be read and is shown as �."
            if decoded.unread == 1
            else f"{decoded.unread:,} bytes could not be read and are shown as �."
        )
    return (*said, *nulls_told(decoded.text))
