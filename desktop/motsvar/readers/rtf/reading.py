"""Goes through the tokens of RTF and keeps what holds where. Groups are a list, never recursion."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from motsvar.core.errors import UnreadableDocument
from motsvar.core.progress import Progress
from motsvar.readers.read_text import MAX_CHARACTERS, too_long
from motsvar.readers.rtf import code_pages
from motsvar.readers.rtf.flow import Flow
from motsvar.readers.rtf.state import Font, State, To
from motsvar.readers.rtf.tally import Tally

_TOKEN = re.compile(
    rb"([^\\{}\r\n]+)"  # 1: words
    rb"|\\([a-zA-Z]+)(?:(-?\d{1,10})\d*)? ?"  # 2, 3: a control word and its number
    rb"|\\'([0-9a-fA-F]{2})"  # 4: a byte
    rb"|\\([^a-zA-Z])"  # 5: a control symbol
    rb"|([{}])"  # 6
    rb"|[\r\n]+|\\"
)
_IN_SKIPPED = re.compile(rb"\\bin(\d{1,10}) ?|\\[^a-zA-Z]|[{}]")
_HEADING = re.compile(
    r"(?:heading|rubrik|überschrift|titre|overskrift|otsikko|título|titolo|kop|nagłówek|заголовок) ?([1-9])\s*;", re.I
)
_END = b" \t\r\n\0\x1a"
"""What may stand after a document and says nothing."""

MOST_OPEN = 1_000_000
"""Groups inside each other: as many as fit into the memory of a worker."""
STEP = 20_000
"""Tokens between two words on how far it is."""

Close = Callable[[], None]
Act = Callable[["Reading", int | None], None]


@dataclass(slots=True)
class Found:
    """What the document declares and holds beside its text."""

    body: Flow = field(default_factory=Flow)
    heads: list[Flow] = field(default_factory=list)
    feet: list[Flow] = field(default_factory=list)
    notes: list[Flow] = field(default_factory=list)
    comments: list[tuple[str, Flow]] = field(default_factory=list)
    """With their authors."""
    tally: Tally = field(default_factory=Tally)


class Reading:
    """One pass over a document. ``acts`` says what a control word does; what it does not know says nothing."""

    def __init__(self, data: bytes, acts: Mapping[bytes, Act], symbols: Mapping[bytes, Act]):
        self.found = Found()
        self.fonts: dict[int, Font] = {}
        self.usual_font = Font()
        self.first_font = 0
        self.levels: dict[int, int] = {}
        """Of the headings among the styles."""
        self.name: list[str] = []
        """The words of a group that is no text, for whoever asked."""
        self.defined = self.defined_level = 0
        """The number of the font or style that is being declared, and the level of the style."""
        self.author = ""
        self.property = ""
        self.at = 0
        self.state = State(self.found.body)
        self.starred = False
        """Whether ``\\*`` came just before: a reader skips the group unless it knows it."""
        self._acts, self._symbols = acts, symbols
        self._data = data
        self._groups: list[tuple[State, Close | None]] = []
        self._close: Close | None = None
        self._bytes = bytearray()
        self._to_skip = 0
        self._last = ""
        """What the last words were beside text: so that a passage in several runs is counted once."""
        self._length = 0

    def run(self, progress: Progress, phrase: str) -> Found:
        """Reads to the end. Raises ``UnreadableDocument``."""
        data, size, tokens = self._data, len(self._data), 0
        while self.at < size:
            found = _TOKEN.match(data, self.at)
            if found is None:  # every byte is one of the token's
                break
            self.at = found.end()
            match found.lastindex:
                case 1:
                    self._take_words(found[1])
                case 2 | 3:
                    self._take_word(found[2], None if found[3] is None else int(found[3]))
                case 4:
                    self._take_byte(int(found[4], 16))
                case 5:
                    self._take_symbol(found[5])
                case 6:
                    if self._take_brace(found[6]):
                        break
            tokens += 1
            if not tokens % STEP:
                progress(self.at / size, phrase)
        self._end()
        return self.found

    # What acts do

    def emit(self, words: str) -> None:
        """Words of the document, or of whatever the group is about."""
        state = self.state
        if state.to is To.TEXT:
            self._emit_text(state, words)
        elif state.to not in (To.NOWHERE, To.SHAPE):
            self.name.append(words)
            if state.to is To.STYLES and words.endswith(";"):
                self._define_style()

    def say(self, words: str) -> None:
        """A character that has a control word of its own, unless it stands for another one before it."""
        if self._to_skip:
            self._to_skip -= 1
        else:
            self.emit(words)

    def skip_fallback(self) -> None:
        """What comes next stands for a character that was read already."""
        self._to_skip = self.state.fallback

    def change(self, **changes: object) -> None:
        """Other things hold from here to the end of the group."""
        self.state = self.state._replace(**changes)  # type: ignore[arg-type] # each caller names a field

    def skip_group(self) -> None:
        """Goes to the end of the group without looking at it."""
        data, depth, at = self._data, 1, self.at
        while found := _IN_SKIPPED.search(data, at):
            at = found.end()
            if found[1] is not None:
                at += int(found[1])
            elif found[0] == b"{":
                depth += 1
            elif found[0] == b"}":
                depth -= 1
                if not depth:
                    self.at = found.start()
                    return
        self.at = len(data)

    def pass_over(self, size: int) -> None:
        """Bytes that are no RTF."""
        self.at += max(0, size)

    def gather(self, close: Close) -> None:
        """The words of this group are kept as ``name`` for ``close``."""
        self.name = []
        self.change(to=To.NAME)
        self._close = close

    def begin_flow(self, flow: Flow | None = None) -> Flow:
        """The words of this group are paragraphs of their own."""
        flow = flow or Flow()
        self.state = State(flow, font=self.state.font, fallback=self.state.fallback)

        self._close = lambda: self.end_paragraph(flow)
        return flow

    def on_close(self, close: Close) -> None:
        """What happens at the end of this group."""
        self._close = close

    def change_outside(self, **changes: object) -> None:
        """Other things hold after this group."""
        if self._groups:
            state, close = self._groups[-1]
            self._groups[-1] = (state._replace(**changes), close)  # type: ignore[arg-type] # as in ``change``

    def end_paragraph(self, flow: Flow) -> None:
        state = self.state
        level = self.levels.get(state.style, 0) if state.outline is None else (state.outline + 1) % 10
        flow.end_paragraph(level, state.on_new_page)

    @property
    def is_shown(self) -> bool:
        """Whether what stands here is seen."""
        state = self.state
        return state.to in (To.TEXT, To.SHAPE) and not state.hidden and not state.deleted

    @property
    def gathered(self) -> str:
        return "".join(self.name).strip()

    def font(self, number: int) -> Font:
        return self.fonts.get(number, self.usual_font)

    def _define_style(self) -> None:
        name, self.name = "".join(self.name).strip(), []
        found = _HEADING.match(name)
        level = self.defined_level or (int(found[1]) if found else 0)
        if level:
            self.levels[self.defined] = level
        self.defined = self.defined_level = 0

    # Tokens

    def _take_words(self, words: bytes) -> None:
        self.starred = False
        if self._to_skip:
            skipped = min(self._to_skip, len(words))
            self._to_skip -= skipped
            words = words[skipped:]
        if self._bytes or self.state.font.is_signs or not words.isascii():
            self._bytes += words
        elif words:
            self.emit(words.decode("ascii"))

    def _take_byte(self, byte: int) -> None:
        self.starred = False
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._bytes.append(byte)

    def _take_word(self, word: bytes, number: int | None) -> None:
        if self._bytes:
            self._flush()
        act = self._acts.get(word)
        if act is not None:
            act(self, number)
        elif self.starred:
            self.skip_group()
        self.starred = False

    def _take_symbol(self, symbol: bytes) -> None:
        if self._to_skip:
            self._to_skip -= 1
            return
        if self._bytes:
            self._flush()
        act = self._symbols.get(symbol)
        if act is not None:
            act(self, None)

    def _take_brace(self, brace: bytes) -> bool:
        """True at the end of the document."""
        if self._bytes:
            self._flush()
        self._to_skip = 0
        self.starred = False
        if brace == b"{":
            self._groups.append((self.state, self._close))
            self._close = None
            if len(self._groups) > MOST_OPEN:
                raise UnreadableDocument(
                    "The document has too many groups inside each other.", "It may be damaged or made to do harm."
                )
            return False
        if self._close is not None:
            self._close()
        if self._groups:
            self.state, self._close = self._groups.pop()
        return not self._groups

    def _flush(self) -> None:
        data, font = bytes(self._bytes), self.state.font
        self._bytes.clear()
        words = font.decode(data.replace(b"\0", b""))
        if self.state.to is To.TEXT:
            self.found.tally.unread += words.count("\ufffd")
        self.emit(words)

    def _emit_text(self, state: State, words: str) -> None:
        tally, last = self.found.tally, self._last
        if state.deleted:
            self._last = "deleted"
            tally.deletions += last != "deleted"
        elif state.hidden:
            self._last = "hidden"
            tally.hidden += last != "hidden"
        else:
            self._last = "inserted" if state.inserted else ""
            tally.insertions += state.inserted and last != "inserted"
            state.flow.add(words)
            self._length += len(words)
            if self._length > MAX_CHARACTERS:
                raise too_long(self._length)

    def _end(self) -> None:
        if self._bytes:
            self._flush()
        tally = self.found.tally
        tally.open_groups = len(self._groups)
        tally.has_rest = not self._groups and bool(self._data[self.at : self.at + 65_536].strip(_END))
        while self._groups:
            if self._close is not None:
                self._close()
            self.state, self._close = self._groups.pop()
        self.found.body.end_paragraph()


def sign_of(number: int) -> str:
    """The character of ``\\u``, whose number is of 16 bits and may be negative; half of a pair is left as it is."""
    code = number % 0x10000 if number < 0x10000 else number
    if code > 0x10FFFF:
        return "\ufffd"
    character = chr(code)
    return code_pages.known_sign(character) if 0xF000 <= code < 0xF100 else character
