import base64
import hashlib
from dataclasses import replace
from html.parser import HTMLParser

from motsvar.core.annotation import Tag
from motsvar.core.comparison import Comparison
from motsvar.core.hidden.telling import visible
from motsvar.exports.case_content import CaseContent
from motsvar.exports.report_html import write
from motsvar.exports.reporting.marks import safe_colour
from motsvar.exports.reporting.values import RowView
from motsvar.exports.reporting.view import pair_view
from support.rendering import rendered

VOID = {"meta", "br", "img", "link", "hr", "input"}


class Reader(HTMLParser):
    """Checks that elements nest, and keeps what a browser would show."""

    def __init__(self, data: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.texts_by_class: dict[str, list[str]] = {}
        self.texts_by_element: dict[str, str] = {}
        self.classes: list[str] = []
        self.feed(data.decode("utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.elements.append((tag, found))
        if tag not in VOID:
            self.open.append(tag)
            self.classes.append(found.get("class", ""))
            self.texts_by_class.setdefault(self.classes[-1], []).append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self.classes.pop()

    def handle_data(self, data: str) -> None:
        self.text += data
        if self.classes:
            self.texts_by_class[self.classes[-1]][-1] += data
            self.texts_by_element[self.open[-1]] = self.texts_by_element.get(self.open[-1], "") + data

    def ids(self) -> list[str]:
        return [attributes["id"] for _, attributes in self.elements if "id" in attributes]


def test_the_report_is_well_nested_and_fetches_and_runs_nothing(content: CaseContent) -> None:
    reader = Reader(rendered(write, content).data)
    assert reader.open == []
    assert {tag for tag, _ in reader.elements}.isdisjoint({"script", "img", "link", "iframe", "object", "form"})
    for _, attributes in reader.elements:
        assert all(not name.startswith("on") and name not in ("src", "style") for name in attributes)
        assert attributes.get("href", "#").startswith("#")
    policies = [attributes["content"] for _, attributes in reader.elements if "http-equiv" in attributes]
    digest = base64.b64encode(hashlib.sha256(reader.texts_by_element["style"].encode()).digest()).decode()
    assert policies == [f"default-src 'none'; style-src 'sha256-{digest}'"]


def test_every_passage_is_listed_with_its_words_and_its_note(content: CaseContent) -> None:
    reader = Reader(rendered(write, content).data)
    articles = [attributes["id"] for tag, attributes in reader.elements if attributes.get("class") == "annotation"]
    assert len(articles) == len(content.annotations)
    for annotation in content.annotations:
        assert visible(annotation.quote.replace("\n", " ")) in reader.text
        assert visible(annotation.note) in reader.texts_by_class["words"] or not annotation.note


def test_both_texts_stand_in_the_report_whole(content: CaseContent) -> None:
    """Labels aside, nothing of a text is lost or said twice, however the marks overlap."""
    assert content.pair
    data = rendered(write, replace(content, annotations=(), links=())).data
    texts = " ".join(Reader(data).text.split())
    for exported, blocks in zip(content.documents, (content.pair.left_blocks, content.pair.right_blocks), strict=True):
        for block in blocks:
            assert texts.count(" ".join(block.span.of(exported.document.text).split())) >= 1


def test_every_label_leads_to_something_that_is_there_once(content: CaseContent) -> None:
    reader = Reader(rendered(write, content).data)
    ids = reader.ids()
    assert len(ids) == len(set(ids))
    targets = {attributes["href"][1:] for tag, attributes in reader.elements if tag == "a"}
    assert targets
    assert targets <= set(ids)


def test_a_moved_passage_leads_to_its_counterpart(content: CaseContent, comparison: Comparison) -> None:
    assert content.pair
    moved = tuple(replace(match, moved=True) for match in comparison.matches)
    changed = replace(content, pair=replace(content.pair, comparison=replace(comparison, matches=moved)))
    reader = Reader(rendered(write, changed).data)
    labels = [a["href"] for tag, a in reader.elements if tag == "a" and "moved-label" in a.get("class", "")]
    assert len(labels) == 2 * len(moved)
    assert {label[1:] for label in labels} <= set(reader.ids())


def rows_of(content: CaseContent) -> list[RowView]:
    assert content.pair
    return list(pair_view(content, content.pair).rows)


def test_passages_that_only_happen_to_stand_side_by_side_are_told_apart(content: CaseContent) -> None:
    """Nothing may look as if it corresponds for standing beside something: the matches decide, not empty cells."""
    first, second, chance, last = rows_of(content)
    assert not first.apart
    assert not second.apart
    assert chance.apart
    assert chance.right[0].only == "only in B"
    assert (last.left[0].only, last.right, last.apart) == ("only in A", (), False)
    reader = Reader(rendered(write, content).data)
    assert [attributes for tag, attributes in reader.elements if tag == "tr" and attributes.get("class") == "apart"]
    assert {"only in A", "only in B"} <= set(reader.texts_by_class["label only-label"])


def test_two_passages_without_counterpart_both_say_so(content: CaseContent, comparison: Comparison) -> None:
    assert content.pair
    none = replace(
        comparison,
        matches=(),
        left_only=tuple(block.span for block in content.pair.left_blocks),
        right_only=tuple(block.span for block in content.pair.right_blocks),
    )
    rows = rows_of(replace(content, pair=replace(content.pair, comparison=none)))
    assert [row.apart for row in rows] == [True, True, True, False]
    assert {block.only for row in rows for block in row.left} == {"only in A"}
    assert {block.only for row in rows for block in row.right} == {"only in B"}


def test_two_passages_that_correspond_to_others_are_told_apart_as_well(
    content: CaseContent, comparison: Comparison
) -> None:
    assert content.pair
    heading, cost = comparison.matches
    crossed = (
        replace(heading, right=cost.right, moved=True),
        replace(cost, right=heading.right, moved=True, changes=()),
    )
    changed = replace(content, pair=replace(content.pair, comparison=replace(comparison, matches=crossed)))
    rows = rows_of(changed)
    assert all(row.apart for row in rows if row.left and row.right)
    assert [block.only for row in rows[:2] for block in (*row.left, *row.right)] == [""] * 4


def test_the_summary_and_the_method_are_told(content: CaseContent) -> None:
    text = Reader(rendered(write, content).data).text
    assert "61 %" in text
    assert "72 %" in text
    assert "Short <texts>." in text
    for exported in content.documents:
        assert exported.document.source.sha256 in text
        assert exported.document.text_sha256 in text


def test_characters_that_turn_the_text_around_are_shown(content: CaseContent) -> None:
    html = rendered(write, content).data.decode()
    assert "\u202e" not in html
    assert "abc⟨U+202E⟩def" in html
    assert "{{ 7 * 7 }}" in html


def test_a_colour_that_is_none_never_reaches_a_style(content: CaseContent) -> None:
    bad = "red; background: url(http://x)"
    tags = tuple(Tag(tag.id, tag.name, bad, tag.parent) for tag in content.tags)
    html = rendered(write, replace(content, tags=tags)).data.decode()
    assert bad not in html
    assert safe_colour(bad) == "#999999"
    assert safe_colour("#0072B2") == "#0072B2"


def test_a_case_without_a_pair_or_without_anything_is_still_a_report(content: CaseContent, empty: CaseContent) -> None:
    assert "No passage is tagged or noted." in Reader(rendered(write, empty).data).text
    alone = rendered(write, replace(content, pair=None))
    assert any("Nothing was compared" in sentence for sentence in alone.not_carried)
    assert "linked as contradicting" in Reader(alone.data).text


def test_a_changed_word_of_other_letters_is_seen_through(content: CaseContent) -> None:
    """The whole word is one run of the report, and only the words around it say that it passes for a Latin one."""
    left = content.documents[0]
    text = left.document.text.replace("saknar", "\u0440\u0430\u0441\u0435", 1)
    document = replace(left.document, text=text)
    changed = replace(content, documents=(replace(left, document=document), *content.documents[1:]), annotations=())
    text = Reader(rendered(write, changed).data).text
    assert "\u0440\u0430\u0441\u0435⟨U+0440 U+0430 U+0441 U+0435⟩" in text
    assert "The text holds 4 characters that cannot be seen" in text
