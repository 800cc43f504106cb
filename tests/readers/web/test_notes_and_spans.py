"""Marks of notes, and cells over several rows and columns, read as from the office formats."""

import time

import pytest

from motsvar.readers.registry import reader_for
from motsvar.readers.web import read
from support.reader_truth import FOLDER


def text_of(body: str) -> str:
    return read(f"<!doctype html><meta charset=utf-8><body>{body}".encode(), "a.html").text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (  # LibreOffice
            '<p>år 2030.<a name="n4a" href="#n4"><sup>4</sup></a> Målet</p><p><a name="n4" href="#n4a">4</a>Planen',
            "år 2030.[4] Målet\n\n[4] Planen",
        ),
        (  # Word
            '<p>år<a href="#_ftn1" name="_ftnref1"><span><sup><span>[1]</span></sup></span></a>.</p>'
            '<div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><sup>[1]</sup></a> Planen',
            "år[1].\n\n[1] Planen",
        ),
        ('<p>å<sup id=r1><a href="#f1">1</a>, <a href="#f2">2</a></sup>', "å[1], [2]"),
        (
            '<p>å<sup><a id=r1 href="#f1">1</a></sup><p>b<a id=r2 href="#f2"><sup>ii</sup></a>'
            '<p id=f1><a href="#r1">1</a> Ett<p id=f2><a href="#r2">ii</a>Två',
            "å[1]\n\nb[ii]\n\n[1] Ett\n[ii] Två",
        ),
        ('<p>12 m<sup>2</sup>, 10<sup>3</sup>, <a href="#yta">yta i m<sup>2</sup></a>', "12 m2, 103, yta i m2"),
        ('<p>å<a href="http://example.invalid/#f"><sup>1</sup></a>, <a href="#k7">7</a>', "å1, 7"),
    ],
)
def test_a_mark_of_a_note_stands_in_brackets(body: str, text: str) -> None:
    assert text_of(body) == text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<tr><td rowspan=2>a<td>b<td>c<tr><td>d<td>e<tr><td>f<td>g", "a\tb\tc\n\td\te\nf\tg"),
        ("<tr><td rowspan=3 colspan=2>a<td>b<tr><td>c<td>d<tr><td>e<td>f", "a\tb\n\tc\td\n\te\tf"),
        ("<tr><td>a<td rowspan=0>b<td>c<tr><td>d<td>e<tbody><tr><td>f<td>g", "a\tb\tc\nd\t\te\nf\tg"),
        ("<tr><td rowspan=x colspan=-2>a<td>b<tr><td>c<td>d", "a\tb\nc\td"),
        ("<tr><td>a<td><table><tr><td>b<td>c<tr><td>d<td>e</table>", "a\tb\tc d\te"),
        ("<tr><td>a<td><table><tr><td><p>b<p>c</table>", "a\n\nb\n\nc"),
        ("<tr><td>a<td><table>" + "<tr><td>b<td>c" * 11 + "</table>", "a\n\n" + "\n".join(["b\tc"] * 11)),
    ],
)
def test_cells_stand_in_their_columns(body: str, text: str) -> None:
    assert text_of(f"<table>{body}</table>") == text


def test_the_tables_of_one_document_are_the_same_lines_from_word_and_from_a_web_page() -> None:
    def lines(suffix: str) -> list[str]:
        data = (FOLDER / f"answer{suffix}").read_bytes()
        text = reader_for(f"answer{suffix}", data).read(data, f"answer{suffix}").text
        body = text[text.index("Svar på motion") : text.index("[1] Motionen")]  # page heads and feet differ
        return [line for line in body.split("\n") if "\t" in line]

    assert lines(".html") == lines(".docx")


@pytest.mark.parametrize(
    "body",
    [
        "<table>" + "<tr><td rowspan=60000 colspan=1000000>x<td colspan=999999999>y" * 20_000,
        "<table><tr>" + "<td rowspan=65534>x" * 2_000 + "<tr><td>a<td>b" * 10_000,
        "<table>" + "<tr><td>x<td><table>" * 200,
        "<a href='#x'><sup>" * 3_000,
        "<a href='#x'><sup>1</sup></a>" * 20_000,
    ],
)
def test_hostile_spans_and_marks_are_read_at_once(body: str) -> None:
    begun = time.process_time()
    assert read(f"x{body}".encode(), "a.html").text
    assert time.process_time() - begun < 4
