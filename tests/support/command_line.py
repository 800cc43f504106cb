"""The command line, as a program of its own or, much faster, in the process of the tests."""

import subprocess
import sys
from dataclasses import dataclass

from click.testing import CliRunner

from motsvar.cli.main import cli


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


def program(*arguments: str) -> subprocess.CompletedProcess[str]:
    """What a user starts."""
    return subprocess.run(
        [sys.executable, "-m", "motsvar", *arguments], capture_output=True, encoding="utf-8", timeout=120
    )


def motsvar(*arguments: str) -> Done:
    """The same commands here. A bug is raised; in ``program`` it would be a traceback."""
    result = CliRunner().invoke(cli, list(arguments))
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Done(result.exit_code, result.stdout, result.stderr)
