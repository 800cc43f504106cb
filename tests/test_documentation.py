"""The README tells the truth about every act and command."""

from pathlib import Path

import click

from motsvar.app import self_test
from motsvar.app import window as window_command
from motsvar.cli.later import Later
from motsvar.cli.main import cli
from motsvar.ui.main_window import MainWindow
from motsvar.ui.settings import Remembered
from motsvar.ui.window_acts import window_acts

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")


def commands() -> dict[str, click.Command]:
    return {name: one.real if isinstance(one, Later) else one for name, one in cli.commands.items()}


def test_every_command_is_in_the_readme_and_has_help() -> None:
    for name, command in {**commands(), "self-test": self_test}.items():
        if name != "window":
            assert f"`motsvar {name}" in README
        assert isinstance(command, click.Command)
        assert command.help
    assert window_command.help


def test_every_option_is_in_the_readme() -> None:
    for command in commands().values():
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert any(option in README for option in parameter.opts), parameter.opts


def test_every_act_of_the_menus_is_in_the_readme(window: MainWindow) -> None:
    for act in window_acts(window):
        text = act.text.replace("&", "")
        if not act.name.startswith("tag_"):
            assert f"| {text} |" in README, f"{text} is missing"
        for key in act.keys:
            assert key.replace("\\", "\\\\") in README or act.name.startswith("tag_"), f"{key} is missing"


def test_every_setting_is_in_the_readme_and_says_what_it_is_for() -> None:
    for row in Remembered.table():
        assert f"| {row.name} |" in README, row.name
        assert row.words().endswith(".")
