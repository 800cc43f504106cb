"""Damaged files that once did harm (make fuzz found them): each is read or refused in words now."""

from contextlib import suppress
from pathlib import Path

import pytest

from motsvar.core.errors import UnreadableDocument
from motsvar.isolation.reading import read_bytes
from motsvar.isolation.workers import Workers

CRASHERS = sorted((Path(__file__).parents[1] / "data" / "readers" / "crashers").glob("*"))


@pytest.mark.parametrize("path", CRASHERS, ids=lambda path: path.name)
def test_it_does_no_harm_any_more(path: Path) -> None:
    """In a worker; that it dies or has a fault is logged, and a log fails the test."""
    with Workers(prestart=0) as workers, suppress(UnreadableDocument):
        assert read_bytes(path.read_bytes(), path.name, workers).text
