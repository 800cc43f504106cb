"""Commands meet workers that stand ready: each would start its own, which takes longer than most of what they do."""

import importlib
import pkgutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

import motsvar.cli
from motsvar.isolation.workers import Workers


@pytest.fixture
def own_workers() -> None:
    """For a test of what a command makes of the machine it finds: workers are those of the program then."""


@pytest.fixture(autouse=True)
def lent_workers(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "own_workers" in request.fixturenames:
        return
    ready: Workers = request.getfixturevalue("workers")

    @contextmanager
    def lent(**_how: object) -> Iterator[Workers]:
        yield ready

    for module in pkgutil.iter_modules(motsvar.cli.__path__, "motsvar.cli."):
        loaded = importlib.import_module(module.name)
        if hasattr(loaded, "Workers"):
            monkeypatch.setattr(loaded, "Workers", lent)
