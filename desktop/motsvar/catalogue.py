"""The Swedish of what is said below the window, as ``build_scripts/translate.py`` compiles it. No Qt."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

from motsvar.resources import resource_path

LEAST_LITERAL = 7
"""Letters that a template must have of its own: one with fewer would be found in everything."""
_FIELD = re.compile(r"\{(\d+)\}")


class Template:
    """A sentence with fields, as the code has it."""

    def __init__(self, source: str, translation: str) -> None:
        self._translation = translation
        literal = _FIELD.split(source)[::2]
        self.letters = sum(map(len, literal))
        self._pattern = re.compile("(.+?)".join(map(re.escape, literal)), re.DOTALL)
        self._quoted = tuple(before.endswith("“") and after.startswith("”") for before, after in pairwise(literal))

    def fields(self, english: str) -> Sequence[str] | None:
        """What stands in the fields of a sentence made of this template; None for any other sentence."""
        found = self._pattern.fullmatch(english)
        return found.groups() if found else None

    def refilled(self, fields: Sequence[str], said: Callable[[str], str]) -> str:
        """The translation with the fields put back, each as ``said`` says it; what stands in quotes is a name."""
        words = [field if quoted else said(field) for field, quoted in zip(fields, self._quoted, strict=True)]
        return _FIELD.sub(lambda field: words[int(field.group(1))], self._translation)


@dataclass(frozen=True)
class Catalogue:
    """English to another language: what is written for readers, and the sentences of the rooms below the window."""

    written: Mapping[str, str]
    sentences: Mapping[str, str]

    @cached_property
    def templates(self) -> tuple[Template, ...]:
        """Sentences with fields; the one with the most words of its own first."""
        made = (Template(*entry) for entry in sorted(self.sentences.items()) if "{" in entry[0])
        usable = [template for template in made if template.letters >= LEAST_LITERAL]
        return tuple(sorted(usable, key=lambda template: -template.letters))


@cache
def catalogue(language: str) -> Catalogue:
    """Read once. Empty for English, as which the code has it, and where none was compiled."""
    path = resource_path("translations", f"motsvar_{language}.json")
    if language == "en" or not path.is_file():
        return Catalogue({}, {})
    entries = json.loads(path.read_text(encoding="utf-8"))
    return Catalogue(entries["Written"], entries["Sentences"])
