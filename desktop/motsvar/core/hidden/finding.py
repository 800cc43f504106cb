"""Every hidden character of a text, in order."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from motsvar.core.hidden.characters import OTHER_ALPHABET, OTHER_FORM, UNSEEN
from motsvar.core.hidden.values import Found, Hidden, HiddenKind
from motsvar.core.span import Span

_Finder = Callable[[str], Iterator[Found]]
_PLAIN = bytes(range(0x20, 0x7F)) + b"\t\n"
_AT_ONCE = 65_536
"""Characters that are looked through at once."""


@cache
def _finders() -> tuple[tuple[re.Pattern[str], _Finder], ...]:
    """What looks through a line, and what a text must hold for it to find anything.

    Made when the first text is not plain: making the thirty patterns takes longer than all that they do at a start.
    """
    from motsvar.core.hidden.look_alikes import of_other_alphabet, of_other_form
    from motsvar.core.hidden.unseen import unseen

    finders = ((UNSEEN, unseen), (OTHER_FORM, of_other_form), (OTHER_ALPHABET, of_other_alphabet))
    return tuple((re.compile(f"[{characters}]"), finder) for characters, finder in finders)


@cache
def _any() -> re.Pattern[str]:
    return re.compile(f"[{UNSEEN}{OTHER_FORM}{OTHER_ALPHABET}]")


def hidden_in(text: str) -> Iterator[Hidden]:
    """What is not what it seems, in order and without overlap. Linear in the text.

    Each line is judged by itself: nothing that is looked for reaches over its end.
    """
    for offset, line, finders in _suspect_lines(text):
        found = sorted(one for finder in finders for one in finder(line))
        for start, end, kind in _joined(found):
            yield Hidden(Span(start + offset, end + offset), line[start:end], kind)


def may_hide(text: str) -> bool:
    """False of a text that holds nothing of the kind. A quick look, for the many cells of a table."""
    return _any().search(text) is not None


def unseen_in(text: str) -> Iterator[tuple[int, HiddenKind]]:
    """Where a character stands that cannot be seen or turns the line around, and its kind, in order."""
    for offset, line, finders in _suspect_lines(text):
        _, unseen = _finders()[0]
        if unseen in finders:
            yield from ((start + offset, kind) for start, _, kind in unseen(line))


def _suspect_lines(text: str) -> Iterator[tuple[int, str, Sequence[_Finder]]]:
    """The lines that may hold something, with their offsets and what is to look through them."""
    for start, part in _cut(text, _AT_ONCE):
        remarkable = _remarkable(part)
        finders = [finder for pattern, finder in _finders() if pattern.search(remarkable)] if remarkable else []
        for at, line in _cut(part, 0) if finders else ():
            if not line.isascii() or not line.rstrip("\n").isprintable():
                yield start + at, line, finders


def _remarkable(text: str) -> str:
    """The text without printable ASCII, in a fifth of the time that a pattern takes to pass over it."""
    return text.encode("utf-8", "surrogatepass").translate(None, _PLAIN).decode("utf-8", "surrogatepass")


def _cut(text: str, least: int) -> Iterator[tuple[int, str]]:
    """The text in whole lines, ``least`` characters or more at a time; a line that is far too long between words."""
    start, longest = 0, least + _AT_ONCE
    while start < len(text):
        end = text.find("\n", start + least, start + longest) + 1
        if not end and start + longest < len(text):
            end = text.rfind(" ", start + least, start + longest) + 1 or start + longest
        end = end or len(text)
        yield start, text[start:end]
        start = end


def _joined(found: Iterable[Found]) -> Iterator[Found]:
    """Runs of one kind that touch as one."""
    start, end, kind = 0, 0, HiddenKind.CONTROL
    for first, last, other in found:
        if first <= end and other is kind:
            end = max(end, last)
            continue
        if start < end:
            yield start, end, kind
        start, end, kind = first, last, other
    if start < end:
        yield start, end, kind
