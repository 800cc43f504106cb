"""What symbol fonts show in place of letters: Symbol as Adobe defines it, of Wingdings what is common."""

_SYMBOL = (
    " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
    + "\0" * 33
    + "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\0⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"
)
_FIRST = 0x20
_PRIVATE = 0xF000
"""Word writes code 0x41 of a symbol font as U+F041, too."""

_WINGDINGS = {
    **dict(zip((0x22, 0x23, 0x28, 0x29, 0x2A, 0x36, 0x37, 0x3E, 0x3F, 0x41), "✂✁☎✆✉⌛⌨✇✍✌", strict=True)),
    **dict(zip((0x45, 0x46, 0x47, 0x48, 0x4A, 0x4C, 0x4E, 0x51, 0x52, 0x54), "☜☞☝☟☺☹☠✈☼❄", strict=True)),
    **dict(zip((0x56, 0x58, 0x59, 0x5A, 0x5B, 0x5D, 0x6C, 0x6D, 0x6E, 0x6F), "✞✠✡☪☯☸●❍■□", strict=True)),
    **dict(zip((0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x77, 0x78, 0x7A), "❑❒⬧⧫◆❖⬥⌧⌘", strict=True)),
    **{0x81 + at: chr(ord("①") + at) for at in range(10)},
    **{0x8C + at: chr(ord("❶") + at) for at in range(10)},
    **dict(zip((0x9E, 0x9F, 0xA1, 0xA4, 0xA5, 0xA7, 0xA8, 0xAA, 0xAB), "·•○◉◎▪◻✦★", strict=True)),
    **dict(zip((0xD8, 0xDC, 0xDF, 0xE0, 0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6), "➢➲←→↑↓↖↗↙↘", strict=True)),
    **dict(zip((0xE8, 0xEF, 0xF0, 0xF1, 0xF2, 0xFB, 0xFC, 0xFD, 0xFE), "➔⇦⇨⇧⇩✗✓☒☑", strict=True)),
}
_WINGDINGS_2 = {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0xA3: "□"}
_WEBDINGS = {0x61: "✓", 0x63: "□", 0x72: "✗"}

_FONTS = {
    "symbol": {_FIRST + at: sign for at, sign in enumerate(_SYMBOL) if sign != "\0"},
    "wingdings": _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
    "webdings": _WEBDINGS,
}
_KNOWN_CODES = {
    font: {**codes, **{_PRIVATE + code: sign for code, sign in codes.items()}} for font, codes in _FONTS.items()
}

UNKNOWN = "◻"
"""Stands for a symbol whose font nobody knows."""


def is_symbol_font(font: str) -> bool:
    """Whether a font shows signs of its own in place of letters."""
    return font.lower() in _KNOWN_CODES


def symbol(font: str, code: int) -> str | None:
    """What a font shows for a code, with or without 0xF000; None where it is not known."""
    return _KNOWN_CODES.get(font.lower(), {}).get(code)
