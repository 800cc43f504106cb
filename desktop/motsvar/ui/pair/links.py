"""The connectors of a pair with what is worked out from them, ready to be shown."""

from collections.abc import Sequence

from motsvar.core.matching.chain import heaviest_chain
from motsvar.core.span import Side
from motsvar.ui.pair.content import Connector
from motsvar.ui.pair.span_index import SpanIndex


class Links:
    """Many are best made ready in a background task."""

    def __init__(self, connectors: Sequence[Connector] = ()) -> None:
        self.connectors = tuple(connectors)
        self.backbone = _backbone(self.connectors)
        """Those that keep their order on both sides and carry most."""
        self.index = {side: SpanIndex([c.on(side) for c in self.connectors]) for side in Side}


def _backbone(connectors: Sequence[Connector]) -> tuple[Connector, ...]:
    staying = [c for c in connectors if not c.moved]
    weights = [float(min(len(c.left), len(c.right))) for c in staying]
    chain = heaviest_chain([c.left.start for c in staying], [c.right.start for c in staying], weights)
    return tuple(staying[at] for at in chain)
