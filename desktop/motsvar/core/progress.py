"""How long work tells how far it is, and how it is stopped."""

from collections.abc import Callable

Progress = Callable[[float, str], None]
"""Called with the fraction done (0 to 1) and a short English phrase; may raise ``Cancelled`` to stop the work."""


def silent(_fraction: float, _phrase: str) -> None:
    """The ``Progress`` of work that nobody watches."""
