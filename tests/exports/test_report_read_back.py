"""A report read by a parser that had no part in writing it: the same passages, counted and compared as text."""

from dataclasses import replace

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from motsvar.core.annotation import Note, NoteTarget, Person
from motsvar.core.comparison import Comparison, Match, Relation
from motsvar.core.errors import Cancelled
from motsvar.core.hidden.telling import visible, visible_name
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import ExportOptions
from motsvar.exports.report_html import write
from motsvar.exports.reporting.contradictions import foremost
from motsvar.exports.reporting.values import ContradictionView
from motsvar.exports.reporting.view import report_view
from support.rendering import rendered


@pytest.fixture
def naughty(content: CaseContent) -> CaseContent:
    """Every naughty string in every name and note there is; the long one is whole in the notes."""
    all_ = " ".join(tag.name[:200] for tag in content.tags)
    documents = tuple(
        replace(one, role=all_, document=replace(one.document, title=f"{side} {all_}"))
        for side, one in zip("AB", content.documents, strict=True)
    )
    return replace(
        content,
        case_name=all_,
        documents=documents,
        people=(Person("p", all_),),
        notes=tuple(Note(NoteTarget.tag(tag.id), tag.name, all_) for tag in content.tags),
    )


def plain(words: str) -> str:
    return " ".join(words.split())


def told(node: LexborNode, selector: str) -> list[str]:
    return [plain(found.text()) for found in node.css(selector)]


@pytest.mark.parametrize("language", ["en", "sv"])
def test_every_passage_tag_and_note_is_there_once(naughty: CaseContent, language: str) -> None:
    root = LexborHTMLParser(rendered(write, naughty, ExportOptions(language)).data.decode()).root
    assert root is not None
    passages = naughty.ordered_annotations
    assert told(root, "article[id] blockquote") == [plain(visible(one.quote)) for one in passages]
    chips = [plain(visible(naughty.path_of(tag))) for one in passages for tag in naughty.tags_of(one)]
    assert told(root, "article[id] .chip") == chips
    notes = [plain(visible(one.note)) for one in passages if one.note]
    assert told(root, "article[id] .words") == notes
    assert told(root, "article:not([id]) .words") == [plain(visible(note.body)) for note in naughty.notes]
    assert told(root, "h1") == [plain(visible_name(naughty.case_name))]
    names = [plain(one.document.name) for one in naughty.documents]
    assert told(root, ".peers dd") == names
    assert [name in shown for name, shown in zip(names, told(root, "article.document h3"), strict=True)] == [True, True]


@pytest.mark.parametrize("language", ["en", "sv"])
def test_every_block_of_both_texts_is_there_in_its_order(naughty: CaseContent, language: str) -> None:
    root = LexborHTMLParser(rendered(write, naughty, ExportOptions(language)).data.decode()).root
    assert root is not None
    assert naughty.pair
    for label in root.css(".block .where, .block .label"):
        label.decompose()
    sides = ((naughty.documents[0], naughty.pair.left_blocks), (naughty.documents[1], naughty.pair.right_blocks))
    for side, (exported, blocks) in zip(("left", "right"), sides, strict=True):
        shown = told(root, f".texts td.{side} .block")
        assert shown == [plain(visible(block.span.of(exported.document.text))) for block in blocks]


def test_the_program_s_own_elements_are_all_there_are(naughty: CaseContent) -> None:
    root = LexborHTMLParser(rendered(write, naughty).data.decode()).root
    assert root is not None
    assert root.css("script, img, iframe, object, embed, form, base, link, style ~ style, [style], [onerror]") == []
    assert {node.tag for node in root.css("svg *")} <= {"title", "rect", "line", "polygon", "text", "-text"}


# What contradicts


def test_links_negations_and_facts_contradict_in_that_order(content: CaseContent, comparison: Comparison) -> None:
    left, right = (one.document for one in content.documents)
    negated = replace(right, text=right.text.replace("Södra sidan har", "Södra sidan har inte"))
    only_left, only_right = (
        comparison.left_only[0],
        replace(comparison.right_only[0], end=comparison.right_only[0].end + 5),
    )
    at = negated.text.index("inte")
    change = replace(
        comparison.matches[1].changes[1],
        left=replace(only_left, end=only_left.start),
        right=replace(only_right, start=at, end=at + 4),
    )
    match = Match(3, Relation.EDITED, only_left, only_right, 0.9, changes=(change,))
    found = replace(comparison, matches=(*comparison.matches, match))
    assert content.pair
    changed = replace(
        content,
        documents=(content.documents[0], replace(content.documents[1], document=negated)),
        pair=replace(content.pair, comparison=found),
    )
    linked, negation, fact = report_view(changed).contradictions
    assert (linked.kind, linked.right[0].words) == ("linked as contradicting", "15 kronor")
    assert linked.note == visible(content.links[0].note)
    assert (negation.left[0].words, negation.right[0].words) == (left.quote(only_left), "Södra sidan har inte ljus.")
    assert (fact.kind, fact.left[0].words, fact.right[0].words) == ("amount", "12", "15")


def test_the_summary_takes_the_first_of_each_kind() -> None:
    found = tuple(ContradictionView(kind, (), ()) for kind in "aaabbc")
    assert "".join(one.kind for one in foremost(found, 4)) == "aabc"
    assert foremost(found, 9) == found


def test_what_the_summary_shortens_is_told_whole_after_it(content: CaseContent, comparison: Comparison) -> None:
    assert content.pair
    long = content.links[0].note * 20
    for links, facts, more in (
        ((), comparison.facts, False),
        ((replace(content.links[0], note=long),), comparison.facts, True),
        ((), tuple(replace(fact, left=fact.left * 4) for fact in comparison.facts), True),
        ((), comparison.facts * 7, True),
    ):
        pair = replace(content.pair, comparison=replace(comparison, facts=facts))
        data = rendered(write, replace(content, links=links, pair=pair)).data.decode()
        assert ("All contradictions" in data) is more
        assert not links or visible(long) in LexborHTMLParser(data).text()


def test_a_report_can_be_cancelled_while_it_is_laid_out_and_while_it_is_written(content: CaseContent) -> None:
    fractions: list[float] = []

    def progress(fraction: float, _phrase: str) -> None:
        fractions.append(fraction)

    rendered(write, content, ExportOptions(), progress)
    assert fractions == sorted(fractions)
    for stopped in {fractions[0], fractions[-1]}:

        def stop(fraction: float, _phrase: str, at: float = stopped) -> None:
            if fraction >= at:
                raise Cancelled

        with pytest.raises(Cancelled):
            rendered(write, content, ExportOptions(), stop)
