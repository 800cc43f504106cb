"""The language of what is written for readers, reports and tables, without Qt: the command line speaks it, too."""

import re
from dataclasses import dataclass
from functools import cached_property

from motsvar.catalogue import Catalogue, catalogue
from motsvar.core.particulars import is_date

NO_BREAK = "\u00a0"
LONG_NUMBER = 5
"""Digits from which on those of a text stand in groups; a year has four."""
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
}
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+")
"""A figure as English writes it."""
_DAY = re.compile(r"(\d{4}|-)-(\d\d)(?:-(\d\d))?")
LEAP_YEAR = "2000-"
"""For a day without a year."""
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(?:Z|\+00:00)?")


@dataclass(frozen=True)
class Wording:
    """Says English sentences, phrases and labels in one language; what the catalogue does not have, as it is.

    ``words("Summary")`` and ``words("Written {0} by {1}").format(…)``: ``build_scripts/translate.py`` finds the
    literals, in templates of Jinja, too.
    """

    language: str
    """``en`` or ``sv``."""

    @cached_property
    def _catalogue(self) -> Catalogue:
        return catalogue(self.language)

    def __call__(self, english: str) -> str:
        return self._catalogue.written.get(english) or self.sentence(english)

    def sentence(self, english: str) -> str:
        """What a room below the window says. Names and other words of the user stand in the fields of a template, and
        are put back as they were; a field may also be a figure or a sentence of the catalogue."""
        exact = self._catalogue.sentences.get(english)
        if exact is not None:
            return exact
        for template in self._catalogue.templates if english else ():
            fields = template.fields(english)
            if fields is not None:
                return template.refilled(fields, self._field)
        return english

    def reason(self, english: str) -> str:
        """Why a difference is a reading error: a word of the catalogue, or what was read for what (``é for å``)."""
        parts = []
        for part in english.split(", "):
            read, between, for_what = part.partition(" for ")
            parts.append(self("{0} for {1}").format(read, for_what) if between else self.sentence(part))
        return ", ".join(parts)

    def number(self, figure: int) -> str:
        """With the language's sign between thousands."""
        return f"{figure:,}".replace(",", self._between_thousands)

    def percent(self, share: float) -> str:
        """A share, 0 to 1, in whole per cent; what is there is never called nothing, nor less than all all."""
        whole = round(100 * share)
        said = "<1" if share > 0 and whole == 0 else "99" if share < 1 and whole == 100 else str(whole)
        return f"{said}{NO_BREAK if self._is_swedish else ' '}%"

    def value(self, plain: str) -> str:
        """A number of a text, such as ``1400000.5`` or ``3–5``; anything else as it is."""
        if "–" in plain:
            return "–".join(map(self.value, plain.split("–")))
        whole, point, part = plain.partition(".")
        if not whole.isdecimal() or (point and not part.isdecimal()):
            return plain
        written = self.number(int(whole)) if len(whole) >= LONG_NUMBER else whole
        return f"{written}{',' if self._is_swedish else '.'}{part}" if point else written

    def date(self, value: str) -> str:
        """``2020-10-14``, ``2020-10``, ``2020``, ``--10-14`` (a day without year), ``autumn 2019``, ``1990s``, or two
        with ``/`` between, in words; anything else as it is."""
        since, slash, until = value.partition("/")
        if not slash:
            return self._day(value)
        if _has_day(until) and since[:-2] == until[:-2]:
            return f"{int(since[-2:])}–{self._day(until)}"
        words = self._day(since), self._day(until)
        return ("–" if all(part.isdecimal() for part in words) else " – ").join(words)

    def moment(self, iso: str) -> str:
        """A day and an hour that were written as ISO 8601 in UTC."""
        found = _MOMENT.fullmatch(iso)
        if not found:
            return iso
        clock = (":", "{0}, {1} UTC") if not self._is_swedish else (".", "{0} kl. {1} UTC")
        return clock[1].format(self._day(found[1]), clock[0].join(part for part in found.groups()[1:] if part))

    @property
    def _is_swedish(self) -> bool:
        return self.language == "sv"

    @property
    def _between_thousands(self) -> str:
        return NO_BREAK if self._is_swedish else ","

    def _field(self, words: str) -> str:
        if _GROUPED.fullmatch(words):
            return self.number(int(words.replace(",", "")))
        return self.sentence(words)

    def _day(self, value: str) -> str:
        found = _DAY.fullmatch(value)
        if not found or not is_date(value.replace("--", LEAP_YEAR, 1)):
            return self._period(value)
        year, month, day = found.groups()
        name = _MONTHS.get(self.language, _MONTHS["en"]).split()[int(month) - 1]
        return " ".join(part for part in ((day or "").lstrip("0"), name, year) if part not in ("", "-"))

    def _period(self, value: str) -> str:
        seasons = {
            "spring": self("spring {0}"),
            "summer": self("summer {0}"),
            "autumn": self("autumn {0}"),
            "winter": self("winter {0}"),
        }
        season, _, year = value.partition(" ")
        if season in seasons:
            return seasons[season].format(year)
        return self("{0}s").format(value[:-1]) if value[:-1].isdecimal() and value.endswith("s") else value


def _has_day(value: str) -> bool:
    found = _DAY.fullmatch(value)
    return bool(found and found[3])


ENGLISH = Wording("en")


def wording(language: str) -> Wording:
    """The words of a language; English where there is no catalogue for it."""
    return ENGLISH if language == "en" else Wording(language)
