"""Who sent a document, when and in which matter, in the case: found, said by the user, taken back, merged."""

from pathlib import Path

import pytest

from motsvar.core.document import Document
from motsvar.core.merging import Choice
from motsvar.core.particulars import MOTION, NO_PARTICULARS, RESPONSE, Found, Particulars
from motsvar.store import Case
from motsvar.store.merging import apply_merge, merge_plan
from store.conftest import Desk, make_case

LETTER = Found(RESPONSE, Particulars("Hamnnämnden", "2020-10-14", "HN 2020/1"))
MOVED = Found(MOTION, Particulars("Ylva Sandelin", "", ""))


def text(words: str) -> Document:
    return Document.from_text(words, f"{words}.txt")


def said(case: Case, at: int = -1) -> Found:
    stored = case.documents()[at]
    return Found(stored.role, stored.particulars)


def test_what_was_found_comes_with_the_document_and_goes_with_it(desk: Desk) -> None:
    desk.case.add_document(text("Svar"), LETTER)
    assert said(desk.case) == LETTER
    assert desk.case.undo() == "Add document"
    assert len(desk.case.documents()) == 2
    desk.case.redo()
    assert said(desk.case) == LETTER


def test_only_the_first_motion_is_marked_by_itself(desk: Desk) -> None:
    desk.case.add_documents([text("En"), text("Två"), text("Tre")], found=[MOVED, MOVED, LETTER])
    assert [one.role for one in desk.case.documents()[2:]] == [MOTION, "", RESPONSE]
    assert said(desk.case, -2).particulars.sender == "Ylva Sandelin"


def test_finding_again_fills_what_is_empty_in_one_act(desk: Desk) -> None:
    own = Particulars("Jag vet bättre", "", "")
    desk.case.set_particulars(desk.left, own)
    filled = desk.case.fill_in({desk.left: LETTER})
    filled = desk.case.fill_in({desk.right: LETTER}, filled.act)
    assert filled.count == 1
    assert said(desk.case, 0).particulars == Particulars("Jag vet bättre", "2020-10-14", "HN 2020/1")
    assert said(desk.case, 1) == LETTER
    assert desk.case.undo() == "Find sender, date and case number"
    assert said(desk.case, 0) == Found("", own)
    assert said(desk.case, 1) == Found()


def test_finding_nothing_new_is_no_act(desk: Desk) -> None:
    desk.case.fill_in({desk.left: LETTER})
    label, changes = desk.case.undo_label(), len(desk.case.history())
    assert desk.case.fill_in({desk.left: LETTER, desk.right: Found()}).count == 0
    assert (desk.case.undo_label(), len(desk.case.history())) == (label, changes)


def test_a_new_text_fills_what_is_empty_and_keeps_what_was_said(desk: Desk) -> None:
    desk.case.set_role(desk.left, "other")
    desk.case.set_particulars(desk.left, Particulars("", "2019", ""))
    desk.case.replace_text(desk.left, text("Bättre läst"), None, LETTER)
    assert said(desk.case, 0) == Found("other", Particulars("Hamnnämnden", "2019", "HN 2020/1"))
    assert desk.case.undo() == "Replace text"
    assert said(desk.case, 0) == Found("other", Particulars("", "2019", ""))


def test_what_was_said_is_taken_back_after_a_restart(desk: Desk) -> None:
    desk.case.set_particulars(desk.left, LETTER.particulars)
    path = desk.case.path
    desk.case.close()
    with Case.open(path) as again:
        assert said(again, 0).particulars == LETTER.particulars
        assert again.undo() == "Change sender, date or case number"
        assert said(again, 0).particulars == NO_PARTICULARS
        assert again.check() == ()


def test_two_people_say_different_things_of_a_document(desk: Desk, tmp_path: Path) -> None:
    desk.case.save_copy(tmp_path / "copy.motsvar")
    with Case.open(tmp_path / "copy.motsvar", person="Alva") as theirs:
        desk.case.set_particulars(desk.left, Particulars("Hamnnämnden", "2020", ""))
        theirs.set_particulars(desk.left, Particulars("Trafiknämnden", "", "HN 2020/1"))
        plan = merge_plan(desk.case, theirs)
        (clash,) = plan.clashes
        assert (clash.column, clash.mine, clash.theirs) == ("sender", "Hamnnämnden", "Trafiknämnden")
        assert plan.quotes[desk.left]
        apply_merge(desk.case, theirs, {clash.key: Choice.THEIRS})
    assert said(desk.case, 0).particulars == Particulars("Trafiknämnden", "2020", "HN 2020/1")
    assert desk.case.check() == ()


@pytest.mark.parametrize("mine_first", [True, False])
def test_two_cases_that_never_were_one_complete_each_other(tmp_path: Path, mine_first: bool) -> None:
    """Nobody took anything away where nothing was ever said."""
    with make_case(tmp_path / "a.motsvar") as mine, Case.create(tmp_path / "b.motsvar") as theirs:
        for case in (mine, theirs):
            case.add_document(text("Brev"), LETTER if (case is mine) == mine_first else Found())
        plan = merge_plan(mine, theirs)
        assert not plan.clashes
        apply_merge(mine, theirs)
        assert said(mine) == LETTER
