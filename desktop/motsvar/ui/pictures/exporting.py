"""A picture into a file that the user chooses, with a line at its foot on when and with what it was made."""

from dataclasses import fields
from datetime import datetime

from PySide6.QtWidgets import QWidget

from motsvar import __version__
from motsvar.core.comparison import Settings
from motsvar.core.progress import Progress
from motsvar.drawing.shapes import Canvas, Drawing
from motsvar.ui.chooser import Chooser
from motsvar.ui.pictures.picture import Picture
from motsvar.ui.pictures.saving import EM, WIDTH, png_bytes, svg_bytes
from motsvar.ui.pictures.words import tr
from motsvar.ui.session import Session
from motsvar.workspace import write_whole


def export_picture(window: QWidget, session: Session, chooser: Chooser, picture: Picture | None) -> None:
    """Asks where; the suffix says as what. The picture is drawn here and written in the background."""
    workspace = session.workspace
    if workspace is None or picture is None or picture.draw is None:
        session.told.emit(tr("There is no picture to export yet."))
        return
    filters = ";;".join((tr("Drawing (*.svg)"), tr("Image (*.png)")))
    suggested = f"{workspace.shown_path.stem} {picture.heading}"
    path = chooser.export_to(window, suggested, filters)
    if path is None:
        return
    drawing = for_file(picture, foot(workspace.shown_path.stem, datetime.now().astimezone()))
    data = svg_bytes(drawing) if path.suffix.lower() == ".svg" else png_bytes(drawing)

    def work(progress: Progress) -> None:
        progress(0.0, tr("Writing {0}").format(path.name))
        write_whole(path, data)

    session.tasks.run(tr("Exporting"), work, lambda _done: session.told.emit(tr("Written: {0}").format(path.name)))


def for_file(picture: Picture, sentence: str) -> Drawing:
    """The drawing at the size of a file; only as tall as it needs to be. Not for a picture without one."""
    if picture.draw is None:
        raise ValueError("nothing to draw")
    return picture.draw(Canvas(WIDTH, picture.tallest, EM)).trimmed().with_foot(sentence)


def foot(case: str, now: datetime) -> str:
    """When it was made, by which version, of which case and with which settings."""
    settings = ", ".join(f"{field.name}={getattr(Settings(), field.name)}".lower() for field in fields(Settings))
    return tr("Motsvar {0} · {1} · case {2} · settings: {3}").format(
        __version__, now.strftime("%Y-%m-%d %H:%M %z"), case, settings
    )
