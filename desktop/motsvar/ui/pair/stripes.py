"""What the overview strip of one side shows."""

from motsvar.core.span import Side
from motsvar.ui.appearance import Appearance
from motsvar.ui.pair.arrangement import Arrangement
from motsvar.ui.pair.content import Mark, MarkRole
from motsvar.ui.pair.mark_layers import MarkLayers
from motsvar.ui.pair.overview import Stripe

_LANES = ("matches", "themes", "tags")
"""The layers that have a lane, from left to right."""
_ORDER = (MarkRole.MATCH_SAME, MarkRole.MATCH_VARIANT, MarkRole.MATCH_REWORDED, MarkRole.MATCH_EDITED)


def stripes_of(side: Side, marks: MarkLayers, arrangement: Arrangement, look: Appearance) -> list[Stripe]:
    """One stripe for every colour of every lane; what must be seen comes last, on top."""
    total = float(max(1, arrangement.stack(side).total))
    out: list[Stripe] = []
    for lane, name in enumerate(_LANES):
        if not marks.layer(name):
            continue
        tops, bottoms = (arrangement.ys(side, places) / total for places in marks.places(name, side, arrangement))
        for mark, mine in sorted(marks.alike(name), key=lambda each: _rank(each[0].role)):
            out.append(Stripe(lane, _colour(mark, look), tops[mine], bottoms[mine]))
    return out


def _colour(mark: Mark, look: Appearance) -> str:
    if mark.role is MarkRole.THEME:
        return look.theme_colour(mark.index)
    if mark.role is MarkRole.TAG:
        return look.tag_colour(mark.colour or look.accent)
    plain = dict(zip(_ORDER, (look.same, look.variant, look.reworded, look.edited), strict=True))
    return plain.get(mark.role, look.note)


def _rank(role: MarkRole) -> int:
    return _ORDER.index(role) if role in _ORDER else len(_ORDER)
