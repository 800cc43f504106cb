"""All tables of a case, in their order."""

from collections.abc import Mapping
from types import MappingProxyType

from motsvar.exports.options import TableName
from motsvar.exports.tables.columns import Table
from motsvar.exports.tables.compared import FACTS, SILENCE, THEMES
from motsvar.exports.tables.matches import MATCHES
from motsvar.exports.tables.passages import ANNOTATIONS, LINKS
from motsvar.exports.tables.whole import DOCUMENTS, NOTES, TAGS

TABLES: Mapping[TableName, Table] = MappingProxyType(
    {table.name: table for table in (ANNOTATIONS, TAGS, LINKS, MATCHES, FACTS, THEMES, SILENCE, NOTES, DOCUMENTS)}
)
