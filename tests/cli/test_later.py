"""Commands are imported when they run; what the list says of each before that is what the command says of itself."""

import click
import pytest

from motsvar.cli.later import Later
from motsvar.cli.main import cli

LATER = [command for command in cli.commands.values() if isinstance(command, Later)]


@pytest.mark.parametrize("command", LATER, ids=lambda command: str(command.name))
@pytest.mark.parametrize("limit", [40, 500])
def test_the_list_says_of_a_command_what_it_says_of_itself(command: Later, limit: int) -> None:
    assert command.name == command.real.name
    assert command.get_short_help_str(limit) == command.real.get_short_help_str(limit)
    assert command.hidden == command.real.hidden


def test_all_commands_but_the_windows_own_come_later() -> None:
    assert set(cli.commands) - {str(command.name) for command in LATER} <= {"window", "self-test"}


def test_a_place_without_a_command_is_a_fault() -> None:
    with pytest.raises(TypeError, match="no command"):
        _ = Later("text", "motsvar.cli.reading:Path", "").real


def test_a_shell_completes_the_options_of_the_command_itself() -> None:
    text = next(command for command in LATER if command.name == "text")
    context = click.Context(text)
    assert {p.name for p in text.get_params(context)} >= {p.name for p in text.real.params}
