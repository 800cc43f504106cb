"""Search over a case: what is found, and that the index follows whatever happens to the case."""

import random
import sqlite3
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from motsvar.core.annotation import NoteTarget
from motsvar.core.document import Document
from motsvar.core.errors import Cancelled, Refused
from motsvar.core.searching.query import Within
from motsvar.core.span import Span
from motsvar.store import Case
from motsvar.store.merging import apply_merge
from motsvar.store.revising import carry
from motsvar.store.search_file import index_path
from motsvar.workspace.case_search import CaseSearch, IndexLost

HARBOUR = (
    "Yttrande om hamnen\n\nKommunstyrelsen anser att hamnens kajer behöver rustas upp. Polisen och räddningstjänsten "
    "har i en gemensam lägesbild pekat på bristerna i belysningen.\n\nSamverkansavtalet mellan kommunen och "
    "fiskeföreningen löper ut 2031, se ärende KN 2031/44."
)
SCANNED = (
    "Yttrande om hamnen\n\nKomrnunstyreisen anser att harnnens kajer behdver rustas upp. Po1isen har i en gemensam "
    "lagesbild pekat pa bristerna i belysningen.\n\nSamverkansavtalet mellan komrnunen och fiskeforeningen loper ut."
)
PARK = "Parken vid skolan\n\nBarnen leker i parken. De vuxna sätter upp palts och pölsa på listan över fynd.\n"
ENGLISH = "The report on the harbour\n\nThe police have read all reports, and they were asked to answer them.\n"


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "hamn.motsvar", person="Kim") as made:
        for name, text in (
            ("hamn.txt", HARBOUR),
            ("skannad.txt", SCANNED),
            ("park.txt", PARK),
            ("report.txt", ENGLISH),
        ):
            made.add_document(Document.from_text(text, name))
        yield made


@pytest.fixture
def search(case: Case, tmp_path: Path) -> Iterator[CaseSearch]:
    opened = CaseSearch(case, tmp_path / "data")
    yield opened
    opened.close()


def names(search: CaseSearch, case: Case, query: str, within: Within = Within.EVERYTHING) -> set[str]:
    """The documents in which something is found."""
    known = {one.id: one.name.removesuffix(".txt") for one in case.documents()}
    return {known.get(one.document, "") for one in search.search(query, within).results}


def hits(search: CaseSearch, query: str) -> set[str]:
    return {span.moved(-one.span.start).of(one.text) for one in search.search(query).results for span in one.hits}


@pytest.mark.parametrize(
    ("query", "documents"),
    [
        ("hamn", "hamn skannad"),
        ("hamnens kajer", "hamn skannad"),
        ("kommunstyrelse", "hamn skannad"),
        ("kommunstyrelsens", "hamn skannad"),
        ("polis", "hamn skannad"),
        ("lägesbilden", "hamn skannad"),
        ("lagesbild", "hamn skannad"),
        ("samverkan", "hamn skannad"),
        ("avtal", "hamn skannad"),
        ("fiskeförening", "hamn skannad"),
        ("report", "report"),
        ("rapport", ""),
        ("barn", "park"),
        ('"rustas upp"', "hamn skannad"),
        ('"upp rustas"', ""),
        ('"Parken vid skolan"', "park"),
        ('"barn"', ""),
        ("fisk*", "hamn skannad"),
        ("NEAR(polis räddningstjänst, 1)", "hamn"),
        ("NEAR(räddningstjänst polis, 1)", "hamn"),
        ("NEAR(polis belysning, 2)", ""),
        ("NEAR(polis belysning, 20)", "hamn skannad"),
        ("polis -räddningstjänst", "skannad"),
        ("park OR police", "park report"),
        ("(park OR police) barn", "park"),
        ("2031:44", "hamn"),
        ("44", "hamn"),
        ("hamn in:skann", "skannad"),
        ("fjällräv", ""),
    ],
)
def test_a_query_finds(query: str, documents: str, search: CaseSearch, case: Case) -> None:
    assert names(search, case, query) == set(documents.split())


def test_the_words_that_were_found_are_marked_in_any_spelling(search: CaseSearch) -> None:
    assert hits(search, "kommunstyrelse") == {"Kommunstyrelsen", "Komrnunstyreisen"}
    assert hits(search, "polis") == {"Polisen", "Po1isen"}
    assert hits(search, '"rustas upp"') == {"rustas upp"}
    assert hits(search, "NEAR(polis räddningstjänst, 3)") == {"Polisen", "räddningstjänsten"}


def test_a_word_is_not_taken_for_another_that_looks_like_it(search: CaseSearch) -> None:
    for query in ("polis", "pelse", "palt", "harkel", "banken"):
        assert not hits(search, query) & {"palts", "pölsa", "parken", "Parken", "Barnen"} - {"palts"} or query == "palt"


def test_names_are_found_with_and_without_the_genitive(search: CaseSearch, case: Case) -> None:
    case.add_document(Document.from_text("Enligt Ytterfjärns motion bör kajen säljas.", "motion.txt"))
    case.add_document(Document.from_text("Sten Ytterfjärn svarade. Qvistrem teg, men Qvistrems vän log.", "svar.txt"))
    for query in ("Ytterfjärn", "ytterfjärns", "Ytterfjarn"):
        assert hits(search, query) == {"Ytterfjärn", "Ytterfjärns"}, query
    assert hits(search, "Qvistrem") == hits(search, "Qvistrems") == {"Qvistrem", "Qvistrems"}
    assert names(search, case, "NEAR(ytterfjärn motion, 2)") == {"motion"}


def test_words_of_grammar_are_found_as_themselves_alone(search: CaseSearch, case: Case) -> None:
    text = "Man ska bygga en skola. Det skulle ta ett år, och skolan är för mannen från skolområdet."
    case.add_document(Document.from_text(text, "skola.txt"))
    assert hits(search, "skola in:skola.txt") == {"skola", "skolan", "skolområdet"}
    for query, found in (("ska", "ska"), ("skulle", "skulle"), ("man", "Man"), ("mannen", "mannen"), ("är", "är"),
                         ("år", "år"), ("för", "för")):  # fmt: skip
        assert hits(search, f"{query} in:skola.txt") == {found}


def test_what_has_the_words_only_in_compounds_comes_last(search: CaseSearch, case: Case) -> None:
    case.add_document(Document.from_text("Hamnavgiften och hamnkaptenen.", "avgift.txt"))
    known = {one.id: one.name for one in case.documents()}
    assert [known[one.document] for one in search.search("hamn").results][-1] == "avgift.txt"
    assert hits(search, "hamn") >= {"hamnen", "hamnens", "Hamnavgiften", "hamnkaptenen"}
    assert names(search, case, "hamnkaptenen -avgift") == set()


def test_what_the_words_stand_in_is_told_with_its_place(search: CaseSearch, case: Case) -> None:
    found = search.search("räddningstjänst")
    (one,) = found.results
    assert (found.total, dict(found.counts)) == (1, {one.document: 1})
    assert one.span.of(case.document(one.document).text) == one.text
    assert [span.of(case.document(one.document).text) for span in one.hits] == ["räddningstjänsten"]
    assert one.place == one.hits[0]


def test_a_text_that_two_documents_share_is_found_in_both(search: CaseSearch, case: Case) -> None:
    twin = Document.from_text(PARK, "park igen.txt")
    object.__setattr__(twin.source, "sha256", "0" * 64)
    case.add_document(twin)
    assert names(search, case, "parken") == {"park", "park igen"}


# Notes and tags


def annotated(case: Case) -> str:
    """A tagged passage with a note, in the text of the park; its id."""
    parent = case.add_tag("plats")
    tag = case.add_tag("lek plats", parent=parent.id)
    park = next(one.id for one in case.documents() if one.name == "park.txt")
    start = PARK.index("Barnen")
    return case.annotate(park, Span(start, start + 22), [tag.id], "Jämför med kajerna.")


def test_notes_are_searched_and_can_be_searched_alone(search: CaseSearch, case: Case) -> None:
    annotated(case)
    case.set_note(NoteTarget.case(), "Fråga hamnkaptenen.")
    assert names(search, case, "kaj") == {"hamn", "skannad", "park"}
    assert names(search, case, "note:kaj") == {"park"}
    assert names(search, case, "kaj", Within.NOTES) == {"park"}
    assert names(search, case, "kaj", Within.TEXTS) == {"hamn", "skannad"}
    assert names(search, case, "hamnkapten") == {""}
    (one,) = search.search("note:kaj").results
    assert one.note is not None
    assert one.place == Span(PARK.index("Barnen"), PARK.index("Barnen") + 22)
    assert one.text == "Jämför med kajerna."


def test_a_tag_narrows_to_its_passages_and_its_name_alone_lists_them(search: CaseSearch, case: Case) -> None:
    annotated(case)
    assert names(search, case, 'tag:"lek plats" barn') == {"park"}
    assert names(search, case, "tag:plats barn") == {"park"}
    assert names(search, case, "tag:plats hamn") == set()
    assert [one.text for one in search.search("tag:plats").results] == ["Barnen leker i parken."]
    with pytest.raises(Refused, match="no tag"):
        search.search("tag:nej barn")
    with pytest.raises(Refused, match="No document"):
        search.search("barn in:nej")


# In step


def test_the_index_follows_undo_redo_notes_and_removed_documents(search: CaseSearch, case: Case) -> None:
    added = case.add_document(Document.from_text("Fyren på udden blinkar.", "fyr.txt"))
    assert names(search, case, "fyr") == {"fyr"}
    case.undo()
    assert names(search, case, "fyr") == set()
    assert search.missing() == search.gone() == ()
    case.redo()
    assert names(search, case, "fyr") == {"fyr"}
    case.set_note(NoteTarget.document(added), "Vintern var mörk.")
    assert names(search, case, "mörk") == {"fyr"}
    case.set_note(NoteTarget.document(added), "Vintern var ljus.")
    assert names(search, case, "mörk") == set()
    case.remove_document(added)
    assert names(search, case, "blinka OR ljus") == set()


def test_the_index_follows_a_better_text(search: CaseSearch, case: Case) -> None:
    park = next(one for one in case.documents() if one.name == "park.txt")
    assert names(search, case, "fynd") == {"park"}
    better = Document.from_text(PARK.replace("fynd", "växter"), "park.txt")
    case.replace_text(park.id, better, carry(case.moves_of(park.id), better.text))
    assert names(search, case, "fynd") == set()
    assert names(search, case, "växt") == {"park"}


def test_the_index_follows_a_merged_copy(search: CaseSearch, case: Case, tmp_path: Path) -> None:
    case.save_copy(tmp_path / "kopia.motsvar")
    with Case.open(tmp_path / "kopia.motsvar") as other:
        other.add_document(Document.from_text("Fyren på udden blinkar.", "fyr.txt"))
        assert names(search, case, "fyr") == set()
        apply_merge(case, other)
    assert names(search, case, "fyr") == {"fyr"}


def test_reading_in_tells_how_far_it_is_and_goes_on_where_it_was_stopped(case: Case, tmp_path: Path) -> None:
    for number in range(3):
        case.add_document(Document.from_text(f"Del {number}. " + "Ord för ord. " * 20_000, f"{number}.txt"))
    search = CaseSearch(case, tmp_path / "data")
    told: list[float] = []

    def stopping(fraction: float, _phrase: str) -> None:
        told.append(fraction)
        if fraction > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        search.prepare(stopping)
    left = len(search.missing())
    assert told == sorted(told)
    assert 0 < left < 7
    search.close()
    again = CaseSearch(case, tmp_path / "data")
    assert len(again.missing()) == left
    again.prepare()
    assert not again.missing()
    again.close()


# The file


def place(case: Case, tmp_path: Path) -> Path:
    return index_path(tmp_path / "data", case.path)


def reopened(case: Case, tmp_path: Path, query: str) -> set[str]:
    search = CaseSearch(case, tmp_path / "data")
    try:
        return names(search, case, query)
    finally:
        search.close()


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are another thing there")
def test_the_index_is_private_and_lies_in_the_data_folder(search: CaseSearch, case: Case, tmp_path: Path) -> None:
    search.prepare()
    path = place(case, tmp_path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert {one.name for one in case.path.parent.iterdir()} <= {"data", case.path.name, f"{case.path.name}-journal"}


def test_without_a_data_folder_nothing_is_left(case: Case, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    search = CaseSearch(case)
    assert names(search, case, "hamn") == {"hamn", "skannad"}
    search.close()
    assert sorted(tmp_path.rglob("*")) == before


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def scribbled(path: Path) -> None:
    path.write_bytes(b"not an index" * 1000)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE source (id INTEGER)")
    connection.close()


def with_a_trigger(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TRIGGER t AFTER INSERT ON source BEGIN DELETE FROM passage; END")
    connection.close()


def keyed_otherwise(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE made SET made_with = replace(made_with, ', 2:', ':')")
        connection.execute("DELETE FROM source")
        connection.execute("DELETE FROM word")
    connection.close()


def of_another_version(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE made SET made_with = 'motsvar 0'")
    connection.close()


@pytest.mark.parametrize(
    "harm", [emptied, scribbled, cut, foreign, with_a_trigger, of_another_version, keyed_otherwise, Path.unlink]
)
def test_an_index_that_is_not_sound_is_made_anew(harm: Callable[[Path], None], case: Case, tmp_path: Path) -> None:
    assert reopened(case, tmp_path, "hamn") == {"hamn", "skannad"}
    harm(place(case, tmp_path))
    assert reopened(case, tmp_path, "hamn") == {"hamn", "skannad"}


def test_damage_that_shows_while_it_is_used_is_mended(case: Case, tmp_path: Path) -> None:
    assert reopened(case, tmp_path, "hamn") == {"hamn", "skannad"}
    with sqlite3.connect(place(case, tmp_path)) as connection:
        connection.execute("UPDATE entry_data SET block = x'00ff00ff' WHERE id > 10")
    connection.close()
    assert reopened(case, tmp_path, "hamn") == {"hamn", "skannad"}


def test_an_entry_without_its_passage_is_damage(search: CaseSearch, case: Case) -> None:
    search.prepare()
    search._index._connection.execute("DELETE FROM passage")
    plan = search.plan("hamn")
    with pytest.raises(IndexLost):
        search.find(plan)
    assert names(search, case, "hamn") == {"hamn", "skannad"}


def test_an_index_that_another_window_uses_is_left_alone(search: CaseSearch, case: Case, tmp_path: Path) -> None:
    search.prepare()
    before = place(case, tmp_path).stat()
    assert reopened(case, tmp_path, "hamn") == {"hamn", "skannad"}
    after = place(case, tmp_path).stat()
    assert (before.st_ino, before.st_size) == (after.st_ino, after.st_size)
    assert names(search, case, "hamn") == {"hamn", "skannad"}


def test_what_is_taken_out_leaves_a_sound_index(search: CaseSearch, case: Case) -> None:
    text = "Bek&mpa samman-\nhållning på 6kande öar, 12-18 år. " * 60
    added = case.add_document(Document.from_text(text, "lång.txt"))
    search.prepare()
    case.remove_document(added)
    search.prepare()
    search._index._connection.execute("INSERT INTO entry (entry) VALUES ('integrity-check')")
    assert names(search, case, "sammanhållning") == set()


def test_no_query_breaks_the_index(search: CaseSearch) -> None:
    search.prepare()
    before = search._index.sources()
    chance = random.Random(11)
    signs = ['"', "(", ")", "*", "-", "OR", "NOT", "NEAR(", "AND", ",", " ", "å", "hamn", "1", "'", "''", "\0",
             "\ud800", "😀", "^", "{forms}:", "forms:", "+", "%", ";", "--", "\u0301", "DROP TABLE entry"]  # fmt: skip
    answered = 0
    for _ in range(1_500):
        try:
            search.find(search.plan("".join(chance.choices(signs, k=chance.randrange(1, 9)))))
        except Refused:
            continue
        answered += 1
    assert answered > 300
    assert search._index.sources() == before


def test_a_case_that_is_only_read_is_searched(case: Case, tmp_path: Path) -> None:
    case.close()
    with Case.open(case.path, read_only=True) as read:
        assert reopened(read, tmp_path, "hamn") == {"hamn", "skannad"}
