"""Takes pictures of the window on the sample case and writes them to `docs/screenshots`, with an index of them.

Usage: take_pictures.py [--to FOLDER] [NAME...]

Without names all are taken, and the index is written. Each is 1280 x 720 unless its caption says otherwise; a chosen
dozen is taken at twice the resolution as well (`@2x`). The same program gives the same pictures, to the pixel, on the
same system libraries: `picture_stage.py` tells what is held still. What is seen is invented (resources/samples).
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from motsvar.isolation.workers import Workers
from picture_scenes import Scene, scenes
from picture_stage import Stage, environment
from small_png import write

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "screenshots"
INDEX_HEAD = """# What Motsvar looks like

Written by `make pictures`, from the sample case: every document, name and person in it is invented. Pictures are
1280 x 720 pixels unless the caption says otherwise; where *2x* stands, there is one at twice the resolution.
"""


def file_name(scene: Scene, scale: int) -> str:
    return f"{scene.name}.png" if scale == 1 else f"{scene.name}@{scale}x.png"


def index(shown: Sequence[Scene]) -> str:
    """The page with every picture and its caption."""
    parts = [INDEX_HEAD]
    for scene in shown:
        larger = f" · [2x]({file_name(scene, 2)})" if scene.twice else ""
        parts.append(f"## {scene.name}\n\n{scene.caption}{larger}\n\n![{scene.caption}]({file_name(scene, 1)})\n")
    return "\n".join(parts)


def tell(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """Everything Qt says, but what the screen that is none says of every window."""
    if not words.startswith("This plugin does not support"):
        print(words, file=sys.stderr)


def take(wanted: Sequence[Scene], scale: int, folder: Path) -> None:
    """In this process, whose scale is fixed."""
    qInstallMessageHandler(tell)
    application = QApplication(sys.argv[:1])
    with Workers() as workers:
        for number, scene in enumerate(wanted):
            home = Path(tempfile.mkdtemp(prefix=f"{number:03}-", dir=Path.cwd()))
            os.chdir(home)  # what the window shows of files is relative to it
            stage = Stage(
                application,
                workers,
                home,
                language=scene.language,
                look=scene.look,
                size=scene.size,
                points=scene.points,
            )
            scene.play(stage)
            write(stage.picture(), folder / file_name(scene, scale))
            stage.end()
            os.chdir(home.parent)


def take_all(wanted: Sequence[Scene], folder: Path) -> int:
    """One process for each scale, since Qt reads it when it starts. Gives the exit status."""
    folder.mkdir(parents=True, exist_ok=True)
    for scale in (1, 2):
        names = [scene.name for scene in wanted if scale == 1 or scene.twice]
        if not names:
            continue
        with tempfile.TemporaryDirectory(prefix="motsvar-pictures-") as home:
            command = [
                sys.executable,
                str(Path(__file__).resolve()),
                "--scale",
                str(scale),
                "--to",
                str(folder),
                *names,
            ]
            status = subprocess.run(command, env=environment(scale, Path(home)), cwd=home).returncode
        if status:
            return status
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--to", type=Path, default=FOLDER)
    parser.add_argument("--scale", type=int, help=argparse.SUPPRESS)  # given by this program to itself
    given = parser.parse_args(arguments)
    folder = given.to.absolute()
    known = {scene.name: scene for scene in scenes()}
    unknown = sorted(set(given.names) - set(known))
    if unknown:
        parser.error(f"no such picture: {', '.join(unknown)}; there are: {', '.join(known)}")
    wanted = [known[name] for name in given.names] or list(known.values())
    if given.scale:
        take(wanted, given.scale, folder)
        return 0
    status = take_all(wanted, folder)
    if not given.names and not status:
        (folder / "README.md").write_text(index(wanted), encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main())
