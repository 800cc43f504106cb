"""A text as read, measured against the truth: nothing is forgiven but the places that formats differ in.

The body must come word for word in order. Each note, box, comment and each deletion that is still recorded must come
once, whole, without a break, at a place where it may stand: at its reference, after the block that refers to it, at
the end of the page, or at the end of the text. Page heads and feet must come on every page, or be said to be left out.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from support.reader_truth import Aside, Truth, tokens

_BULLETS = tuple("•–-◦*‣▪·")
_LABELS = frozenset(
    [
        "[",
        "]",
        "(",
        ")",
        ":",
        ".",
        ",",
        "^",
        ";",
        "←",
        "→",
        "—",
        "-",
        "–",
        "Fotnot",
        "Fotnoter",
        "Note",
        "Notes",
        "Footnote",
        "Footnotes",
        "Comment",
        "Comments",
        "Granskaren",
    ]
)
"""What a reader may write around a note or a comment."""


@dataclass(slots=True)
class Score:
    """What is wrong, in words; empty when nothing is."""

    faults: list[str] = field(default_factory=list)
    errors: int = 0
    """Words missing, added or out of place."""
    words: int = 0
    """Words that must be found."""

    @property
    def error_rate(self) -> float:
        return self.errors / self.words

    def missed(self, what: str, words: int) -> None:
        self.faults.append(what)
        self.errors += words


@dataclass(frozen=True, slots=True)
class Expected:
    """What a format carries."""

    asides: frozenset[str] = frozenset({"note", "box", "comment", "deleted"})
    """Kinds that must be found."""
    optional: frozenset[str] = frozenset()
    """Kinds that may be found, or be left out with a word to the user."""
    numbered: bool = True
    """Whether items must carry their numbers."""
    boxes_inside: bool = False
    """Whether a box may part the lines of the paragraph that it stands beside, as on the page."""


def score(
    text: str, skipped: Sequence[str], truth: Truth, expected: Expected, page_starts: Sequence[int] = ()
) -> Score:
    """Measures one text as read, with what the reader said of it and where its pages begin."""
    result = Score(words=len(truth.body))
    read = tokens(text)
    cuts = [(at, at, "page") for at in (len(tokens(text[:start])) for start in page_starts)]
    for aside in truth.asides.values():
        kind = aside.name.split(" ")[0]
        if kind in expected.asides or kind in expected.optional:
            result.words += len(aside.words)
            _take(read, aside, cuts, result, needed=kind in expected.asides, skipped=skipped)
    _take_furniture(read, truth, cuts, result, skipped)
    rest, removed = _without(read, cuts)
    places = _Walk(rest, removed, truth, expected, result).run()
    for at, name in removed:
        if name in truth.asides and at in places:
            _check_place(
                truth.asides[name],
                places[at],
                truth,
                result,
                pages=_page_ends(removed, places),
                inside=expected.boxes_inside,
            )
    return result


def _take(
    read: list[str],
    aside: Aside,
    cuts: list[tuple[int, int, str]],
    result: Score,
    *,
    needed: bool,
    skipped: Sequence[str],
) -> None:
    found = list(_runs(read, aside.words))
    if len(found) > 1:
        result.missed(f"{aside.name} comes {len(found)} times", len(aside.words))
    elif not found and (needed or not _is_said(aside, skipped)):
        result.missed(f"{aside.name} is not found whole", len(aside.words))
    cuts += [(at, at + len(aside.words), aside.name) for at in found]


def _is_said(aside: Aside, skipped: Sequence[str]) -> bool:
    """Whether the user is told that such a thing was left out: "2 comments …", "2 tracked deletions …"."""
    stem = aside.name.split(" ")[0].replace("deleted", "deletion")
    return any(stem in said.lower() for said in skipped)


def _take_furniture(
    read: list[str], truth: Truth, cuts: list[tuple[int, int, str]], result: Score, skipped: Sequence[str]
) -> None:
    for name, pattern in (("header", truth.header), ("footer", truth.footer)):
        found = [(at, at + len(pattern), name) for at in _runs(read, pattern)]
        cuts += found
        if not found and not any(word in said.lower() for said in skipped for word in ("head", "foot")):
            result.missed(f"the {name} is neither read nor said to be left out", len(pattern))


def _runs(read: Sequence[str], pattern: Sequence[str]) -> Iterable[int]:
    """Where a run of words comes; ``⟦page⟧`` stands for any number."""
    size = len(pattern)
    for at in range(len(read) - size + 1):
        if read[at] == pattern[0] and all(
            word == seen or (word[0] == "⟦" and seen.isdigit())
            for word, seen in zip(pattern, read[at : at + size], strict=True)
        ):
            yield at


def _without(read: Sequence[str], cuts: Iterable[tuple[int, int, str]]) -> tuple[list[str], list[tuple[int, str]]]:
    """What is left after the cuts, and where in that each was."""
    rest: list[str] = []
    removed: list[tuple[int, str]] = []
    end = 0
    for start, stop, name in sorted(cuts):
        rest += read[end:start]
        removed.append((len(rest), name))
        end = max(end, stop)
    return rest + list(read[end:]), removed


class _Walk:
    """Goes through the body and what was read at once, as long as they agree."""

    def __init__(
        self,
        rest: Sequence[str],
        removed: Sequence[tuple[int, str]],
        truth: Truth,
        expected: Expected,
        result: Score,
    ) -> None:
        self._rest = rest
        self._seams = {at for at, _ in removed}
        self._truth = truth
        self._expected = expected
        self._result = result
        self._anchors = {aside.anchor: aside for aside in truth.asides.values() if aside.name.startswith("note")}
        self._at = 0

    def run(self) -> dict[int, int]:
        """For each place in what was read, the number of words of the body before it."""
        places: dict[int, int] = {}
        body = self._truth.body
        position = 0
        while True:
            self._seen(places, position)
            self._skip_reference(position)
            self._seen(places, position)
            self._skip_labels(places, position)
            if position == len(body):
                break
            self._skip_item_mark(position)
            size = self._same(position)
            if not size:
                self._lost(position)
                return places
            self._at += size
            position += 1
        if self._at < len(self._rest):
            left = len(self._rest) - self._at
            self._result.missed(f"{left} words too many at the end: {' '.join(self._rest[self._at :][:12])}", left)
        return places

    def _seen(self, places: dict[int, int], position: int) -> None:
        places.setdefault(self._at, position)

    def _same(self, position: int) -> int:
        """How many tokens as read make the token of the body here; 0 when it is another one."""
        word = self._truth.body[position]
        if self._rest[self._at : self._at + 1] == [word]:
            return 1
        first, *others = self._truth.broken_words.get(position, [""])
        for parts in ([first, *others], [first, "-", *others]):
            if others and list(self._rest[self._at : self._at + len(parts)]) == parts:
                return len(parts)
        return 0

    def _skip_reference(self, position: int) -> None:
        """The number of a note where it is referred to."""
        aside = self._anchors.get(position)
        if aside is None:
            return
        number = aside.name.split(" ")[1]
        form = ["[", number, "]"]
        if list(self._rest[self._at : self._at + len(form)]) == form:
            self._at += len(form)
        else:
            self._result.missed(f"{aside.name} lacks its mark where it is referred to", 1)

    def _skip_labels(self, places: dict[int, int], position: int) -> None:
        """What a reader writes around that which was taken out: only where something was."""
        after = self._at
        while after < len(self._rest) and self._is_label(after):
            after += 1
        near = any(at in self._seams for at in range(self._at, after + 1))
        if after > self._at and near and self._rest[self._at] != self._next_word(position):
            for at in range(self._at, after + 1):
                places.setdefault(at, position)
            self._at = after

    def _is_label(self, at: int) -> bool:
        return self._rest[at] in _LABELS or self._rest[at].isdigit()

    def _next_word(self, position: int) -> str:
        return self._truth.body[position] if position < len(self._truth.body) else ""

    def _skip_item_mark(self, position: int) -> None:
        number = self._truth.items.get(position)
        here = self._rest[self._at : self._at + 2]
        if number == "":
            self._at += bool(here) and here[0] in _BULLETS
        elif number and list(here) in ([number, "."], [number, ")"]):
            self._at += 2
        elif number and self._expected.numbered:
            self._result.missed(f"item {number} of a list lacks its number", 1)

    def _lost(self, position: int) -> None:
        body = self._truth.body
        wanted, seen = body[max(0, position - 6) : position + 6], self._rest[max(0, self._at - 6) : self._at + 8]
        self._result.missed(
            f"word {position} of {len(body)}: wanted “{' '.join(wanted)}”, read “{' '.join(seen)}”",
            len(body) - position,
        )


def _page_ends(removed: Iterable[tuple[int, str]], places: dict[int, int]) -> set[int]:
    """Words of the body before the end of each page."""
    return {places[at] for at, name in removed if name == "page" and at in places}


def _check_place(aside: Aside, place: int, truth: Truth, result: Score, *, pages: set[int], inside: bool) -> None:
    start, end = aside.block
    allowed = {aside.anchor}
    if not aside.name.startswith("deleted"):
        allowed |= {end, len(truth.body)} | pages
    if aside.name.startswith("box"):
        allowed |= set(range(start, end)) if inside else {start}
    if place not in allowed:
        where = " ".join(truth.body[max(0, place - 4) : place])
        result.missed(f"{aside.name} stands after “{where}”, where it does not belong", len(aside.words))
