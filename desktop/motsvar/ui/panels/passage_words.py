"""The words of passages of the two open texts, for lists."""

from collections.abc import Callable, Mapping, Sequence

from motsvar.core.annotation import Place
from motsvar.core.hidden.telling import visible_part
from motsvar.core.span import Side, Span
from motsvar.ui.session import Session

EXCERPT = 80
"""Characters of a passage that a list shows."""


class PassageWords:
    """In one line each."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def excerpt(self, side: Side, span: Span) -> str:
        """The beginning of a passage, as there is room for it."""
        if len(span) <= EXCERPT:
            return self.whole(side, span)
        return self.whole(side, Span(span.start, span.start + EXCERPT)) + "…"

    def whole(self, side: Side, span: Span) -> str:
        """All of its words."""
        view = self._session.view
        return " ".join(visible_part(view.text(side).text, span).split()) if view else ""

    def places(self, spans: Mapping[Side, Span]) -> list[Place]:
        """Where passages stand, for whoever knows documents only; empty ones are none."""
        return self.every_place(lambda side: [spans[side]] if side in spans else [])

    def every_place(self, on: Callable[[Side], Sequence[Span]]) -> list[Place]:
        """The same of several on each side."""
        view = self._session.view
        return [Place(view.document_id(side), span) for side in Side for span in on(side) if len(span)] if view else []
