"""A command that is imported when it runs, so that no command waits for what the others need."""

from importlib import import_module
from typing import Any

import click


class Later(click.Command):
    """Stands for a command in the list of all: its name and the first sentence of its help, and where it is written."""

    def __init__(self, name: str, place: str, help: str) -> None:  # noqa: A002 - click's own word
        """``place`` is ``module:name`` of the command itself."""
        super().__init__(name, help=help)
        self._place = place

    @property
    def real(self) -> click.Command:
        module, _, name = self._place.partition(":")
        command = getattr(import_module(module), name)
        if not isinstance(command, click.Command):
            raise TypeError(f"{self._place} is no command")
        return command

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Of the command itself, which is then the one that runs."""
        return self.real.make_context(info_name, args, parent, **extra)

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """For the completion of a shell."""
        return self.real.get_params(ctx)
