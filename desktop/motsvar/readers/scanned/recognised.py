"""Words that were recognised in the picture of a page, put into the text with their places."""

from collections.abc import Container, Sequence

from motsvar.readers.assembling import Assembly
from motsvar.readers.scanned.lines import SeenLine, paragraph_ends


def add_recognised(assembly: Assembly, lines: Sequence[SeenLine], left_out: Container[int] = ()) -> None:
    """Puts the lines of one page at the end, but for those that are left out, by index.

    The picture has to be the whole page, so that a place on it is a place on the page.
    """
    kept = [line for at, line in enumerate(lines) if at not in left_out]
    between = assembly.line_end
    for line, ends in zip(kept, paragraph_ends(kept), strict=True):
        between()
        between = assembly.blank_line if ends else assembly.line_end
        for at, word in enumerate(line.words):
            if at:
                assembly.add(" ")
            assembly.place(assembly.add(word.words), word.box, word.confidence)
    assembly.line_end()
