"""What a search asks of the words of a case."""

from collections.abc import Collection, Sequence
from typing import Protocol


class Vocabulary(Protocol):
    """The words of all texts of a case."""

    def forms_of(self, keys: Collection[str]) -> Sequence[str]:
        """Folded forms that have one of these keys."""

    def keys_of(self, forms: Collection[str]) -> Sequence[str]:
        """The keys of words that are folded so."""

    def having(self, part: str) -> Sequence[str]:
        """Folded forms that this stands in."""

    def shaped(self, shape: str, lengths: range) -> Sequence[str]:
        """Folded forms of words that are in no dictionary and have this shape and length."""
