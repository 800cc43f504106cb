"""The connectors of a pair with what is worked out from them, ready to be shown."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from motsvar.core.matching.chain import heaviest_chain
from motsvar.core.span import Side, Span
from motsvar.ui.pair.content import Connector
from motsvar.ui.pair.span_index import SpanIndex


class Links:
    """Many are best made ready in a background task."""

    def __init__(self, connectors: Sequence[Connector] = ()) -> None:
        self.connectors = tuple(connectors)
        self.backbone = _backbone(self.connectors)
        """Those that keep their order on both sides and carry most."""
        self.index = {side: SpanIndex([c.on(side) for c in self.connectors]) for side in Side}
        self.knots = {side: _ends([c.on(side) for c in self.backbone]) for side in Side}
        """Offsets on both sides that correspond, by which one text follows the other; they never fall back."""


def _ends(spans: Sequence[Span]) -> NDArray[np.int64]:
    """Start and end of each, one after the other. Where two overlap, the second begins where the first ends."""
    ends = np.array([(span.start, span.end) for span in spans], dtype=np.int64).reshape(-1)
    return np.asarray(np.maximum.accumulate(ends), dtype=np.int64) if len(ends) else ends


def _backbone(connectors: Sequence[Connector]) -> tuple[Connector, ...]:
    staying = [c for c in connectors if not c.moved]
    weights = [float(min(len(c.left), len(c.right))) for c in staying]
    chain = heaviest_chain([c.left.start for c in staying], [c.right.start for c in staying], weights)
    return tuple(staying[at] for at in chain)
