"""Scores how pages are recognised: prints pages of the sample texts, scans them well and badly, and reads them again.

Each page is drawn by Pillow at 300 dots an inch, turned, blurred and strewn with noise from a seeded generator, and
read in the program's own way, in a worker and with Tesseract as its child. Printed for each kind of scan:

errors    words changed, lost or added, per word that was printed
doubtful  share of the words that were recognised with a confidence below 70 %
told      share of the wrong words among those; the others are wrong without a doubt
right     share of the doubtful words that are right all the same
own       the estimate of ``noise_of`` from the words alone
CPU, MB   processor time and memory of Tesseract for one page
"""

import io
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from rapidfuzz.distance import Levenshtein

from motsvar.core.document import Document
from motsvar.core.span import Span
from motsvar.core.words.language import noise_of
from motsvar.isolation.reading import read_bytes
from motsvar.isolation.workers import Workers
from motsvar.lexicons import load_lexicon

SAMPLES = Path(__file__).parents[1] / "resources" / "samples"
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf"
PAGE = (2480, 3508)  # A4 at 300 dots an inch
MARGIN, POINTS, LINE_HEIGHT = 300, 11, 62
PAGES = 2
"""Of each of the two texts."""
DOUBT = 70


@dataclass(frozen=True, slots=True)
class Scan:
    """What the copier and the glass do to a page."""

    name: str
    turn: float = 0.0
    """Degrees."""
    blur: float = 0.0
    """Pixels."""
    noise: float = 0.0
    """Standard deviation, of 255."""
    ink: int = 20
    paper: int = 255
    two_colours: bool = False
    dots_per_inch: int = 300


SCANS = (
    Scan("clean print", noise=3),
    Scan("turned by 1.5°, gray noise", turn=1.5, blur=1.2, noise=22),
    Scan("pale ink on gray paper, blurred", turn=-0.7, blur=2.6, noise=14, ink=120, paper=215),
    Scan("a fax: 150 dots an inch, two colours", turn=0.5, blur=1.5, noise=30, two_colours=True, dots_per_inch=150),
)


def main() -> int:
    pages = [page for name in ("norra", "sodra") for page in _pages(name)]
    generator = np.random.default_rng(2025)
    print("| scan | errors | doubtful | told | right | own | CPU s | MB |\n|---|---|---|---|---|---|---|---|")
    with Workers() as workers:
        found = workers.recognition.found()
        if found is None:
            print("Tesseract is not installed.", file=sys.stderr)
            return 1
        for scan in SCANS:
            score = np.zeros(5)
            shown, seconds, megabytes = [], 0.0, 0.0
            for page in pages:
                picture = scanned(page, scan, generator)
                document = read_bytes(picture, "page.png", workers)
                score += compared(page, document)
                shown.append(document)
                if page is pages[0]:
                    seconds, megabytes = cost(picture, [found.command, "-l", "+".join(found.languages)])
            printed, errors, doubtful, told, wrong = score
            lexicon = load_lexicon("sv")
            own = float(np.mean([noise_of(document.text, "sv", lexicon) for document in shown]))
            words = sum(len(document.layout or ()) for document in shown)
            print(
                f"| {scan.name} | {errors / printed:.1%} | {doubtful / words:.1%} | {_share(told, wrong)} "
                f"| {_share(doubtful - told, doubtful)} | {own:.1%} | {seconds:.1f} | {megabytes:.0f} |",
                flush=True,
            )
    print(f"{len(pages)} pages, {int(printed)} words; Tesseract {found.version}, {'+'.join(found.languages)}")
    return 0


def _share(part: float, whole: float) -> str:
    return f"{int(part)} of {int(whole)}"


def _pages(name: str) -> list[str]:
    text = (SAMPLES / f"{name}.txt").read_text(encoding="utf-8")
    return [page.strip("\n") for page in text.split("\f") if page.strip()][:PAGES]


def scanned(page: str, scan: Scan, generator: np.random.Generator) -> bytes:
    """A page as PNG, after the copier."""
    image = Image.new("L", PAGE, scan.paper)
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(FONT, round(POINTS * 300 / 72))
    for row, line in enumerate(page.split("\n")):
        draw.text((MARGIN, MARGIN + row * LINE_HEIGHT), line, font=font, fill=scan.ink)
    image = image.rotate(scan.turn, Image.Resampling.BICUBIC, fillcolor=scan.paper)
    image = image.filter(ImageFilter.GaussianBlur(scan.blur))
    if scan.dots_per_inch != 300:
        image = image.resize((PAGE[0] * scan.dots_per_inch // 300, PAGE[1] * scan.dots_per_inch // 300))
    gray = np.asarray(image, dtype=np.float64) + generator.normal(0, scan.noise, (image.height, image.width))
    image = Image.fromarray(np.clip(gray, 0, 255).astype(np.uint8))
    if scan.two_colours:
        image = image.point(lambda value: 255 if value > 140 else 0).convert("1")
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=1)
    return out.getvalue()


def compared(page: str, document: Document) -> np.ndarray:
    """Words printed, errors, doubtful words, doubtful words that are wrong, words read that are wrong."""
    layout = document.layout
    if layout is None:
        return np.array([len(page.split()), len(page.split()), 0, 0, 0])
    placed = layout.words_in(Span(0, len(document.text)))
    printed, read = page.split(), [document.quote(word.span) for word in placed]
    wrong = set()
    for step in Levenshtein.opcodes(printed, read):
        if step.tag != "equal":
            wrong |= set(range(step.dest_start, step.dest_end))
    doubtful = {at for at, word in enumerate(placed) if word.confidence < DOUBT}
    errors = Levenshtein.distance(printed, read)
    return np.array([len(printed), errors, len(doubtful), len(doubtful & wrong), len(wrong)])


def cost(picture: bytes, command: list[str]) -> tuple[float, float]:
    """Processor seconds and megabytes that the program itself takes for a page."""
    with tempfile.TemporaryFile() as file:
        file.write(picture)
        file.seek(0)
        child = subprocess.Popen(
            [command[0], "stdin", "stdout", *command[1:], "-c", "tessedit_create_tsv=1"],
            stdin=file,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"OMP_THREAD_LIMIT": "1"},
        )
        _pid, _status, used = os.wait4(child.pid, 0)
        child.returncode = 0
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
