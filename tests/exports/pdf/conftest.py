"""What a PDF says, by a reader that has nothing in common with the writer."""

import io
import re
from dataclasses import dataclass
from functools import cache, cached_property

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from motsvar.exports.case_content import CaseContent
from motsvar.exports.pdf.writer import write
from support.rendering import rendered


def squashed(text: str) -> str:
    """Without white space: where a line ends is no matter of the words."""
    return re.sub(r"\s+", "", text)


@dataclass(frozen=True)
class Read:
    data: bytes

    @cached_property
    def reader(self) -> PdfReader:
        return PdfReader(io.BytesIO(self.data), strict=True)

    @cached_property
    def pages(self) -> list[str]:
        return [page.extract_text() for page in self.reader.pages]

    @cached_property
    def bodies(self) -> str:
        """The words of all pages without their heads and feet, which are written last on each."""
        first, *later = map(squashed, self.pages)
        feet = re.compile(r"page\d+of\d+$")
        bodies = [feet.sub("", first)]
        for page in later:
            body = feet.sub("", page)
            section = next(one for one in self.sections if body.endswith(one))
            bodies.append(body.removesuffix(section).removesuffix(squashed(self.reader.metadata.title)))
        return "".join(bodies)

    @cached_property
    def sections(self) -> list[str]:
        return [squashed(one["/Title"]) for one in self.reader.outline if not isinstance(one, list)]

    @cached_property
    def dictionaries(self) -> list[DictionaryObject]:
        """Every dictionary of the file, by whatever it is reached."""
        found: list[DictionaryObject] = []
        for number in range(1, len(self.reader.xref[0]) + 1):
            one = IndirectObject(number, 0, self.reader).get_object()
            waiting = [one]
            while waiting:
                here = waiting.pop()
                if isinstance(here, DictionaryObject):
                    found.append(here)
                    waiting += here.values()
                elif isinstance(here, list):
                    waiting += here
        return found


@cache
def read_once(data: bytes) -> Read:
    """Reading takes much longer than writing, and the same content gives the same bytes."""
    return Read(data)


@pytest.fixture
def read(content: CaseContent) -> Read:
    return read_once(rendered(write, content).data)
