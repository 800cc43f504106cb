"""A window with nothing in it, which `bench_start.py` freezes and starts beside the program: `bare_window FILE`.

Writes into FILE when it could be used (``time.monotonic()``) and the processor time until then, and ends.
"""

import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow

from motsvar.ui.usable import Usable


def main() -> int:
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1440, 900)

    def note() -> None:
        Path(sys.argv[1]).write_text(f"{time.monotonic()} {time.process_time()}")
        window.close()

    Usable(window, note)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
