"""Pages that were read become one text."""

from collections.abc import Callable, Mapping, Sequence

from motsvar.core.span import Span
from motsvar.readers.assembling import Assembly
from motsvar.readers.furniture import Edge, repeats
from motsvar.readers.pdf.headings import Looks, Outline, level_of, looks_of
from motsvar.readers.pdf.hyphens import Vocabulary, ends_divided, is_divided
from motsvar.readers.pdf.pages import KeptLine, KeptPage, KeptWord, plain
from motsvar.readers.pdf.said import Account
from motsvar.readers.pdf.trust import Trust
from motsvar.readers.pdf.words import DIVIDED
from motsvar.readers.scanned.recognised import add_recognised


def put_together(
    assembly: Assembly, pages: Sequence[KeptPage], outline: Outline, account: Account, step: Callable[[int], None]
) -> None:
    """Puts all pages at the end of a text. ``step`` is told after each page how many are done."""
    left_out = repeats([_edges(page) for page in pages])
    account.repeats = sum(map(len, left_out))
    vocabulary = Vocabulary()
    for page in pages:
        for line in page.lines:
            vocabulary.take(plain(line.text))
    looks = looks_of(pages, outline)
    for number, page in enumerate(pages):
        if number:
            assembly.start_page()
        if page.recognised is not None:
            add_recognised(assembly, page.recognised, left_out[number])
        else:
            lines = [line for at, line in enumerate(page.lines) if at not in left_out[number]]
            account.joined += _add_lines(assembly, lines, outline.get(number, {}), looks, vocabulary)
        step(number + 1)


def _edges(page: KeptPage) -> list[Edge]:
    """Its lines, where it can be told whether they say the same as others."""
    if page.recognised is not None:
        return [line.edge for line in page.recognised]
    if page.trust is Trust.GARBAGE:
        return []
    return [Edge(line.text, line.top, line.bottom) for line in page.lines]


def _add_lines(
    assembly: Assembly,
    lines: Sequence[KeptLine],
    named: Mapping[str, int],
    looks: Looks,
    vocabulary: Vocabulary,
) -> int:
    """The lines of one page; how many words were joined."""
    joined = 0
    headings: list[tuple[Span, int]] = []
    begun = False
    """Whether the first word of the line stands on the line before, as the rest of a divided word."""
    for at, line in enumerate(lines):
        if at:
            assembly.blank_line() if line.opens else assembly.line_end()
        start = len(assembly)
        below = lines[at + 1] if at + 1 < len(lines) else None
        rest = _rest_of(line, below, vocabulary) if below else None
        if begun or rest or DIVIDED in line.text:
            words = line.words()[begun:]
            joined += _add_words(assembly, [*words, rest] if rest and words else words, vocabulary)
            begun = rest is not None and bool(words)
        else:
            _add_whole(assembly, line)
        level = level_of(line, below, named, looks)
        if level:
            if headings and not line.opens and headings[-1] == (Span(headings[-1][0].start, start - 1), level):
                start = headings.pop()[0].start  # a heading of several lines
            headings.append((Span(start, len(assembly)), level))
    for span, level in headings:
        assembly.mark_heading(span, level)
    return joined


def _rest_of(line: KeptLine, below: KeptLine, vocabulary: Vocabulary) -> KeptWord | None:
    """The first word of the line below, where it is the rest of the last word of this."""
    if line.in_table or below.in_table or not ends_divided(line.text):
        return None
    rest = below.words()[0]
    return rest._replace(before="") if is_divided(plain(line.words()[-1].text), rest.text, vocabulary) else None


def _add_whole(assembly: Assembly, line: KeptLine) -> None:
    """A line without divided words."""
    start = assembly.add(line.text).end - len(line.text)
    for first, last, box in line.places():
        assembly.place(Span(start + first, start + last), box)


def _add_words(assembly: Assembly, words: Sequence[KeptWord], vocabulary: Vocabulary) -> int:
    """The words of one line, put into the text at once; how many were joined."""
    parts: list[str] = []
    ends: list[tuple[int, int]] = []
    length = joined = 0
    whole = False
    for at, word in enumerate(words):
        text = plain(word.text)
        before = "" if whole or (at == 0 and word.before == " ") else word.before
        whole = (
            at + 1 < len(words) and _may_go_on(word, words[at + 1]) and is_divided(text, words[at + 1].text, vocabulary)
        )
        if whole:
            text = text[:-1]
            joined += 1
        parts += (before, text)
        ends.append((length + len(before), length + len(before) + len(text)))
        length = ends[-1][1]
    end = assembly.add("".join(parts)).end
    for word, (first, last) in zip(words, ends, strict=True):
        assembly.place(Span(end - length + first, end - length + last), word.box)
    return joined


def _may_go_on(word: KeptWord, following: KeptWord) -> bool:
    """Whether the line was broken between two words that stand on one line here."""
    return following.before == "" or (word.text.endswith(DIVIDED) and following.before == " ")
