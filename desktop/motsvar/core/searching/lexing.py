"""A query cut into what its language is made of."""

import re
from dataclasses import dataclass
from enum import StrEnum

from motsvar.core.words.folding import fold
from motsvar.core.words.tokens import tokenise


class Kind(StrEnum):
    OPEN, CLOSE, MINUS, OR, NOT = "(", ")", "-", "OR", "NOT"
    NEAR = "NEAR"
    PHRASE = "phrase"
    PREFIX = "prefix"
    WORD = "word"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Piece:
    kind: Kind
    text: str = ""
    """What is looked for; of NEAR what stands between its parentheses."""
    field: str = ""
    """note, tag or in."""


_PIECE = re.compile(
    r"""\s*(?:
    (?P<near>NEAR\((?P<inside>[^()]*)\))
    |(?P<field>note|tag|in):(?:"(?P<quoted>[^"]*)"?|(?P<bare>[^\s()"]*))
    |"(?P<phrase>[^"]*)"?
    |(?P<sign>[()]|-(?=[^\s)-]))
    |(?P<word>[^\s()"]+)
    )""",
    re.VERBOSE,
)
_CURLY = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "″": '"'})
"""Quotation marks that a keyboard or a word processor puts for the straight one."""
_OPERATORS = {"OR": Kind.OR, "NOT": Kind.NOT}
_SIGNS = {"(": Kind.OPEN, ")": Kind.CLOSE, "-": Kind.MINUS}


def lex(query: str) -> list[Piece]:
    """The pieces in order. Never fails: what is no piece of the language is words."""
    found = []
    for one in _PIECE.finditer(query.translate(_CURLY)):
        if one["near"]:
            found.append(Piece(Kind.NEAR, one["inside"]))
        elif one["field"]:
            found.append(Piece(Kind.FIELD, one["quoted"] if one["quoted"] is not None else one["bare"], one["field"]))
        elif one["phrase"] is not None:
            found.append(Piece(Kind.PHRASE, one["phrase"]))
        elif one["sign"]:
            found.append(Piece(_SIGNS[one["sign"]]))
        else:
            found.append(_word(one["word"]))
    return found


def is_quote_open(query: str) -> bool:
    """Whether a quotation mark has none that closes it."""
    return query.translate(_CURLY).count('"') % 2 == 1


def words_of(text: str) -> tuple[str, ...]:
    """The words and numbers of a piece of a query, as written; signs are none."""
    tokens = tokenise(text, fold(text))
    return tuple(token.word for token, is_word in zip(tokens, tokens.is_word.tolist(), strict=True) if is_word)


def _word(text: str) -> Piece:
    if text in _OPERATORS:
        return Piece(_OPERATORS[text])
    return Piece(Kind.PREFIX, text.rstrip("*")) if text.endswith("*") else Piece(Kind.WORD, text)
