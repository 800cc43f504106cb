"""How a worker has the words in a picture recognised: a child reads it from a pipe and writes them to another."""

import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence

from motsvar.core.errors import UnreadableDocument
from motsvar.isolation.foreign import users_environment
from motsvar.isolation.limits import READ_SECONDS
from motsvar.isolation.process import NO_WINDOW
from motsvar.isolation.recognition import RECOGNISE_SECONDS, RECOGNISE_WAIT
from motsvar.readers.read_text import RecognisedWord
from motsvar.readers.scanned.cleaning import cleaned
from motsvar.readers.scanned.tesseract_table import words_of_table

_HINT = "Check that Tesseract works, or save the page as a picture of fewer pixels (300 dots an inch are enough)."

Grant = Callable[[int], object]


def _nothing(_seconds: int) -> None:
    """Where nothing bounds the processor."""


class Recognising:
    """A ``Recognise``. The child has the worker's bounds: no network, no file written, no more memory."""

    def __init__(
        self, recogniser: Mapping[str, object], seconds: float = RECOGNISE_WAIT, grant: Grant = _nothing
    ) -> None:
        """``recogniser`` is ``Recogniser.fields``; ``seconds`` is the wall time that a page may take;
        ``grant`` gives this process so many seconds of the processor, which the child inherits."""
        languages = recogniser["languages"]
        joined = "+".join(map(str, languages)) if isinstance(languages, list) else ""
        # No file of settings is asked for by name, and none is written: the table is an option, the picture a pipe.
        self._command = [str(recogniser["command"]), "stdin", "stdout", "-l", joined, "-c", "tessedit_create_tsv=1"]
        self._lacks = str(recogniser["lacks"])
        self._seconds = seconds
        self._grant = grant
        self._used = False

    @property
    def to_say(self) -> tuple[str, ...]:
        """Sentences for the user on how it was read, once something was."""
        return (self._lacks,) if self._used and self._lacks else ()

    def __call__(self, picture: bytes) -> Sequence[RecognisedWord]:
        """As ``Recognise``: raises ``UnreadableDocument``."""
        self._used = True
        self._grant(RECOGNISE_SECONDS)
        try:
            done = subprocess.run(  # noqa: S603 - the program that the parent found
                self._command,
                input=cleaned(picture),
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=self._seconds,
                # A worker has one core; several threads are slower on one page, too.
                env={**users_environment(), "OMP_THREAD_LIMIT": "1"},
                creationflags=NO_WINDOW,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise _too_long() from None
        except (OSError, ValueError):
            raise UnreadableDocument("Tesseract could not be started.", _HINT) from None
        finally:
            self._grant(READ_SECONDS)
        if sys.platform != "win32" and done.returncode == -signal.SIGXCPU:
            raise _too_long()
        if done.returncode:
            raise UnreadableDocument("Tesseract could not read a page.", _HINT)
        return words_of_table(done.stdout.decode("utf-8", "replace"))


def _too_long() -> UnreadableDocument:
    return UnreadableDocument("Recognising a page took too long and was stopped.", _HINT)
