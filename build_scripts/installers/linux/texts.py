"""What desktops and packages are told of the program: the templates beside this file, filled with the facts."""

import os
import time
from email.utils import formatdate
from pathlib import Path
from string import Template

from installers.facts import CASE_NAME, CASE_SUFFIX, CASE_TYPE, EPOCH, NAME, PROGRAM, PUBLISHER, ROOT, SUMMARY, VERSION
from motsvar import IDENTIFIER
from motsvar.store.schema import APPLICATION_ID

TEMPLATES = Path(__file__).with_name("templates")
FOLDER = f"/usr/lib/{PROGRAM}"
"""Where the package puts the program: a name of our own in the system's folder for programs' parts, so that nothing
differs from what a distribution would do itself; ``/opt`` is for what does not follow its rules."""
MAINTAINER = f"{PUBLISHER} <{PROGRAM}@{PROGRAM}.invalid>"
"""A package must name an address; ``.invalid`` can belong to nobody (RFC 2606)."""


def build_time() -> int:
    """Seconds since 1970, the time that is written into what is built."""
    return int(os.environ.get("SOURCE_DATE_EPOCH", EPOCH))


def filled(template: str, **more: str) -> str:
    """The text of ``templates/NAME.in``. Raises ``KeyError`` for what no fact is known for."""
    text = (TEMPLATES / f"{template}.in").read_text(encoding="utf-8")
    return Template(text).substitute(_facts() | more)


def _facts() -> dict[str, str]:
    return {
        "application_id": f"0x{APPLICATION_ID:08x}",
        "case_name_en": CASE_NAME["en"],
        "case_name_sv": CASE_NAME["sv"],
        "case_suffix": CASE_SUFFIX,
        "case_type": CASE_TYPE,
        "date": time.strftime("%Y-%m-%d", time.gmtime(build_time())),
        "developer_id": IDENTIFIER.rpartition(".")[0],
        "folder": FOLDER,
        "identifier": IDENTIFIER,
        "maintainer": MAINTAINER,
        "name": NAME,
        "program": PROGRAM,
        "publisher": PUBLISHER,
        "summary_en": SUMMARY["en"],
        "summary_sv": SUMMARY["sv"],
        "upper": PROGRAM.upper(),
        "version": VERSION,
    }


def changelog() -> str:
    """Debian's record of releases."""
    return filled("changelog", date=formatdate(build_time()))


def copyright_file() -> str:
    """In Debian's machine-readable form, out of the program's own licence."""
    lines = (ROOT / "LICENSE").read_text(encoding="utf-8").strip().split("\n")
    holder = next(line for line in lines if line.startswith("Copyright")).removeprefix("Copyright (c) ")
    body = lines[lines.index(next(line for line in lines if line.startswith("Permission"))) :]
    return filled("copyright", holder=holder, licence="\n".join(f" {line or '.'}" for line in body))


def manual(said: str) -> str:
    """The page for ``man``; ``said`` is what the program answers to ``--help``."""
    listed = said[said.index("Options:") :].strip().replace("\\", "\\e").replace("-", "\\-")
    return filled("man", summary="two documents side by side", help=listed)
