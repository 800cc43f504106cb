"""Finds what is written for readers, in reports and tables: the literals given to a ``Wording``.

In Python ``words("…")``, ``view.words("…")`` and, in ``Wording`` itself, ``self("…")``; in a template of Jinja
``words("…")``.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, nodes

WRITTEN = "Written"
"""The context of these strings."""


def written_in(package: Path, templates: Path) -> set[str]:
    """The strings of a package but for its window, and of the templates in a folder."""
    modules = (path for path in package.rglob("*.py") if path.relative_to(package).parts[0] != "ui")
    found = {words for path in modules for words in written_of(path)}
    return found | {words for path in templates.rglob("*.j2") for words in written_of_template(path)}


def written_of(path: Path) -> Iterator[str]:
    """The strings of one module. What is no literal is a sentence that was found elsewhere."""
    return (str(literal.value) for literal in written_calls(ast.parse(path.read_text(encoding="utf-8"))))


def written_calls(tree: ast.Module) -> Iterator[ast.Constant]:
    """The literals themselves."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Name("words" | "self") | ast.Attribute(_, "words"), [ast.Constant(str()) as literal, *_]):
                yield literal


def written_of_template(path: Path) -> Iterator[str]:
    for call in Environment(autoescape=True).parse(path.read_text(encoding="utf-8")).find_all(nodes.Call):
        named = call.node.name if isinstance(call.node, nodes.Name) else getattr(call.node, "attr", "")
        if named == "words" and call.args and isinstance(call.args[0], nodes.Const):
            yield str(call.args[0].value)
