"""What a document is in its case, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from motsvar.workspace import MOTION, OTHER, RESPONSE


def tr(words: str) -> str:
    return QCoreApplication.translate("Roles", words)


def role_words(role: str) -> str:
    """The roles that the program gives are translated; another one stays as it is."""
    return {MOTION: tr("motion"), RESPONSE: tr("response"), OTHER: tr("other")}.get(role, role)
