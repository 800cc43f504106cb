"""The zip for who cannot or will not install: the same program, with the user's data beside it."""

import zipfile
from datetime import UTC, datetime
from pathlib import Path

from installers import facts
from installers.windows.contents import Contents
from installers.windows.versions import CLI

MARK = "portable.txt"
"""Where this lies beside the program, its data do, too: see ``users_folder`` in ``motsvar.app``, which is not imported
here, since it needs the program's libraries."""
READ_ME = Path(__file__).with_name("read_me.txt")


def make_portable(folder: Path, out: Path) -> Path:
    """The same bytes for the same program, whenever it is made."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(out, "w") as archive:
        for file in Contents.of(folder).files:
            _put(archive, file.as_posix(), (folder / file).read_bytes())
        _put(archive, "README.txt", read_me().encode("utf-8-sig"))
        _put(archive, MARK, b"")
    return out


def read_me() -> str:
    said = READ_ME.read_text(encoding="utf-8")
    for name, value in {"NAME": facts.NAME, "VERSION": facts.VERSION, "MARK": MARK, "CLI": CLI}.items():
        said = said.replace(f"{{{name}}}", value)
    return said.replace("\n", "\r\n")


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    made = datetime.fromtimestamp(facts.EPOCH, UTC)
    entry = zipfile.ZipInfo(f"{facts.NAME}/{name}", made.timetuple()[:6])
    entry.create_system = 0  # MS-DOS, on whatever system it is made
    archive.writestr(entry, data, zipfile.ZIP_DEFLATED, compresslevel=9)
