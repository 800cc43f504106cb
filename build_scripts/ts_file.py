"""The translation file of Qt Linguist, read and written so that two versions of it differ only where words do."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from window_strings import Found

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{0}" sourcelanguage="en">\n'
QUOTES = {'"': "&quot;", "'": "&apos;"}
"""Written as Qt Linguist writes them."""


def read_ts(path: Path) -> dict[Found, str]:
    """Every entry with its translation, empty where it is not finished. What is obsolete is passed over."""
    if not path.is_file():
        return {}
    out = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            state = translation.get("type", "") if translation is not None else "unfinished"
            if state in ("vanished", "obsolete"):
                continue
            words = (translation.text or "") if translation is not None and not state else ""
            out[Found(name, message.findtext("source", ""))] = words
    return out


def written_ts(entries: Mapping[Found, str], language: str) -> str:
    """The file, in the order of the contexts and the sources; without places in the code, which change all the time."""
    lines = [HEAD.format(language)]
    context = None
    for found in sorted(entries):
        if found.context != context:
            lines.append(("</context>\n" if context is not None else "") + "<context>\n")
            lines.append(f"    <name>{escape(found.context)}</name>\n")
            context = found.context
        translation = entries[found]
        state = "" if translation else ' type="unfinished"'
        lines.append("    <message>\n")
        lines.append(f"        <source>{escape(found.source, QUOTES)}</source>\n")
        lines.append(f"        <translation{state}>{escape(translation, QUOTES)}</translation>\n")
        lines.append("    </message>\n")
    lines.append(("</context>\n" if context is not None else "") + "</TS>\n")
    return "".join(lines)
