"""The codebook in the case: what is refused, and that each act, many themes at once too, is one step of undo."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from motsvar.core.errors import Refused
from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.store import Case
from motsvar.store.merging import apply_merge
from store.conftest import Desk, fill, make_case, meddle


def test_a_theme_without_words_is_looked_for_by_its_label(desk: Desk):
    made = desk.case.add_theme("  Utsatta   områden ")
    assert (made.label, made.patterns) == ("Utsatta områden", ("Utsatta områden",))
    assert desk.case.themes() == (made,)


def test_patterns_are_kept_once_each_and_in_their_order(desk: Desk):
    made = desk.case.add_theme("b", ["polis  en", "/pol[iy]s/", "", "polis en", "=1+1"], " what it means\n")
    assert made.patterns == ("polis en", "/pol[iy]s/", "=1+1")
    assert made.description == "what it means"
    assert desk.case.themes() == (made,)


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("/(a/", "“/(a/” is not a regular expression"),
        ("/a{99999999999}/", "is not a regular expression"),
        ("/a*/", "“/a*/” also matches where nothing stands"),
        ("/|/", "where nothing stands"),
        ("…", "no letter"),
        ("x" * 1001, "too long"),
        ("try*gg", "“try*gg” has a * where it cannot be looked for"),
        ("*het", "has a *"),
        ("t*", "has a *"),
        ("trygg **", "has a *"),
        ("4 kap.*", "has a *"),
        ("4 § lag*", "has a *"),
    ],
)
def test_a_pattern_that_can_find_nothing_is_refused_by_name(desk: Desk, pattern: str, said: str):
    kept = desk.case.add_theme("kept")
    with pytest.raises(Refused) as refused:
        desk.case.add_theme("x", ["word", pattern])
    assert said in refused.value.sentence
    with pytest.raises(Refused):
        desk.case.change_theme(replace(kept, patterns=(pattern,)))
    assert desk.case.themes() == (kept,)


def test_a_star_at_the_end_of_a_word_is_let_through(desk: Desk):
    assert desk.case.add_theme("x", ["social* insats*", "/a*b/"]).patterns == ("social* insats*", "/a*b/")


def test_a_label_is_needed_and_is_nobody_elses(desk: Desk):
    desk.case.add_theme("Område")
    other = desk.case.add_theme("other")
    with pytest.raises(Refused, match="needs a name"):
        desk.case.add_theme(" ")
    with pytest.raises(Refused, match="“OMRÅDE” in the codebook already"):
        desk.case.add_theme("OMRÅDE")
    with pytest.raises(Refused, match="already"):
        desk.case.change_theme(replace(other, label="område"))
    with pytest.raises(Refused, match="no words"):
        desk.case.change_theme(replace(other, patterns=()))
    desk.case.change_theme(replace(other, label="OTHER"))


def test_each_act_is_one_step_of_undo(desk: Desk):
    first, second = desk.case.add_theme("first"), desk.case.add_theme("second")
    changed = replace(first, label="primary", patterns=("one", "two"), description="d")
    desk.case.change_theme(changed)
    desk.case.place_theme(first.id)
    assert desk.case.themes() == (second, changed)
    desk.case.remove_theme(second.id)
    assert desk.case.themes() == (changed,)
    labels = [desk.case.undo() for _ in range(5)]
    assert labels == ["Remove theme", "Move theme", "Change theme", "Add theme", "Add theme"]
    assert desk.case.themes() == ()
    for _ in labels:
        desk.case.redo()
    assert desk.case.themes() == (changed,)
    assert desk.case.check() == ()


def test_many_come_in_as_one_act_or_not_at_all(desk: Desk):
    known = desk.case.add_theme("Polis", ["polis"])
    wanted = [
        CodebookTheme("", "POLIS", ("polis", "polisen"), "the police"),
        CodebookTheme("", "skola", ("skola", "/elev(er)?/")),
    ]
    told = desk.case.add_themes(wanted)
    assert (told.added, told.changed) == (1, 1)
    assert [(one.label, one.patterns) for one in desk.case.themes()] == [
        ("Polis", ("polis", "polisen")),
        ("skola", ("skola", "/elev(er)?/")),
    ]
    told = desk.case.add_themes(wanted)
    assert (told.added, told.changed) == (0, 0)
    assert desk.case.undo() == "Import themes"
    assert desk.case.themes() == (known,)
    with pytest.raises(Refused):
        desk.case.add_themes([wanted[1], CodebookTheme("", "bad", ("/(/",))])
    assert desk.case.themes() == (known,)


def test_patterns_that_are_no_list_are_a_damage_and_not_a_fault_of_the_program(path: Path):
    from motsvar.core.errors import DamagedCase

    with make_case(path) as case:
        case.add_theme("a")
    for written in ("{}", "[1]", "[", "[" * 5000):
        meddle(path, f"UPDATE theme SET patterns = '{written}'")
        with Case.open(path) as case:
            assert case.check()
            with pytest.raises(DamagedCase):
                case.themes()


@pytest.fixture
def copies(tmp_path: Path):
    first = tmp_path / "mine.db"
    with make_case(first) as case:
        fill(case)
        case.add_theme("shared", ["a", "b"])
    shutil.copyfile(first, tmp_path / "theirs.db")
    with Case.open(first, person="Anna") as mine, Case.open(tmp_path / "theirs.db", person="Bo") as theirs:
        yield mine, theirs


def test_two_codebooks_become_one(copies: tuple[Case, Case]):
    mine, theirs = copies
    (shared,) = mine.themes()
    mine.change_theme(replace(shared, patterns=("b", "c")))
    theirs.change_theme(replace(shared, patterns=("a", "b", "d"), description="theirs"))
    mine.add_theme("Skola", ["skola"])
    theirs.add_theme("skola", ["skolor"])
    theirs.add_theme("only theirs")
    before = mine.themes()
    plan = apply_merge(mine, theirs)
    assert plan.count("theme", added=True) == 1
    assert {one.label: one.patterns for one in mine.themes()} == {
        "shared": ("b", "c", "d"),
        "Skola": ("skola", "skolor"),
        "only theirs": ("only theirs",),
    }
    assert mine.check() == ()
    mine.undo()
    assert mine.themes() == before


def test_two_themes_renamed_to_the_same_stay_two(copies: tuple[Case, Case]):
    mine, theirs = copies
    (shared,) = mine.themes()
    theirs.change_theme(replace(shared, label="new"))
    mine.add_theme("New")
    apply_merge(mine, theirs)
    assert sorted(one.label for one in mine.themes()) == ["New", "new 2"]
