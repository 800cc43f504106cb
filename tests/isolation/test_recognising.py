"""Words in pictures are recognised by a child of the worker, within the worker's bounds."""

import io
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from motsvar.core.errors import Cancelled, UnreadableDocument
from motsvar.core.span import Span
from motsvar.isolation.reading import page_image, read_bytes
from motsvar.isolation.recognising import Recognising
from motsvar.isolation.recognition import Recogniser, Recognition
from motsvar.isolation.workers import Workers
from motsvar.readers.read_text import Asked
from support.fake_tesseract import TEXT_OF_TABLE, fake_tesseract

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the program of the tests is a script of the shell")
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lists processes in files")


def png(words: str = "", size: tuple[int, int] = (60, 30)) -> bytes:
    picture = Image.new("L", size, 255)
    if words:
        ImageDraw.Draw(picture).text((40, 40), words, fill=0, font=ImageFont.load_default(48))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


Reading = Callable[..., Workers]


@pytest.fixture
def workers_with(workers: Workers, tmp_path: Path) -> Callable[..., Workers]:
    """Workers that find a made-up program."""

    def made(*languages: str, does: str = "") -> Workers:
        workers.recognition.choose(str(fake_tesseract(tmp_path / "bin", languages or ("eng", "swe"), does=does)))
        return workers

    return made


def test_a_picture_becomes_a_text_that_knows_where_its_words_stand(workers_with: Reading) -> None:
    document = read_bytes(png(), "a.png", workers_with())
    assert document.text == TEXT_OF_TABLE
    assert document.source.reader == "picture"
    assert document.source.skipped == ()
    assert document.layout is not None
    assert [document.quote(span) for span in document.layout.doubtful()] == ["omréden"]
    first = document.layout.words_in(Span(0, 4))[0]
    assert (round(first.box.left, 2), round(first.box.bottom, 2), first.confidence) == (0.1, 0.15, 96)


def test_missing_swedish_is_said_with_the_text_that_was_read_without_it(workers_with: Reading) -> None:
    said = read_bytes(png(), "a.png", workers_with("eng")).source.skipped
    assert [sentence.startswith("Tesseract has no Swedish language data") for sentence in said] == [True]


def test_without_the_program_the_user_is_told_what_to_install(workers: Workers, tmp_path: Path) -> None:
    workers.recognition.choose(str(tmp_path / "missing"))
    with pytest.raises(UnreadableDocument) as caught:
        read_bytes(png(), "a.png", workers)
    assert "tesseract-ocr-swe" in caught.value.hint


@pytest.mark.parametrize(("name", "data"), [("a.png", png()), ("a.txt", b"text")])
def test_recognising_anew_is_refused_where_it_cannot_be(
    workers: Workers, tmp_path: Path, name: str, data: bytes
) -> None:
    workers.recognition.choose(str(tmp_path / "missing"))
    with pytest.raises(UnreadableDocument):
        read_bytes(data, name, workers, asked=Asked(anew=True))


def test_a_program_that_fails_is_a_sentence(workers_with: Reading) -> None:
    with pytest.raises(UnreadableDocument, match="Tesseract could not read a page"):
        read_bytes(png(), "a.png", workers_with(does="exit 3"))


def test_a_page_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    program = fake_tesseract(tmp_path, does="exec sleep 30")
    recognise = Recognising(Recogniser(str(program), "5", ("swe",)).fields, seconds=0.2)
    before = time.monotonic()
    with pytest.raises(UnreadableDocument, match="took too long"):
        recognise(png())
    assert time.monotonic() - before < 5


@on_linux
def test_a_page_that_takes_too_much_of_the_processor_is_stopped(tmp_path: Path) -> None:
    program = fake_tesseract(tmp_path, does="ulimit -S -t 1; while :; do :; done")
    with pytest.raises(UnreadableDocument, match="took too long"):
        Recognising(Recogniser(str(program), "5", ("swe",)).fields)(png())


@on_linux
def test_stopping_ends_the_program_too_at_once(workers_with: Reading, tmp_path: Path) -> None:
    asked_to_stop = 0.0

    def stop(_fraction: float, _phrase: str) -> None:
        nonlocal asked_to_stop
        if running(tmp_path):
            asked_to_stop = time.monotonic()
            raise Cancelled

    with pytest.raises(Cancelled):
        read_bytes(png(), "a.png", workers_with(does="sleep 31"), stop)
    assert time.monotonic() - asked_to_stop < 0.5
    assert not running(tmp_path)


def running(folder: Path) -> list[int]:
    """The processes of programs in a folder."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if str(folder).encode() in path.read_bytes():
                found.append(int(path.parent.name))
        except OSError:
            continue
    return found


@on_linux
def test_the_program_can_write_no_file_and_has_no_network(workers_with: Reading, tmp_path: Path) -> None:
    """What it finds out it tells by failing or not."""
    written = tmp_path / "written"
    read_bytes(png(), "a.png", workers_with(does=f"trap '' XFSZ; echo something > '{written}' || true"))
    assert not written.exists() or written.read_bytes() == b""
    try:
        read_bytes(png(), "a.png", workers_with(does='[ "$(grep -c : /proc/net/dev)" = 1 ] || exit 3'))
    except UnreadableDocument:
        pytest.skip("this system lets no process leave its network")


def test_a_page_can_be_shown_without_the_program(workers: Workers, tmp_path: Path) -> None:
    workers.recognition.choose(str(tmp_path / "missing"))
    shown = page_image(png(), "a.png", 0, 30, workers)
    assert (shown.width, shown.height, set(shown.pixels)) == (30, 15, {255})


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="Tesseract is not installed here")
def test_the_real_program_reads_a_line_of_print(workers: Workers) -> None:
    if Recognition().found() is None:
        pytest.skip("Tesseract has no language here")
    document = read_bytes(png("The committee met in October.", (1000, 160)), "a.png", workers)
    assert document.text.strip() == "The committee met in October."
    assert document.layout is not None
    assert len(document.layout) == 5
