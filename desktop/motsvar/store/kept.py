"""What is kept beside the user's work and is not part of the history: results of comparisons, and settings."""

from motsvar.store.case_file import CaseFile
from motsvar.store.ledger import Ledger
from motsvar.store.words import storable


def save_comparison(ledger: Ledger, left_id: str, right_id: str, settings_key: str, result: str) -> None:
    """Keep a result under the two texts, so that it also serves another document with the same text.

    :raises KeyError: when there is no such document.
    """
    with ledger.unrecorded():
        left, right = _text(ledger.file, left_id), _text(ledger.file, right_id)
        ledger.file.run(
            "DELETE FROM comparison WHERE left_text = ? AND right_text = ? AND settings = ?", left, right, settings_key
        )
        ledger.file.run(
            "INSERT INTO comparison VALUES (?, ?, ?, ?, ?, ?)",
            ledger.new_id(),
            left,
            right,
            settings_key,
            result,
            ledger.clock_time(),
        )


def comparison(file: CaseFile, left_id: str, right_id: str, settings_key: str) -> str | None:
    """The result that was kept, or None."""
    found = file.row(
        "SELECT result FROM comparison WHERE left_text = ? AND right_text = ? AND settings = ?",
        _text(file, left_id),
        _text(file, right_id),
        settings_key,
    )
    return None if found is None else str(found[0])


def setting(file: CaseFile, name: str) -> str | None:
    """The value, or None when it was never set."""
    found = file.row("SELECT value FROM setting WHERE name = ?", name)
    return None if found is None else str(found[0])


def set_setting(ledger: Ledger, name: str, value: str) -> None:
    with ledger.unrecorded():
        ledger.file.run(
            "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            storable(name),
            storable(value),
        )


def _text(file: CaseFile, document_id: str) -> str:
    found = file.row("SELECT text_version FROM document WHERE id = ?", document_id)
    if found is None:
        raise KeyError(f"no document {document_id}")
    return str(found[0])
