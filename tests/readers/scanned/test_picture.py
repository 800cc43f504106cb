"""Pictures of pages: each format, each page, upright and on white; damaged and oversized ones are refused."""

import io
import random
import struct
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import pytest
from PIL import Image

from motsvar.core.errors import UnreadableDocument
from motsvar.core.page_layout import Box
from motsvar.readers.read_text import Manner, RecognisedWord
from motsvar.readers.registry import reader_for
from motsvar.readers.scanned import picture
from motsvar.readers.scanned.picture import page_image, read

WORDS = [
    RecognisedWord("Ett", Box(0, 0.4, 0.1, 0.5), 95, " "),
    RecognisedWord("ord.", Box(0.2, 0.4, 0.3, 0.5), 60, "\n"),
]


class Recogniser:
    """Remembers the pictures that it was shown."""

    def __init__(self, *answers: Sequence[RecognisedWord] | UnreadableDocument) -> None:
        self._answers = list(answers)
        self.shown: list[Image.Image] = []

    def __call__(self, shown: bytes) -> Sequence[RecognisedWord]:
        self.shown.append(Image.open(io.BytesIO(shown)))
        answer = self._answers.pop(0) if self._answers else WORDS
        if isinstance(answer, UnreadableDocument):
            raise answer
        return answer


def saved(image: Image.Image, form: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def corner_marked(mode: str = "RGB", size: tuple[int, int] = (64, 32)) -> Image.Image:
    """White, with a black upper left corner."""
    image = Image.new("RGB", size, "white")
    image.paste("black", (0, 0, 16, 16))
    return image.convert(mode)


def pages(*images: Image.Image, form: str = "TIFF", **options: Any) -> bytes:
    return saved(images[0], form, save_all=True, append_images=images[1:], **options)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF", "BMP", "GIF", "WEBP"])
def test_every_format_is_known_by_its_first_bytes_and_read(form: str) -> None:
    data = saved(corner_marked(), form)
    assert reader_for("evidence.txt", data[:4096]).name == "picture"
    recognise = Recogniser()
    found = read(data, "a", Manner(recognise=recognise))
    assert found.text == "Ett ord.\n"
    assert found.page_starts == (0,)
    seen = recognise.shown[0]
    assert (seen.mode, seen.size) == ("L", (64, 32))
    assert seen.getpixel((4, 4)) < 64 < 192 < seen.getpixel((40, 20))  # type: ignore[operator]


@pytest.mark.parametrize("head", [b"BMW was the car.", b"BM" + b"\0" * 30, b"RIFF....WAVE", b"II was a king", b"GIF8"])
def test_what_only_begins_alike_is_no_picture(head: bytes) -> None:
    with suppress(UnreadableDocument):  # as no text either
        assert reader_for("a.txt", head).name == "plain"


def test_every_page_is_read_and_told_of() -> None:
    told: list[tuple[float, str]] = []
    data = pages(*[corner_marked("1")] * 3, compression="group4")
    found = read(data, "a.tif", Manner(recognise=Recogniser(), progress=lambda at, words: told.append((at, words))))
    assert found.text == "Ett ord.\n" * 3
    assert found.page_starts == (0, 9, 18)
    assert [words for _at, words in told] == [f"Recognising page {page} of 3" for page in (1, 2, 3)]
    assert [at for at, _words in told] == sorted({at for at, _words in told})


def test_a_header_on_every_page_is_kept_once_and_counted() -> None:
    head = RecognisedWord("Lövsunda", Box(0.1, 0.02, 0.2, 0.04), 90, "\n\n")
    data = pages(*[corner_marked()] * 3)
    found = read(data, "a.tif", Manner(recognise=Recogniser(*[[head, *WORDS]] * 3)))
    assert found.text.split() == ["Lövsunda", *["Ett", "ord."] * 3]
    assert found.remarks == ("2 repeated page headers and footers are left out.",)
    assert len(found.page_starts) == 3


def test_the_preview_that_a_camera_adds_is_no_page() -> None:
    found = read(pages(corner_marked(), corner_marked(), form="MPO"), "a.jpg", Manner(recognise=Recogniser()))
    assert found.page_starts == (0,)
    assert found.skipped == ("1 other picture of the same view in the file is left out.",)


def test_a_page_without_words_keeps_its_number_and_is_counted() -> None:
    found = read(pages(*[corner_marked()] * 3), "a.tif", Manner(recognise=Recogniser(WORDS, [], WORDS)))
    assert len(found.page_starts) == 3
    assert found.skipped == ("1 page holds no words.",)


def test_a_page_that_fails_is_counted_and_the_others_are_read() -> None:
    failure = UnreadableDocument("Tesseract could not read a page.", "Check.")
    found = read(pages(*[corner_marked()] * 2), "a.tif", Manner(recognise=Recogniser(failure, WORDS)))
    assert found.text.strip() == "Ett ord."
    assert found.skipped == ("1 page could not be recognised and is left out.",)
    with pytest.raises(UnreadableDocument, match="could not read a page"):
        read(saved(corner_marked(), "PNG"), "a.png", Manner(recognise=Recogniser(failure)))


def test_without_words_or_a_program_it_is_refused() -> None:
    data = saved(corner_marked(), "PNG")
    with pytest.raises(UnreadableDocument, match="no text"):
        read(data, "a.png", Manner(recognise=Recogniser([])))
    with pytest.raises(UnreadableDocument) as caught:
        read(data, "a.png")
    assert "Install Tesseract" in caught.value.hint


@pytest.mark.parametrize("form", ["JPEG", "TIFF", "PNG", "WEBP"])
def test_a_picture_is_turned_as_the_camera_says(form: str) -> None:
    turned = Image.Exif()
    turned[0x0112] = 6  # the camera was held so that the picture has to be turned by a quarter to the right
    recognise = Recogniser()
    data = saved(corner_marked(), form, exif=turned)
    read(data, "a", Manner(recognise=recognise))
    seen = recognise.shown[0]
    assert seen.size == (32, 64)
    assert seen.getpixel((28, 4)) < 64 < 192 < seen.getpixel((4, 4))  # type: ignore[operator]
    shown = page_image(data, 0, 100)
    assert (shown.width, shown.height, len(shown.pixels)) == (32, 64, 32 * 64 * 3)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_is_white(mode: str) -> None:
    image = Image.new("RGBA", (64, 32), (0, 0, 0, 0))
    image.paste((0, 0, 0, 255), (0, 0, 16, 16))
    recognise = Recogniser()
    read(saved(image.convert(mode), "PNG"), "a.png", Manner(recognise=recognise))
    assert [recognise.shown[0].getpixel(place) for place in ((4, 4), (40, 20))] == [0, 255]


def test_sixteen_bits_are_scaled_and_not_cut_off() -> None:
    gray = Image.frombytes("I;16", (2, 1), struct.pack("<HH", 0x2000, 0xFFFF)).resize(
        (64, 32), Image.Resampling.NEAREST
    )
    for form in ("PNG", "TIFF"):
        recognise = Recogniser()
        read(saved(gray, form), "a", Manner(recognise=recognise))
        assert [recognise.shown[0].getpixel(place) for place in ((4, 4), (60, 4))] == [0x20, 0xFF]


def test_a_page_is_shown_no_wider_than_asked_and_only_where_there_is_one() -> None:
    data = pages(corner_marked(size=(400, 200)), corner_marked(size=(40, 20)))
    assert [(one.width, one.height) for one in (page_image(data, at, 100) for at in (0, 1))] == [(100, 50), (40, 20)]
    for page in (-1, 2):
        with pytest.raises(UnreadableDocument):
            page_image(data, page, 100)


def test_too_many_pixels_and_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    huge = bytearray(saved(Image.new("1", (8, 8)), "BMP"))
    for across, down in ((20_000, 20_000), (12_000, 12_000)):
        struct.pack_into("<ii", huge, 18, across, down)
        with pytest.raises(UnreadableDocument, match="pixels"):
            read(bytes(huge), "a.bmp", Manner(recognise=Recogniser()))
    monkeypatch.setattr(picture, "MOST_PAGES", 2)
    with pytest.raises(UnreadableDocument, match="3 pictures; at most 2"):
        read(pages(*[corner_marked()] * 3), "a.tif", Manner(recognise=Recogniser()))


def test_a_picture_of_very_many_pixels_is_shown_to_the_program_smaller(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "_PLENTY", 1000)
    recognise = Recogniser()
    read(saved(corner_marked(), "PNG"), "a.png", Manner(recognise=recognise))
    assert recognise.shown[0].size == (32, 16)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF", "BMP", "GIF", "WEBP"])
def test_whatever_the_bytes_only_a_sentence_comes_out(form: str) -> None:
    whole = (
        pages(corner_marked(), corner_marked(), form=form)
        if form in ("TIFF", "GIF", "WEBP")
        else saved(corner_marked(), form)
    )
    chance = random.Random(form)
    manner = Manner(recognise=Recogniser())
    for _ in range(150):
        damaged = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        data = bytes(damaged[: chance.randint(1, len(damaged))] if chance.random() < 0.3 else damaged)
        for attempt in (lambda data=data: read(data, "a", manner), lambda data=data: page_image(data, 0, 50)):
            with suppress(UnreadableDocument):
                attempt()
