"""Units without a partner whose words stand in the partner of a neighbour: a misread full stop ran two into one."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from motsvar.core.matching.alignment import Link
from motsvar.core.outline.texts import CodedText

LEAST_HELD = 0.5
"""Share of the words of a unit that the neighbour's partner has beyond the neighbour's own."""
FEWEST_WORDS = 3


def with_leftovers(links: Sequence[Link], left: CodedText, right: CodedText) -> tuple[Link, ...]:
    """The links, widened by such units on either side. O(n)."""
    return tuple(_flipped(_widened(_flipped(_widened(links, left, right)), right, left)))


def _flipped(links: Sequence[Link]) -> list[Link]:
    return [Link(link.right, link.left, link.strength, link.first) for link in links]


def _widened(links: Sequence[Link], left: CodedText, right: CodedText) -> list[Link]:
    """The links with units of the right taken in, where the link has one unit on the left. A link that joins that
    unit of the left to a neighbour alone is taken in, too."""
    partners: dict[int, set[tuple[int, int]]] = {}
    for link in links:
        for unit in range(link.right[0], link.right[1] + 1):
            partners.setdefault(unit, set()).add(link.left)
    out: list[Link] = []
    swallowed: set[tuple[tuple[int, int], int]] = set()
    for link in links:
        if link.left[0] == link.left[1] and (link.left, link.right[0]) not in swallowed:
            grown = link
            for unit in (link.right[1] + 1, link.right[0] - 1):
                free = 0 <= unit < len(right.units) and partners.get(unit, {link.left}) == {link.left}
                if free and _is_held(unit, grown, left, right):
                    partners[unit] = {link.left}
                    swallowed.add((link.left, unit))
                    grown = replace(grown, right=(min(grown.right[0], unit), max(grown.right[1], unit)))
            out.append(grown)
        elif link.left[0] != link.left[1]:
            out.append(link)
    return [link for link in out if not _is_inside(link, swallowed)]


def _is_inside(link: Link, swallowed: set[tuple[tuple[int, int], int]]) -> bool:
    """True for a link of one unit and one that another link has taken in."""
    return link.right[0] == link.right[1] and (link.left, link.right[0]) in swallowed


def _is_held(unit: int, link: Link, left: CodedText, right: CodedText) -> bool:
    words = Counter(_words(right, unit, unit))
    spare = len(left.tokens_of(*link.left)) - len(right.tokens_of(*link.right))
    if min(words.total(), spare) < FEWEST_WORDS:
        return False
    beyond = Counter(_words(left, *link.left)) - Counter(_words(right, *link.right))
    return (words & beyond).total() >= LEAST_HELD * words.total()


def _words(text: CodedText, first: int, last: int) -> list[int]:
    tokens = text.tokens_of(first, last)
    inside = slice(tokens.start, tokens.stop)
    return [int(code) for code in text.codes[inside][text.tokens.is_word[inside]]]
