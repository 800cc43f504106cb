"""The language of what is written for readers, reports and tables, without Qt: the command line speaks it, too."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Wording:
    """Says English sentences, phrases and labels in one language; what the catalogue does not have, as it is."""

    language: str
    """``en`` or ``sv``."""

    def __call__(self, english: str) -> str:
        return english

    def number(self, figure: int) -> str:
        """With the language's sign between thousands."""
        return f"{figure:,}"


ENGLISH = Wording("en")


def wording(language: str) -> Wording:
    """The words of a language; English where there is no catalogue for it."""
    return ENGLISH if language == "en" else Wording(language)
