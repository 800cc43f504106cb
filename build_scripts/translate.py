"""Keeps the Swedish words of the program complete: collects the strings, says which lack a translation, compiles.

    python build_scripts/translate.py                what is new in the code, what is gone, what is untranslated
    python build_scripts/translate.py --fill FILE    the same, after taking translations from a table
    python build_scripts/translate.py --compile      only what the program loads, where it is not current

The window loads a .qm; what is said below it, where there is no Qt, a .json.

The table has a line for each string: English, a tab, Swedish, and if one context needs words of its own a tab and the
context. ``\\n`` stands for a line break. What lacks a translation is printed in that very form, so that the list can be
completed and given back.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from core_sentences import sentences_in
from ts_file import read_ts, written_ts
from window_strings import Found, strings_in
from written_strings import WRITTEN, written_in

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "desktop" / "motsvar"
FOLDER = ROOT / "resources" / "translations"
LANGUAGE = "sv_SE"
SENTENCES = "Sentences"
"""The context of what the rooms below the window say."""
WITHOUT_QT = (SENTENCES, WRITTEN)
"""The contexts that ``motsvar/catalogue.py`` reads; the others are Qt's."""


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when nothing is untranslated."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fill", type=Path, metavar="FILE", help="a table of English<TAB>Swedish[<TAB>context]")
    parser.add_argument(
        "--compile", action="store_true", help="only make what the program loads, where it is not current"
    )
    options = parser.parse_args(arguments)
    path = FOLDER / "motsvar_sv.ts"
    if options.compile:
        compile_if_stale(path)
        return 0
    before = read_ts(path)
    entries = updated(before, wanted_entries())
    if options.fill:
        entries = filled(entries, options.fill.read_text(encoding="utf-8"))
    FOLDER.mkdir(exist_ok=True)
    path.write_text(written_ts(entries, LANGUAGE), encoding="utf-8", newline="\n")
    compile_if_stale(path)
    lacking = [found for found in sorted(entries) if not entries[found]]
    for found in lacking:
        print(f"{found.source}\t\t{found.context}".replace("\n", "\\n"))
    gone = len(before.keys() - entries.keys())
    print(f"{len(entries)} strings, {gone} dropped, {len(lacking)} untranslated", file=sys.stderr)
    return 1 if lacking else 0


def wanted_entries() -> set[Found]:
    """Every string of the program that can be shown or written."""
    sentences = {Found(SENTENCES, words) for words in sentences_in(PACKAGE)}
    written = {Found(WRITTEN, words) for words in written_in(PACKAGE, ROOT / "resources")}
    return strings_in(PACKAGE) | sentences | written


def updated(before: Mapping[Found, str], wanted: set[Found]) -> dict[Found, str]:
    """The entries that the code has now; a new one takes the words that its string has in another context."""
    elsewhere = {found.source: words for found, words in before.items() if words and found.context != SENTENCES}
    return {
        found: before.get(found) or ("" if found.context == SENTENCES else elsewhere.get(found.source, ""))
        for found in wanted
    }


def filled(entries: Mapping[Found, str], table: str) -> dict[Found, str]:
    """The entries with the words of a table; a line that names a context goes before one that names none."""
    out = dict(entries)
    rows = [line.split("\t") for line in table.split("\n") if "\t" in line]
    for source, words, *context in sorted(rows, key=len):
        source, words = source.replace("\\n", "\n"), words.replace("\\n", "\n")
        named = context[0].strip() if context else ""
        known = [found for found in out if found.source == source and named in ("", found.context)]
        if not known:
            print(f"not in the program: {source}", file=sys.stderr)
        for found in known if words else ():
            out[found] = words
    return out


def compile_if_stale(path: Path) -> None:
    """Makes the .qm and the .json, unless they were made of these very words by this very script."""
    made, stamp = [path.with_suffix(".qm"), path.with_suffix(".json")], path.with_suffix(".stamp")
    digest = sha256(path.read_bytes() + Path(__file__).read_bytes()).hexdigest()
    if all(one.is_file() for one in (*made, stamp)) and stamp.read_text(encoding="utf-8") == digest:
        return
    qt, below = compiled_entries(read_ts(path))
    with tempfile.TemporaryDirectory(prefix=".", dir=path.parent) as folder:  # of its own: two may be at it at once
        whole, new = Path(folder, path.name), [Path(folder, one.name) for one in made]
        whole.write_text(written_ts(qt, LANGUAGE), encoding="utf-8", newline="\n")
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([tool, whole, "-qm", new[0], "-silent"], check=True)
        new[1].write_text(json.dumps(below, ensure_ascii=False), encoding="utf-8")
        for one, out in zip(new, made, strict=True):
            one.replace(out)
    stamp.write_text(digest, encoding="utf-8")


def compiled_entries(entries: Mapping[Found, str]) -> tuple[dict[Found, str], dict[str, dict[str, str]]]:
    """What is finished: for Qt, and by context for those who have none."""
    done = {found: words for found, words in sorted(entries.items()) if words}
    qt = {found: words for found, words in done.items() if found.context not in WITHOUT_QT}
    below = {
        context: {found.source: words for found, words in done.items() if found.context == context}
        for context in WITHOUT_QT
    }
    return qt, below


if __name__ == "__main__":
    sys.exit(main())
