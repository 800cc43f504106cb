"""A small sample of the benchmark of exports: it runs, and what it measures is written as it should be."""

from pathlib import Path

import bench_exports
from motsvar.exports.case_content import CaseContent
from motsvar.exports.registry import export


def small() -> CaseContent:
    return bench_exports.large_content(2_000)


def test_two_thousand_annotations_are_told_of_while_they_are_written(tmp_path: Path) -> None:
    content = small()
    for name in ("csv", "xlsx"):
        path = tmp_path / f"large.{name}"
        found = bench_exports.measure(name, path, lambda progress, path=path: export(content, path, progress=progress))
        assert found.holds
        assert found.megabytes > 0.1
        assert found.memory < 100
