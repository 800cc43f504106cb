"""Failures keep their class and sentence on the way, and carry nothing else."""

import pytest

from motsvar.core.errors import Cancelled, DamagedCase, MotsvarError, UnreadableDocument
from motsvar.isolation.failures import described, fault, known_failure, raised_again


@pytest.mark.parametrize("kind", [UnreadableDocument, DamagedCase, MotsvarError])
def test_a_known_error_is_raised_again_as_itself(kind: type[MotsvarError]) -> None:
    again = raised_again(known_failure(kind("Sentence.", "Hint.")))
    assert (type(again), again.sentence, again.hint) == (kind, "Sentence.", "Hint.")


@pytest.mark.parametrize("name", ["Cancelled", "Exception", "SystemExit", "__builtins__", "", None, 7])
def test_a_worker_cannot_choose_any_other_class(name: object) -> None:
    again = raised_again({"error": name, "sentence": "s"})
    assert type(again) is MotsvarError
    assert not isinstance(again, Cancelled)


def test_a_bug_is_described_by_type_and_place_only() -> None:
    try:
        raise ValueError("secret text")
    except ValueError as error:
        line = described(fault(error))
    assert line.startswith("ValueError < test_failures.py:")
    assert "secret" not in line


def test_a_description_holds_no_line_end_and_no_letters_of_a_text() -> None:
    assert described({"error": "Bad\nname\x1b[31m räv", "places": "none"}) == "Badname31m rv"
