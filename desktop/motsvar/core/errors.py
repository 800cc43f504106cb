"""The errors that a user may meet. Each carries the sentence that is shown and what to do next."""


class MotsvarError(Exception):
    """A known failure: ``sentence`` says what happened, ``hint`` what the user can do.

    Neither holds document text: both may be logged.
    """

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.sentence} {self.hint}".strip()


class UnreadableDocument(MotsvarError):
    """A document cannot be read: missing, a folder, not permitted, binary, too large, or the reader gave up."""


class NoText(UnreadableDocument):
    """There is no text in a document; who knows its name says it."""

    def __init__(self, hint: str) -> None:
        super().__init__("There is no text in the file.", hint)


class NotACase(MotsvarError):
    """The file is no case file, or its schema is not exactly ours."""


class NewerCase(MotsvarError):
    """The case was written by a newer version of the program."""


class DamagedCase(MotsvarError):
    """The case file fails its integrity check."""


class CaseNotWritable(MotsvarError):
    """The case cannot be written: read-only, disk full, locked by another program, or replaced while open."""


class CaseLocked(CaseNotWritable):
    """Another program or window has the case open."""


class Refused(MotsvarError):
    """What was asked does not fit what is there, such as a tag name that is taken; nothing was changed."""


class ExportFailed(MotsvarError):
    """An export could not be written; an earlier file of that name is untouched."""


class Cancelled(MotsvarError):
    """The user stopped a long task. Raised from a ``Progress`` callback; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("Stopped.")
