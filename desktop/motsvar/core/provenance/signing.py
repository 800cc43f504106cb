"""Who signed a text, in its last lines."""

import re
from collections.abc import Sequence

from motsvar.core.particulars import MOTION
from motsvar.core.provenance.lines import Cell

_CLOSING = re.compile(
    r"(?:med )?(?:vanlig|vanliga|basta) halsning|halsningar|hogaktningsfullt|yours (?:sincerely|faithfully)"
    r"|(?:kind |best )?regards"
    r"|sincerely|respectfully"
)
_ROLE = re.compile(
    r"(?:[\w/,.-]+ ){0,3}?(?:[\w-]*(?:rad|chef|direktor|ordforande|sekreterare|handlaggare|landshovding|rektor"
    r"|generaldirektor"
    r"|stadsjurist|minister|utredare|strateg|samordnare|professor|ledamot|talesperson|borgmastare"
    r"|statssekreterare|director"
    r"|chair|chairman|chairwoman|chairperson|secretary|manager|officer|president|mayor|leader|councillor))\b"
)
_NAME = r"[^\W\d_][\w'’.-]*(?: (?:van|von|der|de|af|la|el|bin))*(?: [^\W\d_][\w'’.-]*){1,2}(?: ?\([^\W\d_]{1,14}\))?"
_AND = re.compile(r",? (?:och|and|&) |, ")
_PERSON = re.compile(rf"{_NAME}\Z")
_PLACE_AND_DATE = re.compile(r"\A[^\W\d_][\w -]{1,30},? (?:den |the )?\d")
_NO_SIGNATURE = re.compile(
    r"\b(?:kontakt|presskontakt|foto|text|deltagare|narvarande|franvarande|contact|press|photo|present|sandlista"
    r"|kopia|bilag)"
)
_SMALL = frozenset(["van", "von", "der", "de", "af", "la", "el", "bin"])
MOST_SIGNERS = 6


def signers(cells: Sequence[Cell], role: str) -> tuple[str, ...]:
    """Names at the end that are told to be signatures: by what stands before or below them."""
    found: list[str] = []
    for at, cell in enumerate(cells):
        people = _AND.split(cell.words)
        if all(map(_is_name, people)) and _is_signed(cells, at, role, bool(found)):
            found += people
    names = dict.fromkeys(found)
    return tuple(names) if len(names) <= MOST_SIGNERS else ()


def _is_signed(cells: Sequence[Cell], at: int, role: str, has_others: bool) -> bool:
    here = cells[at]
    before = [cell for cell in cells[:at] if here.line - 3 <= cell.line < here.line]
    if any(_NO_SIGNATURE.match(cell.folded) for cell in before):
        return False
    below = [cell for cell in cells[at + 1 :] if cell.line == here.line + 1]
    after_closing = any(_CLOSING.match(cell.folded) or _PLACE_AND_DATE.match(cell.folded) for cell in before)
    if role == MOTION:
        return after_closing or has_others or "(" in here.words or any(_is_name(cell.words) for cell in before)
    return after_closing or any(_ROLE.match(cell.folded) for cell in below if not cell.begins)


def _is_name(words: str) -> bool:
    found = _PERSON.match(words)
    if not found:
        return False
    parts = [part for part in re.sub(r"\(.*\)", "", words).split() if part not in _SMALL]
    return (
        len(parts) in (2, 3)
        and all(part[0].isupper() and not part.isupper() for part in parts)
        and all(_plain(part) for part in parts)
    )


def _plain(part: str) -> bool:
    """No word of a title or of a list below the text."""
    return part.strip(".") not in ("Bilagor", "Bilaga", "Med", "För", "Stockholm", "Motion", "Yours", "Kind", "Best")
