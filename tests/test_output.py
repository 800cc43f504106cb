"""What the commands write into a pipe is UTF-8, whatever the machine would take."""

import os
import subprocess
import sys


def test_words_in_a_pipe_are_utf_8_on_a_machine_with_another_character_set() -> None:
    old = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "motsvar", "text", "år Ж.txt"], env=old, capture_output=True, timeout=60
    )
    assert "år Ж.txt" in (done.stdout + done.stderr).decode("utf-8")
    assert done.returncode
