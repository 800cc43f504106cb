"""A worker that has a document opens nothing that the document names, and no socket: seen from outside, by strace."""

import shutil
import sys
from pathlib import Path

import pytest

from curious_documents import curious_documents
from fuzz_trial import reader_of
from trace_readers import traced

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
DOCUMENTS = {name: data for name, data in curious_documents().items() if reader_of(Path(name).suffix)}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_reading_opens_nothing(name: str) -> None:
    seen = traced(name, DOCUMENTS[name])
    assert seen.faults() == []
    assert len(seen.loaded) > 100, "the trace shows how the program was loaded"
    assert "/proc/self/statm" in seen.opened, "the trace goes on after the limits"
    refusals = ("There is no text in ", f"The words of {name} have to be recognised")  # without Tesseract
    assert "characters" in seen.said or seen.said.startswith(refusals)


@pytest.mark.parametrize(
    ("look", "seen"), [("socket", "AF_INET"), ("file", "after: /etc/hostname"), ("stat", "after: beside.png")]
)
def test_a_reader_that_looks_around_is_found_out(look: str, seen: str) -> None:
    worker = Path(__file__).with_name("curious_worker.py")
    result = traced("x.txt", b"Synlig text", (sys.executable, "-P", str(worker), look))
    assert result.said == "11 characters"
    assert [fault for fault in result.faults() if seen in fault]
