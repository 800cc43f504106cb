"""Makes the texts of a large case: administrative Swedish of invented matters, in families that quote one another.

A document is made from its number alone, so that any part of a case can be made without the rest of it.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from large_pair import CODAS, MISREAD, ONSETS, VOWELS

CHARACTERS = 4_000
"""Of a document, about."""
FAMILY = 5
"""Documents that may quote the same motion."""
FAMILIES_OF = 0.6
"""The share of families that do; the documents of the others only tell of the same subject."""
SCANNED = 0.3
"""The share of documents that were misread."""
LETTER_LOST, ACCENT_LOST = 0.012, 0.5
COPIES = 50
"""Every so many-th document is a copy of the one before it, with the line ends of another system."""


def _words(words: str) -> tuple[str, ...]:
    return tuple(words.split())


SUBJECTS = _words(
    """badhus bibliotek busslinje cykelväg dagvatten ekskog fritidsgård fågelsjö förskola gatubelysning grillplats
hamnbassäng hemtjänst idrottshall järnvägsbro kolloverksamhet konstsnö kulturskola kvarnruin lekplats ljudmätning
matavfall naturreservat näridrott odlingslott parkbänk pendlarparkering rökförbud servicehus simskola skolgård
skridskois snöröjning solceller spårväg stadsodling strandpromenad torghandel trafikbuller trygghetsvärd
ungdomsbostad utomhusscen vattentorn vinterväghållning våtmark äldreboende återbruk ängsblomster öppenvård
översvämning"""
)
THINGS = _words(
    """avtal beslut bidrag budget dialog enkät förslag granskning handlingsplan inriktning insats investering kalkyl
karta kostnad lösning metod mål plan program prövning rapport remiss riktlinje samråd satsning service strategi
styrning stöd tillsyn underlag undersökning uppdrag uppföljning utbyggnad utredning utveckling verksamhet yttrande
översyn åtgärd ansvar arbetsgrupp behov boende område invånare förening"""
)
ACTORS = _words(
    """nämnden förvaltningen kommunen stadsdelen styrelsen utskottet regionen föreningen skolan ledningen enheten
avdelningen kontoret rådet myndigheten beredningen gruppen bolaget länsstyrelsen fullmäktige"""
)
VERBS = _words(
    """anser avslår begär beskriver bifaller föreslår förordar granskar kartlägger konstaterar noterar planerar prövar
redovisar samordnar stödjer tillstyrker understryker undersöker utvecklar utvärderar välkomnar överväger genomför
finansierar följer prioriterar efterfrågar ifrågasätter avvaktar"""
)
QUALITIES = _words(
    """aktuell befintlig bred egen fortsatt fördjupad gemensam god hållbar ny långsiktig lokal löpande nära omfattande
planerad samlad särskild tidig tydlig utökad viktig årlig öppen kostsam begränsad snabb varsam enkel regional"""
)
TIMES = (
    "under året",
    "inom ramen för budgeten",
    "på sikt",
    "efter samråd",
    "i nästa steg",
    "före sommaren",
    "i samband med bokslutet",
    "enligt plan",
    "i dialog med de boende",
    "vid behov",
    "senast i mars",
    "till följd av remissen",
)
LINKS = _words(
    """eftersom medan samtidigt därför dessutom däremot således även fortfarande numera troligen sannolikt dock
delvis"""
)
PLACED = _words("""för om med utan mot genom vid efter inom mellan under över från till bland trots hos""")
MATTERS = 40
"""Words that only one document, or one motion, has."""
FORMULAS = (
    "Beslutet ska sändas till kommunstyrelsen och till de nämnder som har yttrat sig i ärendet.",
    "Ärendet har beretts inom förvaltningen och föranleder inga ekonomiska konsekvenser utöver fastställd budget.",
    "Förvaltningen föreslår att nämnden godkänner tjänsteutlåtandet och överlämnar det som svar på remissen.",
)


@dataclass(frozen=True, slots=True)
class Made:
    name: str
    text: str


def made_case(documents: int) -> Iterator[Made]:
    """The same for every run, whatever their number."""
    return (made(number) for number in range(documents))


def write_case(folder: Path, documents: int) -> list[Path]:
    """Each as a file; their paths."""
    paths = []
    for one in made_case(documents):
        paths.append(folder / one.name)
        paths[-1].write_text(one.text, encoding="utf-8", newline="")
    return paths


def made(number: int) -> Made:
    own = number - 1 if number % COPIES == COPIES - 1 else number
    text = _text(own)
    name = f"{family_of(own):05d} {subject_of(own)} {number:05d}.txt"
    return Made(name, text if own == number else text.replace("\n", "\r\n"))


def family_of(number: int) -> int:
    """Members do not stand together: a case is filled in the order in which answers come."""
    return number // (FAMILY * 8) * 8 + number % 8


def subject_of(number: int) -> str:
    return SUBJECTS[family_of(number) * 7 % len(SUBJECTS)]


def _text(number: int) -> str:
    family, subject = family_of(number), subject_of(number)
    dice = _dice(f"document {number}")
    motion = _paragraphs(_dice(f"family {family}"), subject, 12)
    quoted: list[str] = []
    if family % 10 < 10 * FAMILIES_OF:
        quoted = [one for one in motion if dice.random() < 0.15 + 0.1 * (number % FAMILY)]
    own = _paragraphs(dice, subject, 14)
    parts = [*quoted, FORMULAS[number % len(FORMULAS)]]
    for paragraph in own:
        if sum(map(len, parts)) < CHARACTERS:
            parts.insert(dice.randint(0, len(parts)), paragraph)
    head = f"{_name(dice)}s kommun\nDnr KS {2010 + number % 20}/{number}\n\nSvar om {subject}\n\n"
    text = head + "\n\n".join(parts) + "\n"
    return _misread(dice, text) if dice.random() < SCANNED else text


def _paragraphs(dice: random.Random, subject: str, count: int) -> list[str]:
    matters = [_stem(dice) + dice.choice(THINGS) for _ in range(MATTERS)]
    return [" ".join(_sentence(dice, subject, matters) for _ in range(dice.randint(3, 6))) for _ in range(count)]


def _sentence(dice: random.Random, subject: str, matters: Sequence[str]) -> str:
    about = subject if dice.random() < 0.2 else dice.choice(matters)
    actor = f"{_stem(dice)}{dice.choice(ACTORS)}" if dice.random() < 0.5 else f"{dice.choice(ACTORS)} i {_name(dice)}"
    first = (
        f"{actor} {dice.choice(VERBS)} {dice.choice(QUALITIES)} {about} {dice.choice(PLACED)} {dice.choice(matters)}"
    )
    if dice.random() < 0.5:
        first += (
            f", {dice.choice(LINKS)} {dice.choice(matters)} {dice.choice(VERBS)} {dice.randint(2, 900)} {_stem(dice)}ar"
        )
    if dice.random() < 0.4:
        first += f" {dice.choice(PLACED)} {_name(dice)} {dice.choice(QUALITIES)} {dice.choice(matters)}"
    if dice.random() < 0.2:
        first += f" {dice.choice(TIMES)}"
    return first[0].upper() + first[1:] + "."


def _stem(dice: random.Random) -> str:
    """The first part of a compound that nobody has used."""
    return "".join(dice.choice(ONSETS) + dice.choice(VOWELS) + dice.choice(CODAS) for _ in range(2))


def _name(dice: random.Random) -> str:
    return _stem(dice).capitalize()


def _misread(dice: random.Random, text: str) -> str:
    return "".join(
        dice.choice(MISREAD[letter])
        if letter in MISREAD and dice.random() < (ACCENT_LOST if letter in "åäö" else LETTER_LOST)
        else letter
        for letter in text
    )


def _dice(seed: str) -> random.Random:
    return random.Random(seed)  # noqa: S311 - makes test data, no secret
