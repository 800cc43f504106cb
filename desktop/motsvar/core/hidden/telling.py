"""Hidden characters made visible, and told in a sentence."""

import re
from collections import Counter
from collections.abc import Iterable

from motsvar.core.hidden.finding import hidden_in
from motsvar.core.hidden.values import Hidden, HiddenKind, code_of, named
from motsvar.core.span import Span

_TOLD = 5
"""Different characters that a sentence names."""
MOST_COUNTED = 100_000
"""A text made to do harm may hold millions, which is told as soon as there are this many."""
_NEAR = 200
"""Characters around a passage by which it is judged."""
_LINE_ENDS = re.compile("[\t\n\f]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def visible(text: str) -> str:
    """The text with ``⟨U+202E⟩`` for what cannot be seen, and the same after what looks like something else.

    What has its sign already gets no second one.
    """
    return visible_part(text, Span(0, len(text)))


def visible_name(name: str) -> str:
    """A name as it is shown, on one line: no two names that differ look alike for a character that hides."""
    return _LINE_ENDS.sub(lambda found: f"⟨{code_of(found.group())}⟩", visible(name))


def visible_part(text: str, part: Span) -> str:
    """A passage as ``visible``, judged by the words around it: a changed word may be one look-alike from end to end."""
    first = max(text.rfind("\n", 0, part.start) + 1, part.start - _NEAR)
    shown: list[str] = []
    at = part.start
    for one in hidden_in(text[first : part.end + _NEAR]):
        span = one.span.moved(first).within(part)
        if span is not None and len(span):
            found = Hidden(span, span.of(text), one.kind)
            signed = found.kind is HiddenKind.LOOK_ALIKE and text.startswith(_codes(found), span.end)
            shown += (text[at : span.start], found.characters if signed else sign(found))
            at = span.end
    return _SURROGATE.sub(lambda lone: f"⟨{code_of(lone.group())}⟩", "".join((*shown, text[at : part.end])))


def sign(hidden: Hidden) -> str:
    """What stands for it where there are no marks."""
    return hidden.characters + _codes(hidden) if hidden.kind is HiddenKind.LOOK_ALIKE else _codes(hidden)


def _codes(hidden: Hidden) -> str:
    return f"⟨{' '.join(hidden.codes)}⟩"


def count_hidden(text: str) -> int:
    """Characters that get a sign."""
    return sum(len(one.characters) for one in hidden_in(text))


def hidden_sentence(found: Iterable[Hidden]) -> str:
    """What a text holds of them, in one sentence; empty for nothing. The most frequent are named first."""
    counts: Counter[str] = Counter()
    total = 0
    for one in found:
        counts.update(one.characters)
        total += len(one.characters)
        if total > MOST_COUNTED:
            return _more_than_can_be_counted(counts)
    if not counts:
        return ""
    told = [f"{count:,} × {named(character)}" for character, count in counts.most_common(_TOLD)]
    if total == 1:
        name = named(next(iter(counts)))
        return f"The text holds a character that cannot be seen, turns the line around or looks like another: {name}."
    listed = ", ".join(told) + (", …" if len(counts) > _TOLD else "")
    return (
        f"The text holds {total:,} characters that cannot be seen, turn the line around or look like others: {listed}."
    )


def _more_than_can_be_counted(counts: Counter[str]) -> str:
    names = ", ".join(named(character) for character, _ in counts.most_common(_TOLD))
    return (
        f"The text holds more than {MOST_COUNTED:,} characters that cannot be seen, turn the line around "
        f"or look like others, among them {names}."
    )
