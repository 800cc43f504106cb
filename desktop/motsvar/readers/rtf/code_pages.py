"""What a byte beyond ASCII means in RTF: by the code page of the document, and by the character set of its font."""

import codecs

USUAL = "cp1252"

_OF_CHARSETS = {
    0: "cp1252",
    77: "mac-roman",
    78: "cp932",
    79: "cp949",
    80: "gb18030",
    81: "cp950",
    85: "mac-greek",
    86: "mac-turkish",
    88: "mac-latin2",
    89: "mac-cyrillic",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
"""``\\fcharset``, as in the specification of RTF 1.9.1, "Font Table"."""

SYMBOLS = 2
"""The ``\\fcharset`` of fonts whose bytes are signs of their own, such as Wingdings."""

_OF_PAGES = {
    708: "iso8859-6",
    709: "iso8859-6",
    710: "iso8859-6",
    711: "iso8859-6",
    819: "iso8859-1",
    936: "gb18030",
    1361: "johab",
    10000: "mac-roman",
    10001: "cp932",
    10006: "mac-greek",
    10007: "mac-cyrillic",
    10029: "mac-latin2",
    10081: "mac-turkish",
    65001: "utf-8",
} | {
    page: f"cp{page}"
    for pages in ((437, 720, 850, 852, 855, 857, 858), range(860, 867), (869, 874, 932, 949, 950), range(1250, 1259))
    for page in pages
}
"""``\\ansicpg`` and ``\\cpg``."""


def of_charset(charset: int, usual: str) -> str:
    """The codec of a font; ``usual`` is the document's, for character sets that leave it open."""
    return _OF_CHARSETS.get(charset, usual)


def of_page(page: int) -> str:
    """The codec of a code page; the Western one where it is none that is known."""
    return _OF_PAGES.get(page, USUAL)


for _codec in {USUAL, *_OF_CHARSETS.values(), *_OF_PAGES.values()}:
    codecs.lookup(_codec)  # now, as a worker that reads may open no file

_SIGNS = {
    0x6C: "●",
    0x6E: "■",
    0x6F: "□",
    0x71: "❑",
    0x76: "❖",
    0xA7: "▪",
    0xA8: "◻",
    0xB7: "•",
    0xD8: "➢",
    0xE0: "→",
    0xF0: "⇨",
    0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
}
"""What Symbol and Wingdings show for the bytes that stand before items and in boxes."""


def signs(data: bytes) -> str:
    """What a font of signs shows; a sign that is not known stays in Unicode's private area, where Word has it."""
    return "".join(_SIGNS.get(byte) or (chr(byte) if byte < 0x30 else chr(0xF000 + byte)) for byte in data)


def known_sign(character: str) -> str:
    """A character of the private area as the sign that it is shown as, where that is known."""
    return _SIGNS.get(ord(character) - 0xF000, character)
