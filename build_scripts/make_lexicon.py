"""Turns simplemma's dictionaries into the arrays that the program opens: ``python build_scripts/make_lexicon.py``.

Deterministic: the same simplemma gives the same bytes. Takes some seconds; with ``--if-missing`` nothing is done for a
language whose files are there and as new as this version of simplemma and of the folding.
"""

import argparse
import sys
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from motsvar.core.words import folding, lexicon_index, word_hash
from motsvar.lexicons import LANGUAGES, PARTS, index_path, make_index
from motsvar.resources import resource_path


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Makes the dictionaries in resources/lexicons.")
    parser.add_argument("--if-missing", action="store_true", help="do nothing for a language that is up to date")
    parser.add_argument("--folder", type=Path, default=resource_path("lexicons"))
    parser.add_argument("languages", nargs="*", default=LANGUAGES)
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    for language in options.languages:
        stamp = options.folder / f"{language}.stamp.idx"
        if options.if_missing and is_current(language, stamp, options.folder):
            continue
        write_index(language, options.folder)
        stamp.write_text(inputs_digest(), encoding="utf-8")
        print(f"{language}: {folder_size(language, options.folder) / 1e6:.1f} MB")
    return 0


def write_index(language: str, folder: Path) -> None:
    """Each array is written beside its place and moved there, so that a file that is there is whole."""
    index = make_index(language)
    for part in PARTS:
        path = index_path(language, part, folder)
        unfinished = path.with_suffix(".part.npy")
        np.save(unfinished, getattr(index, part))
        unfinished.replace(path)


def is_current(language: str, stamp: Path, folder: Path) -> bool:
    there = all(index_path(language, part, folder).is_file() for part in PARTS)
    return there and stamp.is_file() and stamp.read_text(encoding="utf-8") == inputs_digest()


def inputs_digest() -> str:
    """Changes when the dictionaries or the code that folds and orders them do."""
    sources = [Path(str(module.__file__)).read_bytes() for module in (folding, lexicon_index, word_hash)]
    return sha256(b"\0".join([version("simplemma").encode(), *sources])).hexdigest()


def folder_size(language: str, folder: Path) -> int:
    return sum(index_path(language, part, folder).stat().st_size for part in PARTS)


if __name__ == "__main__":
    sys.exit(main())
