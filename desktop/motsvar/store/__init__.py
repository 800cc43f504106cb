"""The case file: the only place that knows a table. ``Case`` is its face."""

from motsvar.store.case import Case
from motsvar.store.documents import StoredDocument
from motsvar.store.history import HistoryEntry

__all__ = ["Case", "HistoryEntry", "StoredDocument"]
