"""Who sent a text: named as such, by its letterhead, by who decides, or by who signed it."""

import re
from collections.abc import Sequence

from motsvar.core.particulars import MOTION, OTHER, RESPONSE
from motsvar.core.provenance.bodies import MOST_WORDS, body_in
from motsvar.core.provenance.lines import Cell, Ends, unaddressed
from motsvar.core.provenance.roles import decisions, names_motion
from motsvar.core.provenance.signing import signers

_LABEL = re.compile(r"(?:avsandare|fran|from|sender|avgivet av|forfattare|author|remissinstans|organisation)(?:: ?|\Z)")
_FROM = re.compile(
    r"(?:svar|yttrande|remissvar|remissyttrande|synpunkter|skrivelse|interpellation|fraga|response|reply|answer"
    r"|statement|comments|submission"
    r"|letter) (?:fran|from|av|by) (?=\S)"
)
_MOTION_BY = re.compile(
    r"(?:\w+ )?motion(?: nr [\w:/-]+)?(?: \(?\d{4}[:/]\d+\)?)? ?(?:av|fran|by|from) (?=\S)|(?:motionarer?|av"
    r"|by): ?(?=\S)"
)
_ABOUT = re.compile(
    r",? (?:om|angaende|over|pa|gallande|avseende|rorande|till|med anledning|med|i fraga|concerning|regarding|on"
    r"|to|about|re)\b"
    r"|[:;]|\.(?= |\Z)|,? (?:dnr|ks|diarienummer)\b"
)
_WORDS_BEFORE = 80
"""Code points in which a body's name stands before what it does."""
_ON_BEHALF = re.compile(r"(?:for|pa uppdrag av|pa .{0,30}vagnar|on behalf of|for and on behalf of) (?=\S)")
MOST_BODIES = 4
"""More of them are a list."""
LETTERHEAD_LINES = 10
LONGEST = 160
"""Code points of a sender: names of several people, or of a body with its municipality."""


def sender_of(ends: Ends, role: str, *, is_formal: bool) -> str:
    """The sender, or empty. The letterhead of a motion is that of who is asked: there only people are senders.

    ``is_formal``: a date or case number stands in the head, too; else a name there may be a heading.
    """
    named = _labelled(ends.head) or _named_in_title(ends.head, _MOTION_BY if role == MOTION else _FROM)
    if named:
        return named
    if role == MOTION:
        return ", ".join(signers(ends.tail, role))
    if not role and names_motion(ends):
        return ""  # whose letterhead it is depends on what it is
    found = (_letterhead(ends.head) if role or is_formal else "") or _behalf(ends.tail)
    if not found and role == RESPONSE:
        found = _who_decides(ends)
    return found or ("" if role == OTHER else ", ".join(signers(ends.tail, role)))


def _labelled(cells: Sequence[Cell]) -> str:
    for at, cell in enumerate(cells):
        found = _LABEL.match(cell.folded)
        if found and ":" in found.group():
            said = cell.words[found.end() :].strip()
            return _cut(said) if said else (_cut(cells[at + 1].words) if at + 1 < len(cells) else "")
    return ""


def _cut(words: str) -> str:
    """Without the address of an e-mail after a name."""
    return re.sub(r"\s*[<\[(]?\S+@\S+[>\])]?", "", words).strip(" ,;<")[:LONGEST]


def _named_in_title(cells: Sequence[Cell], pattern: re.Pattern[str]) -> str:
    """Of *Yttrande från X angående …*; a title may go on in the next line."""
    for at, cell in enumerate(cells):
        found = pattern.match(cell.folded)
        if not found:
            continue
        words, folded = cell.words, cell.folded
        after = cells[at + 1] if at + 1 < len(cells) else None
        if after and not after.begins and after.line == cell.line + 1 and not _ABOUT.search(folded, found.end()):
            words, folded = f"{words} {after.words}", f"{folded} {after.folded}"
        ends = _ABOUT.search(folded, found.end())
        name = words[found.end() : ends.start() if ends else len(words)].strip(" ,;:-–")
        if name and name[0].isupper() and len(name) <= LONGEST:
            return name
    return ""


def _letterhead(cells: Sequence[Cell]) -> str:
    """The first body that is named by itself, not as the one that is written to; rather a committee than its town."""
    first = (cell for cell in unaddressed(cells) if cell.line < LETTERHEAD_LINES)
    bodies = [body for body in (body_in(cell.words, cell.folded) for cell in first) if body[0]]
    if len(bodies) > MOST_BODIES:
        return ""
    return next((name for name, specific in bodies if specific), bodies[0][0] if bodies else "")


def _behalf(cells: Sequence[Cell]) -> str:
    for cell in reversed(cells):
        found = _ON_BEHALF.match(cell.folded)
        if found:
            name, _ = body_in(cell.words[found.end() :], cell.folded[found.end() :])
            if name or found.group().startswith(("on behalf", "pa uppdrag")):
                return name or cell.words[found.end() :].strip(" ,.")[:LONGEST]
    return ""


def _who_decides(ends: Ends) -> str:
    """The committee that *godkänner förvaltningens tjänsteutlåtande som svar*."""
    for found in decisions(ends):
        least = max(0, found.start() - _WORDS_BEFORE)
        words = ends.start[least : found.start()]
        begins = [gap.end() for gap in re.finditer(r"(?:\A|\s)(?=\S)", words)][-MOST_WORDS:]
        for begin in begins:
            name, specific = body_in(words[begin:].strip(), ends.folded_start[least + begin : found.start()].strip())
            if specific:
                return " ".join(name.split())
    return ""
