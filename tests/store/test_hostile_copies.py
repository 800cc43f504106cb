"""Copies made to do harm: merged whole or not at all, and no backup is replaced by what is not sound."""

import random
import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from motsvar.core.document import Document
from motsvar.core.errors import CaseNotWritable, MotsvarError
from motsvar.core.span import Span
from motsvar.store import Case
from motsvar.store.backups import back_up, backups, head_of, restore
from motsvar.store.merging import merge_plan
from motsvar.store.opening import require_sqlite
from store.conftest import fill, make_case
from store.test_opening import closed_case, hashed


def test_a_flipped_copy_is_merged_whole_or_not_at_all(tmp_path: Path) -> None:
    chance = random.Random(9)
    theirs = closed_case(tmp_path / "theirs.db").read_bytes()
    used = [at for at, byte in enumerate(theirs) if byte]
    with make_case(tmp_path / "mine.db") as mine:
        fill(mine)
        for number in range(60):
            flipped = bytearray(theirs)
            flipped[chance.choice(used)] ^= 1 << chance.randrange(8)
            path = tmp_path / f"{number}.db"
            path.write_bytes(flipped)
            with suppress(MotsvarError), Case.open(path) as other:
                merge_plan(mine, other)
        assert mine.check() == ()


def test_an_old_sqlite_is_refused_in_words() -> None:
    require_sqlite()
    with pytest.raises(CaseNotWritable, match=r"SQLite 3\.30\.1"):
        require_sqlite((3, 30, 1))


# Backups


def test_a_backup_that_is_not_sound_replaces_nothing(path: Path, tmp_path: Path) -> None:
    closed_case(path)
    before = hashed(path)
    bad = tmp_path / "bad.db"
    for content in (b"", bytes(50_000), path.read_bytes()[:9000]):
        bad.write_bytes(content)
        with pytest.raises(MotsvarError):
            restore(bad, path)
        assert hashed(path) == before
    assert {found.name for found in path.parent.iterdir() if found.is_file()} == {path.name, "bad.db"}


def test_restoring_keeps_what_was_there(path: Path, tmp_path: Path) -> None:
    closed_case(path)
    with Case.open(path) as case:
        made = back_up(case.file, tmp_path / "backups", head_of(case.file), case._ledger._clock())
        case.add_tag("since")
    aside = restore(made, path)
    with Case.open(path) as case, Case.open(aside) as kept:
        assert [tag.name for tag in case.tags()] == ["blått 🙂"]
        assert [tag.name for tag in kept.tags()] == ["blått 🙂", "since"]
        assert case.check() == kept.check() == ()
    assert len(backups(tmp_path / "backups")) == 1
    shutil.rmtree(tmp_path / "backups")


def test_a_name_from_a_hostile_copy_reaches_no_sql(path: Path) -> None:
    name = "x'); DROP TABLE tag; --"
    with make_case(path) as case:
        document = case.add_document(Document.from_text("abc", name))
        case.annotate(document, Span(0, 1), [case.add_tag(name).id], name)
        assert case.tags()[0].name == name
        assert case.check() == ()
