"""A query in the language of FTS5. What a user typed gets there in quotation marks alone."""

from collections.abc import Collection, Mapping

from motsvar.core.searching.meaning import Meaning
from motsvar.core.searching.query import Either, Every, Near, Node, Phrase, Prefix, Without, Word

Meanings = Mapping[Word, Meaning]
MOST_WAYS = 64
"""Combinations of keys that are tried for one NEAR."""


def match_expression(node: Node, meanings: Meanings, *, in_compounds: bool = True) -> str:
    """For the columns ``forms``, ``keys`` and ``parts``. Without ``in_compounds`` what is wanted stands by itself."""

    def of(part: Node) -> str:
        return f"({match_expression(part, meanings, in_compounds=in_compounds)})"

    match node:
        case Word():
            return _word(meanings[node], in_compounds=in_compounds)
        case Phrase(forms):
            return f"forms : ({' + '.join(map(quoted, forms))})"
        case Prefix(stem):
            return f"forms : ({quoted(stem)} *)"
        case Near(words, distance):
            return _near([sorted(meanings[word].near) for word in words], distance)
        case Every(parts):
            return " AND ".join(map(of, parts))
        case Either(parts):
            return " OR ".join(map(of, parts))
        case Without(wanted, unwanted):
            excluded = " OR ".join(f"({match_expression(part, meanings)})" for part in unwanted)
            return f"{of(wanted)} NOT ({excluded})"


def quoted(token: str) -> str:
    """A token as an FTS5 string; SQLite takes no NUL in a query."""
    return '"' + token.replace('"', '""').replace("\0", "_") + '"'


def _word(meaning: Meaning, *, in_compounds: bool) -> str:
    forms = meaning.forms | meaning.compounds if in_compounds else meaning.forms
    by_key = f"{{keys parts}} : ({_any(meaning.keys)})"
    return f"forms : ({_any(forms)}) OR {by_key}" if forms else by_key


def _any(tokens: Collection[str]) -> str:
    return " OR ".join(map(quoted, sorted(tokens)))


def _near(keys: list[list[str]], distance: int) -> str:
    ways: list[list[str]] = [[]]
    for some in keys:
        ways = [[*way, key] for way in ways for key in some][:MOST_WAYS]
    return " OR ".join(f"keys : (NEAR({' '.join(map(quoted, way))}, {distance}))" for way in ways)
