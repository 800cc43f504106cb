"""What holds for every test: no display, no network, no settings of the user, no threads or processes left behind."""

import logging
import os
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

pytest_plugins = ("support.window_fixtures",)

settings.register_profile("quick", max_examples=40)
settings.register_profile("thorough", max_examples=1_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks as the desktop does, and the tests expect English
os.environ.pop("LANGUAGE", None)


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Nothing may so much as make an Internet socket. Stays for the whole run: an audit hook cannot be taken out."""
    if event == "socket.__new__" and arguments[1] in (socket.AF_INET, socket.AF_INET6):
        raise AssertionError("a network socket was opened")


sys.addaudithook(_refuse_network)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Settings and data of the user lie in a folder of the test; pytest would look through all others to name it."""
    with tempfile.TemporaryDirectory(prefix="home", dir=tmp_path_factory.getbasetemp()) as folder:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            monkeypatch.setenv(name, folder)
        yield Path(folder)


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """A test that leaves a thread behind would disturb another one, far away."""
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and t.is_alive()]
    for thread in left:
        thread.join(2)
    assert not [t for t in left if t.is_alive()]


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> Iterator[None]:
    """A logged warning fails the test, unless the test says ``@pytest.mark.logs``: it is about such a warning."""
    yield
    if request.node.get_closest_marker("logs"):
        return
    said = [
        r.getMessage() for when in ("setup", "call") for r in caplog.get_records(when) if r.levelno >= logging.WARNING
    ]
    assert not said


@pytest.fixture
def shared() -> Path:
    """Real documents beside the checkout, where a developer has them."""
    folder = Path(__file__).parents[1].parent / "shared"
    if not (folder / "documents").is_dir():
        pytest.skip("the real documents are not on this machine")
    return folder
