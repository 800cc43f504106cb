"""The use cases: what the window and the command line stand on. ``opened`` is one open case; the rest is beside it.

A name is imported from where it lives when it is asked for (PEP 562): the window would wait for all readers and exports
at its start.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from motsvar.core.comparison_lines import read_comparison as read_comparison
    from motsvar.core.incoming import Incoming as Incoming
    from motsvar.core.incoming import TakenIn as TakenIn
    from motsvar.core.pairs import Beside as Beside
    from motsvar.core.pairs import Pair as Pair
    from motsvar.core.particulars import MOTION as MOTION
    from motsvar.core.particulars import OTHER as OTHER
    from motsvar.core.particulars import RESPONSE as RESPONSE
    from motsvar.core.particulars import ROLES as ROLES
    from motsvar.core.particulars import Particulars as Particulars
    from motsvar.exports.case_content import CaseContent as CaseContent
    from motsvar.exports.options import USUAL as USUAL
    from motsvar.exports.options import ExportOptions as ExportOptions
    from motsvar.exports.options import Part as Part
    from motsvar.exports.options import TableName as TableName
    from motsvar.exports.writing import write_whole as write_whole
    from motsvar.exports.written import ExportReport as ExportReport
    from motsvar.exports.written import Written as Written
    from motsvar.isolation.reading import encodings_of as encodings_of
    from motsvar.isolation.reading import label_of as label_of
    from motsvar.readers.read_text import Asked as Asked
    from motsvar.readers.registry import dialog_filters as dialog_filters
    from motsvar.readers.registry import supported_suffixes as supported_suffixes
    from motsvar.store.archive.reading import is_archive as is_archive
    from motsvar.store.archive.reading import read_archive as read_archive
    from motsvar.store.backups import Backup as Backup
    from motsvar.store.backups import restore as restore
    from motsvar.store.documents import Added as Added
    from motsvar.store.documents import Filled as Filled
    from motsvar.store.documents import StoredDocument as StoredDocument
    from motsvar.store.merge_values import MergePlan as MergePlan
    from motsvar.workspace.archives import ARCHIVE as ARCHIVE
    from motsvar.workspace.archives import export_formats as export_formats
    from motsvar.workspace.archives import written_nowhere as written_nowhere
    from motsvar.workspace.dates import date_said as date_said
    from motsvar.workspace.exchange import PeerFormat as PeerFormat
    from motsvar.workspace.exchange import Prepared as Prepared
    from motsvar.workspace.exchange import is_peer_file as is_peer_file
    from motsvar.workspace.exchange import peer_formats as peer_formats
    from motsvar.workspace.opened import Workspace as Workspace
    from motsvar.workspace.reports import write_list as write_list
    from motsvar.workspace.reports import write_report as write_report

_HOMES = {
    "motsvar.core.comparison_lines": ("read_comparison",),
    "motsvar.core.incoming": ("Incoming", "TakenIn"),
    "motsvar.core.pairs": ("Beside", "Pair"),
    "motsvar.core.particulars": ("MOTION", "OTHER", "RESPONSE", "ROLES", "Particulars"),
    "motsvar.exports.case_content": ("CaseContent",),
    "motsvar.exports.options": ("USUAL", "ExportOptions", "Part", "TableName"),
    "motsvar.exports.writing": ("write_whole",),
    "motsvar.exports.written": ("ExportReport", "Written"),
    "motsvar.isolation.reading": ("encodings_of", "label_of"),
    "motsvar.readers.read_text": ("Asked",),
    "motsvar.readers.registry": ("dialog_filters", "supported_suffixes"),
    "motsvar.store.archive.reading": ("is_archive", "read_archive"),
    "motsvar.store.backups": ("Backup", "restore"),
    "motsvar.store.documents": ("Added", "Filled", "StoredDocument"),
    "motsvar.store.merge_values": ("MergePlan",),
    "motsvar.workspace.archives": ("ARCHIVE", "export_formats", "written_nowhere"),
    "motsvar.workspace.dates": ("date_said",),
    "motsvar.workspace.exchange": ("PeerFormat", "Prepared", "is_peer_file", "peer_formats"),
    "motsvar.workspace.opened": ("Workspace",),
    "motsvar.workspace.reports": ("write_list", "write_report"),
}
"""Module and what of it is used above; said above for the type checker too, and a test compares the two."""

_MODULE_OF = {name: module for module, names in _HOMES.items() for name in names}

if not TYPE_CHECKING:  # a type checker would take any name for one that is there

    def __getattr__(name: str) -> object:
        if name not in _MODULE_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = globals()[name] = getattr(import_module(_MODULE_OF[name]), name)
        return found
