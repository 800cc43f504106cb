"""What the comparison found, as tables: demands, silence, themes, facts."""

from collections.abc import Iterator, Sequence

from motsvar.exports.docx.inline import paragraph, run
from motsvar.exports.docx.looks import Look
from motsvar.exports.docx.palette import INK
from motsvar.exports.docx.places import CELL, QUIET, QUOTED, SMALL, answers, heading, places, widths
from motsvar.exports.docx.tables import Cell, Edge, head_row, row, table, word_cell
from motsvar.exports.reporting.values import PairView, ThemeView
from motsvar.wording import Wording


def demands(pair: PairView, words: Wording) -> Iterator[str]:
    if pair.reference:
        said = words("What {0} asks for, and what the two say of it.")
        yield paragraph(run(said.format(pair.reference.name)))
    if not pair.demands:
        yield paragraph(run(words("No demands were found in it.")), manner=SMALL)
        return
    columns = widths(0.06, 0.34, 0.3, 0.3)
    rows = (
        row(
            columns,
            [
                word_cell(words.number(at)),
                places((one.demand,), words),
                answers(one.left, words),
                answers(one.right, words),
            ],
        )
        for at, one in enumerate(pair.demands, 1)
    )
    names = words("No."), words("Demand"), "A", "B"
    yield from table(columns, [head_row(columns, names), *rows], title=words("Demand"))
    yield paragraph(
        run(
            words(
                "The passages that speak of each demand were found by their words. “Only quoted” says what is demanded "
                "and no more; “not addressed” means that no passage was found."
            )
        ),
        manner=SMALL,
    )


def silence(pair: PairView, words: Wording) -> Iterator[str]:
    said = words("Demands that are not answered, and what has no counterpart in the other document. Silent: {0}.")
    yield paragraph(run(said.format(pair.silences_counted)))
    columns = widths(0.12, 0.16, 0.34, 0.22, 0.16)
    silent, kind, what = words("Silent"), words("Kind"), words("On what")
    names = silent, kind, what, words("Where it stands"), words("Where it would stand")

    def rows() -> Iterator[str]:
        yield head_row(columns, names)
        for one in pair.silences:
            holds = run(f" {words('with {0}').format(', '.join(one.holds))}", QUIET) if one.holds else ""
            motion = words("motion {0}").format(one.motion) if one.motion else ""
            yield row(
                columns,
                [
                    word_cell(one.silent),
                    word_cell(one.kind),
                    Cell(paragraph(run(one.words, QUOTED), holds, manner=CELL)),
                    word_cell("\n".join(filter(None, (one.where, motion))) or "–", QUIET),
                    word_cell(one.opposite or "–", QUIET),
                ],
            )

    yield from table(columns, rows(), title=words("What is not answered"))
    yield paragraph(
        run(
            words(
                "Found by words, as all that corresponds is: silence here means that no counterpart was found. The "
                "same thing said in quite other words is not."
            )
        ),
        manner=SMALL,
    )


def themes(pair: PairView, words: Wording) -> Iterator[str]:
    own = [one for one in pair.themes if one.own]
    found = [one for one in pair.themes if not one.own]
    for title, shown in ((words("Of the case's own codebook"), own), (words("Found by the program"), found)):
        if shown:
            yield heading(title)
            yield from _themes(shown, words)


def _themes(shown: Sequence[ThemeView], words: Wording) -> Iterator[str]:
    columns, numbers = widths(0.6, 0.2, 0.2), frozenset({1, 2})

    def rows() -> Iterator[str]:
        yield head_row(columns, [words("Theme"), words("Times in A"), words("Times in B")], numbers=numbers)
        for one in shown:
            counts = (word_cell(words.number(count), right=True) for count in (one.left, one.right))
            yield row(columns, [word_cell(one.label), *counts])

    yield from table(columns, rows(), title=words("Themes"))


def facts(pair: PairView, words: Wording) -> Iterator[str]:
    columns = widths(0.26, 0.135, 0.095, 0.255, 0.255)

    def rows() -> Iterator[str]:
        yield head_row(columns, [words("Fact"), words("Kind"), words("Verdict"), "A", "B"])
        for one in pair.facts:
            value = Cell(
                paragraph(run(one.value, Look(bold=one.differs)), manner=CELL),
                left=Edge("single", INK, 18) if one.differs else None,
            )
            verdict = word_cell(one.verdict, Look(bold=one.differs))
            yield row(columns, [value, word_cell(one.kind), verdict, places(one.left, words), places(one.right, words)])

    yield from table(columns, rows(), title=words("Facts"))
