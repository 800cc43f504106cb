"""Word documents: Office Open XML (ISO/IEC 29500), transitional and strict, as Word and its kin write them."""

from motsvar.readers.office.word.reading import read

__all__ = ["read"]
