"""OpenDocument texts (ISO/IEC 26300), packed or flat, as LibreOffice and its kin write them."""

from motsvar.readers.office.opendocument.reading import read

__all__ = ["read"]
