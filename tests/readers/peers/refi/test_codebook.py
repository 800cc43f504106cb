"""A codebook becomes tags."""

from motsvar.core.annotation import Tag
from motsvar.core.progress import silent
from motsvar.readers.peers.refi.codebook import read

HEAD = '<?xml version="1.0" encoding="utf-8"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="NVivo 14">'


def test_codes_in_each_other_become_tags_and_sets_are_said() -> None:
    one, other = ("a0000000-0000-4000-8000-000000000000", "b0000000-0000-4000-8000-000000000000")
    data = (
        f'{HEAD}<Codes><Code guid="{{{one.upper()}}}" name="Ljus" isCodable="true" color="#00FF00">'
        f"<Description>Om ljus</Description>"
        f'<Code guid="{other}" name="Mörker" isCodable="true"/></Code></Codes>'
        f'<Sets><Set guid="{other}" name="x"><MemberCode guid="{one}"/></Set></Sets></CodeBook>'
    )
    incoming = read(b"\xef\xbb\xbf" + data.encode(), "a.qdc", silent)
    assert incoming.origin == "NVivo 14"
    assert incoming.tags == (Tag(one, "Ljus", "#00ff00", None, "Om ljus"), Tag(other, "Mörker", "", one))
    assert incoming.not_carried == ("Sets are left out: 1.",)


def test_an_empty_set_of_sets_as_taguette_writes_it_does_no_harm() -> None:
    data = f'{HEAD}<Codes><Code guid="x" name="a" isCodable="true"/></Codes><Sets/></CodeBook>'
    incoming = read(data.encode(), "a.qdc", silent)
    assert [tag.name for tag in incoming.tags] == ["a"]
    assert incoming.not_carried == ()
