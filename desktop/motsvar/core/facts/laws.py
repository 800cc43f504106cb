"""References to laws: ``4 kap. 2 § socialtjänstlagen``, ``artikel 6.1 GDPR``, ``section 12 of the Housing Act``."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from motsvar.core.comparison import FactKind
from motsvar.core.facts.known_names import Phrases
from motsvar.core.facts.running_words import RunningWords
from motsvar.core.facts.values import Mention
from motsvar.core.span import Span
from motsvar.core.words.folding import fold
from motsvar.core.words.word_lists import WordLists

_S = r"[ \u00a0\n]{0,2}"
_ONE = r"\d{1,3}(?:[ \u00a0]?[a-z](?![^\W_]))?"
_MANY = rf"{_ONE}(?:(?:[ \u00a0]?[-–,][ \u00a0]?|[ \u00a0]och[ \u00a0]){_ONE}){{0,5}}"
_WHICH = r"(?:första|andra|tredje|fjärde|femte|\d)"
_PART = rf"(?:{_S}{_WHICH}{_S}(?:stycket|st\b\.?|punkten|p\b\.?)|{_S}(?:st|p)\.?{_S}\d{{1,2}})"
_PLACE = (
    rf"(?:(?P<chapter>{_ONE}){_S}kap(?:\.|itlet|\b),?{_S})?(?P<section>{_MANY}){_S}§§?(?P<parts>{_PART}{{0,3}})"
    rf"|(?P<alone>{_ONE}){_S}kap(?:\.|itlet)"
)
_BEFORE = re.compile(rf"(?<![\w.:/-])(?:{_PLACE}),?{_S}(?:(?:i|av|enligt){_S})?(?:(?:den|EU:s){_S})?\Z")
_AFTER = re.compile(rf"[,)]{{0,2}}{_S}\(?(?:{_PLACE})")
_ALONE = re.compile(rf"(?:{_PLACE})")
_NUMBER = re.compile(rf"{_S}\((?:SFS{_S})?(?P<number>[12]\d{{3}}:\d{{1,4}})\)")
_STATUTE = re.compile(r"SFS[ \u00a0\n]{1,2}(?P<number>[12]\d{3}:\d{1,4})(?!\d)")
_ARTICLE = re.compile(rf"(?:\.?{_S})(?P<article>\d{{1,3}}(?:\.\d{{1,2}}|\(\w{{1,3}}\)){{0,4}}(?:{_S}[a-h](?![^\W_]))?)")
_TO_LAW = re.compile(
    r"[ \u00a0\n]{1,2}(?:(?:i|av|of|in)[ \u00a0\n]{1,2})?(?:(?:the|den)[ \u00a0\n]{1,2})?|,[ \u00a0\n]{1,2}"
)
_YEAR = re.compile(r",?[ \u00a0\n]{1,2}(?P<year>1[89]\d{2}|20\d{2})(?![\w:/])")
_ENDS = ("lagen", "lagens", "balken", "balkens", "forordningen", "forordningens")
_ORDINALS = {"första": "1", "andra": "2", "tredje": "3", "fjärde": "4", "femte": "5"}
_ARTICLES = frozenset({"artikel", "artiklarna", "artiklar", "art", "article", "articles"})
_SECTIONS = frozenset({"section", "sections", "s", "ss", "sec"})
_ACTS = frozenset({"act", "regulations"})
_WITH_NUMBER = frozenset({"lag", "lagen", "forordning", "forordningen"})
_TOLD = _WITH_NUMBER | _ACTS | {"sfs"}
LEAST = 8
"""Letters of a law that is in no list."""
TOO_SHORT = 2
"""Letters of an abbreviation that is a law only beside a chapter or a section (``RB``)."""
REACH = 72
"""Code points before the name of a law in which its chapter and section stand."""
LONGEST_ACT = 8
"""Words of an act's name."""


@dataclass(frozen=True, slots=True)
class _Law:
    first: int
    last: int
    span: Span
    name: str


@dataclass(frozen=True, slots=True)
class Laws:
    phrases: Phrases
    by_number: Mapping[str, str]
    never: tuple[str, ...]
    """What words end in that are no laws."""
    stop_words: frozenset[str]

    @classmethod
    def of(cls, lists: WordLists) -> "Laws":
        laws = lists.names.laws
        return cls(
            Phrases.of({form: name for form, name in laws.items() if not form[0].isdecimal()}),
            {form: name for form, name in laws.items() if form[0].isdecimal()},
            tuple(sorted(lists.names.bodies.get("never law", frozenset()) - {"never"})),
            lists.stop_words,
        )

    def find(self, words: RunningWords) -> list[Mention]:
        """In order, not overlapping; the name of the law stands first in every value, then chapter, section, part."""
        laws = list(self._named(words))
        found = [_referred(words.text, law) for law in laws]
        found = [one for law, one in zip(laws, found, strict=True) if one.span != law.span or len(law.span) > TOO_SHORT]
        found += self._articles(words, laws)
        whole = _apart(found)
        starts = [one.span.start for one in whole]
        alone = [one for one in _apart(_alone(words.text)) if not _is_covered(one.span, whole, starts)]
        return sorted((*whole, *alone), key=lambda one: one.span)

    def _named(self, words: RunningWords) -> Iterator[_Law]:
        wanted = {key for key in words.place_of if key in self.phrases.by_first or key in _TOLD or self._is_law(key)}
        after = 0
        for at in words.where(wanted):
            law = self._at(words, at, words.keys[at], after) if at >= after else None
            if law:
                after = law.last + 1
                yield law

    def _is_law(self, key: str) -> bool:
        return key.endswith(_ENDS) and len(key) >= LEAST and not key.removesuffix("s").endswith(self.never)

    def _at(self, words: RunningWords, at: int, key: str, after: int) -> _Law | None:
        listed = self.phrases.at(words, at) if key in self.phrases.by_first else None
        if listed:
            return self._numbered(words, at, listed[0], listed[1].shown)
        if key in _WITH_NUMBER:
            law = self._numbered(words, at, at, "")
            return law if law.name else None
        if key == "sfs":
            found = _STATUTE.match(words.text, words.starts[at])
            name = found and self.by_number.get(found["number"], f"SFS {found['number']}")
            return _Law(at, at + 1, Span(*found.span()), name) if found and name else None
        if self._is_law(key):
            return self._numbered(words, at, at, words.written(at).lower().removesuffix("s"))
        return self._act(words, at, after) if key in _ACTS and words.capital[at] else None

    def _numbered(self, words: RunningWords, first: int, last: int, name: str) -> _Law:
        found = _NUMBER.match(words.text, words.ends[last])
        number = found["number"] if found else ""
        known = self.by_number.get(number, name or (number and f"SFS {number}"))
        return _Law(
            first, last + bool(found), Span(words.starts[first], found.end() if found else words.ends[last]), known
        )

    def _act(self, words: RunningWords, at: int, after: int) -> _Law | None:
        first = at
        while first > after and at - first < LONGEST_ACT and words.runs_on(first - 1):
            if not words.capital[first - 1] and words.keys[first - 1] not in ("and", "of", "for", "to", "etc"):
                break
            first -= 1
        while first < at and (words.keys[first] in self.stop_words or not words.capital[first]):
            first += 1
        year = _YEAR.match(words.text, words.ends[at])
        if first == at or not (year or at - first <= 5):
            return None
        name = " ".join(words.written(i) for i in range(first, at + 1)) + (f" {year['year']}" if year else "")
        return _Law(first, at + bool(year), Span(words.starts[first], year.end() if year else words.ends[at]), name)

    def _articles(self, words: RunningWords, laws: list[_Law]) -> Iterator[Mention]:
        """Articles and sections of a law that stands beside them; an article alone is one too."""
        begins = {law.first: law for law in laws}
        ends = {law.last: law for law in laws}
        for at in words.where(_ARTICLES | _SECTIONS):
            key = words.keys[at]
            found = _ARTICLE.match(words.text, words.ends[at])
            if not found:
                continue
            is_article = key in _ARTICLES
            place = _in_points(found["article"])
            next_word = _next_word(words, at, found.end())
            law = next((begins[i] for i in range(next_word, next_word + 3) if i in begins), None)
            if law and _TO_LAW.fullmatch(words.text, found.end(), words.starts[law.first]):
                span = Span(words.starts[at], law.span.end)
            elif (law := ends.get(at - 1)) and words.starts[at] - law.span.end <= 3:
                span = Span(law.span.start, found.end())
            elif is_article and key != "art":
                law, span = None, Span(words.starts[at], found.end())
            else:
                continue
            kind = (
                ("artikel" if key.startswith("arti") and key != "article" else "article") if is_article else "section"
            )
            kind = "artikel" if is_article and (not law or law.name[:1].islower() or key.startswith("artik")) else kind
            yield Mention(FactKind.LAW, f"{law.name if law else ''} {kind} {place}".strip(), span)


def _in_points(article: str) -> str:
    """``6(1)(f)`` and ``6.1f`` as ``6.1 f``."""
    points = re.sub(r"\((\d+)\)", r".\1", article)
    return re.sub(r"[\s(]*([a-z]{1,3})\)?", r" \1", points).strip()


def _next_word(words: RunningWords, at: int, end: int) -> int:
    while at < len(words) and words.starts[at] < end:
        at += 1
    return at


def _referred(text: str, law: _Law) -> Mention:
    before = _BEFORE.search(text, max(0, law.span.start - REACH), law.span.start)
    after = None if before else _AFTER.match(text, law.span.end)
    found = before or after
    if not found:
        return Mention(FactKind.LAW, law.name, law.span)
    span = Span(before.start(), law.span.end) if before else Span(law.span.start, found.end())
    return Mention(FactKind.LAW, f"{law.name} {_place(found)}", span)


def _alone(text: str) -> Iterator[Mention]:
    """A section without its law; it is looked for backwards from its sign."""
    for sign in re.finditer("§", text):
        found = _BEFORE_SIGN.search(text, max(0, sign.start() - 24), sign.start())
        whole = _ALONE.match(text, found.start()) if found else None
        if whole and whole.end() > sign.start():
            yield Mention(FactKind.LAW, _place(whole), Span(*whole.span()))


_BEFORE_SIGN = re.compile(rf"(?<![\w.:/-])(?:{_ONE}{_S}kap(?:\.|itlet|\b),?{_S})?{_MANY}{_S}\Z")


def _apart(mentions: Iterable[Mention]) -> list[Mention]:
    """In order; of two that overlap the first, and the longer one of two that begin together."""
    out: list[Mention] = []
    for one in sorted(mentions, key=lambda one: (one.span.start, -one.span.end)):
        if not out or one.span.start >= out[-1].span.end:
            out.append(one)
    return out


def _is_covered(span: Span, mentions: Sequence[Mention], starts: Sequence[int]) -> bool:
    """True when one of these, apart and in order, overlaps the passage."""
    before = bisect_left(starts, span.end) - 1
    return before >= 0 and mentions[before].span.end > span.start


def _place(found: re.Match[str]) -> str:
    if found["alone"]:
        return " ".join((_plain(found["alone"]), "kap."))
    chapter = f"{_plain(found['chapter'])} kap. " if found["chapter"] else ""
    parts = fold_parts(found["parts"] or "")
    return f"{chapter}{_plain(found['section'])} §{parts}"


def fold_parts(parts: str) -> str:
    """``första stycket 2 p`` as `` 1 st 2 p``."""
    told = re.findall(r"(första|andra|tredje|fjärde|femte|\d+)\s*(st|p)|(st|p)[.\s]*(\d+)", parts)
    return "".join(f" {_ORDINALS.get(one, one) or other} {kind or behind}" for one, kind, behind, other in told)


def _plain(number: str) -> str:
    number = re.sub(r"[ \u00a0\n]*[-–][ \u00a0\n]*", "–", number)
    number = re.sub(r"[ \u00a0\n]+och[ \u00a0\n]+|,[ \u00a0\n]*", ", ", number)
    return re.sub(r"(\d)[ \u00a0\n]*([a-z])", r"\1 \2", fold(number).replace("-", "–"))
