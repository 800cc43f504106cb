"""Shared passages: longer runs that one text has from the other."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from motsvar.core.compare import compare
from motsvar.core.comparison import Comparison, Coverage
from motsvar.core.document import Document
from motsvar.core.matching.similarity import Pairs, UnitTerms, similar_pairs, unit_terms
from motsvar.core.outline.texts import CodedText, coded
from motsvar.core.passages.clusters import SHORTEST
from motsvar.core.passages.evidence import Evidence
from motsvar.core.passages.finding import shared_passages
from motsvar.core.words.lexicon import Lexicon

COPIED = (
    "Bron över ån byggdes av bönder från tre byar under hungeråren. "
    "Virket flottades från skogarna i väster och sågades vid kvarnen. "
    "När vårfloden kom stod pelarna kvar, men räcket följde med vattnet. "
)
LEFT = f"Museet öppnade i maj med musik och tal. Biljetten kostar åtta kronor. {COPIED}Kaféet serverar våfflor."
RIGHT = f"Föreningen samlar gamla fotografier ur albumen. {COPIED}Årsmötet hålls i skolan. Medlemmar bjuds på soppa."


def found(left: str, right: str) -> Comparison:
    return compare(Document.from_text(left), Document.from_text(right), lexicon=Lexicon.empty())


def test_a_copied_passage_is_found_with_its_exact_ends() -> None:
    (passage,) = found(LEFT, RIGHT).shared_passages
    assert passage.coverage is Coverage.VERBATIM
    assert passage.left.of(LEFT) == passage.right.of(RIGHT) == COPIED.strip()
    assert passage.confidence > 0.9


def test_a_rewritten_passage_is_a_lighter_one() -> None:
    rewritten = RIGHT.replace("byggdes av bönder", "restes av fattiga").replace("sågades vid", "klövs nära")
    (passage,) = found(LEFT, rewritten.replace("hungeråren", "nödåren")).shared_passages
    assert passage.coverage is not Coverage.SUMMARY
    assert COPIED.split(". ")[1].split()[0] in passage.left.of(LEFT)


def test_a_single_short_sentence_is_no_passage() -> None:
    assert not found("Biljetten kostar åtta kronor. Ja.", "Biljetten kostar åtta kronor. Nej.").shared_passages


def test_texts_on_other_subjects_share_no_passage() -> None:
    assert not found(LEFT, "Regn väntas i helgen. Vinden vrider mot nordost under söndagen och avtar.").shared_passages


SHUFFLED = (
    "Av bönder byggdes bron över ån från byarna tre under svåra hungeråren. "
    "Från skogarna flottades virket i väster, vid kvarnen sågades det. "
    "Pelarna stod kvar när vårfloden kom, men med vattnet följde räcket. "
)
"""The copied words in another order: no run of words is equal."""
OTHERS = (
    "Föreningen samlar gamla fotografier ur albumen. Årsmötet hålls i skolan. Medlemmar bjuds på soppa. "
    "Kassören läste upp bokslutet för vintern. Klubban gick i arv till den yngsta. En bil rullade förbi. "
)


def test_a_passage_in_other_order_ends_where_its_words_cease_to_be_shared() -> None:
    right = f"{OTHERS}{SHUFFLED}Bilarna parkeras bakom ladan. Ingen såg solen gå ned den kvällen."
    (passage,) = found(LEFT, right).shared_passages
    assert passage.coverage is not Coverage.VERBATIM
    assert passage.left.of(LEFT) == COPIED.strip()
    assert passage.right.of(right) == SHUFFLED.strip()


def test_swapped_texts_have_the_same_passages_swapped() -> None:
    right = OTHERS + SHUFFLED
    there, back = found(LEFT, right).shared_passages, found(right, LEFT).shared_passages
    assert [(p.left, p.right) for p in there] == [(p.right, p.left) for p in back]


def test_words_that_are_everywhere_in_a_text_speak_for_no_passage() -> None:
    left = "".join(f"Nämnden tar upp ärende {number} och beslutar om {word}. " for number, word in enumerate(NOUNS))
    right = "".join(
        f"Nämnden tar upp ärende {number} och beslutar om {word}. " for number, word in enumerate(OTHER_NOUNS)
    )
    pairs = coded(Document.from_text(left), Document.from_text(right), Lexicon.empty())[:2]
    everywhere = Evidence.of(*pairs).total((pairs[0].tokens_of(2, 3), pairs[1].tokens_of(2, 3)))
    copied = coded(Document.from_text(LEFT), Document.from_text(RIGHT), Lexicon.empty())[:2]
    assert everywhere < Evidence.of(*copied).total((copied[0].tokens_of(2, 4), copied[1].tokens_of(1, 3))) / 4


NOUNS = "stolar bänkar lyktor grindar staket cyklar kartor vagnar".split()  # noqa: SIM905
OTHER_NOUNS = "hundar katter hästar kaniner duvor bin ekorrar rävar".split()  # noqa: SIM905


def test_texts_built_alike_share_passages_within_sections_not_one_over_all() -> None:
    left = (
        f"Bakgrund\n\n{COPIED}{OTHERS}\n\nÄrendet\n\n{OTHERS[:90]}\n\nSlutsats\n\nDuvorna flög över taken i gryningen."
    )
    right = f"Bakgrund\n\n{SHUFFLED}Kvasten står i hallen.\n\nÄrendet\n\nHunden skäller.\n\nSlutsats\n\nKrukan sprack."
    (passage,) = found(left, right).shared_passages
    assert passage.left.of(left).endswith("räcket följde med vattnet.")


PLACES = "torget hamnen skolan ladan parken ängen kajen backen".split()  # noqa: SIM905
DEMANDS = tuple(
    f"Nämnden föreslår att {noun} flyttas till {place} före {month} och att kostnaden delas lika."
    for noun, place, month in zip(NOUNS, PLACES, ["maj", "juni"] * 4, strict=True)
)


def test_texts_built_alike_share_passages_section_by_section() -> None:
    """Like headings and a like sentence in each section do not make one passage of all that is between them."""
    headings = ("Bakgrund till ärendet", "Förvaltningens bedömning", "Ekonomiska följder")
    left = "\n\n".join(f"{head}\n\n{' '.join(own)}" for head, own in zip(headings, _sections(0), strict=True))
    right = "\n\n".join(f"{head}\n\n{' '.join(own)}" for head, own in zip(headings, _sections(1), strict=True))
    for passage in found(left, right).shared_passages:
        assert sum(head in passage.left.of(left) for head in headings[1:]) <= 1


def test_a_summary_draws_on_places_far_apart() -> None:
    more = ", så som det ofta har sagts i byn under de år som har gått sedan dess. "
    spread = "".join(_filler(4 * at, 4 * at + 4) + demand[:-1] + more for at, demand in enumerate(DEMANDS[:4]))
    right = f"Kören övade. {' '.join(DEMANDS[:4])} Orgeln stämdes om."
    (passage,) = found(spread + _filler(90, 96), right).shared_passages
    assert passage.coverage is Coverage.SUMMARY
    assert len(passage.left) > 3 * len(passage.right)


def test_copied_sentences_with_others_between_are_no_verbatim_passage() -> None:
    spread = "".join(_filler(6 * at, 6 * at + 2) + demand + " " for at, demand in enumerate(DEMANDS[:4]))
    (passage,) = found(spread, f"Kören övade. {' '.join(DEMANDS[:4])} Orgeln stämdes om.").shared_passages
    assert passage.coverage is Coverage.LIGHT


def test_words_kept_in_place_are_told_from_words_kept_in_any_order() -> None:
    """Both rewritings hold all the words; only one of them holds them in runs."""
    lightly = COPIED.replace("bönder från", "folk ur").replace("i väster och", "där och").replace("kvar, men", "så,")
    kept = found(LEFT, OTHERS + lightly).shared_passages[0]
    shuffled = found(LEFT, OTHERS + SHUFFLED).shared_passages[0]
    assert kept.coverage in {Coverage.LIGHT, Coverage.VERBATIM}
    assert shuffled.coverage is Coverage.HEAVY


@pytest.mark.parametrize("gap", ["\r\n", "\u00a0", " 🙂 "])
def test_ends_are_exact_whatever_stands_around(gap: str) -> None:
    left, right = f"Museet öppnade i maj.{gap}{COPIED}", f"Årsmötet hålls i skolan. {COPIED}"
    documents = Document.from_text(left), Document.from_text(right)
    (passage,) = compare(*documents, lexicon=Lexicon.empty()).shared_passages
    assert passage.left.of(documents[0].text) == passage.right.of(documents[1].text) == COPIED.strip()


def test_empty_texts_share_no_passage() -> None:
    assert found("", "").shared_passages == found(LEFT, "").shared_passages == ()


SENTENCES = (*DEMANDS, *COPIED.strip().split(". "), *SHUFFLED.strip().split(". "), "Bakgrund\n", "Ja", "🙂 Nej")
texts = st.lists(st.sampled_from(SENTENCES), max_size=24).map(". ".join)


@settings(max_examples=60, deadline=None)
@given(texts, texts)
def test_passages_are_sorted_within_the_texts_and_swap_with_them(left: str, right: str) -> None:
    documents = Document.from_text(left), Document.from_text(right)
    there = compare(*documents, lexicon=Lexicon.empty()).shared_passages
    back = compare(*reversed(documents), lexicon=Lexicon.empty()).shared_passages
    assert sorted((p.right, p.left, p.coverage, p.confidence) for p in back) == [
        (p.left, p.right, p.coverage, p.confidence) for p in there
    ]
    for passage in there:
        for span, document in zip((passage.left, passage.right), documents, strict=True):
            assert 0 <= span.start < span.end <= len(document.text)
            assert len(span) >= SHORTEST
            assert span.of(document.text) == span.of(document.text).strip()
        assert 0 < passage.confidence < 1


def test_many_small_passages_take_time_with_their_number_only() -> None:
    """Four times as many in texts of four times as many different words: within a factor of noise of four."""
    times = []
    for count in (100, 400):
        left, right = (Document.from_text(_scattered(count, side)) for side in ("v", "h"))
        *sides, _ = coded(left, right, Lexicon.empty())
        terms = unit_terms(*sides)
        similar = similar_pairs((sides[0], sides[1]), *terms)
        times.append(min(_seconds(sides, terms, similar) for _ in range(3)))
    assert times[1] < 10 * times[0]


def _scattered(count: int, side: str) -> str:
    """Every tenth sentence stands in both texts; no two sentences of a text share a word."""
    return " ".join(
        " ".join(f"Ord{'' if at % 10 == 0 else side}{at}x{word}" for word in range(12)) + "."
        for at in range(10 * count)
    )


def _seconds(sides: list[CodedText], terms: tuple[UnitTerms, UnitTerms], similar: Pairs) -> float:
    began = time.process_time()
    assert len(shared_passages(sides[0], sides[1], terms, similar)) > len(sides[0].units) // 12
    return time.process_time() - began


def _filler(first: int, last: int) -> str:
    return "".join(f"Rad{at}a kom{at}b med{at}c hem{at}d till{at}e gården{at}f. " for at in range(first, last))


def _sections(side: int) -> list[list[str]]:
    """Three sections of six sentences of their own and one that the other text has, too."""
    return [
        [
            *(f"{'Sol' if side else 'Regn'}{at}{k}a{side} föll{at}{k}b{side} tyst{at}{k}c{side}." for k in range(6)),
            DEMANDS[at],
        ]
        for at in range(3)
    ]
