"""The scorer of the round trip sees what is lost, added, moved or broken: otherwise its zero would mean nothing."""

import re
from collections.abc import Callable

import pytest

from support.reader_score import Expected, score
from support.reader_truth import FOLDER, truth

SAID = ("The page header and the page footer were left out.",)


def perfect() -> str:
    """The text as the best reader would give it: notes in brackets after their block."""
    lines: list[str] = []
    asides = truth().asides
    for line in (FOLDER / "answer.truth.txt").read_text(encoding="utf-8").split("\n"):
        kind, _, text = line.partition("\t")
        name, _, number = kind.partition(" ")
        if name == "number":
            text = f"{number}. {text}"
        if name in ("note", "comment"):
            text = f"[{number}: {text}]"
        if name not in ("header", "footer", "page", "pdf", "deleted"):
            text = re.sub(r"⟦note (\d+)⟧", r"[\1]", text)
            text = re.sub(r"⟦(deleted \d+)⟧", lambda found: " ".join(asides[found[1]].words) + " ", text)
            lines.append(re.sub(r"⟦\w+ \d+⟧", "", text))
    return "\n\n".join(lines)


def test_a_text_without_fault_scores_nothing() -> None:
    result = score(perfect(), SAID, truth(), Expected())
    assert result.faults == []
    assert result.words > 2300


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda text: text.replace("på ett enda år", "på ett år", 1), "wanted"),
        (lambda text: text.replace("inte", "", 1), "wanted"),
        (lambda text: text.replace("Samtidigt är", "Samtidigt är är", 1), "wanted"),
        (lambda text: text.replace("kaféet", "kafeet"), "wanted"),
        (lambda text: text.replace("sopkärl", "sop kärl"), "wanted"),
        (lambda text: text.replace("🙂", ""), "wanted"),
        (lambda text: text.replace("11 km\t", "").replace("11 km | 6 km", "6 km | 11 km"), "wanted"),
        (lambda text: text.replace("regler om laglighetsprövning.", ""), "wanted"),
        (lambda text: text + "\nEn rad till", "too many"),
        (lambda text: text.replace("hösten 2028", "hösten[7] 2028"), "wanted"),
        (lambda text: text.replace("ses över.[1]", "ses över.1"), "mark"),
        (lambda text: text.replace("ses över.[1]", "ses över."), "mark"),
        (lambda text: text.replace("som mest tre procent", "som mest 3 procent"), "note 5"),
        (lambda text: text + " Beräknat med två kronor per kilowattimme inklusive nätavgift och skatt.", "2 times"),
        (lambda text: text.replace("Faktaruta om ljus ", "Faktaruta om\n\nljus "), ""),
        (lambda text: text.replace("Faktaruta om ljus ", "Faktaruta om lyse "), "box 1"),
        (lambda text: text.replace("2. Motionens", "Motionens"), "number"),
        (lambda text: text.replace("ett tilläggsord ", ""), "deleted 1"),
    ],
)
def test_every_harm_is_seen(harm: Callable[[str], str], said: str) -> None:
    result = score(harm(perfect()), SAID, truth(), Expected())
    assert bool(result.faults) == bool(said), result.faults
    assert said in " ".join(result.faults)
    assert (result.error_rate > 0) == bool(said)


def test_two_paragraphs_in_the_wrong_order_are_seen() -> None:
    parts = perfect().split("\n\n")
    parts[8], parts[9] = parts[9], parts[8]
    assert score("\n\n".join(parts), SAID, truth(), Expected()).error_rate > 0.5


def test_a_note_in_the_midst_of_another_paragraph_is_seen() -> None:
    note = next(part for part in perfect().split("\n\n") if part.startswith("[4: "))
    moved = perfect().replace(f"\n\n{note}", "").replace("Kontoret anser att ett", f"Kontoret anser {note} att ett")
    assert score(moved, SAID, truth(), Expected()).faults[0].startswith("note 4 stands after")


def test_page_furniture_must_be_read_or_said_to_be_left_out() -> None:
    assert len(score(perfect(), (), truth(), Expected()).faults) == 2
