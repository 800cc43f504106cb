"""Files that ATLAS.ti and NVivo wrote, where a developer has them: the report on them is what they hold."""

from pathlib import Path

from motsvar.core.annotation import Tag
from motsvar.core.incoming import Incoming
from motsvar.core.progress import silent
from motsvar.readers.peers.refi.project import read


def sample(shared: Path, name: str) -> Incoming:
    return read((shared / "refi" / "samples" / name).read_bytes(), name, silent)


def test_the_project_of_atlas_ti_holds_two_people_and_three_codes(shared: Path) -> None:
    incoming = sample(shared, "atlas.qdpx")
    parent = "a182cd3a-d83c-4d8c-bc80-26d9103ec6d6"
    assert incoming.origin == "ATLAS.ti for Windows 23.2.3.27778"
    assert incoming.tags == (
        Tag(parent, "Commits", ""),
        Tag("2d2466f0-d77f-4f8c-bdf9-628966b6b74d", "2022-05-10T02:05:59Z 19e4dce", "", parent),
        Tag("086ac733-7b1c-4749-a138-d7182f63a5c9", "2022-02-11T10:39:25Z cdbfd92", "", parent),
    )
    assert [name for _, name in incoming.people] == ["Enric Llagostera", "ATLAS.ti"]
    assert (incoming.documents, incoming.passages, incoming.notes, incoming.links) == ((), (), (), ())
    assert incoming.not_carried == ()


def test_the_project_of_nvivo_holds_262_codes_seven_deep_and_two_empty_texts(shared: Path) -> None:
    incoming = sample(shared, "nvivo.qdpx")
    assert incoming.origin == "NVivo for Mac 15.0.0"
    assert len(incoming.tags) == len({tag.id for tag in incoming.tags}) == 262
    depths: dict[str | None, int] = {None: 0}
    for tag in incoming.tags:
        depths[tag.id] = depths[tag.parent] + 1
    assert max(depths.values()) == 7
    assert (incoming.tags[0].name, incoming.tags[-1].name) == ("rq1_definition", "redirecting_conversation")
    assert [name for _, name in incoming.people] == ["chrisp", "cp"]
    assert (incoming.documents, incoming.passages, incoming.notes, incoming.links) == ((), (), (), ())
    assert incoming.not_carried == ("Documents without a word are left out: 2.",)
