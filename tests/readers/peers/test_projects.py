"""Projects of Taguette (bytes of HTML) and QualCoder (code points of text): the same passages, as text."""

import pytest

from motsvar.core.annotation import NoteKind
from motsvar.core.errors import UnreadableDocument
from motsvar.core.incoming import Incoming, IncomingPassage
from motsvar.core.progress import silent
from motsvar.readers.peers import qualcoder, taguette
from motsvar.readers.peers.registry import HEAD, peer_format
from support.peer_files import HTML_TEXT, QUALCODER, TAGUETTE, database, qualcoder_project, taguette_project


def words_of(taken: Incoming, passage: IncomingPassage) -> str:
    documents = {one.id: one.document for one in taken.documents}
    document = documents[passage.document]
    assert document is not None
    assert document.is_normalised
    assert passage.span is not None
    return document.quote(passage.span)


def paths(taken: Incoming) -> set[str]:
    names: dict[str | None, str] = {None: ""}
    for tag in taken.tags:  # parents come first
        names[tag.id] = f"{names[tag.parent]}/{tag.name}"
    return {path for tag, path in names.items() if tag}


def test_taguette_s_bytes_are_the_same_words_in_our_text() -> None:
    taken = taguette.read(taguette_project(), "x.sqlite3", silent)
    (document,) = taken.documents
    assert document.document is not None
    assert document.document.text == HTML_TEXT
    assert [document.document.quote(one.span) for one in document.document.headings] == ["Om 🌉 & åvägar"]
    assert [words_of(taken, one) for one in taken.passages] == [
        "SKOLAN",
        "🌉 & åv",
        "Rad ett åäö",
        "LAN.\n\nSlut",
    ]
    assert all(words_of(taken, one) == one.exact for one in taken.passages)


def test_taguette_s_tags_people_and_descriptions_are_taken() -> None:
    taken = taguette.read(taguette_project(), "x.sqlite3", silent)
    assert paths(taken) == {"/Skola", "/Skola/Resor", "/St. Olof"}
    assert taken.tags[0].description == "Om skolan"
    assert {note.target.kind: note.body for note in taken.notes} == {
        NoteKind.CASE: "Om <projektet>",
        NoteKind.DOCUMENT: "Om svaret",
    }
    first = taken.passages[0]
    assert (first.person, first.created) == ("åsa", "2026-01-02T03:04:05.000Z")
    assert (first.codings[0].person, first.codings[0].tag) == ("åsa", taken.tags[0].id)
    assert any("Members of projects" in sentence for sentence in taken.not_carried)


def test_several_projects_of_a_file_are_all_taken_and_named() -> None:
    taken = taguette.read(taguette_project(3), "x.sqlite3", silent)
    assert [one.name for one in taken.documents] == [f"Projekt {number}: Svaret" for number in (1, 2, 3)]
    assert len(taken.passages) == 12
    assert len({one.id for one in taken.passages}) == 12
    assert len(paths(taken)) == len(taken.tags) == 3
    assert taken == taguette.read(taguette_project(3), "x.sqlite3", silent)


def test_tags_of_several_projects_that_mean_other_things_stay_apart() -> None:
    other = ("tags", (99, 2, "skola", "Något annat"))
    taken = taguette.read(taguette_project(2, extra=(other,)), "x.sqlite3", silent)
    told = [(tag.name, tag.description) for tag in taken.tags if tag.parent is None and tag.name != "St. Olof"]
    assert told == [("Skola", "Om skolan"), ("skola", "Något annat")]


@pytest.mark.parametrize("newer", [False, True])
def test_qualcoder_s_code_points_are_the_same_words_in_our_text(newer: bool) -> None:
    taken = qualcoder.read(qualcoder_project(newer=newer), "data.qda", silent)
    assert [(words_of(taken, one), one.person) for one in taken.passages] == [
        ("SKOLAN", "Åsa"),
        ("SKOLAN", "Bo"),
        ("🌉 ett", "Bo"),
        ("ett.\nDär", "Bo"),
        ("år", "Bo"),
    ]
    assert all(words_of(taken, one) == one.exact for one in taken.passages)
    resor = "/Över/Under/Skola/Resor" if newer else "/Resor"
    assert paths(taken) == {"/Över", "/Över/Under", "/Över/Under/Skola", resor, "/Important"}
    assert {tag.name: tag.colour for tag in taken.tags}["Skola"] == "#ff0001"


def test_qualcoder_s_memos_are_notes_and_the_rest_is_counted() -> None:
    taken = qualcoder.read(qualcoder_project(), "data.qda", silent)
    both = taken.passages[0]
    assert both.note == "Skola: viktigt\n\nResor: resor hit"
    assert len(both.codings) == 3
    assert taken.passages[-1].note == "Vad är detta?"
    notes = {note.target.kind: note for note in taken.notes}
    assert notes[NoteKind.DOCUMENT].body == "Om svaret"
    assert notes[NoteKind.DOCUMENT].person == "Åsa"
    assert notes[NoteKind.CASE].body == "Om projektet\n\n## Dag 1\n\nLäste allt.\n— Åsa, 2026-01-02"
    assert "Areas of pictures and of pages are left out: 1." in taken.not_carried
    assert "Files without text, such as pictures, sound and film, are left out: 1." in taken.not_carried
    assert "Cases are left out: 1." in taken.not_carried
    assert any(sentence.startswith("Who made tags, and when, is left out: ") for sentence in taken.not_carried)
    assert taken.passages[-1].own_note.created == taken.passages[-1].created != ""


def test_what_we_had_put_behind_a_note_does_not_come_back_as_a_note() -> None:
    extra = (
        ("annotation", (8, 1, 0, 3, "Mitt\n\n⇄ Links\n→ answers: x", "Bo", "2026-01-02")),
        ("annotation", (9, 1, 0, 2, "⇄ Links\n→ answers: x", "Bo", "2026-01-02")),
    )
    taken = qualcoder.read(qualcoder_project(extra=extra), "data.qda", silent)
    assert [one.note for one in taken.passages[-2:]] == ["Mitt", ""]
    assert any(sentence.startswith("Words that this program had put") for sentence in taken.not_carried)


def test_codes_and_categories_of_one_name_stay_apart() -> None:
    code = ("code_name", (3, "skola", "Annat", 2, "Åsa", "2026-01-02", "#00FF00"))
    category = ("code_cat", (3, "Skola", "Åsa", "2026-01-02", "Mer", 1))
    beside = ("code_name", (4, "Under", "Tredje", 1, "Åsa", "2026-01-02", "#0000FF"))
    taken = qualcoder.read(qualcoder_project(extra=(code, category, beside)), "data.qda", silent)
    told = sorted((tag.name, tag.description) for tag in taken.tags if tag.name.casefold() in ("skola", "under"))
    assert told == [("Skola", "Mer"), ("Skola", "Om skolan"), ("Under", ""), ("Under", "Tredje"), ("skola", "Annat")]


def test_a_quote_that_does_not_stand_there_is_kept_to_be_looked_for() -> None:
    moved = ("code_text", (9, 1, 1, "SKOLAN", 0, 6, "Eva", "2026-01-02", "", None, None))
    outside = ("code_text", (10, 1, 1, "SKOLAN", 900, 906, "Eva", "2026-01-02", "", None, None))
    odd = ("code_text", (11, "x", None, 7, "a", 1.5, b"\xff", None, 9, None, None))
    taken = qualcoder.read(qualcoder_project(extra=(moved, outside, odd)), "data.qda", silent)
    eva = [one for one in taken.passages if one.person == "Eva"]
    assert [one.exact for one in eva] == ["SKOLAN", "SKOLAN"]
    assert eva[1].span is None
    assert "Codings and annotations that are no passage of a text are left out: 1." in taken.not_carried


def test_a_project_is_known_by_what_is_in_it() -> None:
    for data, name, expected in (
        (taguette_project(), "x.sqlite3", "taguette"),
        (qualcoder_project(), "data.qda", "qualcoder"),
        (database("PRAGMA application_id = 0x54677474; CREATE TABLE x (a)", []), "x", "taguette"),
        (database("CREATE TABLE x (a)", []), "x.db", None),
        (database("PRAGMA application_id = 1299469174; CREATE TABLE x (a)", []), "x.sqlite3", None),
    ):
        found = peer_format(name, data[:HEAD])
        assert (found.name if found else None) == expected


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, i AS cid FROM n"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"SQLite format 3\0",
        b"SQLite format 3\0" + b"\xff" * 4_000,
        taguette_project()[:5_000],
        qualcoder_project()[:9_000],
        database("CREATE TABLE x (a)", []),
        database(f"CREATE VIEW code_text AS {ENDLESS}; CREATE TABLE source (id); CREATE TABLE code_name (cid)", []),
        database(f"CREATE VIEW projects AS {ENDLESS}", []),
    ],
)
def test_what_is_no_sound_project_is_refused(data: bytes) -> None:
    for reader in (taguette, qualcoder):
        with pytest.raises(UnreadableDocument):
            reader.read(data, "x", silent)


def test_damage_anywhere_is_refused_or_read() -> None:
    for good, reader in ((taguette_project(), taguette), (qualcoder_project(), qualcoder)):
        for at in range(100, len(good), len(good) // 60):
            try:
                reader.read(good[:at] + bytes([good[at] ^ 0xA5]) + good[at + 1 :], "x", silent)
            except UnreadableDocument:
                continue


def test_a_view_and_a_trigger_are_never_run() -> None:
    script = QUALCODER.replace("{supercid}", "") + f"CREATE VIEW cases_too AS {ENDLESS};"
    taken = qualcoder.read(database(script, []), "data.qda", silent)
    assert taken.passages == ()


def test_an_empty_project_is_no_error() -> None:
    assert taguette.read(database(TAGUETTE, []), "x", silent).documents == ()
