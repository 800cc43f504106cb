"""HTML, RTF, plain text and pictures that swell, nest, or lie about their length."""

import struct
import zlib
from collections.abc import Iterator
from functools import partial

from support.hostile import Fate, Hostile

_TABLE = ("<table><tr><td>", "</td></tr></table>")


def hostile_texts() -> Iterator[Hostile]:
    """Every one."""
    yield from _html()
    yield from _rtf()
    yield from _plain()
    yield from _pictures()


def _html() -> Iterator[Hostile]:
    row = partial(Hostile, suffix=".html")
    before, after = "<html><body><p>ord</p>", "</body></html>"

    def page(inside: str) -> bytes:
        return f"{before}{inside}{after}".encode()

    yield row("with 20,000 <a ", make=lambda: page("<a " * 20_000), words="ord")
    yield row("with 20,000 <!--", make=lambda: page("<!--" * 20_000), words="ord")
    yield row("nested 100,000 deep", make=lambda: page("<div>" * 100_000 + "innerst"))
    yield row("with 100,000 open formats", make=lambda: page("<b><i>" * 50_000 + "innerst"))
    yield row("with 50,000 formats crossed", make=lambda: page("<b><p>" * 25_000 + "innerst"), heavy=True)
    yield row(
        "200 tables in each other",
        make=lambda: page(_TABLE[0] * 200 + "innerst" + _TABLE[1] * 200),
        fate=Fate.READ,
        words="innerst",
    )
    yield row("with 100,000 attributes", make=lambda: page(f"<p {' '.join(f'a{n}=b' for n in range(100_000))}>slut"))
    yield row("with a cell over 2,147,483,647 columns", make=lambda: page("<table><td colspan=2147483647>slut"))
    yield row("with 200,000 entities", make=lambda: page("&nbsp;&#x110000;&#0;" * 70_000), heavy=True)
    yield row("of 20 MB", make=lambda: page("<p>Två får i Mora.</p>\n" * 900_000), heavy=True)


def _rtf() -> Iterator[Hostile]:
    row = partial(Hostile, suffix=".rtf")

    def text(inside: bytes) -> bytes:
        return rb"{\rtf1\ansi ord " + inside + rb" slut\par}"

    yield row(
        "with binary data of the length told", make=lambda: text(b"\\bin9 }}}\\{\\par"), fate=Fate.READ, words="slut"
    )
    yield row("with binary data that is shorter", make=lambda: text(b"\\bin4000000000 abc"), words="ord", heavy=True)
    yield row("with binary data of negative length", make=lambda: text(b"\\bin-5 abc"), words="ord", heavy=True)
    yield row("with 200,000 groups in each other", make=lambda: text(b"{" * 200_000 + b"innerst" + b"}" * 200_000))
    yield row("with 200,000 groups never closed", make=lambda: text(b"{\\b " * 200_000))
    yield row("with 200,000 groups closed too often", make=lambda: text(b"}" * 200_000), heavy=True)
    long = b"9" * 100_000
    yield row("with numbers of 100,000 digits", make=lambda: text(b"\\u%s\\uc%s " % (long, long)))
    yield row(
        "with half an emoji",
        make=lambda: text(rb"\u-10179?\u-10179? \u-8638?"),
        fate=Fate.READ,
        words="slut",
        heavy=True,
    )
    yield row(
        "with 200 tables in each other", make=lambda: text(b"".join(b"\\itap%d x\\nestcell " % n for n in range(200)))
    )
    yield row("of 10 MB", make=lambda: text(b"Tv\\'e5 f\\'e5r i {\\b Mora}.\\par\n" * 350_000), heavy=True)


def _plain() -> Iterator[Hostile]:
    row = partial(Hostile, suffix=".txt", fate=Fate.READ)
    yield row("of one line of 40 MB", make=lambda: b"a" * 40_000_000, heavy=True)
    yield row("of one line of 100 MB", make=lambda: b"a" * 100_000_000, fate=Fate.REFUSED, heavy=True)
    yield row("of 2,000,000 lines", make=lambda: "Två får i Mora\n".encode() * 2_000_000, words="Mora", heavy=True)
    yield row("of one line of 2 MB", make=lambda: b"a" * 2_000_000)
    yield row("with null characters", make=lambda: b"Mora \0 orter\n" + b"Mora\n" * 50, words="Mora", heavy=True)
    yield row("of null characters", make=lambda: bytes(100_000), fate=Fate.REFUSED)
    yield row(
        "with lone surrogates", make=lambda: b"Mora \xed\xa0\x80 \xed\xb0\x80 slut\n" * 9, words="slut", heavy=True
    )
    yield row(
        "with lone surrogates in UTF-16",
        make=lambda: "Mora \ud800 slut\n".encode("utf-16", "surrogatepass"),
        words="slut",
        heavy=True,
    )
    yield row("of half a UTF-16 character", make=lambda: "Mora orter".encode("utf-16") + b"x", words="Mora", heavy=True)
    yield row(
        "with 100,000 accents on a letter",
        make=lambda: ("Mora e" + "\u0301" * 100_000).encode(),
        words="Mora",
        heavy=True,
    )
    yield row("of nothing", make=lambda: b"", fate=Fate.REFUSED, heavy=True)
    yield row("of white space", make=lambda: b" \n" * 1000, fate=Fate.EITHER, heavy=True)


def _pictures() -> Iterator[Hostile]:
    yield Hostile("that claims 60,000 × 60,000 points", ".png", partial(_png, 60_000, 60_000))
    yield Hostile("that claims 20,000 × 20,000 points", ".png", partial(_png, 20_000, 20_000))
    yield Hostile("that is only a head", ".png", lambda: b"\x89PNG\r\n\x1a\n", Fate.REFUSED)
    yield Hostile("whose pages run in a circle", ".tif", _circular_tiff)


def _png(width: int, height: int) -> bytes:
    """White, one bit a point: it packs well."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    row = b"\0" + b"\xff" * (width // 8)
    rows = zlib.compress(row * (height if height <= 20_000 else 1), 1)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def _circular_tiff() -> bytes:
    """One page of 8 × 8 points; the next one is the same."""
    tags = ((256, 8), (257, 8), (258, 1), (259, 1), (262, 1), (273, 200), (278, 8), (279, 8))
    rows = b"".join(struct.pack("<HHIHH", tag, 3, 1, value, 0) for tag, value in tags)
    file = b"II*\0\x08\0\0\0" + struct.pack("<H", len(tags)) + rows + struct.pack("<I", 8)
    return file.ljust(200, b"\0") + b"\xff" * 8
