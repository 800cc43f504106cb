"""Brings each pair back to where it was left, in this run or an earlier one."""

from motsvar.ui.pair.mode import Mode
from motsvar.ui.pair.pair_view import PairView
from motsvar.ui.places import Left, place_of, with_place
from motsvar.ui.settings import Remembered
from motsvar.ui.view import View


class PlaceKeeper:
    """Told by the binding when a pair leaves the panes and when one comes."""

    def __init__(self, pair: PairView, remembered: Remembered) -> None:
        self._pair = pair
        self._remembered = remembered
        self._known: Left | None = None
        """How the pair in the panes was left before."""
        self._waits = False
        """It stands in another mode than it was left in, until its comparison is there."""

    @property
    def mode(self) -> Mode | None:
        """The one that the user chose for the pair in the panes, where it is known."""
        return self._known.mode if self._known else None

    def leave(self, view: View, mode: Mode | None) -> None:
        """Keeps where a pair stands that is still in the panes; ``mode`` is None until it has one of its own."""
        chosen = self.mode if mode is None else None if mode is view.natural_mode else mode
        places = self._remembered.places
        ids = (view.pair.left_id, view.pair.right_id)
        self._remembered.places = with_place(places, ids, Left(self._pair.standing(), chosen))

    def arrive(self, view: View) -> None:
        """Texts have come into the panes."""
        self._known = place_of(self._remembered.places, (view.pair.left_id, view.pair.right_id))
        self._waits = view.comparison is not None  # else the user may have read on by the time it is there
        if self._known:
            self._pair.stand(self._known.standing)

    def arrange(self) -> None:
        """The rows and the mode are there: now both texts can stand exactly as they did."""
        if self._known and self._waits:
            self._pair.stand(self._known.standing)
        self._waits = False
