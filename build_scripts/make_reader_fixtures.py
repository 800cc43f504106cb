"""Write the sample document of the readers anew, in every format, with what must be found in it (needs LibreOffice).

Usage: python build_scripts/make_reader_fixtures.py

From answer.source.txt and answer.frame.xml in tests/data/readers come answer.truth.txt and, by way of flat
OpenDocument, answer.docx, .odt, .rtf, .html and .pdf. The results are committed: the tests need no LibreOffice.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from pypdfium2 import PdfDocument

from fixture_markup import blocks
from fixture_odf import flat_document
from fixture_truth import HEADER, truth

FOLDER = Path(__file__).parents[1] / "tests" / "data" / "readers"
FILTERS = {
    "docx": "docx:MS Word 2007 XML",
    "odt": "odt:writer8",
    "rtf": "rtf:Rich Text Format",
    "html": "html:HTML (StarWriter):EmbedImages",
    "pdf": "pdf:writer_pdf_Export",
}


def main() -> int:
    office = shutil.which("soffice")
    if office is None:
        print("LibreOffice (soffice) is not here; nothing was written.", file=sys.stderr)
        return 1
    parts = list(blocks((FOLDER / "answer.source.txt").read_text(encoding="utf-8")))
    frame = (FOLDER / "answer.frame.xml").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        flat = Path(folder) / "answer.fodt"
        flat.write_text(flat_document(parts, frame), encoding="utf-8")
        profile = f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}"
        for suffix, form in FILTERS.items():
            command = [office, profile, "--headless", "--convert-to", form, "--outdir", folder, str(flat)]
            subprocess.run(command, check=True, capture_output=True, timeout=180)
            shutil.copyfile(flat.with_suffix(f".{suffix}"), FOLDER / f"answer.{suffix}")
            print(f"answer.{suffix}: {(FOLDER / f'answer.{suffix}').stat().st_size:,} bytes")
    pages = "".join(f"pdf page\t{line}\n" for line in first_lines(FOLDER / "answer.pdf"))
    (FOLDER / "answer.truth.txt").write_text(truth(parts) + pages, encoding="utf-8")
    return 0


def first_lines(path: Path) -> list[str]:
    """The first line of each page below the page head, as PDFium gives it; look them through after a change, and put
    the marks of notes in brackets."""
    texts = [page.get_textpage().get_text_range() for page in PdfDocument(path)]
    return [text.partition(f"{HEADER}\r\n")[2].partition("\r\n")[0] for text in texts]


if __name__ == "__main__":
    sys.exit(main())
