"""`motsvar search`: where words stand in the texts and notes of a case."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from motsvar.cli.output import write_json
from motsvar.cli.progress import shown_progress
from motsvar.core.document import Document

if TYPE_CHECKING:
    from motsvar.store.case import Case
    from motsvar.workspace.case_search import Found, Result


@click.command(context_settings={"ignore_unknown_options": True})  # -word is no option
@click.argument("case", type=click.Path(path_type=Path))
@click.argument("query", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON: places, words and counts.")
@click.option("--limit", default=100, show_default=True, type=click.IntRange(1, 100_000), help="Print so many places.")
@click.pass_context
def search(context: click.Context, case: Path, query: tuple[str, ...], as_json: bool, limit: int) -> None:
    """Find QUERY in the texts and notes of CASE, in any spelling and inflection.

    Words must all stand in one passage. "Exact phrase", begin*, NEAR(one other, 10), one OR other, -not, note:word,
    tag:name, in:name. Words need no quotation marks around them; a phrase needs a second pair for the shell:
    '"exact phrase"'.
    """
    from motsvar.store.case import Case
    from motsvar.workspace.case_search import CaseSearch  # not loaded for other commands

    asked = " ".join(query)
    data_folder: Callable[[], Path] | None = context.find_root().obj
    with Case.open(case.absolute(), read_only=True) as opened, shown_progress() as progress:
        searching = CaseSearch(opened, data_folder() if data_folder else None)
        try:
            found = searching.search(asked, limit=limit, progress=progress)
        finally:
            searching.close()
        places = _Places(opened)
        if as_json:
            write_json(_as_json(asked, found, places), None)
        else:
            _print(found, places)


class _Places:
    """Where in documents results stand."""

    def __init__(self, case: "Case") -> None:
        self._case = case
        self.names = {one.id: one.name for one in case.documents()}
        self._last: tuple[str, Document] | None = None

    def of(self, result: "Result") -> tuple[int | None, int | None]:
        """Line and page, from 1."""
        if not result.document or result.place is None:
            return None, None
        if self._last is None or self._last[0] != result.document:
            self._last = (result.document, self._case.document(result.document))
        document = self._last[1]
        return document.line_of(result.place.start), document.page_of(result.place.start)


def _print(found: "Found", places: _Places) -> None:
    from motsvar.core.searching.excerpt import excerpt

    for result in found.results:
        line, page = places.of(result)
        where = f", page {page}, line {line}" if page else f", line {line}" if line else ""
        name = places.names.get(result.document, "the case")
        click.echo(f"note on {name}{where}" if result.note else f"{name}{where}")
        hits = [span.moved(-result.span.start) for span in result.hits]
        click.echo(f"    {excerpt(result.text, hits).marked('[', ']')}")
    documents = sum(1 for document in found.counts if document)
    click.echo(f"Passages: {found.total}, in documents: {documents}, shown: {len(found.results)}.", err=True)


def _as_json(query: str, found: "Found", places: _Places) -> dict[str, object]:
    results = []
    for result in found.results:
        line, page = places.of(result)
        results.append(
            {
                "document": places.names.get(result.document),
                "id": result.document or None,
                "kind": "note" if result.note else "text",
                "page": page,
                "line": line,
                "start": result.span.start,
                "end": result.span.end,
                "text": result.text,
                "hits": [[span.start, span.end] for span in result.hits],
            }
        )
    counts = [
        {"document": places.names.get(document), "id": document or None, "passages": count}
        for document, count in found.counts.items()
    ]
    return {"format": "motsvar.search/1", "query": query, "passages": found.total, "counts": counts, "results": results}
