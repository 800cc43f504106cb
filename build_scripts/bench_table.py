"""A row of the benchmark, the table that is printed, and the same table in docs/BENCHMARKS.md."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from bench_peers import TOOLS

BEGIN, END = "<!-- table: written by `make bench` -->", "<!-- end of table -->"
EXCEEDED = math.inf
"""In the place of a peer's value: it took longer than it may."""


@dataclass(frozen=True, slots=True)
class Row:
    """One measure on one input. ``peers`` are the same measure of each of ``TOOLS``; None where it has none."""

    group: str
    name: str
    unit: str
    value: float
    target: float | None
    """None where nothing was promised."""
    at_least: bool
    """True when more is better."""
    peers: tuple[float | None, ...] = (None,) * len(TOOLS)

    @property
    def holds(self) -> bool | None:
        if self.target is None:
            return None
        return self.value >= self.target if self.at_least else self.value <= self.target

    def ratio(self, peer: float | None) -> float | None:
        """Value over peer."""
        return self.value / peer if peer and peer != EXCEEDED else None

    def as_json(self) -> dict[str, object]:
        peers = {
            tool: {"value": None if peer == EXCEEDED else peer, "exceeded": peer == EXCEEDED, "ratio": self.ratio(peer)}
            for tool, peer in zip(TOOLS, self.peers, strict=True)
            if peer is not None
        }
        return {
            "group": self.group,
            "name": self.name,
            "unit": self.unit,
            "value": self.value,
            "target": self.target,
            "at_least": self.at_least,
            "holds": self.holds,
            "peers": peers,
        }


def lines(rows: Iterable[Row], limit: float) -> list[list[str]]:
    """The cells of each row. ``limit`` is how many seconds a peer has."""
    return [
        [
            row.name,
            _number(row.value, row.unit),
            row.unit,
            "–" if row.target is None else f"{'≥' if row.at_least else '≤'} {_number(row.target, row.unit)}",
            {True: "yes", False: "NO", None: "–"}[row.holds],
            *(_peer(row, peer, limit) for peer in row.peers),
        ]
        for row in rows
    ]


HEAD = ("", "Motsvar", "unit", "target", "holds", *TOOLS)


def printed(rows: Sequence[Row], limit: float) -> str:
    """For a terminal."""
    cells = [list(HEAD), *lines(rows, limit)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    out: list[tuple[str, str]] = []
    for line, group in zip(cells, ["", *(row.group for row in rows)], strict=True):
        if group and (not out or group != out[-1][0]):
            out.append((group, f"\n{group}"))
        padded = (cell.ljust(widths[0]) if at == 0 else cell.rjust(widths[at]) for at, cell in enumerate(line))
        out.append((group, "  ".join(padded)))
    return "\n".join(text for _, text in out)


def markdown(rows: Sequence[Row], limit: float) -> str:
    """For docs/BENCHMARKS.md."""
    out = []
    for group, members in groupby(rows, key=attrgetter("group")):
        out += [f"**{group}**", "", "| " + " | ".join(HEAD) + " |", "|" + "---|" * len(HEAD)]
        out += ["| " + " | ".join(line) + " |" for line in lines(members, limit)]
        out.append("")
    return "\n".join(out)


def renewed(page: str, table: str) -> str:
    """The page with another table between its two markers. Raises ``ValueError`` when it has none."""
    before, begin, rest = page.partition(BEGIN)
    _old, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError("the page has no markers")
    return f"{before}{BEGIN}\n\n{table}\n{END}{after}"


def _peer(row: Row, peer: float | None, limit: float) -> str:
    if peer is None:
        return "–"
    if peer == EXCEEDED:
        return f"> {limit:.0f} s"
    ratio = row.ratio(peer)
    return _number(peer, row.unit) + (f" (×{ratio:.2f})" if ratio is not None else "")


def _number(value: float, unit: str) -> str:
    return f"{value:.0f}" if unit in ("pairs", "MB") else f"{value:.3f}"
