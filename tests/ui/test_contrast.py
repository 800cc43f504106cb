"""Words and marks can be seen on whatever they stand on, and told apart, also by who sees no red, green or blue.

No appearance is exempt, and no text: disabled words have the colour of secondary ones.
"""

import re
from collections.abc import Iterator
from itertools import combinations, product

import numpy as np
import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from motsvar.core.annotation import OKABE_ITO
from motsvar.core.span import Side
from motsvar.drawing.matrix import DEEPEST
from motsvar.resources import resource_path
from motsvar.ui.appearance import Appearance, Choice, load_appearance, palette_of
from motsvar.ui.contrast import contrast as own_contrast
from motsvar.ui.contrast import fill_of, readable
from motsvar.ui.pair.marks import tag_line, theme_line
from motsvar.ui.pictures.painting import legible, mixed
from support.colour import Sight, contrast, distance, lab_distance, over, seen

CHOICES = (Choice.LIGHT, Choice.DARK, Choice.HIGH_CONTRAST)
WORDS, SIGNS = 4.5, 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11."""
HIGH = 7.0
"""WCAG 2.2, 1.4.6: what the appearance of high contrast promises for words."""
APART = 10.0
"""CIEDE2000. Two large patches that touch are told apart at 1 to 2; our marks are thin and stand apart from each other,
so that several times as much is asked for."""
SELECTION, GUTTER_FILL = 0.85, 0.20
"""Opacities with which the selection and the surest bands are painted."""


@pytest.fixture(params=CHOICES, ids=str)
def look(request: pytest.FixtureRequest) -> Appearance:
    return load_appearance(request.param)


@pytest.fixture(params=Sight, ids=str)
def sight(request: pytest.FixtureRequest) -> Sight:
    return request.param


def papers(look: Appearance) -> tuple[str, ...]:
    """What can lie behind words before anything thin is laid over it."""
    return (look.base, look.edited_tint, look.reworded_tint, look.left_tint, look.right_tint)


def grounds(look: Appearance) -> Iterator[str]:
    """Papers, with up to two themes over them, then perhaps a hit, then perhaps the selection."""
    fills = [fill_of(hue) for hue in look.themes]
    for paper in papers(look):
        themed = {paper, *(over(fill, look.theme_fill, paper) for fill in fills)}
        themed |= {over(fill, look.theme_fill, one) for one in themed for fill in fills}
        for ground in themed:
            for hit in (ground, over(look.search, look.search_fill, ground)):
                yield from (hit, over(look.selection, SELECTION, hit))


def as_seen(sight: Sight, one: str, other: str) -> float:
    return contrast(seen(one, sight), seen(other, sight))


def test_words_of_a_text_are_readable_on_all_that_lies_behind_them(look: Appearance, sight: Sight) -> None:
    least = HIGH if look.name == Choice.HIGH_CONTRAST else WORDS
    assert min(as_seen(sight, look.text, ground) for ground in set(grounds(look))) >= least


def test_words_around_the_texts_are_readable(look: Appearance, sight: Sight) -> None:
    plain = (look.base, look.window, look.alternate, look.button)
    pairs = [*product((look.text, look.muted, look.accent), plain)]
    pairs += [*product((look.left, look.right), plain[:3])]  # names of the sides in pictures
    pairs += [(look.on_accent, look.accent), *((look.on_accent, look.side(side)) for side in Side)]
    assert min(as_seen(sight, words, ground) for words, ground in pairs) >= WORDS


GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.name)
def test_all_words_that_qt_paints_are_readable(
    qapp: QApplication, look: Appearance, sight: Sight, group: QPalette.ColorGroup
) -> None:
    """Placeholders, links, tool tips, chosen rows; disabled words, too, though nothing asks for it."""
    role, palette = QPalette.ColorRole, palette_of(look)
    lists = (role.Base, role.AlternateBase)
    painted = {
        role.WindowText: (role.Window,),
        role.Text: lists,
        role.ButtonText: (role.Button, role.Window),
        role.PlaceholderText: (*lists, role.Button),
        role.HighlightedText: (role.Highlight, role.Accent),
        role.BrightText: (role.Highlight,),
        role.ToolTipText: (role.ToolTipBase,),
        role.Link: (*lists, role.Window),
        role.LinkVisited: (*lists, role.Window),
    }
    for words, grounds_of in painted.items():
        for ground in grounds_of:
            pair = (palette.color(group, which).name() for which in (words, ground))
            assert as_seen(sight, *pair) >= WORDS, (words, ground)


def test_all_words_of_the_style_sheet_are_readable(look: Appearance, sight: Sight) -> None:
    """A rule without a background of its own may lie on any of the plain ones."""
    sheet = resource_path("appearance", "window.qss").read_text(encoding="utf-8")
    rules = [(name.strip(), body) for name, body in re.findall(r"([^{}]+)\{((?:[^{}]|\{\w+\})*)\}", sheet)]
    coloured = [(name, body) for name, body in rules if re.search(r"(?:^|[; ])color: \{", body)]
    assert len(coloured) > 8
    for name, body in coloured:
        words = re.search(r"(?:^|[; ])color: \{(\w+)\}", body)
        own = re.search(r"background: \{(\w+)\}", body)
        assert words is not None
        grounds_of = [own[1]] if own else ["base", "window", "alternate"]
        least = SIGNS if name.endswith("#sign") else WORDS
        for ground in grounds_of:
            assert as_seen(sight, getattr(look, words[1]), getattr(look, ground)) >= least, name


def test_words_that_stand_back_are_still_readable(look: Appearance, sight: Sight) -> None:
    """The veil lies over the words and over what is behind them. Words of a theme or a hit have none (`unveiled`)."""
    paler = over(look.base, look.veil, look.text)
    assert contrast(paler, look.base) <= 0.75 * contrast(look.text, look.base)
    for paper in papers(look):
        assert as_seen(sight, paler, over(look.base, look.veil, paper)) >= WORDS


def test_numbers_in_the_cells_of_a_picture_are_readable(qapp: QApplication, look: Appearance) -> None:
    base = QColor(look.base)
    for part in range(101):
        cell = mixed(QColor(look.accent), base, DEEPEST * part / 100)
        assert contrast(legible(QColor(look.text), base, cell).name(), cell.name()) >= WORDS


def test_marks_of_pictures_stand_out_from_their_paper(look: Appearance, sight: Sight) -> None:
    dots = (look.same, look.variant, look.edited, look.reworded, look.moved, *look.themes)
    assert min(as_seen(sight, dot, ground) for dot, ground in product(dots, (look.base, look.window))) >= SIGNS


def test_marks_stand_out_from_the_paper_and_the_bands_behind_them(look: Appearance, sight: Sight) -> None:
    bars = product((look.same, look.variant, look.edited, look.reworded, look.note, look.accent), (look.base,))
    frames = product((look.search, look.current), papers(look))
    lines = [(look.side(side), ground) for side in Side for ground in (*papers(look)[:3], look.tint(side))]
    dotted = product((look.variant, look.fact), papers(look)[:3])
    assert min(as_seen(sight, *pair) for pair in (*bars, *frames, *lines, *dotted)) >= SIGNS


def test_outlines_of_themes_stand_out_from_their_own_fill_and_from_the_paper(look: Appearance, sight: Sight) -> None:
    for hue, paper in product(look.themes, papers(look)):
        assert as_seen(sight, hue, paper) >= SIGNS
        assert as_seen(sight, hue, over(fill_of(hue), look.theme_fill, paper)) >= SIGNS


def test_edges_of_bands_stand_out_from_the_gutter_and_from_their_fill(look: Appearance, sight: Sight) -> None:
    for hue in (look.same, look.variant, look.edited, look.reworded, look.moved):
        assert as_seen(sight, hue, look.window) >= SIGNS
        assert as_seen(sight, hue, over(hue, GUTTER_FILL, look.window)) >= SIGNS


def test_stripes_of_the_overview_stand_out_from_their_lanes(look: Appearance, sight: Sight) -> None:
    tags = [look.tag_colour(colour) for colour in OKABE_ITO]
    stripes = (look.same, look.variant, look.edited, look.reworded, *look.themes, *tags, look.note)
    assert min(as_seen(sight, stripe, look.base) for stripe in stripes) >= SIGNS
    assert as_seen(sight, look.accent, look.window) >= SIGNS


def test_what_is_typed_into_or_pressed_has_an_edge_that_is_seen(look: Appearance, sight: Sight) -> None:
    plain = (look.base, look.window, look.alternate, look.button)
    edges = (look.edge, look.accent)  # the second where the keyboard is, and of what is ticked
    assert min(as_seen(sight, edge, ground) for edge, ground in product(edges, plain)) >= SIGNS


@pytest.mark.parametrize("colour", [*OKABE_ITO, "#000000", "#ffffff", "#7f7f7f", "#00ff00", "#0000ff", "#aabb00"])
def test_any_colour_of_a_tag_is_seen_wherever_it_is_shown(look: Appearance, sight: Sight, colour: str) -> None:
    shown = look.tag_colour(colour)
    for ground in (look.base, look.window, look.alternate, look.edited_tint, look.reworded_tint):
        assert contrast(shown, ground) >= SIGNS
        assert as_seen(sight, shown, ground) >= SIGNS - 0.5


def test_the_two_sides_are_told_apart(look: Appearance, sight: Sight) -> None:
    assert distance(seen(look.left, sight), seen(look.right, sight)) >= 3 * APART


def test_relations_are_told_apart_by_colour_in_the_gutter_where_lines_tell_of_confidence(
    look: Appearance, sight: Sight
) -> None:
    """Same and misread share a grey: neither is a difference. In the text they have whole and broken bars."""
    for grey in (look.same, look.variant):
        hues = [seen(hue, sight) for hue in (grey, look.edited, look.reworded, look.moved)]
        assert min(distance(one, other) for one, other in combinations(hues, 2)) >= APART


def test_the_first_four_themes_are_told_apart_by_colour_alone(look: Appearance, sight: Sight) -> None:
    hues = [seen(hue, sight) for hue in look.themes[:4]]
    assert min(distance(one, other) for one, other in combinations(hues, 2)) >= APART


def test_any_two_themes_are_told_apart_by_colour_or_by_outline(look: Appearance, sight: Sight) -> None:
    for one, other in combinations(range(len(look.themes)), 2):
        hues = [seen(look.theme_colour(index), sight) for index in (one, other)]
        assert theme_line(one) is not theme_line(other) or distance(*hues) >= APART


def test_a_hue_that_comes_round_again_has_another_outline(look: Appearance) -> None:
    rounds = [[theme_line(index + turn * len(look.themes)) for turn in range(3)] for index in range(len(look.themes))]
    assert all(len(set(lines)) == 3 for lines in rounds)


def test_any_two_tags_are_told_apart_by_colour_or_by_line(look: Appearance, sight: Sight) -> None:
    for pair in combinations(OKABE_ITO, 2):
        hues = [seen(look.tag_colour(colour), sight) for colour in pair]
        assert tag_line(pair[0]) is not tag_line(pair[1]) or distance(*hues) >= APART


def test_a_colour_that_can_be_seen_stays_as_it_is() -> None:
    assert readable("#0072b2", ("#ffffff",), "#000000") == "#0072b2"
    assert readable("#f0e442", ("#ffffff",), "#000000") != "#f0e442"


def test_the_program_measures_contrast_as_the_tests_do() -> None:
    for one, other in combinations(("#000000", "#ffffff", "#216cab", "#f3f2ef", "#a55c1e"), 2):
        assert own_contrast(one, other) == pytest.approx(contrast(one, other), rel=1e-6)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((50, 2.49, -0.001), (50, -2.49, 0.0011), 7.2195),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ],
)
def test_distances_are_those_of_the_published_examples(
    one: tuple[float, ...], other: tuple[float, ...], expected: float
) -> None:
    """Sharma, Wu & Dalal 2005, table 1."""
    assert lab_distance(np.array(one), np.array(other)) == pytest.approx(expected, abs=1e-4)


def test_black_and_white_stay_what_they_are_to_everybody(sight: Sight) -> None:
    assert seen("#000000", sight) == "#000000"
    assert contrast(seen("#ffffff", sight), "#000000") == pytest.approx(21, abs=0.2)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
