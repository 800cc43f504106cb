"""The words of passages of the two open texts, for lists."""

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
