"""Changes of XML that leave it well-formed: what is not is refused at the door, and the rooms behind are not seen."""

import random
import re

_TOKEN = re.compile(rb"<[^>]*>|[^<]+")
_NAME = re.compile(rb"</?([\w:.-]+)")
_VALUE = re.compile(rb'="([^"]*)"')
_VALUES = tuple(b" 0 -1 1 65536 2147483648 99999999999999999999 1e308 true \xc3\xa5 &#10; separate end".split(b" "))
_TEXTS = (*b" |\n\n|&#x1F642;|\xc2\xad|\xef\xbb\xbf|e\xcc\x81|\xcc\x81|&#13;|\xe2\x80\xa8".split(b"|"), b"A" * 3000)


def rearranged(data: bytes, chance: random.Random) -> bytes:
    """One to six changes of elements, attributes and texts."""
    tokens = _TOKEN.findall(data)
    for _ in range(chance.randint(1, 6)):
        starts = [at for at, token in enumerate(tokens) if _opens(token)]
        if len(starts) < 2:
            break
        chance.choice((_change_value, _change_text, _change_element, _change_element, _rename))(tokens, starts, chance)
    return b"".join(tokens)


def _opens(token: bytes) -> bool:
    return token.startswith(b"<") and token[1:2] not in (b"/", b"?", b"!")


def _end(tokens: list[bytes], start: int) -> int:
    """The token after an element."""
    deep = 0
    for at in range(start, len(tokens)):
        token = tokens[at]
        if _opens(token):
            deep += not token.endswith(b"/>")
        elif token.startswith(b"</"):
            deep -= 1
        if deep <= 0:
            return at + 1
    return len(tokens)


def _change_value(tokens: list[bytes], starts: list[int], chance: random.Random) -> None:
    """An attribute gets an odd value, or that of another one."""
    at = chance.choice(starts)
    found = list(_VALUE.finditer(tokens[at]))
    if found and b"xmlns" not in tokens[at]:
        value = chance.choice(found)
        others = _VALUE.findall(tokens[chance.choice(starts)])
        new = chance.choice(others) if others and chance.random() < 0.4 else chance.choice(_VALUES)
        tokens[at] = tokens[at][: value.start(1)] + new + tokens[at][value.end(1) :]


def _change_text(tokens: list[bytes], starts: list[int], chance: random.Random) -> None:
    at = chance.choice(starts)
    if not tokens[at].endswith(b"/>"):
        tokens.insert(at + 1, chance.choice(_TEXTS))


def _change_element(tokens: list[bytes], starts: list[int], chance: random.Random) -> None:
    """An element is taken out, doubled, moved elsewhere, or put around itself."""
    start = chance.choice(starts[1:])
    end = _end(tokens, start)
    part = tokens[start:end]
    how = chance.randrange(4)
    if how != 1:
        del tokens[start:end]
    if how == 1:
        tokens[start:start] = part * chance.choice((1, 1, 1, 60))
    elif how == 2:
        at = chance.randint(*_inside(tokens))
        tokens[at:at] = part
    elif how == 3 and not part[0].endswith(b"/>"):
        deep = chance.choice((1, 1, 30))
        tokens[start:start] = [part[0]] * deep + part + [part[-1]] * deep


def _inside(tokens: list[bytes]) -> tuple[int, int]:
    """Where something may be put: after the first start, before the last end."""
    first = next(at for at, token in enumerate(tokens) if _opens(token))
    last = max((at for at, token in enumerate(tokens) if token.startswith(b"</")), default=first + 1)
    return first + 1, max(first + 1, last)


def _rename(tokens: list[bytes], starts: list[int], chance: random.Random) -> None:
    """An element becomes one of another kind."""
    start = chance.choice(starts[1:])
    other = _NAME.match(tokens[chance.choice(starts[1:])])
    if other:
        end = _end(tokens, start) - 1
        for at in {start, end}:
            tokens[at] = _NAME.sub(lambda found: found[0].replace(found[1], other[1]), tokens[at], count=1)
