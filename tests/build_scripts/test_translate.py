"""Every string of the window is found, and every one of them is in Swedish."""

import ast
import re
from pathlib import Path

import pytest

from core_sentences import ERRORS, error_calls, sentences_of, template
from translate import FOLDER, PACKAGE, compiled_entries, filled, main, updated, wanted_entries
from ts_file import read_ts, written_ts
from window_strings import Found, NotALiteralError, strings_of
from written_strings import written_of, written_of_template

FIELD = re.compile(r"\{\d*\}")
CATALOGUE = read_ts(FOLDER / "motsvar_sv.ts")
PASSED_ON = {
    ("main_window.py", "sentence"),
    ("registry.py", "error.hint"),
    ("relationships.py", "UNPACK"),
    ("self_test.py", "f'Self-test: {otherwise}.'"),
    ("elements.py", "sentence"),
    ("assembling.py", "' '.join(self._skipped) or _NO_TEXT"),
}
"""Errors made of a sentence that was found elsewhere, or that a developer alone reads."""


def module(folder: Path, text: str) -> Path:
    path = folder / "some.py"
    path.write_text(text, encoding="utf-8")
    return path


# What is found


def test_a_string_is_found_in_the_context_in_which_qt_looks_for_it(tmp_path: Path) -> None:
    text = (
        "def tr(words):\n    return QCoreApplication.translate('Menus', words)\n"
        "tr('of the module')\n"
        "QCoreApplication.translate('Other', 'named')\n"
        "class Panel:\n    def f(self):\n        return lambda: self.tr('of the class')\n"
    )
    assert set(strings_of(module(tmp_path, text))) == {
        Found("Menus", "of the module"),
        Found("Other", "named"),
        Found("Panel", "of the class"),
    }


def test_what_is_no_literal_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotALiteralError, match=r"some.py:3"):
        list(strings_of(module(tmp_path, "class A:\n  def f(self):\n    self.tr(f'{self}')\n")))


def test_sentences_become_templates_and_docstrings_do_not(tmp_path: Path) -> None:
    text = (
        '"""A module that says things."""\n'
        "_HINT = 'Try it again.'\n"
        "def f(name, what):\n    '''Says it.'''\n"
        "    with ledger.act('Tag it' if name else 'Untag it'):\n        progress(0.5, 'Looking')\n"
        "    yield f'There is no {what} “{name:>3}”.'\n"
        "    file.rows('SELECT id FROM tag WHERE name = ?')\n"
    )
    assert set(sentences_of(module(tmp_path, text), tmp_path)) == {
        "Try it again.",
        "Tag it",
        "Untag it",
        "Looking",
        "There is no {0} “{1}”.",
    }


def test_what_is_written_is_found_in_modules_and_templates_and_is_no_sentence_as_well(tmp_path: Path) -> None:
    text = "def f(words, view, found):\n    return words('Summary'), view.words('All is well.'), words(found)\n"
    assert set(written_of(module(tmp_path, text))) == {"Summary", "All is well."}
    assert set(sentences_of(module(tmp_path, text), tmp_path)) == set()
    template = tmp_path / "some.j2"
    template.write_text("{% if a %}{{ words('Facts') }}{% endif %}{{ view.words('Themes') }}{{ words(a) }}")
    assert set(written_of_template(template)) == {"Facts", "Themes"}


def test_every_error_that_is_raised_has_its_sentence_and_its_advice_in_the_catalogue() -> None:
    known = {found.source for found in CATALOGUE if found.context == "Sentences"}
    calls = 0
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = {
            target.id: node.value
            for node in tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for call in error_calls(tree, ERRORS):
            for given in call.args[:2]:
                if (path.name, ast.unparse(given)) in PASSED_ON:
                    continue
                literal = constants.get(given.id, given) if isinstance(given, ast.Name) else given
                calls += 1
                if template(literal) is None and path.is_relative_to(PACKAGE / "ui"):
                    continue  # the window's own are made of translated words
                if ast.unparse(given) == "hint":  # readers/signatures.py: of a table whose rows are sentences
                    continue
                assert template(literal) in known, f"{path.name}:{given.lineno} {ast.unparse(given)}"
    assert calls > 100


# What is translated


def test_every_string_of_the_code_is_in_the_translation_and_nothing_else_is() -> None:
    wanted = wanted_entries()
    assert sorted(wanted - CATALOGUE.keys()) == [], "run build_scripts/translate.py"
    assert sorted(CATALOGUE.keys() - wanted) == [], "run build_scripts/translate.py"


def test_nothing_is_untranslated() -> None:
    assert [found for found, words in CATALOGUE.items() if not words] == []


def test_a_translation_has_the_fields_of_its_source() -> None:
    for found, words in CATALOGUE.items():
        assert sorted(FIELD.findall(words)) == sorted(FIELD.findall(found.source)), found


def test_a_translation_keeps_the_dots_the_space_and_the_shortcut_of_its_source() -> None:
    for found, words in CATALOGUE.items():
        for sign in ("…", " "):
            assert found.source.endswith(sign) is words.endswith(sign), found
        assert found.source.startswith(" ") is words.startswith(" "), found
        assert ("&" in found.source) is ("&" in words), found
        assert re.findall(r"\*\.\w+", found.source) == re.findall(r"\*\.\w+", words), found


def test_swedish_has_swedish_quotation_marks() -> None:
    assert [found for found, words in CATALOGUE.items() if "“" in words] == []


def test_the_file_is_written_as_the_tool_writes_it() -> None:
    assert (FOLDER / "motsvar_sv.ts").read_text(encoding="utf-8") == written_ts(CATALOGUE, "sv_SE")


# The tool


def test_a_file_that_is_written_is_read_the_same(tmp_path: Path) -> None:
    entries = {Found("A", 'less < "more" & more\nlines'): "färre <", Found("B", "new"): ""}
    path = tmp_path / "some.ts"
    path.write_text(written_ts(entries, "sv_SE"), encoding="utf-8")
    assert read_ts(path) == entries


def test_obsolete_entries_go_and_new_ones_take_the_words_of_another_context() -> None:
    before = {Found("Old", "gone"): "borta", Found("Old", "kept"): "kvar"}
    assert updated(before, {Found("New", "kept"), Found("New", "fresh")}) == {
        Found("New", "kept"): "kvar",
        Found("New", "fresh"): "",
    }


def test_a_table_fills_what_it_names_and_a_context_goes_first(capsys: pytest.CaptureFixture[str]) -> None:
    entries = {Found("A", "case"): "", Found("B", "case"): "", Found("A", "two\nlines"): ""}
    table = "case\tversaler\tB\ncase\tärende\ntwo\\nlines\ttvå\\nrader\nunknown\tokänd\n"
    assert filled(entries, table) == {
        Found("A", "case"): "ärende",
        Found("B", "case"): "versaler",
        Found("A", "two\nlines"): "två\nrader",
    }
    assert "unknown" in capsys.readouterr().err


def test_what_is_compiled_is_what_is_finished_for_qt_and_for_those_without() -> None:
    entries = {Found("A", "one"): "ett", Found("A", "two"): "", Found("Sentences", "No {0}."): "Ingen {0}."}
    qt, below = compiled_entries(entries)
    assert qt == {Found("A", "one"): "ett"}
    assert below == {"Sentences": {"No {0}.": "Ingen {0}."}, "Written": {}}


def test_compiling_costs_nothing_when_it_was_done() -> None:
    assert main(["--compile"]) == 0
    made = (FOLDER / "motsvar_sv.qm").stat().st_mtime_ns
    assert main(["--compile"]) == 0
    assert (FOLDER / "motsvar_sv.qm").stat().st_mtime_ns == made
