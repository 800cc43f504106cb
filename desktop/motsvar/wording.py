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

    def percent(self, share: float) -> str:
        """A share, 0 to 1, in whole per cent; what is there is never called nothing, nor less than all all."""
        whole = round(100 * share)
        if share > 0 and whole == 0:
            return "<1 %"
        return f"{99 if share < 1 and whole == 100 else whole} %"

    def moment(self, iso: str) -> str:
        """A day and an hour that were written as ISO 8601 in UTC."""
        return iso


ENGLISH = Wording("en")


def wording(language: str) -> Wording:
    """The words of a language; English where there is no catalogue for it."""
    return ENGLISH if language == "en" else Wording(language)
