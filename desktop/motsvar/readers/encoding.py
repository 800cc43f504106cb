"""Bytes to text: never raises on any bytes, and counts what could not be read."""

import codecs
import re
from dataclasses import dataclass
from encodings import normalize_encoding
from encodings.aliases import aliases
from functools import cache

from charset_normalizer import from_bytes

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.alphabets import alphabets
from motsvar.readers.plausibility import weigh


@dataclass(frozen=True, slots=True)
class Decoded:
    """``unread`` bytes stand as U+FFFD in the text. The text is not yet normalised and may hold lone surrogates."""

    text: str
    encoding: str
    unread: int = 0


@dataclass(frozen=True, slots=True)
class Guess:
    """An old encoding, the languages it was used for, and how much likelier than the rest it is in our files."""

    encoding: str
    languages: tuple[str, ...]
    prior: float = 0.0


# In order of preference: a later one must score higher to be chosen.
_GUESSES = (
    Guess("windows-1252", ("sv", "de", "fr", "da", "es", "pt", "it"), 0.2),
    Guess("mac-roman", ("sv", "de", "fr", "da", "es", "pt", "it"), 0.1),
    Guess("cp850", ("sv", "de", "fr", "da", "es", "pt", "it"), 0.05),
    Guess("iso-8859-15", ("sv", "de", "fr", "da", "es", "pt", "it")),
    Guess("windows-1252", ("is",)),
    Guess("windows-1250", ("pl", "cs", "hu", "ro", "hr")),
    Guess("iso-8859-2", ("pl", "cs", "hu", "ro", "hr"), -0.05),
    Guess("cp852", ("pl", "cs", "hu", "ro", "hr"), -0.05),
    Guess("windows-1254", ("tr",)),
    Guess("windows-1257", ("lt",), -0.05),
    Guess("windows-1251", ("ru", "uk")),
    Guess("koi8-r", ("ru",)),
    Guess("cp866", ("ru",)),
    Guess("iso-8859-5", ("ru", "uk"), -0.05),
    Guess("mac-cyrillic", ("ru", "uk"), -0.1),
    Guess("windows-1253", ("el",)),
    Guess("iso-8859-7", ("el",), -0.05),
    Guess("windows-1255", ("he",)),
    Guess("windows-1256", ("ar",)),
    Guess("iso-8859-6", ("ar",), -0.05),
    Guess("cp874", ("th",)),
    Guess("cp932", ("ja",)),
    Guess("euc-jp", ("ja",)),
    Guess("gb18030", ("zh",)),
    Guess("cp950", ("zh",)),
    Guess("cp949", ("ko",)),
)

_RARE = (
    *(f"iso-8859-{part}" for part in (3, 4, 8, 9, 10, 13, 14, 15, 16)),
    *("koi8-u", "windows-1258", "cp437", "cp737", "cp775", "cp857", "cp862", "cp865", "johab", "iso-2022-jp"),
)
"""Never guessed at, but somebody may know."""
_OF_TWO_BYTES = frozenset(("cp932", "euc-jp", "gb18030", "cp950", "cp949", "johab"))
"""A character has up to two bytes, in ``gb18030`` four."""

_WIDER = (
    dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j"), "cp932")
    | dict.fromkeys(("big5", "big5-hkscs", "x-x-big5"), "cp950")
    | dict.fromkeys(("gbk", "x-gbk", "gb2312", "gb_2312-80", "cp936", "windows-936"), "gb18030")
    | dict.fromkeys(("euc-kr", "ks_c_5601-1987", "ks_c_5601", "windows-949"), "cp949")
    | {"x-euc-jp": "euc-jp", "tis-620": "cp874", "iso-8859-11": "cp874", "windows-874": "cp874"}
    | {"x-mac-cyrillic": "mac-cyrillic", "x-mac-roman": "mac-roman", "koi": "koi8-r", "dos-874": "cp874"}
)
"""Names of encodings that others widened, and names that Python does not know: what is meant by them today."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16 LE, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SAMPLE = 16_384
"""Bytes of lines with letters beyond ASCII that are weighed."""
_LINE = 2_048
"""Bytes taken of one line."""
_FEW = 8
"""So few characters say little: then a Western encoding is taken unless another is much better."""
_WESTERN = 6.0
"""How much better, divided by the number of characters."""
_SURE = 0.6
"""Below this score nothing that we know fits, and charset-normalizer is asked."""

_HIGH = re.compile(rb"[\x80-\xff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def decode(data: bytes) -> Decoded:
    """The text of bytes in an unknown encoding. Byte-order mark, UTF-8, UTF-16 and UTF-32, then old encodings."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_marked(data[len(mark) :], encoding)
    wide = _wide_encoding(data)
    if wide:
        return _decode_marked(data, wide)
    if b"\x1b$" in data[:_SAMPLE]:
        try:
            return Decoded(data.decode("iso2022_jp"), "iso-2022-jp")
        except UnicodeDecodeError:
            pass
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _decode_damaged(data) or _decode_old(data)


def decode_as(data: bytes, name: str) -> Decoded:
    """The text in an encoding that somebody has decided; any name of it will do, as ``latin-1`` for ``iso-8859-1``.

    Raises ``UnreadableDocument`` when it is none of ``encodings``.
    """
    encoding = encoding_named(name)
    if not encoding:
        raise UnreadableDocument(f"There is no encoding {name}.", f"Choose one of {', '.join(encodings())}.")
    for mark, marked in _MARKS:
        if marked == encoding:
            return _decode_marked(data.removeprefix(mark), encoding)
    return _decode_plainly(data, encoding)


def encodings() -> tuple[str, ...]:
    """Every encoding that can be decided, the usual ones first."""
    unicode = tuple(encoding for _, encoding in _MARKS)
    return tuple(dict.fromkeys((*unicode, "iso-8859-1", *(guess.encoding for guess in _GUESSES), *_RARE)))


def encoding_named(name: str) -> str:
    """The one of ``encodings`` that has this name or another of its names; empty when there is none."""
    name = name.strip().lower()
    return _names().get(_codec(_WIDER.get(name, name)), "")


@cache
def _names() -> dict[str, str]:
    return {_codec(encoding): encoding for encoding in encodings()}


def _codec(name: str) -> str:
    """What Python calls it. It is not looked up, since a page's word would then import a module."""
    plain = normalize_encoding(name).lower()
    return aliases.get(plain, plain)


def _decode_plainly(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    replaced = text.count("\ufffd")
    if not replaced or encoding not in _OF_TWO_BYTES:
        return Decoded(text, encoding, replaced)
    readable = len(text.replace("\ufffd", "").encode(encoding, "replace"))
    return Decoded(text, encoding, max(replaced, len(data) - readable))


def _decode_marked(data: bytes, encoding: str) -> Decoded:
    """Unicode of a known form: whatever is broken in it is replaced."""
    if encoding == "utf-8":
        return _decode_utf_8(data)
    if encoding.startswith("utf-32"):
        text = data.decode(encoding, "replace")
        return Decoded(text, encoding, 4 * text.count("\ufffd"))
    odd = len(data) % 2
    text = data[: len(data) - odd].decode(encoding, "surrogatepass") + "\ufffd" * odd
    return Decoded(text, encoding, odd + 2 * len(_SURROGATE.findall(text)))


def _decode_utf_8(data: bytes) -> Decoded:
    text = data.decode("utf-8", "replace")
    said = data.count(b"\xef\xbf\xbd")
    readable = len(text.replace("\ufffd", "").encode("utf-8")) + 3 * said
    return Decoded(text, "utf-8", len(data) - readable)


def _decode_damaged(data: bytes) -> Decoded | None:
    """UTF-8 with surrogates written out, or with some bytes broken; None when it is no UTF-8 at all."""
    try:
        text = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        pass
    else:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        return Decoded(text, "utf-8", 3 * len(_SURROGATE.findall(text)))
    decoded = _decode_utf_8(data)
    broken = decoded.text.count("\ufffd")
    whole = sum(1 for _ in _HIGH.finditer(data)) - decoded.unread
    # A well-formed sequence of two or more high bytes hardly ever happens by chance in an old encoding.
    return decoded if whole >= 2 * broken else None


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: zero bytes on one side only, and a text of assigned characters."""
    head = data[: 2 * _SAMPLE]
    if b"\0" not in head or len(head) < 4:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    pairs = len(head) // 2
    if even + odd > pairs:
        candidates = ["utf-32-le", "utf-32-be"] if len(data) % 4 == 0 else []
    else:
        candidates = ["utf-16-le"] if odd > 4 * even else ["utf-16-be"] if even > 4 * odd else []
        if max(even, odd) * 50 < pairs:
            return None
    for encoding in candidates:
        text = codecs.getincrementaldecoder(encoding)("replace").decode(head[: len(head) // 4 * 4])
        strange = sum(not (character.isprintable() or character in "\t\n\r\f\ufeff\xa0") for character in text)
        if (strange + text.count("\ufffd")) * 50 <= len(text):
            return encoding
    return None


def _decode_old(data: bytes) -> Decoded:
    sample = _sample(data)
    best, best_score = _GUESSES[0], float("-inf")
    for guess in _GUESSES:
        evidence = weigh(sample.decode(guess.encoding, "replace"))
        score = evidence.score(alphabets(*guess.languages)) + guess.prior
        if "sv" in guess.languages and evidence.total < _FEW:
            score += _WESTERN / max(1, evidence.total)
        if score > best_score:
            best, best_score = guess, score
    encoding = best.encoding
    if best_score < _SURE:
        match = from_bytes(sample).best()
        encoding = match.encoding if match else encoding
    if encoding == "windows-1252" and not re.search(rb"[\x80-\x9f]", data):
        encoding = "iso-8859-1"
    return _decode_plainly(data, encoding_named(encoding) or encoding.replace("_", "-"))


def _sample(data: bytes) -> bytes:
    """Parts of lines from their first byte beyond ASCII, with a little before it; multi-byte characters stay whole."""
    parts: list[bytes] = []
    size = end = 0
    found = _HIGH.search(data)
    while found and size < _SAMPLE:
        start = max(end, found.start() - 40)
        end = data.find(b"\n", found.start(), found.start() + _LINE) + 1
        if end:
            parts.append(data[start:end])
        else:
            parts.append(data[start : found.start() + _LINE] + b"\n")
            end = data.find(b"\n", found.start()) + 1 or len(data)
        size += len(parts[-1])
        found = _HIGH.search(data, end)
    return b"".join(parts)


def load_codecs() -> None:
    """Imports every codec that ``decode`` may use: afterwards it opens no file."""
    for encoding in encodings():
        codecs.lookup(encoding)
