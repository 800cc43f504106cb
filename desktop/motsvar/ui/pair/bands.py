"""Which connectors are seen in the gutter, and where their ends are now."""

from collections.abc import Callable, Collection, Hashable, Mapping

from motsvar.core.span import Side, Span
from motsvar.ui.pair.arrangement import Arrangement
from motsvar.ui.pair.connectors import Band, End
from motsvar.ui.pair.content import Connector
from motsvar.ui.pair.links import Links
from motsvar.ui.pair.text_pane import TextPane


class Bands:
    """Worked out anew at every painting, so that nothing is shown where it was."""

    def __init__(self, panes: Mapping[Side, TextPane], visible: Callable[[Side], Span]) -> None:
        self._panes = panes
        self._visible = visible
        self._links = Links()
        self._shown = True
        self._hidden: Collection[Hashable] = ()

    def set_links(self, links: Links) -> None:
        self._links = links

    def show(self, shown: bool, hidden: Collection[Hashable]) -> None:
        """Whether there are any, and the keys of those that there are not."""
        self._shown, self._hidden = shown, hidden

    def seen(self, arrangement: Arrangement) -> list[Band]:
        """Those with at least one end on the screen."""
        if not self._shown:
            return []
        spans = {side: self._visible(side) for side in Side}
        numbers = {at for side in Side for at in self._links.index[side].touching(spans[side].start, spans[side].end)}
        connectors = (self._links.connectors[at] for at in sorted(numbers))
        return [self._band(arrangement, each) for each in connectors if each.key not in self._hidden]

    def _band(self, arrangement: Arrangement, connector: Connector) -> Band:
        left, right = (self._end(arrangement, side, connector.on(side)) for side in Side)
        return Band(connector.key, connector.relation, connector.moved, connector.confidence, left, right)

    def _end(self, arrangement: Arrangement, side: Side, span: Span) -> End:
        value = self._panes[side].scrolled()
        top, bottom = arrangement.seen_range(side, span)
        return End(top - value, bottom - value)
