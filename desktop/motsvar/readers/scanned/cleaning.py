"""The picture of a page made ready for a program that recognises words."""

import io

from PIL import Image, ImageChops, ImageFilter, PngImagePlugin, PpmImagePlugin  # noqa: F401 - loaded beforehand

GRAIN = 3
"""Steps of gray, of 255, by which half of the pixels differ from their neighbours' median in a page with grain. Paper
that was scanned well has 0 or 1, noise with a standard deviation of 10 has 6."""


def cleaned(picture: bytes) -> bytes:
    """A gray PNG of a page in any format that readers give; grain is taken out where there is much of it.

    Tesseract takes strong grain for writing and then finds no line at all, on pages that anybody can read. PNG is what
    it reads in memory on every system.
    """
    with Image.open(io.BytesIO(picture)) as opened:
        gray = opened.convert("L")
    smooth = gray.filter(ImageFilter.MedianFilter(3))
    written = io.BytesIO()
    (smooth if _grain(gray, smooth) >= GRAIN else gray).save(written, "PNG", compress_level=1)
    return written.getvalue()


def _grain(gray: Image.Image, smooth: Image.Image) -> int:
    """The median of how far a pixel is from the median around it."""
    counts = ImageChops.difference(gray, smooth).histogram()
    left = sum(counts) / 2
    for step, count in enumerate(counts):
        left -= count
        if left < 0:
            return step
    return 0
