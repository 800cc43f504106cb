"""The drawings become icons that each system can read, with every size that it asks for."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PIL.IcnsImagePlugin import IcnsImageFile
from PIL.IcoImagePlugin import IcoImageFile

from installers.icons import CASE_ICON, ICO_SIZES, PNG_SIZES, PROGRAM_ICON, make_icons

NAMES = (PROGRAM_ICON, CASE_ICON)


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_icons(tmp_path_factory.mktemp("icons") / "made")


def colours(image: Image.Image) -> set[str]:
    """Which of the two columns' colours and of white stand in a picture."""
    reference = {"blue": (33, 108, 171), "brown": (165, 92, 30), "white": (255, 255, 255)}
    seen = {pixel[:3] for _count, pixel in image.convert("RGBA").getcolors(1 << 20) or () if pixel[3] == 255}
    return {name for name, wanted in reference.items() if any(_near(wanted, pixel) for pixel in seen)}


def _near(wanted: tuple[int, ...], pixel: tuple[int, ...]) -> bool:
    return all(abs(one - other) <= 3 for one, other in zip(wanted, pixel, strict=True))


@pytest.mark.parametrize("name", NAMES)
def test_each_picture_has_its_size_and_is_transparent_at_its_corners(icons: Path, name: str) -> None:
    for size in PNG_SIZES:
        with Image.open(icons / f"{name}-{size}.png") as image:
            assert (image.size, image.mode) == ((size, size), "RGBA")
            assert image.getpixel((0, 0)) == (0, 0, 0, 0)
            assert colours(image) >= {"blue", "brown"}


@pytest.mark.parametrize("name", NAMES)
def test_the_icon_for_windows_has_all_sizes_and_only_the_large_ones_are_png(icons: Path, name: str) -> None:
    data = (icons / f"{name}.ico").read_bytes()
    with Image.open(BytesIO(data)) as image:
        assert isinstance(image, IcoImageFile)
        assert image.ico.sizes() == {(size, size) for size in ICO_SIZES}
        for size in ICO_SIZES:
            assert colours(image.ico.getimage((size, size))) >= {"blue", "brown"}
    assert data.count(b"\x89PNG") == 2


@pytest.mark.parametrize("name", NAMES)
def test_the_icon_for_macos_has_every_size_at_plain_and_at_sharp_screens(icons: Path, name: str) -> None:
    with Image.open(icons / f"{name}.icns") as image:
        assert isinstance(image, IcnsImageFile)
        points = (16, 32, 128, 256, 512)
        assert set(image.icns.itersizes()) >= {(size, size, scale) for size in points for scale in (1, 2)}
        for size in image.icns.itersizes():
            picture = image.icns.getimage(size)
            assert picture.width == size[0] * size[2]
            if picture.width > 16:
                assert colours(picture) == {"blue", "brown", "white"}


@pytest.mark.skipif(not shutil.which("icns2png"), reason="needs icnsutils")
def test_another_program_reads_the_small_pictures_for_macos(icons: Path, tmp_path: Path) -> None:
    command = ["icns2png", "-x", "-o", str(tmp_path), str(icons / "case.icns")]
    subprocess.run(command, check=True, capture_output=True)
    with Image.open(tmp_path / "case_16x16x32.png") as read, Image.open(icons / "case-16.png") as made:
        pairs = list(zip(_pixels(read), _pixels(made), strict=True))
        assert all(one[3] == other[3] for one, other in pairs)
        assert {one[3] for one, _ in pairs} >= {0, 255}
        assert all(one == other for one, other in pairs if one[3])


def _pixels(image: Image.Image) -> list[tuple[int, ...]]:
    data = image.convert("RGBA").tobytes()
    return [tuple(data[at : at + 4]) for at in range(0, len(data), 4)]


def test_the_same_drawings_give_the_same_bytes(icons: Path, tmp_path: Path) -> None:
    again = make_icons(tmp_path)
    assert {path.name: path.read_bytes() for path in icons.iterdir()} == {
        path.name: path.read_bytes() for path in again.iterdir()
    }
