"""How a worker works out figures on a whole case, a batch of texts at a time. Imported in a worker only."""

import dataclasses
import json
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from motsvar.core.candidates import candidates, fingerprint
from motsvar.core.progress import Progress
from motsvar.core.span import Span
from motsvar.core.themes.finding import find_recurring
from motsvar.core.themes.pooling import places_in, pooled
from motsvar.isolation.channel import Frame
from motsvar.isolation.computing import common_language
from motsvar.lexicons import load_lexicon, load_words


def answer_fingerprints(request: Frame, progress: Progress) -> Frame:
    """The sampled runs of words of each text, as numbers of eight bytes."""
    prints = []
    for text in _texts(request):
        progress(0.0, "Looking for documents that are alike")
        prints.append(fingerprint(text).astype("<u8"))
    sizes = [len(one) for one in prints]
    return Frame({"kind": "fingerprints", "sizes": sizes}, b"".join(one.tobytes() for one in prints))


def answer_candidates(request: Frame, progress: Progress) -> Frame:
    """The pairs of texts with these fingerprints that may share words."""
    sizes = np.array(request.fields["sizes"], dtype=np.int64)
    numbers = np.frombuffer(request.payload, dtype="<u8").astype(np.uint64)
    found = candidates(np.split(numbers, np.cumsum(sizes)[:-1]) if len(sizes) else [], progress)
    told = {"pairs": [dataclasses.astuple(pair) for pair in found.pairs], "copies": found.copies}
    return Frame({"kind": "candidates"}, json.dumps(told).encode("ascii"))


def answer_batch_themes(request: Frame, progress: Progress) -> Frame:
    """The themes that recur over a batch of texts, and the language of all of them."""
    texts = _texts(request)
    progress(0.0, "Finding themes")
    language = common_language(texts)
    themes = find_recurring(texts, lexicon=load_lexicon(language), words=load_words(language))
    told = [(theme.label, theme.score) for theme in themes]
    found = _json([told, *(_plain(theme.spans) for theme in themes)])
    return Frame({"kind": "batch themes", "language": language}, found)


def answer_theme_places(request: Frame, progress: Progress) -> Frame:
    """The themes of all batches put together, then for each of them its places in each text of this batch."""
    language = str(request.fields["language"])
    lexicon, words = load_lexicon(language), load_words(language)
    progress(0.0, "Counting themes")
    themes = pooled([(str(label), float(score)) for label, score in request.fields["found"]], lexicon)  # type: ignore[attr-defined] # the parent's own
    places = places_in([theme for theme, _ in themes], _texts(request), lexicon=lexicon, words=words)
    told = [(theme.label, score) for theme, score in themes]
    return Frame({"kind": "theme places"}, _json([told, *map(_plain, zip(*places, strict=True))]))


def _texts(request: Frame) -> list[str]:
    """The texts of a request, which stand one after the other. Trusts its input: it only runs in a worker."""
    ends = np.cumsum([0, *request.fields["texts"]]).tolist()  # type: ignore[misc] # the parent's own
    return [request.payload[begin:end].decode("utf-8") for begin, end in pairwise(ends)]


def _plain(places: Sequence[Sequence[Span]]) -> list[list[tuple[int, int]]]:
    return [[(span.start, span.end) for span in spans] for spans in places]


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8")
