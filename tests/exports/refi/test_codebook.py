"""A codebook is valid by the schema and holds the tags."""

import io
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
import xmlschema

from motsvar.core.errors import ExportFailed
from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.exports.case_content import CaseContent
from motsvar.exports.refi import codebook
from support.rendering import rendered


def test_a_codebook_holds_the_tags_in_each_other(codebook_schema: xmlschema.XMLSchema, deep: CaseContent) -> None:
    written = rendered(codebook.write, deep)
    codebook_schema.validate(io.BytesIO(written.data))
    names = [one.get("name") for one in ET.fromstring(written.data).iter() if one.tag.endswith("}Code")]
    assert names == [tag.name for tag in deep.tags]
    assert "Notes on tags are left out: 1." in written.not_carried


def test_own_themes_are_sets_without_codes(codebook_schema: xmlschema.XMLSchema, content: CaseContent) -> None:
    themes = (CodebookTheme("t", "Ljus", ("ljus",)),)
    written = rendered(codebook.write, replace(content, codebook=themes))
    codebook_schema.validate(io.BytesIO(written.data))
    assert b'name="Ljus"' in written.data


def test_without_a_tag_there_is_no_codebook(empty: CaseContent) -> None:
    with pytest.raises(ExportFailed, match="no tags"):
        rendered(codebook.write, empty)
