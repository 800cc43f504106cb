"""What a text is in a case, as its title says: a motion, an answer, or something else."""

import re
from collections.abc import Iterator

from motsvar.core.particulars import MOTION, OTHER, RESPONSE
from motsvar.core.provenance.lines import Cell, Ends

_ASKED = (
    r"(?:den |en |ett |er |ert |din |skriftlig |enkel |medborgar|e-|samrads?|extern |intern )*"
    r"(?:remiss|motion|interpellation|skrivelse|fraga|forslag|betankande|promemoria|begaran|framstallan|revision"
    r"|granskning"
    r"|rapport|overklagande|samrad|anmalan|enkat|kritik|foreskrift|utredning|sou\b|ds\b)"
)
"""What is answered, folded; the word may go on."""
ANSWERS = re.compile(
    rf"(?:forvaltningens |namndens |kommunens |socialforvaltningens )?(?:svar|yttrande|synpunkter|besvarande)"
    rf" (?:pa|over|av|med anledning av|angaende|avseende|gallande|i fraga om|till|rorande|i) {_ASKED}"
    r"|(?:remissvar|remissyttrande|(?:interpellations|motions|frage|samrads)(?:svar|yttrande)|skriftligt svar)\b"
    r"|yttrande(?:\Z|[:,.]| (?:over|till|fran|angaende|avseende|gallande|med anledning|rorande|i arende|om)\b)"
    r"|(?:svar|synpunkter) fran\b"
    r"|(?:written |our |consultation |formal )?(?:response(?:\Z|:)|(?:response|reply|answer) (?:to|from|on|of)\b)"
    r"|(?:consultation response|comments on (?:the )?(?:proposal|motion|consultation|draft|bill))"
)
"""The beginning of a title that says that this is an answer, folded."""
_TITLE_ENDS = re.compile(
    rf"(?:[-:;,.]|\)) ?(?:svar (?:pa|till|fran) |remissvar\b|remissyttrande\b|svar\Z|besvarande\Z|yttrande\Z"
    rf"|yttrande (?:till|over) |(?:response|reply|answer) to |{_ASKED}svar)"
)
_DECIDES = re.compile(r"\b(?:godkanner|overlamnar|beslutar|avger|aberopar|antar|hanvisar)\b")
_AS_ITS_ANSWER = re.compile(
    r"[^.]{0,160}?\bsom (?:sitt |forvaltningens |namndens |ett |stadens |kommunens |eget )?(?:svar|yttrande"
    r"|remissvar)\b"
    r"|[^.]{0,40}?\b(?:foljande|detta) (?:svar|yttrande)\b"
)
"""What follows the word that says that a body decides on its answer."""
_ANSWERING = re.compile(
    r"\b(?:har|hava) (?:fatt|erhallit|beretts tillfalle)[^.]{0,80}\b(?:yttra sig|pa remiss|for yttrande)"
    r"|\b(?:motionen|interpellationen|remissen|skrivelsen) (?:ska |far |darmed )?(?:anses|ar) besvarad"
    r"|\bthank you for the opportunity to (?:comment|respond)|\bwelcomes the opportunity to (?:comment|respond)"
)
_MOTION = re.compile(
    r"(?:enskild |gemensam |kommun|landstings|region|parti|kommitte)?motion"
    r"(?:\Z|[:,.]| (?:av|om|angaende|till|nr|\d|fran|med|for|rorande|gallande|by|to|on|from|no)\b)"
)
_MOVES = re.compile(
    r"\byrk(?:ar|as|ande)|\bforesla(?:r|s)\b|\bhemstalle?r|\battsats|\bfullmaktige beslut|\b(?:bor|ska) fa i uppdrag"
    r"|\btillkannage|\b\bi move\b|\bwe move\b|\bmoves? that\b|\bresolves\b|\bproposes?\b"
    r"|\bcalls? on\b|\bwe (?:ask|demand)\b"
)
_OF_AN_OFFICE = re.compile(
    r"\btjansteutlatande|\btjansteskrivelse|\bforslag till beslut|\bforvaltningen (?:foreslar|anser|bedomer|delar)"
    r"|\bforvaltningens (?:forslag|synpunkter|bedomning)|\bhandlaggare|\bmotionaren|\bmotionarerna"
    r"|\bmotionen (?:foreslar|vill|har)"
    r"|\bprotokoll|\bofficer report|\brecommendation\b"
)
"""Said of a motion, not by one."""
_OTHER = re.compile(
    r"(?:(?:sammantrades|ars|stamno|styrelse|mot|special|justerat |samrads)?protokoll(?:sutdrag)?|(?:minnes"
    r"|motes)anteckningar|kallelse"
    r"|foredragningslista|dagordning|pressmeddelande|nyhetsbrev|(?:skriftlig )?interpellation|enkel fraga"
    r"|arsredovisning"
    r"|verksamhetsplan|verksamhetsberattelse|debattartikel|insandare|ledarartikel|(?:samverkans)?overenskommelse"
    r"|avtal"
    r"|minutes|press release|agenda|annual report|newsletter|memorandum of understanding|agreement|news|opinion)"
    r"(?:\Z|[:,.]| (?:av|om|mellan|for|fran|till|of|from|for|between|over|vid|nr|\d|med|den|\(|§))"
)
FIRST_LINES = 12
"""A title stands among these."""


def role_of(ends: Ends) -> str:
    """The role, or empty where the text does not say: an answer quotes the title of what it answers, so that every sign
    of an answer goes before the word *motion*."""
    titles = [cell for cell in ends.head if cell.line < 2 * FIRST_LINES]
    if any(is_answer(cell) for cell in titles):
        return RESPONSE
    first = [cell for cell in titles if cell.line < FIRST_LINES]
    if any(_OTHER.match(cell.folded) for cell in first):
        return OTHER
    if _ANSWERING.search(ends.folded_start) or any(decisions(ends)):
        return RESPONSE
    if names_motion(ends) and not _OF_AN_OFFICE.search(ends.folded_start):
        said = " ".join((ends.folded_start, *(cell.folded for cell in ends.tail)))
        return MOTION if _MOVES.search(said) else ""
    return ""


def decisions(ends: Ends) -> Iterator[re.Match[str]]:
    """Where the beginning says that a body takes what is before it as its answer."""
    start = ends.folded_start
    return (found for found in _DECIDES.finditer(start) if _AS_ITS_ANSWER.match(start, found.end()))


def names_motion(ends: Ends) -> bool:
    """True where the title begins with the word *motion*, whoever has written it."""
    return any(_MOTION.match(cell.folded) for cell in ends.head if cell.line < FIRST_LINES)


def is_answer(cell: Cell) -> bool:
    """True of a title that names what is answered."""
    return bool(ANSWERS.match(cell.folded) or _TITLE_ENDS.search(cell.folded))
