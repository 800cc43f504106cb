"""Offsets of other tools' texts, in ours."""

import pytest

from motsvar.core.document import normalised
from motsvar.readers.peers.html_text import HtmlText
from motsvar.readers.peers.offsets import Placed

RAW = "\ufeffRad 🌉\r\na\u030a e\u0301n \u1100\u1161\u11a8\u2028slut\rx" * 1


@pytest.mark.parametrize("times", [1, 900])
def test_every_passage_has_the_same_words_as_its_canonical_form(times: int) -> None:
    raw = RAW * times
    placed = Placed(raw)
    assert placed.text == normalised(raw)
    for word in ("Rad 🌉", "a\u030a", "e\u0301n", "\u1100\u1161\u11a8", "slut", "🌉\r\na\u030a"):
        start = raw.rindex(word)
        span = placed.span(start, start + len(word))
        assert span is not None
        assert span.of(placed.text) == normalised(word)


def test_a_place_inside_a_character_takes_in_all_of_it() -> None:
    placed = Placed("xa\u030ay\r\nz")
    for start, end, words in ((2, 3, "å"), (1, 2, "å"), (0, 2, "xå"), (5, 6, "\n")):
        span = placed.span(start, end)
        assert span is not None
        assert span.of(placed.text) == words
    assert placed.span(3, 3) is None
    assert placed.span(-1, 2) is None
    assert placed.span(2, 99) is None


def test_html_is_shown_as_a_browser_shows_it() -> None:
    page = "<ul><li>a <li>b<br> c</ul><pre>x\n  y</pre><table><tr><td>1<td>2</table><script>no</script><p>\n z \n</p>"
    assert HtmlText(page).text == "a\nb\nc\n\nx\n  y\n\n1\t2\n\nz"
