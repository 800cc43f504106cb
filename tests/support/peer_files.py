"""Projects of Taguette and QualCoder, written as their schemas are, with what offsets have broken on."""

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing

TAGUETTE = """
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL);
CREATE TABLE users (login VARCHAR(30) NOT NULL PRIMARY KEY, created DATETIME NOT NULL, hashed_password VARCHAR(192),
  disabled BOOLEAN NOT NULL, email VARCHAR(256));
CREATE TABLE projects (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name VARCHAR(50) NOT NULL,
  description TEXT NOT NULL, created DATETIME NOT NULL);
CREATE TABLE project_members (project_id INTEGER NOT NULL, user_login VARCHAR(30) NOT NULL,
  privileges VARCHAR(11) NOT NULL, PRIMARY KEY (project_id, user_login));
CREATE TABLE documents (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name VARCHAR(200) NOT NULL,
  description TEXT NOT NULL, filename VARCHAR(200) NOT NULL, created DATETIME NOT NULL, project_id INTEGER NOT NULL,
  text_direction VARCHAR(13) NOT NULL, contents TEXT NOT NULL);
CREATE TABLE commands (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, date DATETIME NOT NULL,
  user_login VARCHAR(30) NOT NULL, project_id INTEGER NOT NULL, document_id INTEGER, payload TEXT NOT NULL);
CREATE TABLE highlights (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL,
  start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, snippet TEXT NOT NULL);
CREATE TABLE tags (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL,
  path VARCHAR(200) NOT NULL, description TEXT NOT NULL, UNIQUE (project_id, path));
CREATE TABLE highlight_tags (highlight_id INTEGER NOT NULL, tag_id INTEGER NOT NULL,
  PRIMARY KEY (highlight_id, tag_id));
"""

QUALCODER = """
CREATE TABLE project (databaseversion text, date text, memo text, about text, bookmarkfile integer, codername text);
CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text,
  av_text_id integer, risid integer, unique(name));
CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer,
  unique(name));
CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text,
  {supercid}unique(name));
CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer, pos1 integer,
  owner text, date text, memo text, avid integer, important integer, unique(cid, fid, pos0, pos1, owner));
CREATE TABLE annotation (anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text, owner text,
  date text, unique(fid, pos0, pos1, owner));
CREATE TABLE code_image (imid integer primary key, id integer, x1 integer, y1 integer, width integer, height integer,
  cid integer, memo text, date text, owner text, important integer);
CREATE TABLE code_av (avid integer primary key, id integer, pos0 integer, pos1 integer, cid integer, memo text);
CREATE TABLE cases (caseid integer primary key, name text, memo text, owner text, date text);
CREATE TABLE case_text (id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer, owner text);
CREATE TABLE attribute (attrid integer primary key, name text, attr_type text, value text, id integer);
CREATE TABLE journal (jid integer primary key, name text, jentry text, date text, owner text, unique(name));
CREATE VIEW code_text_visible AS SELECT * FROM code_text;
"""

HTML = "<h1>Om 🌉 &amp; a\u030avägar</h1>\n<p>Rad ett <b>åäö</b>.\n Målet är <i>SKO</i>LAN.</p><p>Slut</p>"
HTML_TEXT = "Om 🌉 & åvägar\n\nRad ett åäö. Målet är SKOLAN.\n\nSlut"
NODES = "Om 🌉 & a\u030avägar\nRad ett åäö.\n Målet är SKOLAN.Slut"
"""What the text nodes of that page say, one after the other."""
TEXT = "Rad 🌉 ett.\r\nDär är a\u030ar och SKOLAN.\r\n"


def at_bytes(words: str) -> tuple[int, int]:
    start = len(NODES[: NODES.index(words)].encode())
    return start, start + len(words.encode())


def database(script: str, rows: Sequence[tuple[str, tuple[object, ...]]]) -> bytes:
    """A file with these tables, and rows of all their columns."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(script)
        for table, values in rows:
            connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)
        connection.commit()
        return connection.serialize()


def taguette_project(projects: int = 1, extra: Sequence[tuple[str, tuple[object, ...]]] = ()) -> bytes:
    """A document, tags in a tree, and highlights of four kinds in each project."""
    made = "2026-01-02 03:04:05.000000"
    rows: list[tuple[str, tuple[object, ...]]] = []
    for number in range(1, projects + 1):
        ten = number * 10
        rows += [
            ("projects", (number, f"Projekt {number}", "Om <projektet>", made)),
            ("project_members", (number, "åsa", "ADMIN")),
            ("documents", (number, "Svaret", "Om svaret", "svar.html", made, number, "LEFT_TO_RIGHT", HTML)),
            ("tags", (ten, number, "Skola", "Om skolan")),
            ("tags", (ten + 1, number, "Skola.Resor", "")),
            ("tags", (ten + 2, number, "St. Olof", "")),
        ]
        places = ("SKOLAN", "🌉 & a\u030av", "Rad ett åäö", "LAN.Slut")
        for at, words in enumerate(places):
            span = at_bytes(words)
            rows.append(("highlights", (ten + at, number, *span, words.replace("&", "&amp;"))))
            rows.append(("highlight_tags", (ten + at, ten + at % 3)))
            payload = {"type": "highlight_add", "highlight_id": ten + at, "tags": [ten + at % 3]}
            rows.append(("commands", (None, made, "åsa", number, number, json.dumps(payload))))
    return database(TAGUETTE, [*rows, *extra])


def qualcoder_project(*, newer: bool = False, extra: Sequence[tuple[str, tuple[object, ...]]] = ()) -> bytes:
    """A text and a picture, categories and codes, two coders; ``newer`` as of version 4, with codes under codes."""
    at = "2026-01-02 03:04:05"
    bridge, school, ring = (TEXT.index(words) for words in ("🌉", "SKOLAN", "a\u030a"))
    sub = (("supercid", (1,)),) if newer else ()
    rows: list[tuple[str, tuple[object, ...]]] = [
        ("project", ("v11", at, "Om projektet", "QualCoder 3.8", 0, "Åsa")),
        ("source", (1, "svar.txt", TEXT, None, "Om svaret", "Åsa", at, None, None)),
        ("source", (2, "karta.png", None, "/images/karta.png", "", "Åsa", at, None, None)),
        ("code_cat", (2, "Under", "Åsa", at, "", 1)),
        ("code_cat", (1, "Över", "Åsa", at, "Om allt", None)),
        ("code_name", (1, "Skola", "Om skolan", 2, "Åsa", at, "#FF0001", *(() if not newer else (None,)))),
        ("code_name", (2, "Resor", "", None, "Åsa", at, "#00FF00", *(sub[0][1] if sub else ()))),
        ("code_text", (1, 1, 1, "SKOLAN", school, school + 6, "Åsa", at, "viktigt", None, 1)),
        ("code_text", (2, 2, 1, "SKOLAN", school, school + 6, "Åsa", at, "resor hit", None, None)),
        ("code_text", (3, 2, 1, "SKOLAN", school, school + 6, "Bo", at, "", None, None)),
        ("code_text", (4, 1, 1, "🌉 ett", bridge, bridge + 5, "Bo", at, "", None, None)),
        ("code_text", (5, 1, 1, "ett.\r\nDär", bridge + 2, bridge + 11, "Bo", at, "", None, None)),
        ("annotation", (1, 1, ring, ring + 3, "Vad är detta?", "Bo", at)),
        ("code_image", (1, 2, 0, 0, 5, 5, 1, "", at, "Åsa", None)),
        ("cases", (1, "Lund", "", "Åsa", at)),
        ("journal", (1, "Dag 1", "Läste allt.", at, "Åsa")),
        *extra,
    ]
    return database(QUALCODER.replace("{supercid}", "supercid integer, " if newer else ""), rows)
