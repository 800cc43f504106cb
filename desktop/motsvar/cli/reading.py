"""`motsvar text`: what is in a document."""

from pathlib import Path

import click

from motsvar.cli.encoding import encoding_option
from motsvar.cli.output import write_json
from motsvar.cli.progress import shown_progress
from motsvar.core.document import Document
from motsvar.core.hidden.finding import hidden_in
from motsvar.isolation.reading import read_file
from motsvar.isolation.workers import Workers
from motsvar.readers.read_text import Asked

RECOGNISE_HELP = "Recognise the words of every page in its picture, also where FILE has a text of it; by Tesseract."
PATH = click.Path(path_type=Path)


@click.command()
@click.argument("file", type=PATH)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Also encoding, hashes, language, who sent it and when, pages, units, doubtful words.",
)
@encoding_option
@click.option("--recognise", is_flag=True, help=RECOGNISE_HELP)
def text(file: Path, as_json: bool, encoding: str, recognise: bool) -> None:
    """Print the text of FILE as it was read."""
    with Workers() as workers, shown_progress() as progress:
        document = read_file(file, workers, progress, Asked(encoding, recognise))
    if as_json:
        write_json(described(document), None)
    else:
        click.echo(document.text.encode("utf-8"), nl=False)
    for sentence in document.told:
        click.echo(f"{document.name}: {sentence}", err=True)


def described(document: Document) -> dict[str, object]:
    """What is known of one document, for `text --json`."""
    from motsvar.core.outline.segmentation import UnitKind, segment
    from motsvar.core.provenance.finding import found_in
    from motsvar.core.words.language import language_of, noise_of  # numpy is not loaded to print a text
    from motsvar.lexicons import load_lexicon, load_words

    source, units = document.source, segment(document.text, document.page_starts, document.headings)
    language, found = language_of(document.text), found_in(document.text, load_words("und"))
    return {
        "format": "motsvar.text/1",
        "name": source.name,
        "text": document.text,
        "length": len(document.text),
        "sha256": source.sha256,
        "text_sha256": document.text_sha256,
        "size": source.size,
        "modified": source.modified,
        "reader": source.reader,
        "encoding": source.encoding,
        "language": language,
        "noise": round(noise_of(document.text, language, load_lexicon(language), document.doubtful_share), 4),
        "role": found.role,
        "sender": found.particulars.sender,
        "dated": found.particulars.dated,
        "case_number": found.particulars.case_number,
        "doubtful": _doubtful(document),
        "pages": list(document.page_starts),
        "headings": [[u.span.start, u.span.end] for u in units if u.kind is UnitKind.HEADING],
        "units": [{"kind": u.kind.value, "start": u.span.start, "end": u.span.end} for u in units],
        "skipped": list(source.skipped),
        "remarks": list(source.remarks),
        "hidden": [
            {"start": one.span.start, "end": one.span.end, "kind": one.kind.value, "name": one.words}
            for one in hidden_in(document.text)
        ],
    }


def _doubtful(document: Document) -> list[dict[str, int]]:
    """The words that were recognised with little confidence, in per cent."""
    layout = document.layout
    spans = layout.doubtful() if layout else ()
    words = [word for span in spans for word in layout.words_in(span)] if layout else []
    return [{"start": w.span.start, "end": w.span.end, "confidence": w.confidence} for w in words]
