"""Pictures of pages (PNG, JPEG, TIFF, BMP, GIF, WebP): the words in them are recognised, a page for each picture."""

import io
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PIL import (  # every decoder and encoder is loaded now: a worker opens no file later
    BmpImagePlugin,  # noqa: F401
    GifImagePlugin,  # noqa: F401
    Image,
    ImageOps,
    JpegImagePlugin,  # noqa: F401
    MpoImagePlugin,
    PngImagePlugin,  # noqa: F401
    PpmImagePlugin,  # noqa: F401
    TiffImagePlugin,  # noqa: F401
    WebPImagePlugin,  # noqa: F401
)

from motsvar.core.errors import MotsvarError, UnreadableDocument
from motsvar.readers.assembling import Assembly
from motsvar.readers.furniture import repeats
from motsvar.readers.read_text import USUAL, Manner, PageImage, ReadText, no_recogniser
from motsvar.readers.scanned.lines import SeenLine, lines_of
from motsvar.readers.scanned.recognised import add_recognised
from motsvar.readers.scanned.unread import said_of, shows_more

_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "GIF", "WEBP")
MOST_PIXELS = 100_000_000
"""Of one page: A4 at 1,100 dots an inch."""
MOST_PAGES = 5_000
_PLENTY = 25_000_000
"""Pixels above which a page is shown to the program at half its size: A4 at 500 dots an inch. More tells it nothing,
and costs it memory."""
_WIDEST = 4_000
"""Pixels across that are shown of a page."""


def read(data: bytes, name: str, manner: Manner = USUAL) -> ReadText:
    """The words in each picture of a file. Raises ``UnreadableDocument``, also where no program can read them."""
    if manner.recognise is None:
        raise no_recogniser(name)
    seen: list[list[SeenLine]] = []
    unread: list[int] = []
    failed: list[UnreadableDocument] = []
    with _opened(data, name) as picture:
        pages = _pages(picture, name)
        for page in range(pages):
            manner.progress(page / pages, f"Recognising page {page + 1} of {pages}")
            try:
                shown = _for_the_program(picture, page, name)
                seen.append(lines_of(manner.recognise(shown)))
            except UnreadableDocument as error:
                failed.append(error)
                seen.append([])
                continue
            if shows_more(shown, seen[-1]):
                unread.append(page + 1)
        others = _others(picture)
    if len(failed) == pages:
        raise failed[0]
    assembly = Assembly()
    repeated = _put_together(assembly, seen)
    _say(assembly, sum(not lines for lines in seen) - len(failed), len(failed), others, repeated)
    for sentence in said_of(unread):
        assembly.skip(sentence)
    return assembly.finished()


def page_image(data: bytes, page: int, width: int) -> PageImage:
    """A page, from 0, as it is seen: turned as the camera says, on white. Raises ``UnreadableDocument``."""
    with _opened(data, "The file") as picture:
        if not 0 <= page < _pages(picture, "The file"):
            raise UnreadableDocument("There is no such page in the file.", "Choose another page.")
        with _decoding("The file"):
            seen = _seen(picture, page, "The file").convert("RGB")
            across = max(1, min(width, _WIDEST, seen.width))
            down = max(1, min(_WIDEST * 4, round(seen.height * across / seen.width)))
            shown = seen.resize((across, down), Image.Resampling.BOX, reducing_gap=2.0)
            return PageImage(across, down, shown.tobytes())


def _put_together(assembly: Assembly, pages: Sequence[Sequence[SeenLine]]) -> int:
    """The pages as one text; how many repeated headers and footers are left out."""
    left_out = repeats([[line.edge for line in lines] for lines in pages])
    for number, lines in enumerate(pages):
        if number:
            assembly.start_page()
        add_recognised(assembly, lines, left_out[number])
    return sum(map(len, left_out))


def _say(assembly: Assembly, empty: int, failed: int, others: int, repeated: int) -> None:
    if empty:
        assembly.skip("1 page holds no words." if empty == 1 else f"{empty:,} pages hold no words.")
    if failed:
        assembly.skip(
            "1 page could not be recognised and is left out."
            if failed == 1
            else f"{failed:,} pages could not be recognised and are left out."
        )
    if others:
        assembly.skip(
            "1 other picture of the same view in the file is left out."
            if others == 1
            else f"{others:,} other pictures of the same view in the file are left out."
        )
    if repeated:
        assembly.remark(
            "1 repeated page header or footer is left out."
            if repeated == 1
            else f"{repeated:,} repeated page headers and footers are left out."
        )


def _pages(picture: Image.Image, name: str) -> int:
    """How many pictures are pages. A camera puts a preview beside a photograph, which is none."""
    pages = 1 if isinstance(picture, MpoImagePlugin.MpoImageFile) else _frames(picture, name)
    if pages > MOST_PAGES:
        raise UnreadableDocument(
            f"{name} holds {pages:,} pictures; at most {MOST_PAGES:,} can be read.", "Split it into smaller files."
        )
    return pages


def _others(picture: Image.Image) -> int:
    return _frames(picture, "") - 1 if isinstance(picture, MpoImagePlugin.MpoImageFile) else 0


def _frames(picture: Image.Image, name: str) -> int:
    with _decoding(name):
        return int(getattr(picture, "n_frames", 1))


def _for_the_program(picture: Image.Image, page: int, name: str) -> bytes:
    """A page as gray PNM."""
    with _decoding(name):
        gray = _seen(picture, page, name).convert("L")
        if gray.width * gray.height > _PLENTY:
            gray = gray.reduce(2)
        written = io.BytesIO()
        gray.save(written, "PPM")
        return written.getvalue()


def _seen(picture: Image.Image, page: int, name: str) -> Image.Image:
    """A page turned upright as the file says, without transparency and with 8 bits a channel."""
    if page:
        picture.seek(page)
    if picture.width * picture.height > MOST_PIXELS:
        raise UnreadableDocument(
            f"{name} holds a picture of {picture.width:,} × {picture.height:,} pixels, more than can be read.",
            "Save it with fewer pixels: 300 dots an inch are enough.",
        )
    upright = ImageOps.exif_transpose(picture)
    if upright.mode.startswith("I"):  # 16 bits, which would be cut off and not scaled
        return upright.convert("I").point(lambda value: value / 256).convert("L")
    if not upright.has_transparency_data:
        return upright
    clear = upright.convert("RGBA")
    white = Image.new("RGBA", clear.size, "white")
    white.alpha_composite(clear)
    return white.convert("RGB")


@contextmanager
def _opened(data: bytes, name: str) -> Iterator[Image.Image]:
    with _decoding(name):
        picture = Image.open(io.BytesIO(data), formats=_FORMATS)
    with picture:
        yield picture


@contextmanager
def _decoding(name: str) -> Iterator[None]:
    """The border to Pillow, whose decoders raise whatever they meet on a damaged file."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # on odd metadata; size is looked at here
            yield
    except (MotsvarError, MemoryError):
        raise
    except Image.DecompressionBombError:
        raise UnreadableDocument(
            f"{name} holds a picture with more pixels than can be read.",
            "Save it with fewer pixels: 300 dots an inch are enough.",
        ) from None
    except Exception:
        raise UnreadableDocument(
            f"{name} is damaged, or no picture.", "Open it in a program for pictures and save it anew as PNG."
        ) from None
