from motsvar.core.compare import compare
from motsvar.core.comparison import Relation
from motsvar.core.document import Document
from motsvar.lexicons import load_lexicon

LEFT = "Ekbacka kommun\n\nTjansteutlatande\n2031-05-04\n\nBakgrund\n\nBron vid kvarnen ar stangd sedan i mars.\n"
RIGHT = "Ekbacka kommun\nTjänsteutlåtande\n2031-06-11\n\nBakgrund\n\nBron vid kvarnen är stängd sedan i mars.\n"


def test_a_letterhead_corresponds_though_only_one_side_takes_it_for_headings() -> None:
    left, right = Document.from_text(LEFT), Document.from_text(RIGHT)
    found = {
        match.left.of(left.text): match.relation for match in compare(left, right, lexicon=load_lexicon("sv")).matches
    }
    assert found["Ekbacka kommun"] is Relation.SAME
    assert found["Tjansteutlatande"] is Relation.VARIANT
    assert found["Bron vid kvarnen ar stangd sedan i mars."] is Relation.VARIANT
