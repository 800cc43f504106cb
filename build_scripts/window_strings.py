"""Finds the strings of the window that are to be translated, each with the context in which Qt looks for it.

Qt's own ``lupdate`` does not follow a module's helper ``tr(words)`` to the context that it names; reading the syntax
tree does, and tells as well when something else than a literal is given to ``tr``.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Found:
    """A string to be translated. The context is a class for ``self.tr``, else the name given to ``translate``."""

    context: str
    source: str


class NotALiteralError(Exception):
    """A call of ``tr`` whose words cannot be known before the program runs."""


def strings_in(package: Path) -> set[Found]:
    """Every string given to ``tr`` or ``translate`` in the modules of a package."""
    return {found for path in sorted(package.rglob("*.py")) for found in strings_of(path)}


def strings_of(path: Path) -> Iterator[Found]:
    """The strings of one module. Raises ``NotALiteralError``."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    helper = _context_of_helper(tree, path)
    yield from _in(tree, "", helper, path)


def _in(node: ast.AST, within: str, helper: str, path: Path) -> Iterator[Found]:
    """Walks down; ``within`` is the class in which ``self`` lives."""
    if isinstance(node, ast.FunctionDef) and node.name == "tr":
        return  # the helper itself
    if isinstance(node, ast.Call):
        match node.func:
            case ast.Attribute(ast.Name("self"), "tr"):
                yield Found(within, _literal(node.args[0], path))
            case ast.Name("tr"):
                yield Found(helper, _literal(node.args[0], path))
            case ast.Attribute(ast.Name("QCoreApplication"), "translate") if len(node.args) > 1:
                yield Found(_literal(node.args[0], path), _literal(node.args[1], path))
    inside = node.name if isinstance(node, ast.ClassDef) else within
    for child in ast.iter_child_nodes(node):
        yield from _in(child, inside, helper, path)


def _context_of_helper(tree: ast.Module, path: Path) -> str:
    """The context that a module's own ``tr(words)`` names, or that of the module from which it takes its ``tr``."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and call.args and isinstance(call.args[0], ast.Constant):
                    return str(call.args[0].value)
        if isinstance(node, ast.ImportFrom) and node.module and any(name.name == "tr" for name in node.names):
            root = next(folder for folder in path.parents if not (folder / "__init__.py").exists())
            other = root.joinpath(*node.module.split(".")).with_suffix(".py")
            return _context_of_helper(ast.parse(other.read_text(encoding="utf-8")), other)
    return ""


def _literal(node: ast.expr, path: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotALiteralError(f"{path.name}:{node.lineno}: what is given to tr must be a literal")
