"""Runs in Taguette's own environment: makes a project with its models, and says what its ``extract`` cuts out.

    python make_taguette.py FOLDER

Writes ``made.sqlite3``, as Taguette keeps its projects, ``exported.sqlite3``, as it exports one, and ``codebook.csv``.
Prints JSON: of each highlight its document, its tags and its words.
"""

import json
import random
import sys
import unicodedata
from pathlib import Path

from bs4 import BeautifulSoup, NavigableString
from taguette import convert, database, export
from taguette.extract import extract

PAGES = {
    "Svaret": """<html><head><meta charset="utf-8"><title>x</title></head><body><h1>Svar på 🌉 motionen</h1>
<p>Rad ett <b>åäö</b> &amp; e\u0301n\u00a0rad.</p>
<p>Målet är <i>SKO</i>LAN 👩\u200d👩\u200d👧, säger
   nämnden.<br>Ny rad</p><script>alert(1)</script>
<ul><li>Första</li><li>Andra   punkten</li></ul>
<table><tr><td>1</td><td>två</td></tr></table><pre>a
  b</pre></body></html>""",
    "Texten": "<meta charset='utf-8'><p>𝔄𝔅 x\u0323\u0307 står före.</p>" + "<p>Stycke 😀 med å, ä och ö.</p>\r\n" * 40,
}
TAGS = {"Skola": "Om skolan", "Skola.Resor": "", "St. Olof": "Ett namn"}
HIGHLIGHTS = 150


def main() -> None:
    folder = Path(sys.argv[1])
    session = database.connect(f"sqlite:///{folder / 'made.sqlite3'}")()
    session.add(database.User(login="asa"))
    project = database.Project(name="Prov 🌉", description="Om projektet")
    session.add(project)
    session.add(database.ProjectMember(project=project, user_login="asa", privileges=database.Privileges.ADMIN))
    tags = [database.Tag(project=project, path=path, description=told) for path, told in TAGS.items()]
    session.add_all(tags)
    session.flush()
    expected = [one for name, page in PAGES.items() for one in highlights(session, project, tags, name, page)]
    session.commit()
    other = database.connect(f"sqlite:///{folder / 'exported.sqlite3'}")()
    other.add(database.User(login="admin"))
    other.flush()
    database.copy_project(session, other, project.id, "admin")
    other.commit()
    with (folder / "codebook.csv").open("w", encoding="utf-8", newline="") as file:
        export.codebook_csv(session.query(database.Tag).all(), file)
    print(json.dumps(expected))


def highlights(session, project, tags, name, page):
    """Random passages of a document, and the words that Taguette cuts out for them."""
    contents = convert.get_html_body(page.encode())
    document = database.Document(
        name=name, description="", filename=f"{name}.html", project=project, contents=contents,
        text_direction=database.TextDirection.LEFT_TO_RIGHT,
    )  # fmt: skip
    session.add(document)
    session.flush()
    session.add(database.Command.document_add("asa", document))
    nodes = BeautifulSoup(contents, "html5lib").find_all(string=lambda node: isinstance(node, NavigableString))
    text = "".join(nodes)
    numbers = random.Random(name)  # noqa: S311 - nothing is kept secret
    for _ in range(HIGHLIGHTS):
        start = numbers.randrange(len(text) - 1)
        end = min(len(text), start + numbers.randrange(1, 60))
        if not text[start:end].strip() or any(map(unicodedata.combining, text[start : end + 1 : end - start])):
            continue  # nobody can choose half a letter
        first, last = (len(text[:at].encode()) for at in (start, end))
        given = numbers.sample(tags, numbers.randrange(1, 3))
        snippet = extract(contents, first, last)
        if not convert.is_html_safe(snippet):  # it would refuse to export that one
            continue
        one = database.Highlight(document=document, start_offset=first, end_offset=last, snippet=snippet, tags=given)
        session.add(one)
        session.flush()
        session.add(database.Command.highlight_add("asa", document, one, [tag.id for tag in given]))
        yield {"document": name, "tags": sorted(tag.path for tag in given), "words": BeautifulSoup(snippet).get_text()}


if __name__ == "__main__":
    main()
