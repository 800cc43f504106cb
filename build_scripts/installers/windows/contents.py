"""What the installer puts on the disk, file by file, as NSIS reads it: so the uninstaller removes that and no more."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path, PurePosixPath


@dataclass(frozen=True, slots=True)
class Contents:
    """The files of a folder, relative to it, in an order that does not depend on the disk."""

    folder: Path
    files: tuple[PurePosixPath, ...]

    @classmethod
    def of(cls, folder: Path) -> "Contents":
        """Raises ``FileNotFoundError`` where nothing is in ``folder``."""
        found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
        files = tuple(map(PurePosixPath, sorted(found)))
        if not files:
            raise FileNotFoundError(f"There is no program in {folder}.")
        return cls(folder, tuple(sorted(files, key=lambda file: (file.parent.parts, file.name))))

    @property
    def bytes(self) -> int:
        return sum((self.folder / file).stat().st_size for file in self.files)

    def folders(self) -> list[PurePosixPath]:
        """Each folder below the first, inner ones before those they lie in."""
        found = {parent for file in self.files for parent in file.parents if parent.name}
        return sorted(found, key=lambda folder: (-len(folder.parts), folder.as_posix()))

    def script(self) -> str:
        """Macros for the installer: it runs in ``folder``, so that its own path is no part of them."""
        return "\n".join(
            [
                *macro("INSTALL_FILES", self._install()),
                *macro("DELETE_FILES", (f"Delete {installed(file)}" for file in self.files)),
                *macro("REMOVE_FOLDERS", (f"RMDir {installed(folder)}" for folder in self.folders())),
                *macro("EACH_TOP_NAME act", self._top_names()),
                "",
            ]
        )

    def _install(self) -> Iterable[str]:
        for folder, files in groupby(self.files, key=lambda file: file.parent):
            yield f"SetOutPath {installed(folder)}"
            for file in files:
                yield f"File {quoted('/oname=' + file.name)} {source(str(file).replace('/', os.sep))}"

    def _top_names(self) -> Iterable[str]:
        yield from (f"!insertmacro ${{act}} {quoted(name)}" for name in sorted({file.parts[0] for file in self.files}))


def macro(head: str, lines: Iterable[str]) -> list[str]:
    return [f"!macro {head}", *(f"  {line}" for line in lines), "!macroend"]


def definitions(texts: dict[str, str], paths: dict[str, Path]) -> str:
    """Names that the script gives to texts, and to files of this machine."""
    lines = ["!define DOLLAR $"]
    lines += [f"!define {name} {quoted(text)}" for name, text in texts.items()]
    lines += [f"!define {name} {source(str(path))}" for name, path in paths.items()]
    return "\n".join([*lines, ""])


def installed(path: PurePosixPath) -> str:
    """Where it will lie on the user's machine."""
    below = "".join(f"\\{part}" for part in path.parts)
    return f'"$INSTDIR{quoted(below)[1:]}'


def source(path: str) -> str:
    """The path of a file on this machine: there NSIS puts in what it has a definition for, and nothing else."""
    return '"' + path.replace("$", "${DOLLAR}").replace('"', '$\\"') + '"'


def quoted(text: str) -> str:
    """As a string of NSIS, in which ``$`` begins a name and ``$$`` is one, unless a brace follows."""
    return source(text.replace("$", "$$"))
