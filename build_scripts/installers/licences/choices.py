"""Licences as SPDX expressions: whether each is known, and whether it may be shipped with a program under another."""

import re
from collections.abc import Callable

KNOWN = frozenset((
    "0BSD", "AGPL-3.0-only", "AGPL-3.0-or-later", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "Bitstream-Vera",
    "blessing", "bzip2-1.0.6", "CC0-1.0", "GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later", "ISC",
    "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later", "LicenseRef-Microsoft-Visual-C-Runtime",
    "LicenseRef-Public-Domain", "LicenseRef-Simplemma-Data", "MIT", "MIT-CMU", "MPL-2.0", "PSF-2.0", "Unicode-3.0",
    "X11", "Zlib",
))  # fmt: skip
"""The identifiers that somebody has looked at; another one is unknown until it is written here."""

EXCEPTIONS = frozenset(("GCC-exception-3.1", "Bootloader-exception"))
"""What takes the GPL's condition from the program that a file lies beside."""

_TOKEN = re.compile(r"\s*([()]|[A-Za-z0-9.+-]+)")


class UnknownLicence(Exception):
    """Not an expression of known licences."""


def may_be_shipped(expression: str) -> bool:
    """Whether one choice of the expression is free of GPL and AGPL. Raises ``UnknownLicence``."""
    tokens = _tokens(expression)
    answer = _either(tokens)
    if tokens:
        raise UnknownLicence(expression)
    return answer


def _tokens(expression: str) -> list[str]:
    found = _TOKEN.findall(expression)
    if not found or _TOKEN.sub("", expression).strip():
        raise UnknownLicence(expression)
    return list(reversed(found))


def _either(tokens: list[str]) -> bool:
    return _joined(tokens, "OR", _both, any)


def _both(tokens: list[str]) -> bool:
    return _joined(tokens, "AND", _one, all)


def _joined(
    tokens: list[str], word: str, part: Callable[[list[str]], bool], verdict: Callable[[list[bool]], bool]
) -> bool:
    answers = [part(tokens)]
    while tokens and tokens[-1] == word:
        tokens.pop()
        answers.append(part(tokens))
    return verdict(answers)


def _one(tokens: list[str]) -> bool:
    if not tokens:
        raise UnknownLicence("")
    name = tokens.pop()
    if name == "(":
        inside = _either(tokens)
        if not tokens or tokens.pop() != ")":
            raise UnknownLicence(name)
        return inside
    if name not in KNOWN:
        raise UnknownLicence(name)
    if tokens and tokens[-1] == "WITH":
        tokens.pop()
        if not tokens or tokens.pop() not in EXCEPTIONS:
            raise UnknownLicence(name)
        return True
    return not name.startswith(("GPL", "AGPL"))
