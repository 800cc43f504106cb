from motsvar.core.searching.gathering import gathered
from motsvar.core.span import Span

TEXT = "Utsatta områden finns i området, och utsatta\nområden blir fler."


def spans(*words: str) -> list[Span]:
    out, at = [], 0
    for word in words:
        at = TEXT.index(word, at)
        out.append(Span(at, at + len(word)))
        at += len(word)
    return out


def test_words_that_stand_together_are_one_and_lone_ones_beside_them_are_left_out() -> None:
    hits = spans("Utsatta", "områden", "området", "utsatta", "områden")
    assert [TEXT[one.start : one.end] for one in gathered(TEXT, hits)] == ["Utsatta områden", "utsatta\nområden"]


def test_hits_of_a_single_word_are_all_kept() -> None:
    hits = spans("områden", "området", "områden")
    assert gathered(TEXT, hits) == tuple(hits)


def test_hits_may_be_those_of_a_passage() -> None:
    moved = [one.moved(100) for one in spans("Utsatta", "områden")]
    assert gathered(TEXT, moved, 100) == (Span(100, 115),)


def test_without_hits_there_is_nothing() -> None:
    assert gathered(TEXT, []) == ()
