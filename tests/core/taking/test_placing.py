"""Where passages of a file stand in the texts of a case: surely, or not at all."""

import pytest

from motsvar.core.annotation import AnchorState
from motsvar.core.document import normalised, sha256_of
from motsvar.core.errors import Cancelled
from motsvar.core.incoming import Incoming, IncomingDocument, IncomingPassage
from motsvar.core.span import Span
from motsvar.core.taking.placing import CaseSide, placing
from motsvar.core.taking.quotes import Quote, QuotedText
from motsvar.core.taking.tying import Known, tie
from support.incoming_files import a_document, a_passage, guid

TEXT = normalised(
    "Bromma 🌉 svarar. Nämnden avslår förslaget om nattbelysning i parken, och hänvisar till budgeten.\n"
    "Enskede svarar. Nämnden avslår förslaget om nattbelysning i hamnen, och hänvisar till stadens plan.\n"
    "Ja till e\u0301n bro. Nej. Ja.\n"
)
REPEATED = "Nämnden avslår förslaget om nattbelysning i "


def found(exact: str, prefix: str = "", suffix: str = "", at: Span | None = None, text: str = TEXT) -> tuple[str, str]:
    """The state, and the words with some of what follows them."""
    carried = QuotedText(text).found(Quote(exact, prefix, suffix, at))
    if carried.span is None:
        return carried.state.value, ""
    return carried.state.value, text[carried.span.start : carried.span.end + 6]


def test_a_long_quote_that_stands_once_is_found() -> None:
    assert found("förslaget om nattbelysning i hamnen") == ("exact", "förslaget om nattbelysning i hamnen, och ")


def test_of_look_alikes_the_surroundings_tell_which_and_never_the_order() -> None:
    assert found(REPEATED, "svarar. ", "hamnen, och")[1].endswith("hamnen")
    assert found(REPEATED, "Bromma 🌉 svarar. ")[1].endswith("parken")
    assert found(REPEATED) == ("review", f"{REPEATED}parken")
    assert found(REPEATED, "svarar. ", "")[0] == "review"


def test_a_look_alike_in_surroundings_of_its_own_is_no_place() -> None:
    """The passage was taken out of the text: what is like it elsewhere is proposed at most."""
    assert found("Nej.", "det har inte alls prövats ", "men sedan hände något")[0] == "review"
    assert found("Nej.")[0] == "review"
    assert found("Nej.", "bro. ", " Ja.")[0] == "exact"


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("förslaget  om\nnattbelysning i hamnen", "exact"),
        ("FÖRSLAGET OM NATTBELYSNING I HAMNEN", "changed"),
        ("forslaget om nattbelysning i hamnen", "changed"),
    ],
)
def test_white_space_case_and_misread_letters_do_not_hide_a_quote(words: str, state: str) -> None:
    assert found(words) == (state, "förslaget om nattbelysning i hamnen, och ")


def test_something_like_it_is_proposed_and_nothing_like_it_is_lost() -> None:
    assert found("förslaget om dagbelysning i hamnarna")[0] == "review"
    assert found("en helt annan mening om kattens liv på vinden") == ("lost", "")
    assert found("", at=Span(3, 9))[0] == "review"
    assert found("", at=Span(3, 9_999)) == ("lost", "")
    assert found("   ") == ("lost", "")


def placed(
    document: IncomingDocument, passages: list[IncomingPassage], texts: dict[str, str]
) -> dict[str, tuple[str, str, Span | None]]:
    """By passages: the document, the state and the place."""
    ties = tie([document], [Known(one, (one,), sha256_of(text)) for one, text in texts.items()])
    side = CaseSide(ties, texts, {one: sha256_of(text) for one, text in texts.items()})
    result = placing(Incoming("x", (document,), passages=tuple(passages)), side)
    return {one.passage.id: (one.document, one.found.state.value, one.found.span) for one in result.passages}


def test_a_place_holds_where_the_text_is_the_same_also_for_repeated_words() -> None:
    document = a_document(TEXT)
    second = TEXT.rindex("Nämnden avslår")
    passage = IncomingPassage(guid("p"), document.id, Span(second, second + 14), "Nämnden avslår")
    assert placed(document, [passage], {"a": TEXT})[guid("p")] == ("a", "exact", Span(second, second + 14))
    assert placed(document, [passage], {})[guid("p")] == (document.id, "exact", Span(second, second + 14))


def test_a_place_whose_words_are_others_is_left_for_the_quote() -> None:
    document = a_document(TEXT)
    words = "i parken, och hänvisar"
    once = TEXT.index(words)
    off_by_one = IncomingPassage(guid("p"), document.id, Span(once + 1, once + 23), words)
    assert placed(document, [off_by_one], {})[guid("p")] == (document.id, "exact", Span(once, once + 22))
    second = TEXT.rindex("Nämnden avslår")
    repeated = IncomingPassage(guid("p"), document.id, Span(second + 1, second + 15), "Nämnden avslår")
    assert placed(document, [repeated], {})[guid("p")] == (document.id, "review", Span(second, second + 14))


def test_another_version_under_the_same_id_is_mapped_and_not_searched() -> None:
    document = a_document(TEXT)
    newer = "Ny inledning: Nämnden avslår.\n" + TEXT
    start = TEXT.rindex("Nämnden avslår")
    passage = IncomingPassage(guid("p"), document.id, Span(start, start + 14), "Nämnden avslår")
    got = placed(document, [passage], {document.id: newer})[guid("p")]
    assert got == (document.id, "exact", Span(start + 30, start + 44))


def test_that_the_case_has_another_text_of_a_document_is_said_with_what_became_of_its_passages() -> None:
    document = a_document(TEXT)
    passages = tuple(a_passage(document.id, TEXT, words) for words in ("Bromma", "hänvisar till budgeten"))
    told = {}
    for newer in (TEXT, TEXT.replace("Bromma 🌉 svarar. ", "")):
        hashes = {document.id: sha256_of(newer)}
        ties = tie([document], [Known(document.id, ("svar.txt",), hashes[document.id])])
        incoming = Incoming("x", (document,), passages=passages)
        told[newer == TEXT] = placing(incoming, CaseSide(ties, {document.id: newer}, hashes)).not_carried
    assert told == {
        True: (),
        False: (
            "The document “svar.txt” has another text in the case, which was kept. Annotations of the file that stand "
            "in that, too: 1; without a sure place there: 1.",
        ),
    }


def test_in_another_version_of_a_named_document_a_place_alone_proves_nothing() -> None:
    named = IncomingDocument(guid("n"), "svar.txt")
    newer = "Nej. Ja. Nej." + TEXT
    passages = [
        IncomingPassage(guid("1"), named.id, Span(0, 4), "Nej."),
        a_passage(named.id, TEXT, "hänvisar till budgeten"),
        a_passage(named.id, TEXT, "hänvisar till stadens plan"),
    ]
    got = placed(named, passages, {"svar.txt": newer})
    assert got[guid("1")][1] == AnchorState.REVIEW.value
    assert {state for _, state, _ in got.values()} == {"review", "exact"}


@pytest.mark.parametrize("counted", ["utf-16", "code points"])
def test_places_that_a_browser_counted_hold_also_for_short_words(counted: str) -> None:
    named = IncomingDocument(guid("n"), "svar.txt")
    text = f"𝔄 {TEXT}"

    def place(words: str) -> Span:
        start = text.rindex(words)
        return Span(start, start + len(words))

    def in_file(at: Span) -> Span:
        edges = (
            len(text[:edge].encode("utf-16-le")) // 2 if counted == "utf-16" else edge for edge in (at.start, at.end)
        )
        return Span(*edges)

    words = ("Ja.", "Nej", "Nämnden", "🌉")
    passages = [IncomingPassage(guid(one), named.id, in_file(place(one)), one) for one in words]
    bare = IncomingPassage(guid("bare"), named.id, in_file(place("hamnen")))
    behind = IncomingPassage(guid("behind"), named.id, Span(len(text) + 9, len(text) + 12))
    got = placed(named, [*passages, bare, behind], {"svar.txt": text})
    assert [got[guid(one)] for one in words] == [("svar.txt", "exact", place(one)) for one in words]
    assert got[guid("bare")] == ("svar.txt", "review", place("hamnen"))
    assert got[guid("behind")][1] == "lost"


def test_most_quotes_tell_which_document_an_address_means() -> None:
    named = IncomingDocument(guid("n"), "https://exempel.se/sida")
    passages = [a_passage(named.id, TEXT, words) for words in ("hänvisar till budgeten", "hänvisar till stadens plan")]
    texts = {"a": "Vi hänvisar till budgeten.", "b": TEXT, "c": "annat"}
    assert {one[0] for one in placed(named, passages, texts).values()} == {"b"}
    assert placed(named, passages, {"a": TEXT, "b": TEXT + " "}) == {}
    assert placed(named, passages, {"c": "annat"}) == {}


def among_namesakes(texts: list[str], exact: str, at: int) -> tuple[str, tuple[str, ...]]:
    """Id of that of the documents of one name in which a passage was placed, and what was said."""
    named = IncomingDocument(guid("n"), "samma")
    known = [Known(str(number), ("samma",), sha256_of(text)) for number, text in enumerate(texts)]
    side = CaseSide(
        tie([named], known), {one.id: text for one, text in zip(known, texts, strict=True)},
        {one.id: one.text_sha256 for one in known},
    )  # fmt: skip
    passage = IncomingPassage(guid("p"), named.id, Span(at, at + len(exact)), exact)
    result = placing(Incoming("x", (named,), passages=(passage,)), side)
    assert result.unclear == (frozenset() if result.passages else {named.id})
    return "".join(one.document for one in result.passages), result.not_carried


def test_of_documents_of_one_name_the_quotes_tell_which_and_then_the_places() -> None:
    words = "hänvisar till stadens plan"
    at = TEXT.index(words)
    assert among_namesakes(["Nej.", TEXT], words, at) == ("1", ())
    assert among_namesakes([TEXT, f"Ny inledning.\n{TEXT}"], words, at) == ("0", ())
    assert among_namesakes([f"Ny inledning.\n{TEXT}", TEXT], words, at + 1) == ("1", ())  # one emoji, two units


def test_that_nothing_tells_which_of_them_is_meant_is_said_as_it_is() -> None:
    told = (
        "Several documents are named “samma”, and neither the text nor the quotes tell which one is meant. "
        "Annotations left out: 1."
    )
    words = "hänvisar till stadens plan"
    assert among_namesakes([TEXT, f"{TEXT}Ja."], words, TEXT.index(words)) == ("", (told,))
    assert among_namesakes(["Nej.", "Ja."], words, 0) == ("", (told,))


def test_it_can_be_stopped() -> None:
    def stop(_fraction: float, _phrase: str) -> None:
        raise Cancelled

    document = a_document(TEXT)
    passage = a_passage(document.id, TEXT, "Bromma")
    with pytest.raises(Cancelled):
        placing(Incoming("x", (document,), passages=(passage,)), CaseSide(tie([document], []), {}, {}), stop)
