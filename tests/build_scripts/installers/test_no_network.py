"""What lies in the bundle in place of `socket`."""

import platform
import sys

import pytest

from installers import no_network


def test_python_can_name_the_system_without_a_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows ``platform.system()`` asks for the name of the machine, and libraries call it when they are loaded."""
    monkeypatch.setitem(sys.modules, "socket", no_network)
    assert platform._node("nowhere") == "nowhere"  # type: ignore[attr-defined] # the part of it that asks
