"""Where in their texts the pairs were left, as the settings keep it.

It lies in the settings and not in the case, for three reasons. Looking is no act on a case: it would stand in no
history, and yet change the file, its time and its backups. A case that may only be read has a place, too. And a copy
that goes to a colleague tells nothing of what was read.

A pair is known by the ids of its documents, which no other document has: so a case may be moved or put back from a
backup. Copies of one case share their places; their texts are the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from motsvar.core.span import Side
from motsvar.ui.pair.mode import Mode
from motsvar.ui.pair.scrolling import Standing

MOST_PLACES = 200
"""Pairs that are remembered; the one left longest ago is forgotten first."""
Ids = tuple[str, str]
"""Of the document on the left and the one on the right."""


@dataclass(frozen=True, slots=True)
class Left:
    """How a pair was left."""

    standing: Standing
    mode: Mode | None = None
    """Rows, sections or flow, where the user chose another than the texts ask for."""

    def mirrored(self) -> "Left":
        return Left(self.standing.mirrored(), self.mode)


Places = Mapping[Ids, Left]
"""Newest last."""


def place_of(places: Places, ids: Ids) -> Left | None:
    """How a pair was left, also when its sides were the other way round."""
    known, mirrored = places.get(ids), places.get((ids[1], ids[0]))
    return known or (mirrored.mirrored() if mirrored else None)


def with_place(places: Places, ids: Ids, left: Left) -> Places:
    """The same with one pair left last."""
    others = [(key, value) for key, value in places.items() if set(key) != set(ids)]
    return dict([*others, (ids, left)][-MOST_PLACES:])


def written(places: Places) -> str:
    """A line a pair: ids, offset and pixels left, the same right, the side that led, whether apart, the mode."""
    return "\n".join(
        " ".join(
            str(part)
            for part in (
                *ids,
                *left.standing.left[1:],
                *left.standing.right[1:],
                left.standing.driver.value,
                int(left.standing.apart),
                left.mode.value if left.mode else "-",
            )
        )
        for ids, left in places.items()
    )


def read(lines: str) -> Places:
    """What ``written`` made; a line that nobody can read is left out."""
    found: dict[Ids, Left] = {}
    for line in lines.split("\n"):
        try:
            left_id, right_id, *numbers, driver, apart, mode = line.split(" ")
            left_at, left_screen, right_at, right_screen = (int(number) for number in numbers)
            standing = Standing(
                (Side.LEFT, max(0, left_at), left_screen),
                (Side.RIGHT, max(0, right_at), right_screen),
                Side(driver),
                apart == "1",
            )
            found[(left_id, right_id)] = Left(standing, None if mode == "-" else Mode(mode))
        except ValueError:
            continue
    return found
