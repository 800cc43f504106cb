"""Which documents of a case are those of another tool's file: by their text, their id, or their name."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from motsvar.core.incoming import IncomingDocument


@dataclass(frozen=True, slots=True)
class Known:
    """A document of the case."""

    id: str
    names: tuple[str, ...]
    """What the user calls it, and what its file was called."""
    text_sha256: str


@dataclass(frozen=True, slots=True)
class Ties:
    """What is known of the documents of a file before any text is looked at."""

    ids: Mapping[str, str]
    """Id in the case by id in the file; a new document keeps its own."""
    new: tuple[IncomingDocument, ...]
    """Those with a text that the case does not have."""
    open: tuple[tuple[IncomingDocument, tuple[str, ...]], ...]
    """Those named only, with those of the case among which quotes must decide."""
    namesakes: frozenset[str]
    """Ids of those of them whose very name several have."""


def tie(documents: Sequence[IncomingDocument], known: Sequence[Known]) -> Ties:
    """Documents of one file that have one text and one name are one document; under two names they are two."""
    ids: dict[str, str] = {}
    new: list[IncomingDocument] = []
    undecided = []
    namesakes: set[str] = set()
    case, pool = _Pool(known), _Pool(known)
    for one in documents:
        if one.document is None:
            continue
        sha256 = one.document.text_sha256
        found = case.same(one, sha256) or next(
            (each.id for each in pool.by_text[sha256] if one.name == each.names[0] and each.id in ids), ""
        )
        ids[one.id] = found or one.id
        if not found:
            new.append(one)
            pool.add(Known(one.id, (one.name, one.document.source.name), sha256))
    for one in documents:
        if one.document is None:
            named = pool.of_name(one.name)
            found = pool.same(one, one.text_sha256) or (named[0] if len(named) == 1 else "")
            if found:
                ids[one.id] = found
            else:
                undecided.append((one, tuple(named or pool.by_id)))
                namesakes |= {one.id} if named else set()
    return Ties(ids, tuple(new), tuple(undecided), frozenset(namesakes))


class _Pool:
    """Documents by what they are known by."""

    def __init__(self, known: Iterable[Known]) -> None:
        self.by_id: dict[str, Known] = {}
        self.by_text: defaultdict[str, list[Known]] = defaultdict(list)
        self._by_name: tuple[defaultdict[str, list[str]], ...] = tuple(defaultdict(list) for _ in _KEYS)
        for one in known:
            self.add(one)

    def add(self, one: Known) -> None:
        self.by_id[one.id] = one
        self.by_text[one.text_sha256].append(one)
        for key, ids in zip(_KEYS, self._by_name, strict=True):
            for name in dict.fromkeys(map(key, one.names)):
                ids[name].append(one.id)

    def same(self, one: IncomingDocument, sha256: str) -> str:
        """The one with that text, or else with its id; of several with the text that of its id, or else its name."""
        alike = self.by_text.get(sha256, []) if sha256 else []
        if any(each.id == one.id for each in alike) or (not alike and one.id in self.by_id):
            return one.id
        named = [each for each in alike if _key(one.name) in map(_key, each.names)]
        return next((each.id for each in (*named, *alike)), "")

    def of_name(self, name: str) -> Sequence[str]:
        """Those of that name: letter for letter, else as the last part of an address, else without the kind of file."""
        for key, ids in zip(_KEYS, self._by_name, strict=True):
            wanted = key(name)
            if wanted and wanted in ids:
                return ids[wanted]
        return ()


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold().strip()


def _last(name: str) -> str:
    """The file's name where a name is an address or a path."""
    path = name.partition("#")[0].partition("?")[0] if "://" in name else name
    return _key(unquote(path.rstrip("/")).replace("\\", "/").rpartition("/")[2])


def _stem(name: str) -> str:
    last = _last(name)
    stem, dot, suffix = last.rpartition(".")
    return stem if dot and stem and len(suffix) <= 5 else last


_KEYS = (_key, _last, _stem)
