"""Every name that the workspace promises is where it says, and nothing else is promised."""

import ast
from importlib import import_module
from pathlib import Path

import pytest

import motsvar.workspace as workspace


def test_what_is_said_to_the_type_checker_is_what_is_found() -> None:
    tree = ast.parse(Path(str(workspace.__file__)).read_text(encoding="utf-8"))
    checked = next(node for node in tree.body if isinstance(node, ast.If))
    said = {
        alias.asname or alias.name: node.module
        for node in ast.walk(checked)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert said == workspace._MODULE_OF
    for name, module in said.items():
        assert getattr(workspace, name) is getattr(import_module(str(module)), name)


def test_what_is_not_there_is_told_as_python_does() -> None:
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        _ = workspace.nothing_of_the_kind  # type: ignore[attr-defined]
