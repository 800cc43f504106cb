"""Pictures of the window are taken in their sizes, and the index has every one of them."""

import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

import take_pictures
from picture_scenes import scenes
from small_png import MOST, in_few_colours, write

ROOT = Path(__file__).parents[2]


@pytest.mark.heavy
def test_each_picture_asked_for_is_taken_at_each_of_its_sizes(tmp_path: Path) -> None:
    narrow = next(scene for scene in scenes() if scene.name == "narrow-start")
    assert take_pictures.main(["--to", str(tmp_path), "start-page", narrow.name]) == 0
    found = {path.name: QImage(str(path)).size().toTuple() for path in tmp_path.iterdir()}
    assert found == {
        "start-page.png": (1280, 720),
        "start-page@2x.png": (2560, 1440),
        "narrow-start.png": (1000, 600),
    }


def test_the_index_names_every_picture_and_nothing_else() -> None:
    page, files = take_pictures.index(scenes()), set[str]()
    for scene in scenes():
        files |= {take_pictures.file_name(scene, scale) for scale in ((1, 2) if scene.twice else (1,))}
        assert scene.caption in page
    assert set(re.findall(r"\(([^()]+\.png)\)", page)) == files
    assert len({scene.name for scene in scenes()}) == len(scenes())


def test_the_picture_in_the_readme_is_one_of_them() -> None:
    shown = re.findall(r"docs/screenshots/([\w-]+)\.png", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert shown
    assert set(shown) <= {scene.name for scene in scenes()}


def test_an_unknown_picture_is_an_error_that_names_the_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        take_pictures.main(["--to", str(tmp_path), "no-such"])
    assert "start-page" in capsys.readouterr().err


def test_few_colours_stay_as_they_are_and_of_many_none_goes_far(qtbot: QtBot, tmp_path: Path) -> None:
    few = np.array([[0x112233, 0xFFFFFF], [0x112233, 0x000000]], np.uint32)
    table, rows = in_few_colours(few)
    assert (table[rows] == few).all()
    chance = np.random.default_rng(1)
    many = chance.integers(0, 1 << 24, (80, 80)).astype(np.uint32)
    many[:40] = 0x216CAB
    table, rows = in_few_colours(many)
    assert len(table) == MOST
    assert (table[rows[:40]] == 0x216CAB).all()
    parts = [np.stack([(one >> shift) & 0xFF for shift in (16, 8, 0)], -1).astype(int) for one in (many, table[rows])]
    assert np.abs(parts[0] - parts[1]).max() < 96


def test_a_written_picture_has_the_colours_of_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    picture = QPixmap(30, 7)
    picture.fill(QColor("#216cab"))
    write(picture, tmp_path / "one.png")
    image = QImage(str(tmp_path / "one.png"))
    assert image.size().toTuple() == (30, 7)
    assert image.pixelColor(29, 6).name() == "#216cab"
