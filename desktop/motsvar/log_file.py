"""The program's log, which is opened when there is something to write in it: most starts write nothing."""

import logging
from pathlib import Path

LARGEST = 500_000
"""Bytes of the log; then it is begun anew, and the old one kept beside it."""


class LogFile(logging.Handler):
    """One small log, without document text, that a user can send along. Where none can be written, there is none."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._opened: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._opened is None:
            self._opened = self._open()
        self._opened.emit(record)

    def _open(self) -> logging.Handler:
        import logging.handlers

        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file = logging.handlers.RotatingFileHandler(
                self._folder / "motsvar.log", maxBytes=LARGEST, backupCount=1, encoding="utf-8"
            )
        except OSError:
            return logging.NullHandler()
        file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        return file

    def close(self) -> None:
        if self._opened is not None:
            self._opened.close()
        super().close()
