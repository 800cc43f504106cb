"""Write the small files that the self-test reads, one of every form: resources/samples/forms. They are committed.

Usage: python build_scripts/make_form_samples.py
"""

import io
import json
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "desktop")]

from motsvar.ui.self_test_forms import SENTENCE  # noqa: E402
from small_pdf import SMALL, pdf, stream  # noqa: E402
from support import office_files, peer_files, refi_files  # type: ignore[import-not-found]  # noqa: E402 - of the tests

FOLDER = ROOT / "resources" / "samples" / "forms"
WORDS = f"Svar till nämnden\n\n{SENTENCE}\n"
PICTURES = {"png": "PNG", "jpg": "JPEG", "tif": "TIFF", "bmp": "BMP", "gif": "GIF", "webp": "WEBP"}


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, content in {**letters(), **pictures(), **work()}.items():
        (FOLDER / name).write_bytes(content)
        print(f"{name}: {len(content):,} bytes")


def letters() -> dict[str, bytes]:
    """One document in the forms that have text in them."""
    title, sentence = WORDS.strip().split("\n\n")
    escaped = "".join(letter if letter.isascii() else f"\\'{letter.encode('cp1252').hex()}" for letter in sentence)
    drawn = b"BT /F1 12 Tf 72 780 Td (" + sentence.encode("cp1252") + b") Tj ET"
    odf = f"<text:h text:outline-level='1'>{title}</text:h><text:p>{sentence}</text:p>"
    return {
        "letter.txt": WORDS.encode("cp1252"),
        "letter.md": f"# {WORDS}".encode(),
        "letter.html": f"<!doctype html><meta charset=utf-8><h1>{title}</h1><p>{sentence}</p>".encode(),
        "letter.rtf": b"{\\rtf1\\ansi\\ansicpg1252 " + escaped.encode() + b"\\par}",
        "letter.docx": office_files.docx(office_files.paragraph(title) + office_files.paragraph(sentence)),
        "letter.odt": office_files.odt(odf),
        "letter.fodt": office_files.fodt(odf),
        "letter.pdf": pdf({**SMALL, 5: stream(drawn), 6: stream(drawn)}),
    }


def pictures() -> dict[str, bytes]:
    """A page in every form of picture: white, with a black line."""
    page = Image.new("L", (48, 64), 255)
    page.paste(0, (8, 8, 40, 12))
    made = {}
    for suffix, form in PICTURES.items():
        file = io.BytesIO()
        page.save(file, form)
        made[f"page.{suffix}"] = file.getvalue()
    return made


def work() -> dict[str, bytes]:
    """What other tools keep of their user's work."""
    source = refi_files.source(refi_files.selection(0, 4))
    row = {
        "id": "a1", "uri": "file:///svar", "created": "2026-01-02T03:04:05Z", "updated": "2026-01-02T03:04:05Z",
        "user": "acct:asa@example.org", "text": "Viktigt", "tags": ["Skola"],
        "target": [{"source": "file:///svar", "selector": [{"type": "TextQuoteSelector", "exact": SENTENCE}]}],
    }  # fmt: skip
    return {
        "work.qdpx": refi_files.project({f"{refi_files.TEXT}.txt": WORDS}, sources=source),
        "work.qda": peer_files.qualcoder_project(),
        "work.sqlite3": peer_files.taguette_project(),
        "work.json": json.dumps({"total": 1, "rows": [row]}).encode(),
        "work.csv": b"path,description,colour\nSkola,,#0072b2\nSkola.Resor,,\n",
    }


if __name__ == "__main__":
    main()
