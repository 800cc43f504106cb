"""The text of a web page's bytes, by the encoding it declares (WHATWG HTML, "Determining the character encoding")."""

import re

from motsvar.readers.encoding import Decoded, decode, decode_as, encoding_named

_HEAD = 8192
"""Bytes in which a declaration is looked for."""
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_IN_META = re.compile(rb"<meta\s[^>]{0,400}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
_IN_XML = re.compile(rb"<\?xml\s[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")

_MEANT = {
    "iso-8859-1": "windows-1252",
    "iso-8859-9": "windows-1254",
    "utf-16-le": "utf-8",  # what could be read as ASCII to find it is no UTF-16
    "utf-16-be": "utf-8",
}
"""What a browser takes a name for (WHATWG Encoding, "Names and labels")."""


def page_text(data: bytes, asked: str) -> Decoded:
    """As ``asked``, by a byte-order mark, as declared, or as guessed, in this order.

    A declaration that leaves bytes unread gives way to a guess that reads more of them, and any to UTF-8: nothing
    else happens to be valid UTF-8 beyond ASCII. Raises ``UnreadableDocument`` for an encoding that there is none of.
    """
    if asked:
        return decode_as(data, asked)
    declared = "" if data.startswith(_MARKS) else _declared(data[:_HEAD])
    if not declared:
        return decode(data)
    if declared != "utf-8":
        try:
            return Decoded(data.decode("utf-8"), declared if data.isascii() else "utf-8")
        except UnicodeDecodeError:
            pass
    decoded = decode_as(data, declared)
    if not decoded.unread:
        return decoded
    guessed = decode(data)
    return guessed if guessed.unread < decoded.unread else decoded


def _declared(head: bytes) -> str:
    """One of ``encodings``; empty where there is none."""
    found = _IN_META.search(_COMMENT.sub(b"", head)) or _IN_XML.match(head)
    encoding = encoding_named(found[1].decode("ascii")) if found else ""
    return _MEANT.get(encoding, encoding)
