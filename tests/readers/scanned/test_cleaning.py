"""Grain is taken out of the picture of a page where it would hide the words, and nothing else is touched."""

import io
import random

import pytest
from PIL import Image

from motsvar.readers.scanned.cleaning import cleaned


def page(noise: float) -> Image.Image:
    """White paper with a black bar, and grain of a standard deviation."""
    chance = random.Random(1)
    clean = Image.new("L", (120, 90), 215)
    clean.paste(40, (20, 20, 100, 40))
    grain = bytes(min(255, max(0, round(value + chance.gauss(0, noise)))) for value in clean.tobytes())
    return Image.frombytes("L", clean.size, grain)


def saved(image: Image.Image, form: str) -> bytes:
    out = io.BytesIO()
    image.save(out, form)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def spread(image: Image.Image) -> int:
    """How far the pixels of the paper are from each other."""
    darkest, lightest = image.crop((5, 50, 115, 85)).getextrema()
    assert isinstance(darkest, int | float)
    assert isinstance(lightest, int | float)
    return int(lightest - darkest)


@pytest.mark.parametrize("noise", [0.0, 1.5])
@pytest.mark.parametrize("form", ["PPM", "PNG"])
def test_a_good_scan_stays_as_it_is(noise: float, form: str) -> None:
    image = page(noise)
    out = opened(cleaned(saved(image, form)))
    assert (out.format, out.mode) == ("PNG", "L")
    assert out.tobytes() == image.tobytes()


@pytest.mark.parametrize("noise", [8.0, 20.0])
def test_strong_grain_is_taken_out_and_edges_stay(noise: float) -> None:
    image = page(noise)
    out = opened(cleaned(saved(image, "PPM")))
    assert spread(out) < 0.7 * spread(image)
    assert out.getpixel((60, 30)) < 100 < 160 < out.getpixel((60, 60))  # type: ignore[operator]


def test_black_and_white_stays_black_and_white() -> None:
    image = page(0).point(lambda value: 255 if value > 128 else 0).convert("1")
    assert set(opened(cleaned(saved(image, "PNG"))).tobytes()) == {0, 255}
