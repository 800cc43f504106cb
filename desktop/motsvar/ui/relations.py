"""How two passages belong together, in the language of the window."""

from motsvar.core.annotation import LinkRelation
from motsvar.ui.sentences import said

_COMMON = frozenset(relation.value for relation in LinkRelation)


def relation_words(relation: str) -> str:
    """The common relations are translated; a name that the user gave stays as it is."""
    return said(relation) if relation in _COMMON else relation
