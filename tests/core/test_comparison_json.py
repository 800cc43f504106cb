"""The exchange format keeps everything."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from motsvar.core.compare import compare
from motsvar.core.comparison import Settings
from motsvar.core.comparison_json import FORMAT, from_json, to_json
from motsvar.core.document import Document
from motsvar.core.words.lexicon import Lexicon

LEFT = Document.from_text(
    "Bakgrund\n\nParken har 24 lampor enligt brevet den 3 maj 2019. Alla är trasiga 👍🏽.", "v.txt"
)
RIGHT = Document.from_text("Bakgrund\n\nParken har 42 lampor enligt brevet den 3 maj 2019. De ar trasiga.", "h.txt")


def test_a_comparison_comes_back_as_it_was() -> None:
    comparison = compare(LEFT, RIGHT, lexicon=Lexicon.empty(), settings=Settings(reworded=False))
    data = json.loads(json.dumps(to_json(comparison, LEFT, RIGHT)))
    assert from_json(data) == comparison
    assert comparison.matches
    assert comparison.facts


@settings(max_examples=25, deadline=None)
@given(st.text(alphabet="ab åÅ.\n1👍", max_size=80), st.text(alphabet="ab åÅ.\n1👍", max_size=80))
def test_any_comparison_comes_back(left: str, right: str) -> None:
    documents = Document.from_text(left), Document.from_text(right)
    comparison = compare(*documents, lexicon=Lexicon.empty())
    assert from_json(json.loads(json.dumps(to_json(comparison, *documents)))) == comparison


def test_the_documents_are_named_by_their_hashes() -> None:
    data = to_json(compare(LEFT, RIGHT, lexicon=Lexicon.empty()), LEFT, RIGHT)
    assert data["format"] == FORMAT
    assert str(data["program"]).startswith("motsvar ")
    left = data["left"]
    assert isinstance(left, dict)
    assert (left["name"], left["sha256"]) == ("v.txt", LEFT.source.sha256)
    assert (left["text_sha256"], left["length"]) == (LEFT.text_sha256, len(LEFT.text))


def test_unknown_keys_are_passed_over_and_other_formats_refused() -> None:
    data = json.loads(json.dumps(to_json(compare(LEFT, RIGHT, lexicon=Lexicon.empty()), LEFT, RIGHT)))
    data["settings"]["later"] = 1
    data["later"] = []
    assert from_json(data).matches
    with pytest.raises(ValueError, match="format"):
        from_json({**data, "format": "motsvar.comparison/2"})
