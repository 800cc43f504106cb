"""What holds of every comparison with a third document, and from one process to the next."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from motsvar.core.compare import compare
from motsvar.core.comparison import Comparison
from motsvar.core.document import Document
from motsvar.core.errors import Cancelled
from motsvar.core.words.lexicon import Lexicon

MOTION = Document.from_text(
    "Motion om cykelbanor\n\nBarnen cyklar till skolan på en väg utan vägren. Föräldrarna är oroliga.\n\n"
    "Jag yrkar att kommunen bygger en cykelbana mellan Byn och Skolan, och att vägen får lägre hastighet senast 2027."
)
LEFT = Document.from_text(
    "Yttrande från nämnden\n\nBarnen cyklar till skolan på en väg utan vägren. Nämnden bygger gärna en cykelbana "
    "mellan Byn och Skolan. Den kostar 3 miljoner kronor.\n\nNämnden avslår resten."
)
RIGHT = Document.from_text(
    "Svar på motionen\n\nBarnen cyklar till skolan på en väg utan vägren. En lägre hastighet på vägen kan införas "
    "senast 2027.\n\nEn cykelbana kostar 4 miljoner kronor och byggs inte."
)


PRINTED = """
import sys
sys.path.insert(0, {folder!r})
from test_properties import LEFT, MOTION, RIGHT, compared
from motsvar.core.comparison_lines import written
print(*written(compared(LEFT, RIGHT), LEFT, RIGHT, MOTION), sep="\\n")
"""


def compared(left: Document, right: Document) -> Comparison:
    return compare(left, right, lexicon=Lexicon.empty(), reference=MOTION)


def test_swapping_sides_swaps_what_comes_from_the_reference() -> None:
    there, back = compared(LEFT, RIGHT), compared(RIGHT, LEFT)
    assert there.reference is not None
    assert back.reference is not None
    assert there.reference.left == back.reference.right
    assert there.reference.right == back.reference.left
    assert [(d.span, d.left, d.right) for d in there.reference.demands] == [
        (d.span, d.right, d.left) for d in back.reference.demands
    ]
    assert sorted((m.left, m.right, str(m.origin)) for m in there.matches) == sorted(
        (m.right, m.left, str(m.origin)) for m in back.matches
    )


def test_swapping_sides_swaps_facts_and_themes() -> None:
    there, back = compared(LEFT, RIGHT), compared(RIGHT, LEFT)
    assert sorted((f.left, f.right) for f in there.facts if f.left and f.right) == sorted(
        (f.right, f.left) for f in back.facts if f.left and f.right
    )
    assert {(t.label, t.left, t.right) for t in there.themes} == {(t.label, t.right, t.left) for t in back.themes}


def test_the_order_of_hashing_changes_no_byte() -> None:
    code = PRINTED.format(folder=str(Path(__file__).parent))
    told = {
        subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, env=os.environ | {"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("0", "1", "4711")
    }
    assert len(told) == 1
    assert len(told.pop()) > 500


def test_progress_rises_and_a_cancel_at_any_call_ends_it() -> None:
    seen: list[float] = []
    compare(LEFT, RIGHT, lexicon=Lexicon.empty(), reference=MOTION, progress=lambda share, _what="": seen.append(share))
    assert seen == sorted(seen)
    assert 0 <= seen[0] <= seen[-1] <= 1
    for stop in range(len(seen)):
        calls = iter(range(len(seen)))

        def progress(_share: float, _what: str = "", stop: int = stop, calls: "object" = calls) -> None:
            if next(calls) == stop:  # type: ignore[call-overload]
                raise Cancelled

        with pytest.raises(Cancelled):
            compare(LEFT, RIGHT, lexicon=Lexicon.empty(), reference=MOTION, progress=progress)


def test_confidence_and_shares_are_shares() -> None:
    found = compared(LEFT, RIGHT)
    assert all(0 <= match.confidence <= 1 for match in found.matches)
    assert min(found.summary.left_shared, found.summary.right_shared) >= 0
    assert max(found.summary.left_shared, found.summary.right_shared) <= 1
