"""What was chosen for the last export, as one line of the settings."""

from dataclasses import dataclass

from motsvar.workspace import USUAL, ExportOptions, Part, TableName

LANGUAGES = ("en", "sv")


@dataclass(frozen=True, slots=True)
class ExportChoice:
    form: str
    """Name of the format."""
    options: ExportOptions = USUAL


def written(choice: ExportChoice) -> str:
    """Form, language, table, then the parts of a report."""
    parts = [part.value for part in Part if part in choice.options.parts]
    return " ".join((choice.form, choice.options.language, choice.options.table.value, *parts))


def read(words: str) -> ExportChoice | None:
    """None for what is no such line. Parts that are not known, of another version, are passed over."""
    form, language, table, *parts = [*words.split(), "", "", ""]
    if not form or language not in LANGUAGES or table not in {one.value for one in TableName}:
        return None
    known = frozenset(part for part in Part if part.value in parts)
    return ExportChoice(form, ExportOptions(language, known, TableName(table)))
