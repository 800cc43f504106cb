"""Out of a case, into an empty one, and out again: the two projects are equal, but for the moments of writing."""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from motsvar.core.particulars import Particulars
from motsvar.core.progress import silent
from motsvar.exports.case_content import CaseContent
from motsvar.exports.refi import project
from motsvar.lexicons import load_words
from motsvar.readers.peers.refi.project import read
from motsvar.store.case import Case
from motsvar.workspace.exchange import take_in
from support.rendering import rendered
from support.rich_case import every_kind

WHEN = re.compile('(<TextSource [^>]*)creationDateTime="[^"]*"')
"""When a document was put into a case: another moment in the other case."""

Contents = Callable[[Case], CaseContent]


@pytest.fixture(params=[(60, 20), pytest.param((1_000, 200), marks=pytest.mark.heavy)], ids=["few", "many"])
def full(request: pytest.FixtureRequest, tmp_path: Path) -> Case:
    """With all kinds of notes, a link to a document, what is told of one, and a passage that waits to be placed."""
    case = every_kind(tmp_path / "fall.db", *request.param)
    first = case.documents()[0].id
    case.set_role(first, "motion")
    case.set_particulars(first, Particulars("Nämnden", "2020-10", "KS 2019/1899"))
    return case


def files_of(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: WHEN.sub(r"\1", archive.read(name).decode()) for name in archive.namelist()}


def test_what_comes_out_of_the_second_case_is_what_came_out_of_the_first(
    tmp_path: Path, full: Case, contents: Contents
) -> None:
    (tmp_path / "other").mkdir()
    other = Case.create(tmp_path / "other" / "fall.db")
    try:
        out = rendered(project.write, contents(full)).data
        words = load_words("und")
        taken = take_in(other, read(out, "a.qdpx", silent), words)
        assert taken.not_carried == ()
        again = rendered(project.write, contents(other)).data
        assert files_of(again) == files_of(out)
        twice = take_in(other, read(out, "a.qdpx", silent), words)
        assert (twice.counts, twice.act) == ((), "")
    finally:
        full.close()
        other.close()
