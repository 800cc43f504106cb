"""Names of organisations, laws, places and people, and how they are put together: lists to edit, here as values."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from motsvar.core.words.folding import fold

Roles = Mapping[str, frozenset[str]]
"""What words do, by their role."""


@dataclass(frozen=True, slots=True)
class NameLists:
    """Forms are as written in the lists; words are folded."""

    organisations: Mapping[str, str] = field(default_factory=dict)
    """Each form of a name and the name that is shown."""
    laws: Mapping[str, str] = field(default_factory=dict)
    """The same for laws; a form may be a number, ``2001:453``."""
    places: Mapping[str, bool] = field(default_factory=dict)
    """Each place, and True where the word is another word too."""
    given_names: frozenset[str] = frozenset()
    bodies: Roles = field(default_factory=dict)
    """"ends", "named", "before", "head", "headed", "of", "never", "kind"; told in ``bodies.sv.txt``."""
    roles: Roles = field(default_factory=dict)
    """"title" and "role"; told in ``roles.sv.txt``."""
    parties: Mapping[str, str] = field(default_factory=dict)
    """What stands in brackets after a name and the form that all of one meaning are known by."""
    countables: Roles = field(default_factory=dict)
    """What may be counted and listed; told in ``countables.sv.txt``."""
    spellings: Mapping[str, str] = field(default_factory=dict)
    """Folded words of the lists of bodies and how they are spelt."""

    def __or__(self, other: "NameLists") -> "NameLists":
        return NameLists(
            {**other.organisations, **self.organisations},
            {**other.laws, **self.laws},
            {**other.places, **self.places},
            self.given_names | other.given_names,
            _joined(self.bodies, other.bodies),
            _joined(self.roles, other.roles),
            {**other.parties, **self.parties},
            _joined(self.countables, other.countables),
            {**other.spellings, **self.spellings},
        )


def names_from_text(
    *,
    organisations: str = "",
    laws: str = "",
    places: str = "",
    given_names: str = "",
    bodies: str = "",
    roles: str = "",
    countables: str = "",
) -> NameLists:
    """The lists from the text of their files, each of which tells how its lines are written. ``#`` begins a comment."""
    law_lines = list(_lines(laws))
    role_lines = [line.split() for line in _lines(roles)]
    never = [line for line in law_lines if line.startswith("never ")]
    return NameLists(
        _called(_lines(organisations)),
        _called(line for line in law_lines if line not in never),
        {name.lstrip("?"): name.startswith("?") for name in _commas(places)},
        frozenset(fold(name) for line in _lines(given_names) for name in line.split()),
        _joined(_by_role(_lines(bodies)), {"never law": frozenset(fold(" ".join(never)).split())}),
        _by_role(" ".join(line) for line in role_lines if line[0] != "party"),
        {fold(word): line[1] for line in role_lines if line[0] == "party" for word in line[1:]},
        _by_role(_lines(countables)),
        {fold(word): word for line in _lines(bodies) for word in line.split()[1:]},
    )


def _called(lines: Iterable[str]) -> dict[str, str]:
    names: dict[str, str] = {}
    for line in lines:
        name, _, others = line.partition("=")
        for form in (name, *others.split("|")):
            if form.strip():
                names[form.strip()] = name.strip()
    return names


def _commas(text: str) -> list[str]:
    return [name.strip() for line in _lines(text) for name in line.split(",") if name.strip()]


def _by_role(lines: Iterable[str]) -> Roles:
    roles: dict[str, frozenset[str]] = {}
    for line in lines:
        role, *words = line.split()
        roles[role] = roles.get(role, frozenset()) | {fold(word) for word in words}
    return roles


def _joined(left: Roles, right: Roles) -> Roles:
    none: frozenset[str] = frozenset()
    return {role: left.get(role, none) | right.get(role, none) for role in sorted({*left, *right})}


def _lines(text: str) -> Iterable[str]:
    lines = (line.partition("#")[0].strip() for line in text.split("\n"))
    return (line for line in lines if line)
