"""Tesseract is found where it may lie, asked once what it can read, and what it lacks is said."""

import os
import sys
from pathlib import Path

import pytest

from motsvar.isolation.recognition import Recogniser, Recognition
from support.fake_tesseract import fake_tesseract

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the program of the tests is a script of the shell")


def looking_in(*folders: Path | str) -> Recognition:
    return Recognition(folders=lambda: [str(folder) for folder in folders])


def test_the_program_tells_its_version_and_languages(tmp_path: Path) -> None:
    program = fake_tesseract(tmp_path / "bin", version="5.5.1")
    assert looking_in(tmp_path, "", tmp_path / "bin").found() == Recogniser(str(program), "5.5.1", ("eng", "swe"))


def test_without_the_program_there_is_none(tmp_path: Path) -> None:
    assert looking_in(tmp_path, tmp_path / "missing").found() is None


@pytest.mark.parametrize(
    ("installed", "read_with"),
    [
        (("eng", "osd", "swe"), ("swe", "eng")),
        (("deu", "eng"), ("eng",)),
        (("deu", "fin", "osd"), ("deu",)),
        (("chi_sim_vert", "swe"), ("swe",)),
    ],
)
def test_swedish_and_english_are_read_with_where_they_are_there(
    tmp_path: Path, installed: tuple[str, ...], read_with: tuple[str, ...]
) -> None:
    fake_tesseract(tmp_path, installed)
    found = looking_in(tmp_path).found()
    assert found is not None
    assert found.languages == read_with
    assert ("no Swedish language data (swe)" in found.lacks) == ("swe" not in installed)


def test_a_program_without_languages_reads_nothing(tmp_path: Path) -> None:
    fake_tesseract(tmp_path, ("osd",))
    assert looking_in(tmp_path).found() is None


def test_another_program_of_that_name_is_not_taken(tmp_path: Path) -> None:
    program = fake_tesseract(tmp_path)
    program.write_text("#!/bin/sh\necho hello\n", encoding="utf-8")
    assert looking_in(tmp_path).found() is None


def test_it_is_asked_once_until_the_user_names_another(tmp_path: Path) -> None:
    first = fake_tesseract(tmp_path / "a", version="4.1.1")
    second = fake_tesseract(tmp_path / "b", version="5.3.0")
    recognition = looking_in(tmp_path / "a")
    assert recognition.found() == Recogniser(str(first), "4.1.1", ("eng", "swe"))
    first.write_text("#!/bin/sh\n", encoding="utf-8")
    assert recognition.found() == Recogniser(str(first), "4.1.1", ("eng", "swe"))
    recognition.choose(str(second))
    assert recognition.found() == Recogniser(str(second), "5.3.0", ("eng", "swe"))
    recognition.choose("")
    assert recognition.found() is None


@pytest.mark.parametrize("chosen", ["tesseract", "/missing/tesseract", "\0", "/"])
def test_what_the_user_named_and_is_no_program_is_not_taken(chosen: str) -> None:
    recognition = Recognition(chosen)
    assert recognition.path() is None
    assert recognition.found() is None


def test_no_program_is_taken_out_of_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_tesseract(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", os.pathsep.join(("", ".")))
    found = Recognition().path()
    assert found is None or found.parent != tmp_path
