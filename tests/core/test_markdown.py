"""Markdown as values: what is understood, and that no word of a note is lost and none costs much time."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from motsvar.core.markdown import Block, BlockKind, Run, parsed


def words(text: str) -> str:
    return " | ".join("".join(run.text for run in block.runs) for block in parsed(text))


def test_the_common_blocks() -> None:
    blocks = parsed("# Head #\n\nOne\ntwo\n\n- a\n  - b\n1. c\n- [x] d\n\n> said\n\n---\n```\n*code*\n```\n")
    assert [(block.kind, block.level, block.quoted, block.sign) for block in blocks] == [
        (BlockKind.HEADING, 1, 0, ""),
        (BlockKind.PARAGRAPH, 0, 0, ""),
        (BlockKind.BULLET, 0, 0, "•"),
        (BlockKind.BULLET, 1, 0, "•"),
        (BlockKind.NUMBER, 0, 0, "1."),
        (BlockKind.BULLET, 0, 0, "☑"),
        (BlockKind.PARAGRAPH, 0, 1, ""),
        (BlockKind.RULE, 0, 0, ""),
        (BlockKind.CODE, 0, 0, ""),
    ]
    assert words("One\ntwo") == "One two"
    assert blocks[-1].runs == (Run("*code*", code=True),)


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("a **b** c", (Run("a "), Run("b", strong=True), Run(" c"))),
        (
            "*a* _b_ ~~c~~",
            (Run("a", emphasis=True), Run(" "), Run("b", emphasis=True), Run(" "), Run("c", struck=True)),
        ),
        ("`a*b*`", (Run("a*b*", code=True),)),
        ("snake_case_name", (Run("snake_case_name"),)),
        ("2 * 3 * 4", (Run("2 * 3 * 4"),)),
        (r"\*not\*", (Run("*not*"),)),
        ("[words](https://a.b/c)", (Run("words (https://a.b/c)"),)),
        ("![picture](//evil.invalid/x.png)", (Run("picture (//evil.invalid/x.png)"),)),
        ("<https://a.b>", (Run("https://a.b"),)),
        ("<img src=x>", (Run("<img src=x>"),)),
        ("**open", (Run("**open"),)),
    ],
)
def test_the_common_spans(text: str, runs: tuple[Run, ...]) -> None:
    assert parsed(text) == (Block(BlockKind.PARAGRAPH, runs),)


@pytest.mark.parametrize(
    "sign", ["*", "_", "[", "![", "`", ">", "> ", "#", "- ", "<", "~~", "](", "**a", "\\", "`a", "*a "]
)
def test_a_long_row_of_signs_is_no_work(sign: str) -> None:
    text = sign * (100_000 // len(sign))
    started = time.process_time()
    parsed(text)
    parsed("\n".join([sign] * 5_000))
    assert time.process_time() - started < 3


LETTERS = st.text(alphabet=st.sampled_from("ab*_`[]()!<>#~- \n\\1.🙂å"), max_size=80)


@settings(max_examples=300, deadline=None)
@given(LETTERS)
def test_no_letter_is_lost_and_none_is_made_up(text: str) -> None:
    shown = "".join(run.text for block in parsed(text) for run in block.runs)
    assert [c for c in shown if c in "ab🙂å"] == [c for c in text if c in "ab🙂å"]
