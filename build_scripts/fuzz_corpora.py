"""Good files of every format, most of them small, and the words that mean something in it."""

import io
import re
from pathlib import Path

from PIL import Image

from fuzz_mutants import Corpus, packed
from small_pdf import small_packed_pdf, small_pdf

FOLDER = Path(__file__).parents[1] / "tests" / "data" / "readers"
_BYTE = re.compile(r"\\([0-9a-f]{2}|[nrf0])")
_TEXT = "Två får på Ängö åt gräs – “hela” sommaren 🙂.\r\n\r\nEn \f ny sida e\u0301.\n" * 4


def corpora() -> tuple[Corpus, ...]:
    """All of them; a format without a reader is left out by who uses them."""
    xml = words("xml")
    return (
        Corpus(".txt", _texts(), words("plain")),
        Corpus(".md", (_seed("small.md"), *_texts()[:2]), words("markdown")),
        Corpus(".docx", (folder_packed("seeds/small.docx"), _answer("docx")), (*xml, *words("docx")), "zip"),
        Corpus(".odt", (folder_packed("seeds/small.odt"), _answer("odt")), (*xml, *words("odt")), "zip"),
        Corpus(".rtf", (_seed("small.rtf"), _seed("table.rtf"), _answer("rtf")), words("rtf")),
        Corpus(".html", (_seed("small.html"), _seed("table.html"), _answer("html")), words("html")),
        Corpus(".pdf", (small_pdf(), small_packed_pdf(), _answer("pdf")), words("pdf"), "pdf"),
        Corpus(".png", (_picture("PNG", "L"), _picture("PNG", "P"), _picture("PNG", "RGBA")), words("pictures")),
        Corpus(".jpg", (_picture("JPEG", "RGB"), _picture("JPEG", "L")), words("pictures")),
        Corpus(".tif", (_picture("TIFF", "1"), _picture("TIFF", "RGB")), words("pictures")),
    )


def words(name: str) -> tuple[bytes, ...]:
    """A list of words, one a line; ``\\ff`` is a byte, ``\\n``, ``\\r``, ``\\f`` and ``\\0`` are the usual ones.

    RTF is written with backslashes and has no such bytes.
    """
    lines = (FOLDER / "words" / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    if name == "rtf":
        return tuple(line.encode() for line in lines if line)
    return tuple(_BYTE.sub(_byte, line).encode("latin-1") for line in lines if line)


def folder_packed(name: str) -> bytes:
    """A folder of parts as an archive. The type comes first, where there is one: OpenDocument asks for that."""
    folder = FOLDER / name
    parts = sorted(path for path in folder.rglob("*") if path.is_file())
    parts.sort(key=lambda path: path.name != "mimetype")
    return packed([(path.relative_to(folder).as_posix(), path.read_bytes()) for path in parts])


def _byte(found: re.Match[str]) -> str:
    return {"n": "\n", "r": "\r", "f": "\f", "0": "\0"}.get(found[1]) or chr(int(found[1], 16))


def _seed(name: str) -> bytes:
    return (FOLDER / "seeds" / name).read_bytes()


def _answer(suffix: str) -> bytes:
    return (FOLDER / f"answer.{suffix}").read_bytes()


def _texts() -> tuple[bytes, ...]:
    return tuple(_TEXT.encode(encoding, "replace") for encoding in ("utf-8", "utf-16", "cp1252", "utf-32", "mac-roman"))


def _picture(form: str, mode: str) -> bytes:
    target = io.BytesIO()
    picture = Image.new(mode, (60, 40), 1)
    more = {"save_all": True, "append_images": [picture]} if form == "TIFF" else {}
    picture.save(target, form, **more)
    return target.getvalue()
