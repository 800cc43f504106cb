"""What one document says nothing of, or both: told once, with its place, weightiest first, alike from both sides."""

import json
import re
import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from motsvar.core.compare import compare
from motsvar.core.comparison import (
    Answer,
    Comparison,
    Demand,
    Fact,
    FactKind,
    FromReference,
    Match,
    Origin,
    Profile,
    Relation,
    Settings,
    Summary,
    Taken,
    Theme,
    Verdict,
)
from motsvar.core.document import Document
from motsvar.core.outline.segmentation import blocks
from motsvar.core.silence.finding import silences
from motsvar.core.silence.telling import kind_words, silence_line
from motsvar.core.silence.values import LaidText, Silence, SilenceKind
from motsvar.core.span import Side, Span, gaps
from motsvar.core.words.lexicon import Lexicon

LEFT = """Parknämnden i norr
Dnr PN 2024/17

Sammanfattning

Nämnden fick i mars ett brev från de boende om lamporna i den stora parken vid ån.

Barnens bästa

Lagen (2018:1197) kräver att barnens bästa prövas innan lamporna byts, och nämnden har därför låtit
fråga 240 barn i tre skolor om hur de upplever vägen genom parken på vintern.

Kostnader

Ett byte av alla lampor kostar 340 000 kronor och kan vara klart den 1 juni 2025 enligt nämnden.

Karin Malmström
chef
"""
RIGHT = """Trafiknämnden i söder

Sammanfattning

Nämnden fick i mars ett brev från de boende om lamporna i den stora parken vid ån.

Kostnader

Nämnden har inte räknat på vad ett byte skulle kosta men kan tänka sig att dela utgiften med grannarna
om de boende själva sköter lamporna under de första två åren efter bytet.
"""
MOTION = """Motion om lamporna

Vi vill att parken ska vara ljus. Barnens bästa ska gå före allt annat. Därför föreslår vi

att alla lampor byts före den 1 juni 2025, samt

att grannarna delar utgiften.
"""


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def match(words: str, number: int = 1, *, origin: Origin | None = None, text: str = RIGHT) -> Match:
    return Match(number, Relation.SAME, span(LEFT, words), span(text, words), 0.99, origin=origin)


SHARED = (
    match("Sammanfattning"),
    match("Nämnden fick i mars ett brev från de boende om lamporna i den stora parken vid ån.", 2),
    match("Kostnader", 3),
)


def only(text: str, matches: tuple[Match, ...], side: Side) -> tuple[Span, ...]:
    """As a comparison has it: what of each block no match covers."""
    free = gaps([one.on(side) for one in matches], len(text))
    parts = (block.span.within(one) for block in blocks(text) for one in free)
    return tuple(part for part in parts if part and part.of(text).strip())


def comparison(
    left: str = LEFT,
    right: str = RIGHT,
    matches: tuple[Match, ...] = SHARED,
    *,
    facts: tuple[Fact, ...] = (),
    themes: tuple[Theme, ...] = (),
    reference: FromReference | None = None,
) -> Comparison:
    profile = Profile("sv", 0.0)
    alone = (only(left, matches, Side.LEFT), only(right, matches, Side.RIGHT))
    return Comparison(Settings(), profile, profile, Summary(0.5, 0.5), matches, *alone, (), facts, themes, reference)


def told(found: Comparison, left: str = LEFT, right: str = RIGHT, motion: str | None = None) -> tuple[Silence, ...]:
    return silences(found, LaidText(left, blocks(left)), LaidText(right, blocks(right)), motion)


def of_kind(found: tuple[Silence, ...], kind: SilenceKind) -> list[str]:
    return [one.words for one in found if one.kind is kind]


def fact(kind: FactKind, value: str, words: str) -> Fact:
    return Fact(kind, value, Verdict.LEFT_ONLY, (span(LEFT, words),), ())


def answered(words: str, *, quoted: bool = False) -> Answer:
    return Answer(span(LEFT, words), quoted)


def asked(*demands: Demand, left: tuple[Taken, ...] = ()) -> FromReference:
    return FromReference(Profile("sv", 0.0), left, (), demands)


LAMPS = span(MOTION, "att alla lampor byts före den 1 juni 2025")
COSTS = span(MOTION, "att grannarna delar utgiften")


# Sections and passages


def test_a_section_without_a_counterpart_is_told_with_where_it_would_stand() -> None:
    (section,) = (one for one in told(comparison()) if one.kind is SilenceKind.SECTION)
    assert section.words == "Barnens bästa"
    assert section.silent == (Side.RIGHT,)
    (place,) = section.left
    assert place.of(LEFT).startswith("Barnens bästa\n")
    assert place.of(LEFT).endswith("på vintern.")
    assert section.right == ()
    assert section.opposite is not None
    assert RIGHT[: section.opposite.end].endswith("parken vid ån.")


def test_of_a_section_that_both_have_only_the_passage_is_told() -> None:
    found = told(comparison())
    assert of_kind(found, SilenceKind.SECTION) == ["Barnens bästa"]
    (passage,) = (one for one in found if one.kind is SilenceKind.PASSAGE)
    assert passage.silent == (Side.LEFT,)
    assert passage.words.startswith("Nämnden har inte räknat")
    assert passage.right[0].of(RIGHT).endswith("efter bytet.")


def test_what_is_mere_formula_does_not_break_a_silence() -> None:
    formula = "Lagen (2018:1197) kräver att barnens bästa prövas innan lamporna byts"
    right = RIGHT + "\n" + formula + ".\n"
    shared = (*SHARED, match(formula, 4, text=right))
    assert of_kind(told(comparison(right=right, matches=shared), right=right), SilenceKind.SECTION) == []
    shared = (*SHARED, match(formula, 4, origin=Origin.BOILERPLATE, text=right))
    found = told(comparison(right=right, matches=shared), right=right)
    assert of_kind(found, SilenceKind.SECTION) == ["Barnens bästa"]


def test_of_nested_sections_the_outermost_is_told() -> None:
    words = "Här står en hel mening om något som ingen annan har skrivit om i dag."
    left = f"1. Början\n\n{words}\n\n1.1 Under\n\n{words}\n\n2. Slutet\n\n{words}\n"
    found = told(comparison(left, "", ()), left, "")
    assert of_kind(found, SilenceKind.SECTION) == ["1. Början", "2. Slutet"]


def test_what_stands_above_as_a_title_tells_of_a_section_and_is_told_with_it() -> None:
    words = "Här står en hel mening om något som ingen annan har skrivit om i dag."
    left = f"Svar på en fråga om lamporna i parken\n\nDnr PN 2031/12\n\n{words}\n\n{words}\n"
    at = Fact(FactKind.PLACE, "parken", Verdict.LEFT_ONLY, (span(left, "parken"), span(left, "ingen")), ())
    (section,) = told(comparison(left, "", (), facts=(at,)), left, "")
    assert (section.kind, section.words) == (SilenceKind.SECTION, "Svar på en fråga om lamporna i parken")
    assert section.left == (Span(0, len(left) - 1),)
    assert section.holds == (at,)


def test_a_title_that_both_have_is_not_told_with_a_section() -> None:
    words = "Här står en hel mening om något som ingen annan har skrivit om i dag."
    title = "Svar på en fråga om lamporna"
    left, right = f"{title}\n\nBakgrund\n\n{words}\n\n{words}\n", f"{title}\n"
    shared = (Match(1, Relation.SAME, span(left, title), span(right, title), 0.9),)
    assert [one.words for one in told(comparison(left, right, shared), left, right)] == ["Bakgrund"]


def test_signatures_and_addresses_are_no_passage() -> None:
    found = told(comparison())
    assert not any("Malmström" in one.words or "Parknämnden" in one.words for one in found)


def test_paragraphs_that_follow_each_other_are_one_passage() -> None:
    words = "Detta stycke har tio ord och de står bara här."
    left = f"{words}\n\n{words}\n\n{words}\n"
    (passage,) = told(comparison(left, "", ()), left, "")
    assert passage.kind is SilenceKind.PASSAGE
    assert passage.left == (Span(0, len(left) - 1),)
    assert passage.opposite is None


# Demands


def test_a_demand_that_neither_answers_comes_before_one_that_is_quoted() -> None:
    quotation = answered("brev från de boende", quoted=True)
    found = told(comparison(reference=asked(Demand(LAMPS, (quotation,), ()), Demand(COSTS, (), ()))), motion=MOTION)
    first, second = found[:2]
    assert (first.words, first.silent, first.quoted) == (COSTS.of(MOTION), (Side.LEFT, Side.RIGHT), ())
    assert (second.words, second.silent, second.quoted) == (LAMPS.of(MOTION), (Side.LEFT, Side.RIGHT), (Side.LEFT,))
    assert second.reference == LAMPS
    assert second.left == (quotation.span,)


def test_a_demand_that_both_answer_is_no_silence() -> None:
    both = Demand(LAMPS, (answered("Ett byte"),), (Answer(Span(0, 5), False),))
    assert of_kind(told(comparison(reference=asked(both)), motion=MOTION), SilenceKind.DEMAND) == []


def test_a_demand_that_one_answers_is_told_with_the_answer_and_the_place_opposite() -> None:
    one = Demand(LAMPS, (answered("Ett byte av alla lampor"),), ())
    found = told(comparison(reference=asked(one)), motion=MOTION)[0]
    assert (found.kind, found.silent) == (SilenceKind.DEMAND, (Side.RIGHT,))
    assert found.left == (span(LEFT, "Ett byte av alla lampor"),)
    assert found.opposite is not None
    assert RIGHT[: found.opposite.end].endswith("Kostnader")


def test_what_the_motion_speaks_of_weighs_more() -> None:
    without = told(comparison())
    motion = asked(Demand(LAMPS, (answered("Lagen (2018:1197)"),), (Answer(Span(0, 5), False),)))
    with_motion = told(comparison(reference=motion), motion=MOTION)
    (plain,), (heavy,) = ([one for one in found if one.kind is SilenceKind.SECTION] for found in (without, with_motion))
    assert (plain.reference, heavy.reference) == (None, LAMPS)
    assert heavy.weight > plain.weight


def test_a_passage_with_words_from_the_motion_leads_to_them() -> None:
    taken = Taken(span(LEFT, "barnens bästa prövas"), span(MOTION, "Barnens bästa"))
    found = told(comparison(reference=asked(left=(taken,))), motion=MOTION)
    (section,) = (one for one in found if one.kind is SilenceKind.SECTION)
    assert section.reference == taken.reference


# Themes


def test_a_theme_of_one_document_is_told_and_one_of_both_is_not() -> None:
    themes = (
        Theme("chef", 3.0, (span(LEFT, "chef"),), ()),
        Theme("lampor", 9.0, (span(LEFT, "lampor"),), (span(RIGHT, "lampor"),)),
    )
    (theme,) = (one for one in told(comparison(themes=themes)) if one.kind is SilenceKind.THEME)
    assert (theme.words, theme.silent, theme.left) == ("chef", (Side.RIGHT,), themes[0].left)


def test_a_theme_of_the_user_weighs_more_and_is_told_where_the_motion_alone_has_it() -> None:
    themes = (Theme("ljus", 0.0, (), (), own=True), Theme("hundar", 0.0, (), (), own=True))
    (theme,) = (one for one in told(comparison(themes=themes), motion=MOTION) if one.kind is SilenceKind.THEME)
    assert (theme.words, theme.silent) == ("ljus", (Side.LEFT, Side.RIGHT))
    assert theme.reference == span(MOTION, "ljus")
    found = Theme("chef", 0.0, (span(LEFT, "chef"),), ())
    own, other = (told(comparison(themes=(replace(found, own=own),))) for own in (True, False))
    weights = [next(one.weight for one in which if one.kind is SilenceKind.THEME) for which in (own, other)]
    assert weights[0] > weights[1]


# Facts

LAW = fact(FactKind.LAW, "2018:1197", "(2018:1197)")
MONEY = fact(FactKind.AMOUNT, "340000 SEK", "340 000 kronor")
READY = fact(FactKind.DATE, "2025-06-01", "1 juni 2025")


def test_facts_are_ranked_by_their_kind() -> None:
    facts = (READY, fact(FactKind.PERSON, "Karin Malmström", "Ett byte"), MONEY)
    assert of_kind(told(comparison(facts=facts)), SilenceKind.FACT) == ["340000 SEK", "2025-06-01", "Karin Malmström"]


def test_a_fact_in_a_silent_section_is_told_there_and_not_again() -> None:
    found = told(comparison(facts=(LAW, MONEY)))
    assert of_kind(found, SilenceKind.FACT) == ["340000 SEK"]
    assert [one.holds for one in found if one.kind is SilenceKind.SECTION] == [(LAW,)]


def test_the_numbers_of_the_letterhead_are_the_sender_s_own() -> None:
    own = fact(FactKind.CASE_NUMBER, "PN 2024/17", "PN 2024/17")
    assert of_kind(told(comparison(facts=(own,))), SilenceKind.FACT) == []


def test_the_names_of_a_signature_are_the_sender_s_own() -> None:
    left = LEFT.replace("Karin Malmström", "Karin Malmström, Elverket")
    signed = Fact(FactKind.ORGANISATION, "Elverket", Verdict.LEFT_ONLY, (span(left, "Elverket"),), ())
    assert of_kind(told(comparison(left, facts=(signed,)), left), SilenceKind.FACT) == []


@pytest.mark.parametrize(("value", "is_told"), [("99", False), ("100", True), ("1.5", False), ("24–30", True)])
def test_small_numbers_are_left_out(value: str, is_told: bool) -> None:
    number = fact(FactKind.NUMBER, value, "340")
    assert bool(of_kind(told(comparison(facts=(number,))), SilenceKind.FACT)) is is_told


def test_a_fact_that_differs_or_is_in_both_is_no_silence() -> None:
    here = span(LEFT, "340 000 kronor")
    facts = tuple(
        Fact(FactKind.AMOUNT, "340000 SEK", verdict, (here,), (Span(0, 5),))
        for verdict in (Verdict.BOTH, Verdict.DIFFERS)
    )
    assert of_kind(told(comparison(facts=facts)), SilenceKind.FACT) == []


def test_a_date_of_a_demand_that_is_not_answered_is_told_with_the_demand() -> None:
    one = Demand(LAMPS, (answered("Ett byte av alla lampor"),), ())
    found = told(comparison(facts=(READY,), reference=asked(one)), motion=MOTION)
    assert of_kind(found, SilenceKind.DEMAND) == [LAMPS.of(MOTION)]
    assert of_kind(found, SilenceKind.FACT) == []
    other = replace(one, right=(Answer(Span(0, 5), False),))
    found = told(comparison(facts=(READY,), reference=asked(other)), motion=MOTION)
    assert of_kind(found, SilenceKind.FACT) == ["2025-06-01"]
    assert next(one.reference for one in found if one.kind is SilenceKind.FACT) == span(MOTION, "1 juni 2025")


# Names

NAMED = """Om lamporna i parken

Elverket, Parkverket, Skolverket och Vattenverket har hörts om de trasiga lamporna i parken vid ån.

Elverket vill vänta. Brandkåren har sagt till Elverket att vänta, och Elverket har hört på brandkåren.
"""


def named(kind: FactKind, *names: str, text: str = NAMED) -> tuple[Fact, ...]:
    """A fact of each name, with all its places."""
    places = {name: [found.start() for found in re.finditer(name, text)] for name in names}
    return tuple(
        Fact(kind, name, Verdict.LEFT_ONLY, tuple(Span(at, at + len(name)) for at in starts), ())
        for name, starts in places.items()
    )


def told_of_names(facts: tuple[Fact, ...], *themes: Theme, motion: str | None = None) -> list[Silence]:
    """Both texts have all the words, so that no passage holds the names."""
    whole = Match(1, Relation.SAME, Span(0, len(NAMED)), Span(0, len(NAMED)), 0.9)
    reference = asked() if motion else None
    found = comparison(NAMED, NAMED, (whole,), facts=facts, themes=themes, reference=reference)
    return [*told(found, NAMED, NAMED, motion)]


def test_names_that_are_only_listed_are_told_together_and_those_that_are_spoken_of_alone() -> None:
    facts = named(FactKind.ORGANISATION, "Vattenverket", "Skolverket", "Parkverket", "Elverket")
    alone, together = told_of_names(facts)
    assert (alone.words, alone.gathers, len(alone.left)) == ("Elverket", False, 4)
    assert (together.words, together.gathers) == ("Parkverket, Skolverket, Vattenverket", True)
    assert [place.of(NAMED) for place in together.left] == ["Parkverket", "Skolverket", "Vattenverket"]
    assert [one.value for one in together.holds if isinstance(one, Fact)] == together.words.split(", ")
    assert (kind_words(alone), kind_words(together)) == ("organisation", "3 organisations")
    written = json.loads(silence_line([alone, together]))["silence"]
    assert [one["names"] for one in written] == [[], ["Parkverket", "Skolverket", "Vattenverket"]]


def test_two_names_are_told_one_by_one_and_people_not_with_bodies() -> None:
    facts = (*named(FactKind.ORGANISATION, "Skolverket", "Parkverket"), *named(FactKind.PERSON, "Brandkåren"))
    assert not any(one.gathers for one in told_of_names(facts))


def test_names_of_which_the_motion_speaks_are_told_apart() -> None:
    facts = named(FactKind.ORGANISATION, "Vattenverket", "Skolverket", "Parkverket", "Brandkåren")
    first, *others = told_of_names(facts, motion="Motion\n\nVi har frågat Skolverket.")
    assert (first.words, first.reference is not None) == ("Skolverket", True)
    assert [one.words for one in others] == ["Parkverket, Vattenverket, Brandkåren"]


def test_a_name_that_is_a_theme_is_told_once_and_weighs_as_the_theme() -> None:
    facts = named(FactKind.ORGANISATION, "Elverket", "Parkverket")
    themes = [Theme(fact.value.lower(), 3.0, fact.left, ()) for fact in facts]
    lamps = Theme("lamporna", 3.0, (span(NAMED, "lamporna"),), ())
    found = told_of_names(facts, *themes, lamps)
    assert [(one.kind, one.words) for one in found] == [
        (SilenceKind.FACT, "Elverket"),
        (SilenceKind.THEME, "lamporna"),
        (SilenceKind.FACT, "Parkverket"),
    ]


def test_a_theme_that_stands_elsewhere_too_is_told_beside_the_name() -> None:
    (fact,) = named(FactKind.ORGANISATION, "Brandkåren")
    theme = Theme("brandkår", 3.0, (*fact.left, span(NAMED, "brandkåren")), ())
    assert {one.kind for one in told_of_names((fact,), theme)} == {SilenceKind.FACT, SilenceKind.THEME}


def test_a_theme_of_the_user_is_told_instead_of_the_name() -> None:
    (fact,) = named(FactKind.ORGANISATION, "Elverket")
    (one,) = told_of_names((fact,), Theme("verk", 0.0, fact.left, (), own=True))
    assert (one.kind, one.words) == (SilenceKind.THEME, "verk")


def test_what_is_missing_as_a_whole_comes_before_what_recurs() -> None:
    chef = Theme("chef", 9.0, (span(LEFT, "chef"),) * 40, ())
    kinds = [one.kind for one in told(comparison(facts=(MONEY,), themes=(chef,)))]
    assert kinds == [SilenceKind.SECTION, SilenceKind.PASSAGE, SilenceKind.THEME, SilenceKind.FACT]


# The whole

PIECES = st.sampled_from(
    [
        *("Bakgrund", "1. Inledning", "2.1 Kostnader", "KS 2019/1899", "👍🏽", "Ωμέγα\u00a0", "den 3 mars 2021."),
        "Nämnden vill laga den gamla bron vid kvarnen innan vintern kommer och isen lägger sig över ån.",
        "Namnden vill riva den gamla bron vid kvarnen! Det kostar 4 000 000 kronor enligt Karin Malmström.",
        "Ingen annan har skrivit något om de nya lamporna i parken, som skulle ha lagats redan år 2019.",
    ]
)
TEXTS = st.lists(PIECES, max_size=12).map("\n\n".join)


@settings(max_examples=20, deadline=None)
@given(TEXTS, TEXTS)
def test_swapped_documents_give_the_same_swapped(left: str, right: str) -> None:
    one, other = Document.from_text(left), Document.from_text(right)
    found, back = (
        told(compare(*pair, lexicon=Lexicon.empty()), pair[0].text, pair[1].text)
        for pair in ((one, other), (other, one))
    )
    mirrored = [
        replace(each, left=each.right, right=each.left, silent=tuple(side.other for side in each.silent), holds=())
        for each in back
    ]
    assert {replace(each, holds=()) for each in found} == set(mirrored)
    assert [each.weight for each in found] == sorted((each.weight for each in found), reverse=True)


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS)
def test_what_is_told_stands_on_the_side_that_speaks_and_no_part_is_told_twice(left: str, right: str) -> None:
    one, other = Document.from_text(left), Document.from_text(right)
    found = told(compare(one, other, lexicon=Lexicon.empty()), one.text, other.text)
    for side, text in ((Side.LEFT, one.text), (Side.RIGHT, other.text)):
        parts = sorted(
            place
            for each in found
            if each.kind in (SilenceKind.SECTION, SilenceKind.PASSAGE)
            for place in each.on(side)
        )
        assert all(0 <= place.start < place.end <= len(text) for place in parts)
        assert all(first.end <= second.start for first, second in pairwise(parts))
    for each in found:
        assert not any(each.on(side) for side in each.silent)


def test_a_megabyte_takes_less_than_a_second() -> None:
    words = "Här står en lång mening om det som ingen annan har skrivit om, med årtalet 1987 i slutet."
    left = "\n\n".join(f"Rubrik {at}\n\n{words}\n\n{words}" for at in range(5_000))
    found = comparison(left, "", ())
    facts = tuple(
        Fact(FactKind.DATE, str(at), Verdict.LEFT_ONLY, (Span(place.start, place.start + 4),), ())
        for at, place in enumerate(found.left_only)
    )
    laid = LaidText(left, blocks(left)), LaidText("", ())
    start = time.process_time()
    said = silences(replace(found, facts=facts), *laid, left[:100_000])
    assert time.process_time() - start < 1.0
    assert len(of_kind(said, SilenceKind.SECTION)) == 5_000
    assert len(left) > 900_000
