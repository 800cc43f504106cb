"""The licences and notices that lie beside the program, as a list of texts. Without Qt."""

from dataclasses import dataclass

from motsvar.resources import licence, resource_path, third_party

_RULE = "=" * 80 + "\n"
"""Stands above and below each heading of the file that is made when the program is built."""
COLLECTED = "THIRD-PARTY-NOTICES.txt"
_LONG = {
    "LGPL-3.0.txt": "LGPL 3.0",
    "GPL-3.0.txt": "GPL 3.0",
    "LGPL-2.1.txt": "LGPL 2.1",
    "Apache-2.0.txt": "Apache 2.0",
}


@dataclass(frozen=True, slots=True)
class Notice:
    """One text; ``title`` is a name and the same in every language."""

    title: str
    text: str
    markdown: bool = False


def own() -> tuple[Notice, ...]:
    """What we have written or chosen: the program's licence, Qt's, and the long texts of licences."""
    beside = resource_path("licences")
    return (
        Notice(
            "Motsvar", f"{third_party().read_text('utf-8')}\n\n# MIT\n\n{licence().read_text('utf-8')}", markdown=True
        ),
        Notice("Qt (LGPL)", (beside / "QT.md").read_text("utf-8"), markdown=True),
        Notice("Qt: third parties", (beside / "QT-ATTRIBUTIONS.md").read_text("utf-8"), markdown=True),
        *(Notice(title, (beside / name).read_text("utf-8")) for name, title in _LONG.items()),
    )


def collected() -> tuple[Notice, ...]:
    """Those of every part of the bundle, by name; none where the program runs from its source."""
    path = resource_path("licences", COLLECTED)
    if not path.is_file():
        return ()
    _, *pieces = path.read_text("utf-8").split(_RULE)
    heads, bodies = pieces[::2], pieces[1::2]
    found = (Notice(head.partition("\n")[0], f"{head}{body}".strip()) for head, body in zip(heads, bodies, strict=True))
    return tuple(sorted(found, key=lambda notice: notice.title.casefold()))
