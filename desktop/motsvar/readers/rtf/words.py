"""What each control word of RTF 1.9.1 does to the text; words that are not here only change how it looks."""

import unicodedata
from collections.abc import Callable, Mapping
from functools import partial

from motsvar.readers.rtf import code_pages
from motsvar.readers.rtf.flow import Flow
from motsvar.readers.rtf.reading import Act, Reading, sign_of
from motsvar.readers.rtf.state import Font, To

_CHARACTERS = {
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "zwbo": "\u200b",
    "zwnbo": "\u2060",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}
_SYMBOLS = {"~": "\u00a0", "_": "\u2011", "-": "\u00ad", "\\": "\\", "{": "{", "}": "}"}

_NO_TEXT = (
    *("info", "colortbl", "filetbl", "listtable", "listoverridetable", "revtbl", "rsidtbl", "pgptbl", "generator"),
    *("themedata", "colorschememapping", "latentstyles", "datastore", "xmlnstbl", "userprops", "docvar", "background"),
    *("pn", "formfield", "objdata", "objclass", "objname", "objalias", "objsect", "objtime", "nonshppict", "shprslt"),
    *("nesttableprops", "nonesttables", "bkmkstart", "bkmkend", "atrfstart", "atrfend", "atnref", "atndate", "atntime"),
    *("atnicn", "atnparent", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "xe", "tc", "tcn", "rxe"),
    *("txe", "mmathPict", "template", "private", "falt", "panose", "fontemb"),
    *("mrPr", "mctrlPr", "mfPr", "mdPr", "mnaryPr", "mradPr", "msSupPr", "msSubPr", "msSubSupPr", "mfuncPr", "maccPr"),
    *("mbarPr", "mboxPr", "mborderBoxPr", "meqArrPr", "mgroupChrPr", "mlimLowPr", "mlimUppPr", "mmPr", "mphantPr"),
)
"""Groups that nobody who reads the document sees, or that say again what another says better."""


def _say(words: str, reading: Reading, _number: int | None) -> None:
    reading.say(words)


def _skip(reading: Reading, _number: int | None) -> None:
    reading.skip_group()


def _nothing(_reading: Reading, _number: int | None) -> None:
    """A group that is known, whose words go where those around it go."""


def _binary(reading: Reading, number: int | None) -> None:
    reading.pass_over(number or 0)


def _star(reading: Reading, _number: int | None) -> None:
    reading.starred = True


# Characters and their sets


def _unicode(reading: Reading, number: int | None) -> None:
    reading.emit(sign_of(number or 0))
    reading.skip_fallback()


def _fallback(reading: Reading, number: int | None) -> None:
    reading.change(fallback=max(0, 1 if number is None else number))


def _use(codec: str, reading: Reading, _number: int | None) -> None:
    reading.usual_font = Font(codec)
    reading.change(font=reading.usual_font)


def _ansi_page(reading: Reading, number: int | None) -> None:
    _use(code_pages.of_page(number or 0), reading, None)


def _two_alphabets(reading: Reading, _number: int | None) -> None:
    reading.change(to=To.NOWHERE, outside=reading.state.to)


def _in_unicode(reading: Reading, _number: int | None) -> None:
    reading.change(to=reading.state.outside)


# What the document declares


def _font_table(reading: Reading, _number: int | None) -> None:
    reading.change(to=To.FONTS)
    reading.on_close(lambda: reading.change_outside(font=reading.font(reading.first_font)))


def _first_font(reading: Reading, number: int | None) -> None:
    reading.first_font = number or 0


def _font(reading: Reading, number: int | None) -> None:
    if reading.state.to is To.FONTS:
        reading.defined = number or 0
    elif (font := reading.font(number or 0)) is not reading.state.font:
        reading.change(font=font)


def _charset(reading: Reading, number: int | None) -> None:
    if reading.state.to is To.FONTS:
        codec = code_pages.of_charset(number or 0, reading.usual_font.codec)
        reading.fonts[reading.defined] = Font(codec, number == code_pages.SYMBOLS)


def _font_page(reading: Reading, number: int | None) -> None:
    if reading.state.to is To.FONTS and number:
        reading.fonts[reading.defined] = Font(code_pages.of_page(number))


def _style_sheet(reading: Reading, _number: int | None) -> None:
    reading.name = []
    reading.change(to=To.STYLES)


def _style(reading: Reading, number: int | None) -> None:
    if reading.state.to is To.STYLES:
        reading.defined, reading.defined_level = number or 0, 0
    else:
        reading.change(style=number or 0)


def _outline(reading: Reading, number: int | None) -> None:
    outline = number if number is not None and 0 <= number < 9 else 9
    if reading.state.to is To.STYLES:
        reading.defined_level = (outline + 1) % 10
    else:
        reading.change(outline=outline)


# How words stand


def _plain(reading: Reading, _number: int | None) -> None:
    state, font = reading.state, reading.font(reading.first_font)
    if state.hidden or state.deleted or state.inserted or state.font is not font:
        reading.change(hidden=False, deleted=False, inserted=False, font=font)


def _hidden(reading: Reading, number: int | None) -> None:
    reading.change(hidden=number != 0)


def _deleted(reading: Reading, number: int | None) -> None:
    reading.change(deleted=number != 0)


def _inserted(reading: Reading, number: int | None) -> None:
    reading.change(inserted=number != 0)


def _usual_paragraph(reading: Reading, _number: int | None) -> None:
    state = reading.state
    if state.style or state.outline is not None or state.in_table or state.on_new_page:
        reading.change(style=0, outline=None, in_table=False, on_new_page=False)


def _in_table(reading: Reading, number: int | None) -> None:
    reading.change(in_table=number != 0)


def _on_new_page(reading: Reading, number: int | None) -> None:
    reading.change(on_new_page=number != 0)


# Where paragraphs, cells and pages end


def _paragraph(reading: Reading, _number: int | None) -> None:
    state = reading.state
    if state.to is not To.TEXT or state.hidden or state.deleted:
        return  # without its end a paragraph goes on in the next one
    if state.in_table:
        state.flow.end_part_of_cell()
    else:
        reading.end_paragraph(state.flow)


def _of_flow(act: Callable[[Flow], None], reading: Reading, _number: int | None) -> None:
    if reading.state.to is To.TEXT:
        act(reading.state.flow)


# Words beside the text


def _listed(reading: Reading, _number: int | None) -> None:
    """The number or bullet of an item, as the program that wrote the file worked it out."""
    outside = reading.state

    def closed() -> None:
        label = reading.gathered
        if label and not reading.state.hidden and not reading.state.deleted:
            reading.state = outside
            outside.flow.is_item = True
            is_private = len(label) == 1 and unicodedata.category(label) == "Co"  # of a font of bullets
            reading.emit("• " if is_private else f"{label} ")

    if outside.to is To.TEXT:
        reading.gather(closed)
    else:
        reading.skip_group()


def _note(reading: Reading, _number: int | None) -> None:
    if reading.is_shown:
        notes = reading.found.notes
        reading.emit(f"[{len(notes) + 1}]")
        notes.append(reading.begin_flow())
    else:
        reading.skip_group()


def _head(reading: Reading, _number: int | None) -> None:
    reading.found.heads.append(reading.begin_flow())


def _foot(reading: Reading, _number: int | None) -> None:
    reading.found.feet.append(reading.begin_flow())


def _author(reading: Reading, _number: int | None) -> None:
    def closed() -> None:
        reading.author = reading.gathered or reading.author

    reading.gather(closed)


def _comment(reading: Reading, _number: int | None) -> None:
    reading.found.comments.append((reading.author, reading.begin_flow()))
    reading.author = ""


def _box(reading: Reading, _number: int | None) -> None:
    if reading.is_shown:
        reading.begin_flow(reading.state.flow.box())
    else:
        reading.skip_group()


def _shape(reading: Reading, _number: int | None) -> None:
    if reading.is_shown:
        reading.change(to=To.SHAPE)
    else:
        reading.skip_group()


def _property(reading: Reading, _number: int | None) -> None:
    def closed() -> None:
        reading.property = reading.gathered

    reading.gather(closed)


def _value(reading: Reading, number: int | None) -> None:
    if reading.property == "gtextUNICODE":  # the words of WordArt, such as a watermark
        _box(reading, number)


def _picture(reading: Reading, _number: int | None) -> None:
    reading.found.tally.pictures += reading.is_shown
    reading.skip_group()


def _object(reading: Reading, _number: int | None) -> None:
    reading.found.tally.objects += reading.is_shown


def _instruction(reading: Reading, _number: int | None) -> None:
    def closed() -> None:
        words = reading.gathered.split()
        reading.found.tally.links += words[:1] == ["HYPERLINK"] and "\\l" not in words

    reading.gather(closed)


_ROWS: tuple[tuple[str, Act], ...] = (
    *((word, partial(_say, character)) for word, character in _CHARACTERS.items()),
    *((word, _skip) for word in _NO_TEXT),
    *((word, _nothing) for word in ("shppict", "moMath", "moMathPara", "shpgrp")),
    *((word, _shape) for word in ("shpinst", "do")),
    *((word, _box) for word in ("shptxt", "dptxbxtext")),
    *((word, _head) for word in ("header", "headerl", "headerr", "headerf")),
    *((word, _foot) for word in ("footer", "footerl", "footerr", "footerf")),
    *((word, _listed) for word in ("listtext", "pntext")),
    *((word, _deleted) for word in ("deleted", "mvf")),
    *((word, _inserted) for word in ("revised", "mvt")),
    *((word, _author) for word in ("atnid", "atnauthor")),
    *((word, partial(_of_flow, Flow.end_part_of_cell)) for word in ("nestcell", "nestrow")),
    ("bin", _binary),
    ("u", _unicode),
    ("uc", _fallback),
    ("upr", _two_alphabets),
    ("ud", _in_unicode),
    ("ansi", partial(_use, code_pages.USUAL)),
    ("mac", partial(_use, "mac-roman")),
    ("pc", partial(_use, "cp437")),
    ("pca", partial(_use, "cp850")),
    ("ansicpg", _ansi_page),
    ("fonttbl", _font_table),
    ("deff", _first_font),
    ("f", _font),
    ("fcharset", _charset),
    ("cpg", _font_page),
    ("stylesheet", _style_sheet),
    ("s", _style),
    ("outlinelevel", _outline),
    ("plain", _plain),
    ("v", _hidden),
    ("pard", _usual_paragraph),
    ("intbl", _in_table),
    ("pagebb", _on_new_page),
    ("par", _paragraph),
    ("page", partial(_of_flow, Flow.start_page)),
    ("sect", partial(_of_flow, Flow.start_section)),
    ("sbknone", partial(_of_flow, Flow.section_goes_on)),
    ("sbkcol", partial(_of_flow, Flow.section_goes_on)),
    ("column", partial(_of_flow, Flow.end_paragraph)),
    ("cell", partial(_of_flow, Flow.end_cell)),
    ("row", partial(_of_flow, Flow.end_row)),
    ("footnote", _note),
    ("annotation", _comment),
    ("sn", _property),
    ("sv", _value),
    ("pict", _picture),
    ("object", _object),
    ("fldinst", _instruction),
)
ACTS: Mapping[bytes, Act] = {word.encode("ascii"): act for word, act in _ROWS}
"""By control word."""

SYMBOLS: Mapping[bytes, Act] = {
    b"*": _star,
    b"\r": _paragraph,
    b"\n": _paragraph,
    b"\t": partial(_say, "\t"),
    **{symbol.encode("ascii"): partial(_say, character) for symbol, character in _SYMBOLS.items()},
}
"""By control symbol."""
