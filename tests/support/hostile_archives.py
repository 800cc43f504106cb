"""Archives (DOCX, ODT) that lie about what is in them, or hold more than anybody could read."""

import io
import re
import struct
import zipfile
from collections.abc import Callable, Iterator
from functools import partial

from fuzz_corpora import folder_packed
from fuzz_mutants import unpacked
from support.hostile import Fate, Hostile

MAIN = {".docx": "word/document.xml", ".odt": "content.xml"}
PARAGRAPH = {".docx": ("<w:p><w:r><w:t>", "</w:t></w:r></w:p>"), ".odt": ("<text:p>", "</text:p>")}
_TABLE = {
    ".docx": ("<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>"),
    ".odt": (
        "<table:table><table:table-column/><table:table-row><table:table-cell>",
        "</table:table-cell></table:table-row></table:table>",
    ),
}
_GROUP = {".docx": ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"), ".odt": ("<text:section>", "</text:section>")}
_ENTITIES = {
    "billion laughs": '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>",
    "quadratic entity": f'<!DOCTYPE x [<!ENTITY j "{"x" * 100_000}">]>',
    "external entity": '<!DOCTYPE x [<!ENTITY j SYSTEM "file:///etc/hostname">]>',
    "parameter entity": '<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/hostname"><!ENTITY j "a"> %p;]>',
    "external DTD": '<!DOCTYPE x SYSTEM "http://x.invalid/x.dtd">',
}

_OFTEN = (
    "billion laughs",
    "external entity",
    "whose parts overlap",
    "that is locked",
    "that claims to be small",
    "in itself",
)
"""What every ``make test`` looks at; the rest shows the same in other ways."""


def hostile_archives() -> Iterator[Hostile]:
    """Every one, for both formats."""
    for suffix in MAIN:
        row = partial(Hostile, suffix=suffix)
        odt = suffix == ".odt"  # the same code opens both
        yield row("of one node of 80 MB", make=partial(_one_node, suffix, 80), fate=Fate.REFUSED)
        yield row("of one node of 300 MB", make=partial(_one_node, suffix, 300), fate=Fate.REFUSED, heavy=True)
        yield row("of 4,000,000 nodes", make=partial(_many_nodes, suffix, 4_000_000), heavy=True)
        yield row("of 100,000 nodes", make=partial(_many_nodes, suffix, 100_000), heavy=odt)
        for name, declared in _ENTITIES.items():
            yield row(
                name, make=partial(_with_entities, suffix, declared), fate=Fate.REFUSED, heavy=odt or name not in _OFTEN
            )
        yield row("nested 100,000 deep", make=partial(_nested, suffix, _GROUP, 100_000), heavy=odt)
        yield row(
            "200 tables in each other", make=partial(_nested, suffix, _TABLE, 200), fate=Fate.READ, words="innerst"
        )
        for name, change, fate in _LIES:
            yield row(name, make=partial(_changed, suffix, change), fate=fate, heavy=odt or name not in _OFTEN)


def good(suffix: str) -> bytes:
    """The small document that the others are made from."""
    return folder_packed(f"seeds/small{suffix}")


def with_body(suffix: str, body: str, declared: str = "") -> bytes:
    """The small document with another body, and with what stands before its first element."""
    parts = unpacked(good(suffix))
    head, start, rest = re.split(r"(<w:body>|<office:text>)", parts[MAIN[suffix]].decode(), maxsplit=1)
    end = rest[rest.rindex("</w:body>" if suffix == ".docx" else "</office:text>") :]
    return _packed({**parts, MAIN[suffix]: f"{declared}{head}{start}{body}{end}".encode()})


def _packed(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def _one_node(suffix: str, megabytes: int) -> bytes:
    before, after = PARAGRAPH[suffix]
    return with_body(suffix, f"{before}{'A' * (megabytes * 1_000_000)}{after}")


def _many_nodes(suffix: str, number: int) -> bytes:
    before, after = PARAGRAPH[suffix]
    return with_body(suffix, (f"{before}å{after}" if number < 1_000_000 else f"{before}{after}") * number)


def _with_entities(suffix: str, declared: str) -> bytes:
    before, after = PARAGRAPH[suffix]
    used = "&j;" * (10_000 if "xxx" in declared else 1) if " j " in declared else "" if "SYSTEM" in declared else "&j;"
    return with_body(suffix, f"{before}{used}{after}", declared)


def _nested(suffix: str, around: dict[str, tuple[str, str]], deep: int) -> bytes:
    (before, after), (start, end) = around[suffix], PARAGRAPH[suffix]
    return with_body(suffix, f"{before * deep}{start}innerst{end}{after * deep}")


def _changed(suffix: str, change: Callable[[str, bytes], bytes]) -> bytes:
    return change(suffix, good(suffix))


def _overlapping(suffix: str, data: bytes) -> bytes:
    """The directory tells the same bytes to be ten parts."""
    start, end = _directory(data)
    records = data[start:end]
    first = re.search(re.escape(MAIN[suffix].encode()), records)
    if first is None:
        raise AssertionError(MAIN[suffix])
    at = records.rindex(b"PK\x01\x02", 0, first.start())
    record = records[at : records.find(b"PK\x01\x02", at + 4) if b"PK\x01\x02" in records[at + 4 :] else None]
    more = records + record * 9
    tail = bytearray(data[end:])
    count = struct.unpack_from("<H", tail, 8)[0] + 9
    struct.pack_into("<HHI", tail, 8, count, count, len(more))
    return data[:start] + more + bytes(tail)


def _doubled(suffix: str, data: bytes) -> bytes:
    """Two parts of one name: the second says something else."""
    target = io.BytesIO()
    parts = unpacked(data)
    other = "x" * (len(MAIN[suffix]) - 4) + ".xml"
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in {**parts, other: parts[MAIN[suffix]]}.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return target.getvalue().replace(other.encode(), MAIN[suffix].encode())


def _odd_names(_suffix: str, data: bytes) -> bytes:
    names = ("../../../tmp/evil.xml", "/etc/evil", "C:\\evil.txt", "..\\evil", "CON", "a" * 60_000, "word/")
    return _packed({**unpacked(data), **dict.fromkeys(names, b"<evil/>")})


def _many_parts(_suffix: str, data: bytes) -> bytes:
    return _packed({**unpacked(data), **{f"p{number}": b"" for number in range(20_000)}})


def _fields(data: bytes, offset: int, form: str, value: int) -> bytes:
    """Writes a value into every record of the directory."""
    changed = bytearray(data)
    for at in _records(changed):
        struct.pack_into(form, changed, at + offset, value)
    return bytes(changed)


def _records(data: bytearray) -> list[int]:
    return [found.start() for found in re.finditer(b"PK\x01\x02", data)]


def _wrong_sum(_suffix: str, data: bytes) -> bytes:
    return _fields(data, 16, "<I", 0x12345678)


def _locked(_suffix: str, data: bytes) -> bytes:
    return _fields(data, 8, "<H", 1)


def _zip64(_suffix: str, data: bytes) -> bytes:
    return _fields(_fields(data, 20, "<I", 0xFFFFFFFF), 24, "<I", 0xFFFFFFFF)


def _elsewhere(_suffix: str, data: bytes) -> bytes:
    return _fields(data, 42, "<I", 0xFFFFFFF0)


def _small_claim(suffix: str, _data: bytes) -> bytes:
    """Says that its main part is of a hundred bytes; there are 80 MB."""
    changed = bytearray(_one_node(suffix, 80))
    name = MAIN[suffix].encode()
    record = next(at for at in _records(changed) if changed[at + 46 :].startswith(name))
    struct.pack_into("<I", changed, record + 24, 100)
    return bytes(changed)


def _in_itself(suffix: str, data: bytes) -> bytes:
    return _packed({**unpacked(data), MAIN[suffix]: data})


def _without_main(suffix: str, data: bytes) -> bytes:
    return _packed({name: content for name, content in unpacked(data).items() if name != MAIN[suffix]})


def _directory(data: bytes) -> tuple[int, int]:
    end = data.rindex(b"PK\x05\x06")
    return struct.unpack_from("<I", data, end + 16)[0], end


_LIES = (
    ("whose parts overlap", _overlapping, Fate.EITHER),
    ("with two parts of one name", _doubled, Fate.EITHER),
    ("with names that lead elsewhere", _odd_names, Fate.EITHER),
    ("of 20,000 parts", _many_parts, Fate.EITHER),
    ("with wrong check sums", _wrong_sum, Fate.EITHER),
    ("that is locked", _locked, Fate.REFUSED),
    ("with false 64-bit sizes", _zip64, Fate.EITHER),
    ("whose parts lie outside", _elsewhere, Fate.REFUSED),
    ("that claims to be small", _small_claim, Fate.REFUSED),
    ("in itself", _in_itself, Fate.REFUSED),
    ("without its main part", _without_main, Fate.REFUSED),
    ("cut in the middle", lambda _suffix, data: data[: len(data) // 2], Fate.REFUSED),
)
