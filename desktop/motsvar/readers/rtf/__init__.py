"""Rich Text Format 1.9.1 (Microsoft, 2008), by a tokenizer of our own.

Nothing that a file names is opened: pictures, objects, templates and links are not followed.
"""

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.assembling import Assembly
from motsvar.readers.read_text import USUAL, Manner, ReadText
from motsvar.readers.rtf.reading import Reading
from motsvar.readers.rtf.whole import put_together
from motsvar.readers.rtf.words import ACTS, SYMBOLS
from motsvar.readers.signatures import is_rtf


def read(data: bytes, name: str, manner: Manner = USUAL) -> ReadText:
    """The text with its tables, notes, comments, page heads and text boxes. Raises ``UnreadableDocument``."""
    if not is_rtf(data):
        raise UnreadableDocument(
            f"{name} is no RTF document.", "Open it in the program that made it, to see if it is damaged."
        )
    found = Reading(data, ACTS, SYMBOLS).run(manner.progress, f"Reading {name}")
    assembly = Assembly()
    put_together(found, assembly)
    assembly.say(found.tally)
    return assembly.finished()
