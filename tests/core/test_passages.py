"""Shared passages: longer runs that one text has from the other."""

from motsvar.core.compare import compare
from motsvar.core.comparison import Comparison, Coverage
from motsvar.core.document import Document
from motsvar.core.lexicon import Lexicon

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
