"""`motsvar merge`, as it is typed."""

import shutil
from pathlib import Path

from click.testing import CliRunner

from motsvar.cli.main import cli
from motsvar.core.annotation import NoteTarget
from motsvar.core.document import Document
from motsvar.core.span import Span
from motsvar.store import Case


def copies(folder: Path) -> tuple[Path, Path]:
    mine, theirs = folder / "mitt.db", folder / "deras.db"
    with Case.create(mine, person="Anna") as case:
        document = case.add_document(Document.from_text("En sjö är blå.", "sjö.txt"))
        case.annotate(document, Span(3, 6), note="från början")
    shutil.copyfile(mine, theirs)
    for path, words in ((mine, "mitt"), (theirs, "deras")):
        with Case.open(path, person=words) as case:
            case.set_note(NoteTarget.passage(case.annotations()[0].id), words)
            case.annotate(document, Span(0, 2), note=f"ny {words}")
    return mine, theirs


def notes(path: Path) -> list[str]:
    with Case.open(path) as case:
        assert case.check() == ()
        return sorted(one.note for one in case.annotations())


def test_both_copies_are_in_the_case_and_clashes_are_told(tmp_path: Path) -> None:
    mine, theirs = copies(tmp_path)
    shown = CliRunner().invoke(cli, ["merge", str(mine), str(theirs), "--preview"])
    assert shown.exit_code == 0, shown.output
    assert notes(mine) == ["mitt", "ny mitt"]
    done = CliRunner().invoke(cli, ["merge", str(mine), str(theirs)])
    assert done.exit_code == 0, done.output
    assert "1 new annotations, 1 clashes" in done.output
    assert notes(mine) == ["mitt\n\nderas", "ny deras", "ny mitt"]
    assert notes(theirs) == ["deras", "ny deras"], "the copy is not written"


def test_a_preference_decides_clashes(tmp_path: Path) -> None:
    mine, theirs = copies(tmp_path)
    assert CliRunner().invoke(cli, ["merge", str(mine), str(theirs), "--prefer", "theirs"]).exit_code == 0
    assert notes(mine) == ["deras", "ny deras", "ny mitt"]


def test_what_cannot_be_merged_is_one_sentence(tmp_path: Path) -> None:
    mine, _ = copies(tmp_path)
    for other, words in ((mine, "the case itself"), (tmp_path / "saknas.db", "no file")):
        done = CliRunner().invoke(cli, ["merge", str(mine), str(other)])
        assert done.exit_code == 1
        assert words in done.output
