"""The case file: the only place that knows a table. ``Case`` is its face."""

from motsvar.core.history import HistoryEntry
from motsvar.store.case import Case
from motsvar.store.documents import StoredDocument

__all__ = ["Case", "HistoryEntry", "StoredDocument"]
