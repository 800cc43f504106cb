"""Tags that a tool keeps in a flat list, and people name as if they stood in a tree: ``Skola.Resor``."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from motsvar.core.annotation import Tag
from motsvar.readers.peers.gathering import Gathering
from motsvar.readers.peers.naming import guid_of, one_line

SEPARATORS = ("::", "/", ".")


def levels(paths: Iterable[str], separators: Sequence[str] = SEPARATORS) -> dict[str, tuple[str, ...]]:
    """The names from the top for each path.

    A sign separates only where what stands before it is a tag itself, or begins another one, too: so ``a/b`` alone and
    ``St. Olof`` stay what they are.
    """
    all_paths = dict.fromkeys(paths)
    begun = Counter(start for path in all_paths for start in set(_starts(path, separators)))
    return {
        path: _split(path, [start for start in _starts(path, separators) if start in all_paths or begun[start] > 1])
        for path in all_paths
    }


def take_tree(told: Mapping[str, tuple[str, str]], prefix: str, gathering: Gathering) -> dict[str, str]:
    """Makes the tags of these paths and what is above them; gives the id of each path's tag.

    ``told`` has description and colour of each path; ``prefix`` makes the identities of one list its own.
    """
    names = levels(told)
    whole = {level: path for path, level in names.items()}
    made: dict[tuple[str, ...], str] = {}
    for path in sorted(told, key=lambda one: len(names[one])):
        for depth in range(1, len(names[path]) + 1):
            level = names[path][:depth]
            if level not in made:
                description, colour = told.get(whole.get(level, ""), ("", ""))
                tag_id = guid_of(prefix, "tag", *level)
                above = made.get(level[:-1])
                made[level] = gathering.tag(Tag(tag_id, one_line(level[-1]), colour, above, description))
    return {path: made[names[path]] for path in told}


def _starts(path: str, separators: Sequence[str]) -> list[str]:
    """What stands before each sign of the first kind that divides the whole path into names."""
    for separator in separators:
        parts = path.split(separator)
        if len(parts) > 1 and all(part and part == part.strip() for part in parts):
            return [separator.join(parts[:depth]) for depth in range(1, len(parts))]
    return []


def _split(path: str, starts: Sequence[str]) -> tuple[str, ...]:
    names, at = [], 0
    for start in starts:
        names.append(path[at : len(start)])
        at = len(start) + next(len(one) for one in SEPARATORS if path.startswith(one, len(start)))
    return (*names, path[at:])
