"""What a ZIP archive is, told by its first bytes and the file's suffix, before anything in it is looked at."""

MAGIC = b"PK\x03\x04"
UNPACK = "Unpack it and choose the file inside."
"""What to do with an archive that is none of the documents."""
WORD_SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")
OPENDOCUMENT_SUFFIXES = (".odt", ".ott", ".fodt")

_ODF = b"mimetypeapplication/vnd.oasis.opendocument."
_ODF_TEXT = _ODF + b"text"
_FIRST_NAME = 30
"""Where the name of the first part stands; OpenDocument begins with a part ``mimetype`` that is not packed."""
_FLAT = (b"<office:document", b"urn:oasis:names:tc:opendocument:xmlns:office")
_WORD_PARTS = (b"[Content_Types].xml", b"word/")
_OTHER_PARTS = (b"xl/", b"ppt/")


def may_be_word(head: bytes) -> bool:
    """True for an archive that is no OpenDocument file. The reader looks closer, and says what it is if not Word's."""
    return head.startswith(MAGIC) and _ODF not in head


def may_be_opendocument(head: bytes) -> bool:
    """True for an archive that may be an OpenDocument text, and for the form that is a single XML file."""
    if head.startswith(MAGIC):
        return head.startswith(_ODF_TEXT, _FIRST_NAME) or not any(part in head for part in _WORD_PARTS)
    return all(sign in head for sign in _FLAT)


def is_document(suffix: str, head: bytes) -> bool:
    """Whether an archive is to be given to one of the two readers rather than refused by name."""
    if not head.startswith(MAGIC):
        return False
    if suffix in (*WORD_SUFFIXES, *OPENDOCUMENT_SUFFIXES) or head.startswith(_ODF_TEXT, _FIRST_NAME):
        return True
    return any(part in head for part in _WORD_PARTS) and not any(part in head for part in _OTHER_PARTS)
