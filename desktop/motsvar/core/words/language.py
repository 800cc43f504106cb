"""Which language a text is in, and how badly it was read."""

import re
from collections import Counter
from collections.abc import Iterator

from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import Lexicon

UNKNOWN = "und"
"""ISO 639-2 for undetermined."""

SAMPLE = 50_000
"""Code points that are looked at; of a longer text evenly spread slices. These hold 7,500 words, from which a share of
.04 is told with a standard error of .002."""
SLICES = 20
FEWEST_HITS = 2
LEAST_SHARE = 0.12
"""Share of words that are the language's function words. Running Swedish and English have .35 to .5, lists of names
and headings .1 to .2; other languages share under .1 by chance."""

# Function words, folded: a text that lost its accents looks the same. The languages after the first two are here to be
# told from them, not to be recognised; a word may stand in several lists and then counts for each.
FUNCTION_WORDS = {
    "sv": "och att det som av for pa ar inte en ett till med om den de har fran vid ska kan skall eller men sig var "
    "vi jag han hon ni man denna detta dessa under efter over mot samt ocksa vara blir blev hade utan genom mellan "
    "enligt inom nar dar har mycket andra alla sin sitt sina i ej",
    "en": "the of and to in is that for it was on are as with be by at this have from or an which not but they we "
    "you he she his her their has been were will would can could should its into than more all any there about over "
    "when who a if our no such may must",
    "da, nb": "og at det som av af for pa er ikke en et til med om den de har fra ved skal kan eller men seg sig "
    "var vi jeg han hun dere denne dette disse etter efter mot mod ogsa vaere blir bliver ble blev uten uden gjennom "
    "mellom mellem ifolge nar hvor hva hvad mye meget sin sitt sine i",
    "de": "der die das und ist nicht ein eine zu mit auf fur von im den dem des sich auch es an werden aus er hat dass "
    "sie nach wird bei einer um am sind noch wie einem uber so zum war haben nur oder aber vor zur bis in",
    "nl": "de het een en van ik te dat die in je niet is zijn op aan met als voor had er maar om hem dan zou of wat "
    "mijn men dit zo door over ze zich bij ook tot uit kan nog naar heeft hebben worden wordt",
    "fr": "le la les de des du et un une est que qui dans pour pas sur au aux avec ce il elle par plus ne se sont son "
    "sa ses ou mais nous vous leur cette ont en a",
    "es, pt": "el la los las de que y en un una por con no para su al lo como mas pero sus le ha se del o os as e em "
    "um uma nao do da dos das ao com mais foi sao a",
    "it": "il lo la i gli le di che e un una per non con del della dei in si da al come sono nel alla anche piu ma o a",
    "fi": "ja on ei se etta han oli mutta kun niin myos joka tai ovat ole kuin jos mita hanen sen ne siita voi kanssa "
    "mukaan sita olla jo",
}
_WORDS_OF = {language: frozenset(words.split()) for language, words in FUNCTION_WORDS.items()}
_LANGUAGES_OF: dict[str, tuple[str, ...]] = {
    word: tuple(language for language, words in _WORDS_OF.items() if word in words)
    for text in FUNCTION_WORDS.values()
    for word in text.split()
}

_WORD = re.compile(r"[^\W_][\w&|]*|&\w+")
_MISREAD_SHAPE = re.compile(r"[a-zåäöé][0468&|][a-zåäöé]|^[046&][a-zåäöé]{3}|^&[a-zåäöé]$")
"""A digit or sign among lower-case letters: ``bek&mpa``, ``6kande``, ``&r``; not ``1800-talet`` and not ``4th``."""


def language_of(text: str) -> str:
    """``sv``, ``en``, or ``und`` when it is another language or there are too few words to tell."""
    words = [word for part in _sample(text) for word in _WORD.findall(fold(part)) if word.isalpha()]
    hits: Counter[str] = Counter()
    for word, count in Counter(words).items():
        for language in _LANGUAGES_OF.get(word, ()):
            hits[language] += count
    ranked = hits.most_common(2)
    if not ranked or ranked[0][1] < max(FEWEST_HITS, LEAST_SHARE * len(words)):
        return UNKNOWN
    if len(ranked) > 1 and ranked[0][1] == ranked[1][1]:
        return _by_letters(text, hits)
    language = ranked[0][0]
    return language if language in ("sv", "en") else UNKNOWN


def noise_of(text: str, language: str, lexicon: Lexicon, doubtful: float = 0.0) -> float:
    """Estimated share of the words that are hurt by reading errors, 0 to 1.

    A word counts that is no word as it stands but one when its accents are given back or one misread letter is put
    right, or that has a digit or sign among its letters. Words that are hurt into other words (``för`` into ``for``)
    cannot be seen one by one; where Swedish has lost nearly all its å, ä and ö they are made up for by their share.
    ``doubtful`` is the share of words that the program that recognised them was unsure of; where that is more, it
    counts, as a word can be misread into another that no list of words tells from it.
    """
    counts = Counter(word for part in _sample(text) for word in _WORD.findall(part) if not word.isdecimal())
    total = sum(counts.values())
    if not total:
        return doubtful
    odd = [word for word in counts if _MISREAD_SHAPE.search(word)]
    hurt = sum(counts[word] for word in odd)
    if lexicon:
        plain = [word for word in counts if len(word) >= 4 and word.isalpha()]
        hurt += sum(counts[word] for word in lexicon.misread(plain))
    share = hurt / total
    letters = sum(count * sum(map(str.isalpha, word)) for word, count in counts.items())
    if language == "sv" and letters >= 200 and share > 0:
        accents = sum(count * _accents(word) for word, count in counts.items() if not word.isascii())
        share += UNSEEN * max(0.0, 1 - accents / letters / USUAL_ACCENTS)
    return min(1.0, round(max(share, doubtful), 4))


USUAL_ACCENTS = 0.045
"""Share of å, ä and ö among the letters of running Swedish: .0449 to .0480 in three clean documents."""
UNSEEN = 0.05
"""Share of Swedish running words that, stripped of their accents, are words still or too short to be looked at."""


def _accents(text: str) -> int:
    return sum(text.count(letter) for letter in "åäöÅÄÖ")


def _by_letters(text: str, hits: Counter[str]) -> str:
    """Breaks a tie between languages that share their function words by their letters."""
    lowered = text[:SAMPLE].lower()
    if hits["sv"] < max(hits.values()) or any(letter in lowered for letter in "æøßñç"):
        return UNKNOWN
    return "sv" if "å" in lowered or "ä" in lowered or "ö" in lowered else UNKNOWN


def _sample(text: str) -> Iterator[str]:
    """The text, or slices of it; the words at the edges of a slice may be cut and are left out."""
    if len(text) <= SAMPLE:
        yield text
        return
    for number in range(SLICES):
        start = number * (len(text) - SAMPLE // SLICES) // (SLICES - 1)
        yield _EDGES.sub("", text[start : start + SAMPLE // SLICES])


_EDGES = re.compile(r"\A\S{1,60}|(?<!\S)\S{1,60}\Z")
