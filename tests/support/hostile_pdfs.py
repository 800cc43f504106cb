"""PDF files that run in circles or swell."""

import zlib
from collections.abc import Iterator
from functools import partial

from small_pdf import PAGE, SMALL, pdf, stream
from support.hostile import Fate, Hostile

_CONTENT = stream(PAGE % 780)
_FULL = b"BT /F1 1 Tf 1 TL 0 842 Td " + b"(" + b"a " * 250 + b") Tj T* "
_FULL += (b"(" + b"ord " * 250 + b") Tj T* ") * 800 + b"ET"
_WHOLE = {**SMALL, 5: _CONTENT, 6: _CONTENT}


def hostile_pdfs() -> Iterator[Hostile]:
    """Every one."""
    row = partial(Hostile, suffix=".pdf")
    yield row("whose earlier table is itself", make=_circular_tables, heavy=True)
    yield row("whose outline runs in a circle", make=partial(_with, {9: b"<</Title(R)/Parent 8 0 R/Next 9 0 R>>"}))
    yield row(
        "whose outline is its own child", make=partial(_with, {9: b"<</Title(R)/First 8 0 R/Next 8 0 R>>"}), heavy=True
    )
    yield row("whose pages run in a circle", make=partial(_with, {2: b"<</Type/Pages/Kids[3 0 R 2 0 R]/Count 9>>"}))
    yield row("whose form draws itself", make=partial(_with, _form(1, b"/X5 Do ")))
    yield row("whose forms draw each other 10,000 times", make=partial(_with, _storm(4)), heavy=True)
    yield row("whose forms draw each other 1,000,000 times", make=partial(_with, _storm(6)), heavy=True)
    yield row("that claims 2,147,483,647 objects", make=lambda: pdf(_WHOLE, size=2_147_483_647))
    yield row(
        "that claims 2,147,483,647 pages",
        make=partial(_with, {2: SMALL[2].replace(b"Count 2", b"Count 2147483647")}),
        heavy=True,
    )
    yield row("with a stream of 100 MB", make=partial(_with, {5: stream(b" " * 100_000_000)}))
    yield row("with a stream of 1 GB, packed three times", make=_swelling, heavy=True)
    yield row("with 200,000 words on a page", make=partial(_with, {5: stream(_FULL)}), heavy=True)
    yield row("of 10,000 pages", make=partial(_many_pages, 10_000), heavy=True)
    yield row("of 300 pages", make=partial(_many_pages, 300), fate=Fate.READ, words="Ängö", heavy=True)
    yield row("with pages nested 5,000 deep", make=_deep_pages, heavy=True)
    yield row("with arrays nested 100,000 deep", make=partial(_with, {9: b"[" * 100_000 + b"]" * 100_000}))
    yield row("that is locked", make=_locked, fate=Fate.REFUSED)
    yield row("without a table", make=lambda: pdf(_WHOLE).partition(b"xref")[0], words="Ängö", heavy=True)
    yield row("that is only a head", make=lambda: b"%PDF-1.7\n", fate=Fate.REFUSED, heavy=True)
    yield row("with a page of 0 points", make=partial(_with, {2: SMALL[2].replace(b"595 842", b"0 0")}), heavy=True)
    yield row(
        "with a page of 1e38 points", make=partial(_with, {2: SMALL[2].replace(b"595 842", b"1e38 1e38")}), heavy=True
    )


def _with(changed: dict[int, bytes]) -> bytes:
    return pdf({**_WHOLE, **changed})


def _circular_tables() -> bytes:
    whole = pdf(_WHOLE)
    return whole.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % whole.index(b"xref\n"))


def _form(times: int, drawn: bytes) -> dict[int, bytes]:
    """Content that draws form 5, which draws what is named as often."""
    return {
        5: stream(drawn * times, b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X5 5 0 R>>>>"),
        3: SMALL[3].replace(b"/Resources<<", b"/Resources<</XObject<</X5 5 0 R>>"),
    }


def _storm(levels: int) -> dict[int, bytes]:
    """Each form draws the next one ten times."""
    first = 20
    head = b"/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<</Font<</F1 7 0 R>>/XObject<</X %d 0 R>>>>"
    forms = {first + at: stream(b"/X Do " * 10, head % (first + at + 1)) for at in range(levels)}
    return {
        **forms,
        first + levels: stream(PAGE % 500, head % first),
        5: stream(b"/X Do "),
        3: SMALL[3].replace(b"/Resources<<", b"/Resources<</XObject<</X %d 0 R>>" % first),
    }


def _swelling() -> bytes:
    body = b" " * 1_000_000_000
    for _ in range(3):
        body = zlib.compress(body, 1)
    head = b"<</Length %d/Filter[/FlateDecode/FlateDecode/FlateDecode]>>\nstream\n%s\nendstream"
    return _with({5: head % (len(body), body)})


def _many_pages(number: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % (100 + at) for at in range(number))
    pages = {100 + at: SMALL[3] for at in range(number)}
    tree = b"<</Type/Pages/Kids[%s]/Count %d/MediaBox[0 0 595 842]>>" % (kids, number)
    return pdf({**_WHOLE, **pages, 2: tree})


def _deep_pages() -> bytes:
    deep = 5_000
    between = {
        100 + at: b"<</Type/Pages/Parent %d 0 R/Kids[%d 0 R]/Count 1>>" % (99 + at if at else 2, 101 + at)
        for at in range(deep)
    }
    last = {100 + deep: SMALL[3].replace(b"/Parent 2 0 R", b"/Parent %d 0 R" % (99 + deep))}
    return pdf({**_WHOLE, **between, **last, 2: SMALL[2].replace(b"[3 0 R 4 0 R]", b"[100 0 R]")})


def _locked() -> bytes:
    """Encrypted with a password that nobody knows: the check values are of no password."""
    more = b"/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<%s>/U<%s>>>"
    return pdf(_WHOLE, more % (b"1f" * 32, b"e2" * 32))
