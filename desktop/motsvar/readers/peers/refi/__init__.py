"""REFI-QDA 1.0 (2019, qdasoftware.org): projects (``.qdpx``) and codebooks (``.qdc``) of other tools.

The schema is kept loosely: what the tools write differs in its dates, in braces and case of GUIDs, in the names of the
files, and in where notes stand. What a case has no place for is counted, and said in the end.
"""

from motsvar.readers.office.packed import MAGIC

_CODEBOOK = b"urn:QDA-XML:codebook:"


def knows_project(name: str, head: bytes) -> bool:
    return head.startswith(MAGIC) and (name.lower().endswith(".qdpx") or b"project.qde" in head)


def knows_codebook(name: str, head: bytes) -> bool:
    return name.lower().endswith(".qdc") or _CODEBOOK in head
