"""Works out, row by row, what becomes of a case when a copy is merged into it. Writes nothing."""

from collections.abc import Mapping, Sequence

from motsvar.core.merging import Choice, Clash, Value, merged_row
from motsvar.store.case_file import CaseFile
from motsvar.store.common_past import Common, Key
from motsvar.store.equals import Equals, translated
from motsvar.store.merge_values import HANGING, REFERENCES, TABLES, MergePlan, RowChange
from motsvar.store.rows import Row, read_row
from motsvar.store.words import name_key

_WORDS = """SELECT passage, exact FROM anchor UNION ALL SELECT id, exact FROM anchor
    UNION ALL SELECT note.id, exact FROM note JOIN anchor USING (passage) UNION ALL SELECT id, name FROM tag
    UNION ALL SELECT id, label FROM theme
    UNION ALL SELECT id, coalesce(nullif(title, ''), source_name) FROM document"""
"""By which a row is known to a reader: the words of its passage, or its name."""
MOST_LEVELS = 1_000
"""Of tags under tags; a forged case may have a circle."""


class MergeWork:
    """One merge being worked out."""

    def __init__(self, mine: CaseFile, theirs: CaseFile, choices: Mapping[str, Choice]) -> None:
        self._mine = mine
        self._theirs = theirs
        self._choices = choices
        self._common = Common.of(mine, theirs)
        self._equals = Equals(mine)
        self._result: dict[Key, Row | None] = {}
        """What becomes of the rows that are not left as they are."""
        self._clashes: list[Clash] = []

    def plan(self) -> MergePlan:
        touched = self._common.touched()
        base = self._common.images(touched)
        for key in _in_order(self._theirs, touched):
            self._take(key, base.get(key))
        self._keep_what_is_used()
        self._fit_tags()
        self._fit_themes()
        self._fit_pairs()
        return self._written()

    # Row by row

    def _take(self, key: Key, base: Row | None) -> None:
        table, row_id = key
        theirs = read_row(self._theirs, table, row_id)
        if theirs is None:
            self._removed(key, base)
            return
        theirs = translated(theirs, self._equals.known)
        own = self._equals.find(table, theirs)
        mine = self._now((table, own))
        theirs = {**theirs, "id": own}
        if base is not None:
            base = {**translated(base, self._equals.known), "id": own}
        if mine is None and base is not None:
            if (
                theirs != base
                and self._chosen(Clash(table, own, "", _said(base), None, _said(theirs))) is Choice.THEIRS
            ):
                self._restore(table, theirs)
        elif mine is None:
            self._restore(table, theirs)
        else:
            row, clashes = merged_row(table, own, base, mine, theirs, self._choices)
            self._clashes += clashes
            if row != mine:
                self._result[table, own] = row

    def _removed(self, key: Key, base: Row | None) -> None:
        mine = self._now(key)
        if mine is None:
            return
        if mine == base or self._chosen(Clash(*key, "", _said(base), _said(mine), None)) is Choice.THEIRS:
            self._result[key] = None

    def _chosen(self, clash: Clash) -> Choice:
        self._clashes.append(clash)
        return self._choices.get(clash.key, clash.default)

    def _now(self, key: Key) -> Row | None:
        return self._result[key] if key in self._result else read_row(self._mine, *key)

    # What holds together

    def _restore(self, table: str, row: Row) -> None:
        """Puts in a row that is not here, with all that it needs and, of a passage, all that hangs on it."""
        self._result[table, str(row["id"])] = row
        self._need_parents(table, row)
        if table == "passage":
            for hanging in HANGING:
                for (row_id,) in self._theirs.rows(f"SELECT id FROM {hanging} WHERE passage = ?", row["id"]):
                    self._fetch(hanging, row_id)

    def _need_parents(self, table: str, row: Row) -> None:
        """What a row refers to must be there, else it comes from the other copy."""
        for column, parent in REFERENCES[table]:
            if row[column] is not None:
                self._fetch(parent, str(row[column]))

    def _fetch(self, table: str, row_id: str) -> None:
        if self._now((table, row_id)) is None:
            there = read_row(self._theirs, table, row_id)
            if there is not None:
                self._restore(table, translated(there, self._equals.known))

    def _keep_what_is_used(self) -> None:
        """No row is taken away that another still refers to, and none is added without what it refers to."""
        for (table, _), row in list(self._result.items()):
            if row is not None:
                self._need_parents(table, row)
        while spared := [key for key, row in self._result.items() if row is None and self._is_used(key)]:
            for key in spared:
                self._spare(key)

    def _spare(self, key: Key) -> None:
        """A row stays; of a passage, with all that hangs on it."""
        self._result.pop(key, None)
        if key[0] == "passage":
            for hanging in HANGING:
                for (row_id,) in self._mine.rows(f"SELECT id FROM {hanging} WHERE passage = ?", key[1]):
                    if self._result.get((hanging, row_id), key) is None:
                        del self._result[hanging, row_id]

    def _is_used(self, key: Key) -> bool:
        """Whether a row of mine that is to go is still referred to by one that stays or comes."""
        table, row_id = key
        if table in HANGING and self._is_kept_by_me_alone(table, row_id):
            return True
        for child, references in REFERENCES.items():
            for column in (column for column, parent in references if parent == table):
                ids = self._mine.rows(f"SELECT id FROM {child} WHERE {column} = ?", row_id)
                if any((child, one) not in self._result for (one,) in ids):
                    return True
                if any(row and name == child and row[column] == row_id for (name, _), row in self._result.items()):
                    return True
        return False

    def _is_kept_by_me_alone(self, hanging: str, row_id: str) -> bool:
        """Whether the passage that a row hangs on stays, though the other copy has taken it away with all of it."""
        row = read_row(self._mine, hanging, row_id)
        passage = None if row is None or row["passage"] is None else str(row["passage"])
        if passage is None or self._now(("passage", passage)) is None:
            return False
        return read_row(self._theirs, "passage", passage) is None

    def _fit_tags(self) -> None:
        """No two tags of a name under one parent, no circle, no digit for two."""
        tags = {
            row_id: row for (row_id,) in self._mine.rows("SELECT id FROM tag") if (row := self._now(("tag", row_id)))
        }
        tags |= {row_id: row for (table, row_id), row in self._result.items() if table == "tag" and row}
        own = {row_id for row_id in tags if ("tag", row_id) not in self._result}
        for row_id in sorted(tags.keys() - own):
            row = dict(tags[row_id])
            if _leads_in_a_circle(row_id, tags):
                before = read_row(self._mine, "tag", row_id)
                row["parent"] = before["parent"] if before else None
            others = [one for other, one in tags.items() if other != row_id]
            if row["shortcut"] is not None and any(one["shortcut"] == row["shortcut"] for one in others):
                row["shortcut"] = None
            names = {one["name_key"] for one in others if one["parent"] == row["parent"]}
            number, name, key = 1, row["name"], row["name_key"]
            while row["name_key"] in names:
                number += 1
                row |= {"name": f"{name} {number}", "name_key": f"{key} {number}"}
            tags[row_id] = row
            self._result["tag", row_id] = row

    def _fit_themes(self) -> None:
        """No two themes of a label: the one that came last is numbered."""
        ids = {row_id for (row_id,) in self._mine.rows("SELECT id FROM theme")}
        changed = {row_id for table, row_id in self._result if table == "theme"}
        themes = {one: row for one in ids | changed if (row := self._now(("theme", one)))}
        taken = {name_key(str(row["label"])) for one, row in themes.items() if one not in changed}
        for row_id in sorted(changed & themes.keys()):
            number, label = 1, str(themes[row_id]["label"])
            free = label
            while name_key(free) in taken:
                number += 1
                free = f"{label} {number}"
            taken.add(name_key(free))
            if number > 1:
                self._result["theme", row_id] = {**themes[row_id], "label": free}

    def _depth(self, row_id: str, row: Row | None) -> int:
        """How many tags a tag stands under: before it is taken away, or as it will be."""
        steps, gone = 0, row is None
        at = read_row(self._mine, "tag", row_id) if gone else row
        while at is not None and at["parent"] is not None and steps < MOST_LEVELS:
            parent = str(at["parent"])
            at = read_row(self._mine, "tag", parent) if gone else self._now(("tag", parent))
            steps += 1
        return steps

    def _fit_pairs(self) -> None:
        """No tag is twice on one passage, also where a tag was merged into another on one side."""
        for key, row in [(key, row) for key, row in self._result.items() if key[0] == "passage_tag" and row]:
            twins = self._mine.rows(
                "SELECT id FROM passage_tag WHERE passage = ? AND tag = ?", row["passage"], row["tag"]
            )
            twins += [
                (other,)
                for (table, other), one in self._result.items()
                if table == "passage_tag" and one and (one["passage"], one["tag"]) == (row["passage"], row["tag"])
            ]
            if any(other != key[1] and self._is_on(other, row) for (other,) in twins):
                self._result[key] = None

    def _is_on(self, row_id: str, wanted: Row) -> bool:
        row = self._now(("passage_tag", row_id))
        return row is not None and (row["passage"], row["tag"]) == (wanted["passage"], wanted["tag"])

    def _written(self) -> MergePlan:
        changes = []
        for table in TABLES:
            rows = [(row_id, row) for (name, row_id), row in self._result.items() if name == table]
            if table == "tag":
                rows.sort(key=lambda pair: self._depth(pair[0], pair[1]))
            for row_id, row in rows:
                before = read_row(self._mine, table, row_id)
                if row != before:
                    changes.append(RowChange(table, row_id, before, row))
        wanted = {str(one.after["text_version"]) for one in changes if one.after and "text_version" in one.after}
        texts = {
            sha256: str(self._theirs.row("SELECT text FROM text_version WHERE sha256 = ?", sha256)[0])
            for sha256 in sorted(wanted)
            if self._mine.row("SELECT 1 FROM text_version WHERE sha256 = ?", sha256) is None
        }
        layouts = [
            (*key, self._theirs.row("SELECT words FROM layout WHERE (text_version, source_sha256) = (?, ?)", *key)[0])
            for key in self._theirs.rows("SELECT text_version, source_sha256 FROM layout")
            if key[0] in wanted
        ]
        quotes = {
            passage: exact
            for file in (self._theirs, self._mine)
            for passage, exact in (file.rows(_WORDS) if self._clashes else ())
        }
        return MergePlan(
            self._common.fork, self._common.head, tuple(changes), tuple(self._clashes), texts, layouts, quotes
        )


def _in_order(file: CaseFile, touched: set[Key]) -> Sequence[Key]:
    """Rows after those they refer to; tags after the tags they stand under."""
    parents = dict(file.rows("SELECT id, parent FROM tag"))

    def depth(key: Key) -> int:
        steps, at = 0, parents.get(key[1]) if key[0] == "tag" else None
        while at is not None and steps <= len(parents):
            steps, at = steps + 1, parents.get(at)
        return steps

    return sorted(touched, key=lambda key: (TABLES.index(key[0]), depth(key), key[1]))


def _leads_in_a_circle(row_id: str, tags: Mapping[str, Row]) -> bool:
    seen, at = {row_id}, tags[row_id]["parent"]
    while at is not None:
        if at in seen:
            return True
        seen.add(str(at))
        at = tags[str(at)]["parent"] if str(at) in tags else None
    return False


def _said(row: Row | None) -> Value:
    """What of a row is shown where one side took it away."""
    if row is None:
        return None
    return next(
        (row[column] for column in ("name", "label", "title", "body", "exact", "relation", "verdict") if column in row),
        "",
    )
