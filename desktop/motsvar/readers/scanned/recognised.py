"""Words that were recognised in the picture of a page, put into the text with their places."""

from collections.abc import Iterable

from motsvar.readers.assembling import Assembly
from motsvar.readers.read_text import RecognisedWord


def add_recognised(assembly: Assembly, words: Iterable[RecognisedWord]) -> int:
    """Puts the words of one page at the end, lines and paragraphs as they were seen; how many words there were.

    The picture has to be the whole page, so that a place on it is a place on the page.
    """
    count = 0
    for word in words:
        span = assembly.add(word.words)
        if span.start == span.end:
            continue
        count += 1
        assembly.place(span, word.box, word.confidence)
        if "\n" not in word.between:
            assembly.add(word.between)
        elif word.between.count("\n") == 1:
            assembly.line_end()
        else:
            assembly.blank_line()
    return count
