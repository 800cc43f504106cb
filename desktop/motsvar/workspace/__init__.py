"""The use cases: what the window and the command line stand on. ``opened`` is one open case; the rest is beside it."""

from motsvar.core.comparison_lines import read as read_comparison
from motsvar.core.incoming import Incoming, TakenIn
from motsvar.core.pairs import Beside, Pair
from motsvar.core.particulars import MOTION, OTHER, RESPONSE, ROLES, Particulars
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import USUAL, ExportOptions, Part, TableName
from motsvar.exports.writing import write_whole
from motsvar.exports.written import ExportReport, Written
from motsvar.isolation.reading import encodings_of, label_of
from motsvar.readers.read_text import Asked
from motsvar.readers.registry import dialog_filters, supported_suffixes
from motsvar.store.archive.reading import is_archive, read_archive
from motsvar.store.backups import Backup, restore
from motsvar.store.documents import Added, Filled, StoredDocument
from motsvar.store.merge_values import MergePlan
from motsvar.workspace.archives import ARCHIVE, export_formats, written_nowhere
from motsvar.workspace.dates import date_said
from motsvar.workspace.exchange import PeerFormat, Prepared, is_peer_file, peer_formats
from motsvar.workspace.opened import Workspace
from motsvar.workspace.reports import write_list, write_report

__all__ = [
    "ARCHIVE",
    "MOTION",
    "OTHER",
    "RESPONSE",
    "ROLES",
    "USUAL",
    "Added",
    "Asked",
    "Backup",
    "Beside",
    "CaseContent",
    "ExportOptions",
    "ExportReport",
    "Filled",
    "Incoming",
    "MergePlan",
    "Pair",
    "Part",
    "Particulars",
    "PeerFormat",
    "Prepared",
    "StoredDocument",
    "TableName",
    "TakenIn",
    "Workspace",
    "Written",
    "date_said",
    "dialog_filters",
    "encodings_of",
    "export_formats",
    "is_archive",
    "is_peer_file",
    "label_of",
    "peer_formats",
    "read_archive",
    "read_comparison",
    "restore",
    "supported_suffixes",
    "write_list",
    "write_report",
    "write_whole",
    "written_nowhere",
]
