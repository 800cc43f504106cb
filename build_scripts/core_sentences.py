"""Finds the sentences that the rooms below the window say: errors with their advice, warnings, progress, names of acts.

They are written in English where they arise, without Qt. Here they become templates, the fields of an f-string
numbered ``{0}``, ``{1}``…, for the context "Sentences"; ``motsvar/catalogue.py`` finds the template again at run time.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from written_strings import written_calls

WORDS_OF_CALLS = {
    "act": 0,
    "progress": 1,
    "Task": 1,
    "Format": 1,
    "Offered": 1,
    "Reader": 1,
    "PeerFormat": 1,
    "named": 1,
}
"""Calls whose argument at this place is shown, though it is no sentence: a label, a phrase, a kind of thing."""
WORDS_OF_NAMES = frozenset(
    {"LinkRelation", "Counted", "_IN_ZIP", "_LABELS"}
    | {"ACCENTS", "READING", "CASE", "LINE_END", "SPACE", "PUNCTUATION", "PAGE_HEAD"}
)
"""Enums, tables and constants whose strings are shown."""
SENTENCE = re.compile(r"(?=.*[a-z]{2})[A-ZÅÄÖ“{\d].*[ }”].*[.!]", re.DOTALL)
"""From a capital, a quotation mark, a field or a figure to a full stop."""
NOT_SHOWN_IN_THE_WINDOW = ("ui", "cli", "app.py")
"""Whose strings have another way to the user. What they raise as errors is taken all the same."""


def sentences_in(package: Path) -> set[str]:
    """The templates of a package."""
    return {words for path in sorted(package.rglob("*.py")) for words in sentences_of(path, package)}


def sentences_of(path: Path, package: Path) -> Iterator[str]:
    """The templates of one module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    below = path.relative_to(package).parts[0] not in NOT_SHOWN_IN_THE_WINDOW
    if below:
        yield from _whole_sentences(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _of_call(node, below)
        elif below and isinstance(node, ast.ClassDef | ast.Assign | ast.AnnAssign) and _names(node) & WORDS_OF_NAMES:
            yield from _of_table(node)


def error_calls(tree: ast.Module, errors: frozenset[str]) -> Iterator[ast.Call]:
    """Every place where a module makes an error of these classes."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Name(name)) if name in errors and node.args:
                yield node


def template(node: ast.expr) -> str | None:
    """A literal as it is; an f-string with its fields numbered; else None."""
    match node:
        case ast.Constant(str(words)):
            return words
        case ast.JoinedStr(values):
            parts, fields = [], 0
            for value in values:
                if isinstance(value, ast.Constant):
                    parts.append(str(value.value))
                else:
                    parts.append(f"{{{fields}}}")
                    fields += 1
            return "".join(parts)
    return None


def _whole_sentences(tree: ast.Module) -> Iterator[str]:
    """What begins and ends as a sentence, but for docstrings and for what is written (``written_strings``)."""
    parts = {id(value) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for value in node.values}
    spoken_of = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    written = {id(node) for node in written_calls(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in parts | spoken_of | written:
            words = template(node)
            if words and SENTENCE.fullmatch(words):
                yield words


def _of_call(node: ast.Call, below: bool) -> Iterator[str]:
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    place = WORDS_OF_CALLS.get(name)
    if place is None and name in ERRORS:
        given: list[ast.expr] = node.args[:2]
    elif place is not None and (below or name == "act") and place < len(node.args):
        given = [node.args[place]]
    else:
        return
    for one in given:
        for choice in (one.body, one.orelse) if isinstance(one, ast.IfExp) else (one,):
            words = template(choice)
            if words:
                yield words


def _of_table(node: ast.ClassDef | ast.Assign | ast.AnnAssign) -> Iterator[str]:
    assigned = node.body if isinstance(node, ast.ClassDef) else [node]
    for one in assigned:
        value = one.value if isinstance(one, ast.Assign | ast.AnnAssign) else None
        for found in value.values if isinstance(value, ast.Dict) else (value,):
            if isinstance(found, ast.Constant) and isinstance(found.value, str):
                yield found.value


def _names(node: ast.ClassDef | ast.Assign | ast.AnnAssign) -> set[str]:
    match node:
        case ast.ClassDef(name):
            return {name}
        case ast.Assign(targets):
            return {target.id for target in targets if isinstance(target, ast.Name)}
        case ast.AnnAssign(ast.Name(name)):
            return {name}
    return set()


def error_classes(errors_module: Path) -> frozenset[str]:
    """The names of the errors that a user may meet."""
    tree = ast.parse(errors_module.read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.ClassDef))


ERRORS = error_classes(Path(__file__).parents[1] / "desktop" / "motsvar" / "core" / "errors.py") | {
    "SelfTestFailedError"
}
