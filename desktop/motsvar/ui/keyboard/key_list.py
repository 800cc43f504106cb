"""All acts with their present keys, as Markdown for the help and as a file to print or to keep. Pure: no Qt."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class KeyRow:
    menu: str
    act: str
    keys: str
    """As this desktop writes them; empty for none."""


@dataclass(frozen=True, slots=True)
class Heads:
    """What stands over the columns, in the user's language, and over the whole."""

    title: str
    menu: str
    act: str
    keys: str


def as_markdown(rows: Sequence[KeyRow], heads: Heads) -> str:
    """A table a menu."""
    parts = []
    for menu in dict.fromkeys(row.menu for row in rows):
        lines = [f"| {_cell(row.act)} | {_cell(row.keys)} |" for row in rows if row.menu == menu]
        parts.append("\n".join((f"## {_cell(menu)}", "", f"| {heads.act} | {heads.keys} |", "|---|---|", *lines, "")))
    return "\n".join(parts)


def as_text(rows: Sequence[KeyRow], heads: Heads) -> str:
    """Lines for a typewriter: the keys stand below each other."""
    widest = max((len(row.act) for row in rows), default=0)
    lines = [heads.title, "=" * len(heads.title)]
    for menu in dict.fromkeys(row.menu for row in rows):
        lines += ["", menu, "-" * len(menu)]
        lines += [f"{row.act:<{widest}}  {row.keys}".rstrip() for row in rows if row.menu == menu]
    return "\n".join(lines) + "\n"


def as_csv(rows: Sequence[KeyRow], heads: Heads) -> str:
    """With a byte order mark, by which spreadsheets know UTF-8. An apostrophe keeps them from reckoning with a key."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow((heads.menu, heads.act, heads.keys))
    writer.writerows((row.menu, row.act, _no_formula(row.keys)) for row in rows)
    return "\ufeff" + out.getvalue()


def as_html(rows: Sequence[KeyRow], heads: Heads) -> str:
    """One page without anything from elsewhere."""
    parts = []
    for menu in dict.fromkeys(row.menu for row in rows):
        lines = "".join(
            f"<tr><td>{escape(row.act)}</td><td><kbd>{escape(row.keys)}</kbd></td></tr>\n"
            for row in rows
            if row.menu == menu
        )
        head = f"<tr><th>{escape(heads.act)}</th><th>{escape(heads.keys)}</th></tr>"
        parts.append(f"<h2>{escape(menu)}</h2>\n<table>\n{head}\n{lines}</table>\n")
    title = escape(heads.title)
    style = (
        "body{font:11pt/1.4 sans-serif;max-width:42em;margin:2em auto;padding:0 1em}"
        "table{border-collapse:collapse;width:100%}"
        "th,td{text-align:left;padding:.2em .6em;border-bottom:1px solid #bbb}"
        "td+td,th+th{width:16em}"
    )
    head = f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title}</title><style>{style}</style></head>\n'
    return f"{head}<body><h1>{title}</h1>\n{''.join(parts)}</body></html>\n"


def rendered(suffix: str, rows: Sequence[KeyRow], heads: Heads) -> str:
    """In the format of a file's suffix; text for any other."""
    how = {".csv": as_csv, ".html": as_html}.get(suffix.lower(), as_text)
    return how(rows, heads)


def _cell(words: str) -> str:
    """Words as Markdown that means just them."""
    return "".join(f"\\{letter}" if letter in "\\`*_[]|<#" else letter for letter in words)


def _no_formula(words: str) -> str:
    return f"'{words}" if words[:1] in "=+-@" and words else words
