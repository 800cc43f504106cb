"""Small projects as the tools of the field write them; all names and words are made up."""

from collections.abc import Mapping

from support.office_files import zipped

ANNA, CODE, OTHER, TEXT = (f"{number}0000000-0000-4000-8000-000000000000" for number in "abcd")
CODES = f"""<CodeBook><Codes>
<Code guid="{CODE}" name="Ljus" isCodable="true" color="#F00"><Description>Om ljus</Description>
<Code guid="{OTHER}" name="Mörker" isCodable="true"/></Code></Codes></CodeBook>"""
USERS = f'<Users><User guid="{ANNA}" name="Anna" id="A"/></Users>'


def qde(sources: str = "", origin: str = "", before: str = "", after: str = "", codes: str = CODES) -> str:
    """A project file. ``before`` stands before the sources, ``after`` behind them."""
    listed = f"<Sources>{sources}</Sources>" if sources else ""
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        f'<Project xmlns="urn:QDA-XML:project:1.0" name="Prov" origin="{origin}">'
        f"{USERS}{codes}{before}{listed}{after}</Project>"
    )


def project(
    texts: Mapping[str, str | bytes] | None = None, *, name: str = "project.qde", folder: str = "sources", **parts: str
) -> bytes:
    """An archive with a project file made from ``parts``, and texts by their names."""
    files: dict[str, str | bytes] = {name: qde(**parts)}
    return zipped(files | {f"{folder}/{one}": text for one, text in (texts or {}).items()})


def source(inside: str = "", **attributes: str) -> str:
    """A text in a file of its own."""
    given = {"guid": TEXT, "name": "svar.txt", "plainTextPath": f"internal://{TEXT}.txt"} | attributes
    said = " ".join(f'{name}="{value}"' for name, value in given.items())
    return f"<TextSource {said}>{inside}</TextSource>"


def selection(start: int, end: int, name: str = "", number: int = 1, inside: str | None = None) -> str:
    """With a code, unless it is said what is in it."""
    coding = f'<Coding guid="{number:08}-0000-4000-8000-0000000000cc"><CodeRef targetGUID="{CODE}"/></Coding>'
    identity = f"{number:08}-0000-4000-8000-000000000055"
    return (
        f'<PlainTextSelection guid="{identity}" name="{name}" startPosition="{start}" endPosition="{end}"'
        f' creatingUser="{ANNA}" creationDateTime="2023-08-16T15:49:36Z">'
        f"{coding if inside is None else inside}</PlainTextSelection>"
    )


def link(first: str, second: str, number: int = 1, direction: str = "OneWay", name: str = "stöder") -> str:
    return (
        f'<Link guid="{number:08}-0000-4000-8000-000000000011" name="{name}" direction="{direction}"'
        f' originGUID="{first}" targetGUID="{second}"/>'
    )


def passage_id(number: int = 1) -> str:
    return f"{number:08}-0000-4000-8000-000000000055"
