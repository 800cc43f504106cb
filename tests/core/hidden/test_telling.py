from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from motsvar.core.annotation import Tag
from motsvar.core.document import Document
from motsvar.core.hidden.finding import hidden_in, unseen_in
from motsvar.core.hidden.telling import MOST_COUNTED, hidden_sentence, visible, visible_name, visible_part
from motsvar.core.hidden.values import Hidden
from motsvar.core.span import Span


def test_what_hides_has_a_sign_and_what_looks_alike_has_it_after_itself() -> None:
    assert visible("abc\u202edef") == "abc⟨U+202E⟩def"
    assert visible("En r\u0430pport") == "En r\u0430⟨U+0430⟩pport"
    assert visible("\u0440\u0430ypal") == "\u0440\u0430⟨U+0440 U+0430⟩ypal"
    assert visible("två rader\n\toch 👨\u200d👩\u200d👧") == "två rader\n\toch 👨\u200d👩\u200d👧"
    assert visible("a\ud800b") == "a⟨U+D800⟩b"


def test_a_name_is_on_one_line() -> None:
    assert visible_name("a\nb\t\x1b[31m.txt") == "a⟨U+000A⟩b⟨U+0009⟩⟨U+001B⟩[31m.txt"
    assert visible_name("отчёт_v2 räv 😀.txt") == "отчёт_v2 räv 😀.txt"


def test_documents_and_tags_are_shown_by_such_names() -> None:
    document = Document.from_text("ord", "r\u0430pport.txt")
    assert (document.name, document.source.name) == ("r\u0430⟨U+0430⟩pport.txt", "r\u0430pport.txt")
    assert Tag("1", "a\u202eb", "#000000").shown == "a⟨U+202E⟩b"


@given(st.text(st.sampled_from("\u202e\u200b\u0430ab \n"), max_size=12))
def test_a_sign_is_given_once_and_leaves_nothing_unseen(text: str) -> None:
    assert not list(unseen_in(visible(text)))
    if "\u0430" not in text:
        assert visible(visible(text)) == visible(text)


def test_a_name_that_has_its_signs_gets_no_more() -> None:
    for name in ("r\u0430pport.txt", "\u0440\u0430ypal", "a\u202eb", "\uff21.txt"):
        assert visible_name(visible_name(name)) == visible_name(name)


def test_a_passage_is_judged_by_the_words_around_it() -> None:
    text = "Första raden.\nBetala till \u0440\u0430\u0441\u0435 nu.\nSista."
    start = text.index("\u0440")
    assert visible("\u0440\u0430\u0441\u0435") == "\u0440\u0430\u0441\u0435"  # alone it may be Russian
    assert visible_part(text, Span(start, start + 4)) == "\u0440\u0430\u0441\u0435⟨U+0440 U+0430 U+0441 U+0435⟩"
    assert visible_part(text, Span(start + 1, start + 3)) == "\u0430\u0441⟨U+0430 U+0441⟩"
    assert visible_part(text, Span(0, start)) == text[:start]


def test_a_sentence_counts_what_a_text_holds_and_names_it() -> None:
    assert hidden_sentence(hidden_in("Allt syns.")) == ""
    assert hidden_sentence(hidden_in("a\u202eb")) == (
        "The text holds a character that cannot be seen, turns the line around or looks like another: "
        "U+202E right-to-left override."
    )
    assert hidden_sentence(hidden_in("a\u202eb\u200bc\u202e")) == (
        "The text holds 3 characters that cannot be seen, turn the line around or look like others: "
        "2 × U+202E right-to-left override, 1 × U+200B zero width space."
    )
    many = hidden_sentence(hidden_in("a\u202a\u202b\u202c\u202d\u202e\u2066b"))
    assert many.count("×") == 5
    assert many.endswith(", ….")


def test_a_document_tells_of_what_was_skipped_and_of_what_hides() -> None:
    assert Document.from_text("Allt syns.").told == ()
    (sentence,) = Document.from_text("a\u202eb").told
    assert "right-to-left override" in sentence


def test_of_millions_it_is_told_that_there_are_many_before_all_are_found() -> None:
    (line,) = hidden_in("a" + "\u200b" * 20 + "b")
    looked_at = []

    def endless() -> Iterator[Hidden]:
        while True:
            looked_at.append(line)
            yield line

    told = hidden_sentence(endless())
    assert told == (
        "The text holds more than 100,000 characters that cannot be seen, turn the line around or look like others, "
        "among them U+200B zero width space."
    )
    assert len(looked_at) == MOST_COUNTED // 20 + 1
