"""Power cuts and failing disks, simulated: a sample of the campaign in build_scripts/power_test.py."""

import random
from pathlib import Path

import pytest

import power_test
from motsvar.store import Case
from power_vfs import Disk, Step
from store.conftest import make_case

PRAGMAS = ("journal_mode", "synchronous", "fullfsync", "locking_mode", "foreign_keys", "trusted_schema", "mmap_size")


def test_no_power_cut_loses_what_was_told(in_memory: Path) -> None:
    result = power_test.campaign(150, "case", 5, in_memory)
    assert (result.cuts, result.lost, result.damaged) == (150, 0, 0)


@pytest.mark.parametrize("settings", ["wal-normal"])
def test_with_other_settings_acts_are_lost_so_the_test_can_fail(settings: str, in_memory: Path) -> None:
    assert power_test.campaign(120, settings, 5, in_memory).lost > 20


def test_the_settings_under_test_are_those_of_an_open_case(tmp_path: Path) -> None:
    def told(case: Case) -> list[object]:
        return [case.file.row(f"PRAGMA {name}")[0] for name in PRAGMAS]

    path = tmp_path / "case.db"
    with make_case(path) as case:
        used = told(case)
    with power_test.recorded_case(path, "case", []) as (case, _):
        assert told(case) == used


def test_a_write_that_fails_leaves_the_act_out_or_whole(in_memory: Path) -> None:
    tried, wrong = power_test.failures(in_memory, every=5)
    assert wrong == 0
    assert tried > 10


def test_a_disk_keeps_what_was_synced_and_may_lose_the_rest() -> None:
    disk = Disk({"a": b"old"})
    disk.take(Step("write", "a", 0, b"new"))
    disk.take(Step("create", "b"))
    disk.take(Step("write", "b", 0, b"x" * 2000))
    left = [disk.cut(random.Random(seed)) for seed in range(200)]
    assert {one["a"] for one in left} == {b"old", b"new"}
    assert {"b" in one for one in left} == {True, False}
    assert any(0 < one["b"].count(b"x") < 2000 for one in left if "b" in one), "torn"
    for step in (Step("sync", "a"), Step("sync", "b"), Step("delete", "b", 1)):
        disk.take(step)
    assert [disk.cut(random.Random(seed)) for seed in range(3)] == [{"a": b"new"}] * 3
