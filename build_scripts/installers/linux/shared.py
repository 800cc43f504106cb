"""The files by which a desktop knows the program: menu, type of a case file, icons, description.

The same tree stands under ``/usr/share`` in the package and beside the program in the archive.
"""

import shutil
from pathlib import Path

from installers.facts import CASE_TYPE, PROGRAM
from installers.icons import CASE_ICON, DRAWINGS, PNG_SIZES, PROGRAM_ICON, make_icons
from installers.linux.texts import filled
from motsvar import IDENTIFIER


def write_shared(share: Path, icons: Path) -> None:
    """Fills the folder ``share``; ``icons`` gets the pictures first."""
    for name, template in (
        (f"applications/{IDENTIFIER}.desktop", "desktop"),
        (f"mime/packages/{PROGRAM}.xml", "mime.xml"),
        (f"metainfo/{IDENTIFIER}.metainfo.xml", "metainfo.xml"),
    ):
        path = share / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(filled(template), encoding="utf-8")
    make_icons(icons)
    case = CASE_TYPE.replace("/", "-")
    for drawing, folder, name in ((PROGRAM_ICON, "apps", IDENTIFIER), (CASE_ICON, "mimetypes", case)):
        _put(DRAWINGS / f"{drawing}.svg", share / f"icons/hicolor/scalable/{folder}/{name}.svg")
        for size in PNG_SIZES:
            _put(icons / f"{drawing}-{size}.png", share / f"icons/hicolor/{size}x{size}/{folder}/{name}.png")


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
