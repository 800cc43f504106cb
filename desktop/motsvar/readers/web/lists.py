"""The numbers and bullets that a browser puts before the items of a list."""

from dataclasses import dataclass

from selectolax.lexbor import LexborNode

BULLET = "• "
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"))
_ROMAN_SMALL = ((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(slots=True)
class Numbering:
    """A list that is being read."""

    is_numbered: bool = False
    kind: str = "1"
    step: int = 1
    next: int = 1

    @classmethod
    def of(cls, node: LexborNode) -> "Numbering":
        """As the tag of a list says."""
        if node.tag != "ol":
            return cls()
        given = node.attributes
        is_reversed = "reversed" in given
        items = sum(child.tag == "li" for child in node.iter()) if is_reversed else 1
        start = whole(given.get("start"), items)
        return cls(True, given.get("type") or "1", -1 if is_reversed else 1, start)

    def label(self, node: LexborNode) -> str:
        """Of the next item."""
        if not self.is_numbered:
            return BULLET
        number = whole(node.attributes.get("value"), self.next)
        self.next = number + self.step
        return f"{_numeral(number, self.kind)}. "


def whole(given: str | None, otherwise: int) -> int:
    """The number that an attribute gives, if it is one."""
    try:
        return int(given) if given and len(given) < 10 else otherwise
    except ValueError:
        return otherwise


def _numeral(number: int, kind: str) -> str:
    if number > 0 and kind in ("a", "A"):
        letters = ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(ord(kind) + rest) + letters
        return letters
    if 0 < number < 4000 and kind in ("i", "I"):
        roman = ""
        for value, sign in _ROMAN + _ROMAN_SMALL:
            times, number = divmod(number, value)
            roman += sign * times
        return roman if kind == "i" else roman.upper()
    return str(number)
