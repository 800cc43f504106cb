"""Places that a browser counted: right where the text has emoji, and never at the cost of code points."""

from hypothesis import given
from hypothesis import strategies as st

from motsvar.core.document import normalised, sha256_of
from motsvar.core.incoming import Incoming, IncomingDocument, IncomingPassage
from motsvar.core.span import Span
from motsvar.core.taking.counting import as_counted
from motsvar.core.taking.placing import CaseSide, placing
from motsvar.core.taking.quotes import Quote, QuotedText
from motsvar.core.taking.tying import Known, tie
from support.incoming_files import guid

TEXT = normalised("🌉 Bron. Ja. 🌉🌉 Ja. VÅRDEN 🌉 Ja. Ja.\n")
TEXTS = st.text("ab 🌉𝔸\ue000", min_size=1, max_size=40)


def in_units(text: str, span: Span) -> Span:
    """What JavaScript says of the same passage."""
    start, length = (len(part.encode("utf-16-le")) // 2 for part in (text[: span.start], span.of(text)))
    return Span(start, start + length)


def spans_in(text: str) -> st.SearchStrategy[list[Span]]:
    ends = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text)))
    return st.lists(ends.map(lambda pair: Span(min(pair), max(max(pair), min(pair) + 1))), min_size=1, max_size=8)


@given(st.data(), TEXTS)
def test_a_place_is_that_of_the_count_in_which_all_words_stand(data: st.DataObject, text: str) -> None:
    spans, quoted = data.draw(spans_in(text)), QuotedText(text)
    points = [Quote(span.of(text), at=span) for span in spans]
    assert as_counted(points, quoted) == points
    units = [Quote(span.of(text), at=in_units(text, span)) for span in spans]
    if not all(map(quoted.reads, units)):
        assert as_counted(units, quoted) == points


@given(TEXTS, st.integers(0, 100), st.integers(0, 100))
def test_any_place_can_be_asked_for(text: str, start: int, length: int) -> None:
    asked = Quote("b", at=Span(start, start + length))
    (got,) = as_counted([asked], QuotedText(text))
    assert got == asked or QuotedText(text).reads(got)


def states(quotes: list[tuple[str, Span]]) -> list[tuple[str, str, Span | None]]:
    named = IncomingDocument(guid("n"), "svar.txt")
    passages = tuple(IncomingPassage(guid(str(at)), named.id, span, exact) for at, (exact, span) in enumerate(quotes))
    ties = tie([named], [Known("a", ("svar.txt",), sha256_of(TEXT))])
    result = placing(Incoming("x", (named,), passages=passages), CaseSide(ties, {"a": TEXT}, {"a": sha256_of(TEXT)}))
    assert not result.not_carried
    return [(one.found.state.value, one.found.method, one.found.span) for one in result.passages]


def test_what_a_browser_counted_is_placed_surely_also_words_that_stand_often() -> None:
    places = [Span(at, at + 3) for at in range(len(TEXT)) if TEXT.startswith("Ja.", at)]
    places.append(Span(TEXT.index("VÅRDEN"), TEXT.index("VÅRDEN") + 6))
    assert len(places) == 5
    units = [(span.of(TEXT), in_units(TEXT, span)) for span in places]
    assert states(units) == [("exact", "position", span) for span in places]
    assert states(units[-1:]) == [("exact", "position", places[-1])]
    assert states([(span.of(TEXT), span) for span in places]) == [("exact", "position", span) for span in places]


def test_a_short_word_that_stands_once_is_sure_where_other_places_show_that_the_text_is_the_same() -> None:
    named = IncomingDocument(guid("n"), "svar.txt")
    bare = IncomingPassage(guid("bare"), named.id, None, "Bron")
    at = Span(TEXT.index("VÅRDEN"), TEXT.index("VÅRDEN") + 6)
    known = IncomingPassage(guid("known"), named.id, in_units(TEXT, at), "VÅRDEN")
    often = IncomingPassage(guid("often"), named.id, None, "Ja.")
    side = CaseSide(tie([named], [Known("a", ("svar.txt",), sha256_of(TEXT))]), {"a": TEXT}, {"a": sha256_of(TEXT)})
    for passages, surely in (((bare,), set()), ((bare, known, often), {guid("bare"), guid("known")})):
        result = placing(Incoming("x", (named,), passages=passages), side)
        assert {one.passage.id for one in result.passages if not one.waits} == surely


def test_a_place_in_the_middle_of_a_character_is_none() -> None:
    assert states([("Bron.", Span(1, 6))])[0][0] == "review"
