"""What each tag of HTML does to the text; tags that are not here stand in the line and change nothing."""

from selectolax.lexbor import LexborNode

from motsvar.readers.web.walking import Enter, Leave, Walk, leave_out

_BLOCKS = (
    *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl"),
    *("dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "header", "hgroup", "legend", "main"),
    *("nav", "p", "search", "section", "summary", "text", "hr"),
)
_NEVER_SHOWN = (
    *("head", "title", "style", "link", "meta", "base", "template", "datalist", "desc", "metadata", "defs", "symbol"),
    *("annotation", "annotation-xml", "param", "source", "track", "rp", "progress", "meter", "col", "colgroup"),
)
_EMBEDDED = ("iframe", "frame", "object", "embed", "video", "audio", "canvas", "applet")
_SILENT_INPUTS = frozenset(("hidden", "password", "file", "range", "color", "image"))
_BOXES = {("checkbox", True): "☒", ("checkbox", False): "☐", ("radio", True): "◉", ("radio", False): "○"}


def _block(walk: Walk, _node: LexborNode) -> Leave:
    return walk.block()


def _heading(walk: Walk, node: LexborNode) -> Leave:
    walk.end()
    outside, walk.level = walk.level, int((node.tag or "h1")[1])

    def closed() -> None:
        walk.end()
        walk.level = outside

    return closed


def _as_written(walk: Walk, _node: LexborNode) -> Leave:
    walk.end()
    walk.kept += 1

    def closed() -> None:
        walk.end()
        walk.kept -= 1

    return closed


def _line_end(walk: Walk, _node: LexborNode) -> None:
    walk.place.break_line()


def _row(walk: Walk, _node: LexborNode) -> Leave:
    return walk.open_row()


def _cell(walk: Walk, node: LexborNode) -> Leave:
    return walk.open_cell(node)


def _table(walk: Walk, _node: LexborNode) -> Leave:
    return walk.open_table()


def _rows(walk: Walk, _node: LexborNode) -> Leave:
    if walk.columns:
        walk.columns[-1].begin_group()
    return walk.inside


def _list(walk: Walk, node: LexborNode) -> Leave:
    return walk.open_list(node)


def _item(walk: Walk, node: LexborNode) -> Leave:
    return walk.open_item(node)


def _quoted(walk: Walk, _node: LexborNode) -> Leave:
    walk.place.add("“")
    return lambda: walk.place.add("”")


def _reading(walk: Walk, _node: LexborNode) -> Leave:
    """How the characters before are read aloud, which stands above them."""
    walk.place.add("(")
    return lambda: walk.place.add(")")


def _link(walk: Walk, node: LexborNode) -> Leave | None:
    mark = walk.notes.mark(node)
    if mark:
        walk.place.add_mark(mark.words, is_own=mark.is_own)
        return None
    target = node.attributes.get("href") or ""
    walk.tally.links += bool(target) and not target.startswith("#")
    return walk.inside


def _picture(walk: Walk, node: LexborNode) -> None:
    walk.tally.pictures += 1
    words = " ".join((node.attributes.get("alt") or "").split())
    if words:
        walk.tally.described += 1
        walk.word(f"[{words}]")


def _embedded(walk: Walk, _node: LexborNode) -> None:
    walk.tally.embedded += 1


def _script(walk: Walk, node: LexborNode) -> None:
    kind = (node.attributes.get("type") or "").lower()
    walk.tally.scripts += not kind or "script" in kind or kind == "module"


def _without_scripts(walk: Walk, node: LexborNode) -> None:
    walk.tally.without_scripts += bool(node.text().strip())


def _deletion(walk: Walk, node: LexborNode) -> None:
    walk.tally.deletions += bool(node.text().strip())


def _insertion(walk: Walk, _node: LexborNode) -> Leave:
    walk.tally.insertions += 1
    return walk.inside


def _input(walk: Walk, node: LexborNode) -> None:
    given = node.attributes
    kind = (given.get("type") or "text").lower()
    if kind in ("checkbox", "radio"):
        walk.word(_BOXES[kind, "checked" in given])
    elif kind == "image":
        walk.word(given.get("alt") or "")
    elif kind not in _SILENT_INPUTS:
        walk.word(given.get("value") or "")


def _button(walk: Walk, _node: LexborNode) -> Leave:
    walk.place.add(" ")
    return lambda: walk.place.add(" ")


def _menu(walk: Walk, node: LexborNode) -> None:
    """What is chosen in it, or what a browser chooses."""
    options = [one for one in node.traverse() if one.tag == "option"]
    chosen = [one for one in options if "selected" in one.attributes]
    if "multiple" not in node.attributes:
        chosen = chosen[-1:] or options[:1]
    for option in chosen:
        walk.word(option.attributes.get("label") or option.text())
    walk.tally.choices += len(options) - len(chosen)


TAGS: dict[str, Enter] = {
    **dict.fromkeys(_BLOCKS, _block),
    **dict.fromkeys(_NEVER_SHOWN, leave_out),
    **dict.fromkeys(_EMBEDDED, _embedded),
    **dict.fromkeys((f"h{level}" for level in range(1, 7)), _heading),
    **dict.fromkeys(("pre", "textarea", "listing", "xmp", "plaintext"), _as_written),
    **dict.fromkeys(("ol", "ul", "menu", "dir"), _list),
    **dict.fromkeys(("td", "th"), _cell),
    **dict.fromkeys(("noscript", "noframes", "noembed"), _without_scripts),
    "br": _line_end,
    **dict.fromkeys(("thead", "tbody", "tfoot"), _rows),
    "tr": _row,
    "table": _table,
    "li": _item,
    "q": _quoted,
    "rt": _reading,
    "a": _link,
    "img": _picture,
    "script": _script,
    "del": _deletion,
    "ins": _insertion,
    "input": _input,
    "button": _button,
    "select": _menu,
}
"""By the name of the tag."""
