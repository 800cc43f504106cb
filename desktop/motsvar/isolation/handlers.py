"""What a worker can be asked: one row a kind of request. Runs in the child only."""

import gc
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module

from motsvar.core.errors import UnreadableDocument
from motsvar.core.progress import Progress
from motsvar.isolation.channel import Frame
from motsvar.isolation.limits import READ_SECONDS, READ_SECONDS_IN_ALL, UNBOUNDED, Limits, renew
from motsvar.isolation.wire import packed_text

READ_MEMORY = 1 << 30
"""Bytes that reading one document may take."""


@dataclass(frozen=True, slots=True)
class Handler:
    """How one kind of request is answered."""

    answer: Callable[[Frame, Progress], Frame]
    """The whole request and where to tell how far it is; raises ``MotsvarError`` for what the user may meet."""
    limits: Limits = UNBOUNDED
    prepare: Callable[[], object] = lambda: None
    """Imports what the answer needs, before the limits hold and before the first byte of a document comes."""


def _prepare_read() -> None:
    """Loads every reader, and the codecs that they may ask for, so that a bounded worker opens no file."""
    from motsvar.isolation import recognising  # noqa: F401 - loaded before the limits hold
    from motsvar.readers.encoding import load_codecs  # here, as no reader is loaded to compare
    from motsvar.readers.registry import readers

    relax_collector()
    load_codecs()
    for reader in readers():
        reader.load()


def _read(request: Frame, progress: Progress) -> Frame:
    from motsvar.isolation.recognising import Recognising
    from motsvar.readers.read_text import Asked, Manner
    from motsvar.readers.registry import HEAD, reader_for

    name = str(request.fields["name"])
    reader = reader_for(name, request.payload[:HEAD])
    if request.fields.get("only_pure") and not reader.pure:
        return Frame({"kind": "not pure"})  # for a worker that serves nobody afterwards

    def got_further(fraction: float, phrase: str) -> None:
        renew()
        progress(fraction, phrase)

    asked = Asked(**request.fields.get("asked", {}))  # type: ignore[arg-type] # the parent's own
    program = request.fields.get("recogniser")
    recognise = Recognising(program, grant=renew) if isinstance(program, dict) else None
    read = reader.read(request.payload, name, Manner(asked, recognise, got_further))
    if recognise is not None:
        read = replace(read, skipped=(*read.skipped, *recognise.to_say))
    return Frame(*packed_text(read, reader.name))


def _page(request: Frame, _progress: Progress) -> Frame:
    from motsvar.readers.registry import HEAD, reader_for

    reader = reader_for(str(request.fields["name"]), request.payload[:HEAD])
    page, width = int(str(request.fields["page"])), int(str(request.fields["width"]))
    image = reader.page_image(request.payload, page, width)
    return Frame({"kind": "page", "width": image.width, "height": image.height}, image.pixels)


def _prepare_peer() -> None:
    from motsvar.isolation import peers_wire  # noqa: F401 - loaded before the limits hold
    from motsvar.readers.encoding import load_codecs
    from motsvar.readers.peers import registry  # noqa: F401

    relax_collector()
    load_codecs()


def _peer(request: Frame, progress: Progress) -> Frame:
    """The file of another tool."""
    from motsvar.isolation.peers_wire import is_within_bounds, packed_incoming
    from motsvar.readers.peers.registry import bytes_to_tell, peer_format

    def got_further(fraction: float, phrase: str) -> None:
        renew()
        progress(fraction, phrase)

    name = str(request.fields["name"])
    form = peer_format(name, request.payload[: bytes_to_tell(name)])
    if form is None:
        raise no_peer(name)
    incoming = form.read(request.payload, name, got_further)
    if not is_within_bounds(incoming):
        raise UnreadableDocument(
            f"In {name} there is a name or a note that is longer than a case can keep.",
            "Shorten it in the program that the file comes from, and export the work anew.",
        )
    return packed_incoming(incoming, got_further)


def no_peer(name: str) -> UnreadableDocument:
    return UnreadableDocument(
        f"{name} is no file of another tool that can be read.", "Export the work there as a REFI-QDA project (.qdpx)."
    )


def _prepare_computing() -> None:
    import_module("motsvar.isolation.computing")  # here, as numpy and dictionaries are not loaded to read a text
    relax_collector()


def _prepare_cases() -> None:
    import_module("motsvar.isolation.computing_cases")
    relax_collector()


def relax_collector() -> None:
    """Reading or comparing makes half a million values without cycles; looking for some would take a tenth of the
    time."""
    gc.set_threshold(100_000, 50, 1_000)


def _compare(request: Frame, progress: Progress) -> Frame:
    from motsvar.isolation.computing import answer_compare

    return answer_compare(request, progress)


def _of_case(name: str) -> Callable[[Frame, Progress], Frame]:
    """An answer of ``computing_cases``."""

    def answer(request: Frame, progress: Progress) -> Frame:
        found: Frame = getattr(import_module("motsvar.isolation.computing_cases"), name)(request, progress)
        return found

    return answer


def _facts(request: Frame, progress: Progress) -> Frame:
    from motsvar.isolation.computing import answer_facts

    return answer_facts(request, progress)


def _codebook(request: Frame, progress: Progress) -> Frame:
    from motsvar.isolation.computing import answer_codebook

    return answer_codebook(request, progress)


_STRANGERS_FILE = Limits(READ_SECONDS, READ_SECONDS_IN_ALL, READ_MEMORY, open_files=32)

HANDLERS = {
    "read": Handler(_read, _STRANGERS_FILE, _prepare_read),
    "peer": Handler(_peer, _STRANGERS_FILE, _prepare_peer),
    "page": Handler(_page, _STRANGERS_FILE, _prepare_read),
    "compare": Handler(_compare, prepare=_prepare_computing),
    "facts": Handler(_facts, prepare=_prepare_computing),
    "codebook": Handler(_codebook, prepare=_prepare_computing),
    "fingerprints": Handler(_of_case("answer_fingerprints"), prepare=_prepare_cases),
    "candidates": Handler(_of_case("answer_candidates"), prepare=_prepare_cases),
    "batch themes": Handler(_of_case("answer_batch_themes"), prepare=_prepare_cases),
    "theme places": Handler(_of_case("answer_theme_places"), prepare=_prepare_cases),
}
"""The requests that the program's own worker answers."""
