"""The styles of the report: real headings, and names under which a reader can change how each kind of words looks."""

from dataclasses import dataclass

from motsvar.exports.docx.looks import PLAIN, TEXT, Look, Manner, paragraph_properties, run_properties
from motsvar.exports.docx.markup import w
from motsvar.exports.docx.palette import INK, LEFT, QUIET, RIGHT, RULE, WASH
from motsvar.exports.docx.parts import NAMESPACES, XML

SANS, SERIF, MONO = "Calibri", "Cambria", "Consolas"
_BODY = 10.0


@dataclass(frozen=True, slots=True)
class TextLook:
    """How one of the two texts is proofread."""

    language: str = ""
    """BCP 47; empty where it is not known."""
    unproofed: bool = False


def styles_part(language: str, left: TextLook, right: TextLook) -> str:
    """``word/styles.xml``. The languages are those of the report and of the two texts."""
    defaults = w(
        "docDefaults",
        w("rPrDefault", run_properties(Look(font=SANS, colour=INK, size=_BODY, language=language))),
        w("pPrDefault", paragraph_properties(Manner(after=80, line=264))),
    )
    return XML + w("styles", defaults, *_paragraphs(), *_texts(left, right), *_characters(), _TABLE).replace(
        "<w:styles>", f"<w:styles {NAMESPACES}>", 1
    )


def _paragraphs() -> tuple[str, ...]:
    quiet = Look(colour=QUIET, size=8.5)
    return (
        _style("Normal", "Normal", base="", default=True),
        _style("Title", "Title", Look(bold=True, size=22), Manner(before=0, after=60, line=240)),
        _style("Kicker", "Report Kicker", Look(colour=QUIET, size=8.5, small_caps=True), Manner(after=40)),
        _style("Heading1", "heading 1", Look(bold=True, size=15), _heading(0, before=360, after=120)),
        _style("Heading2", "heading 2", Look(bold=True, size=11), _heading(1, before=240, after=80)),
        _style("Heading3", "heading 3", Look(bold=True, size=10), _heading(2, before=160, after=60)),
        _style("TOC1", "toc 1", PLAIN, Manner(after=20, tabs=(("right", 5200),))),
        _style("Header", "header", quiet, Manner(after=0, tabs=(("right", 9866),))),
        _style("Footer", "footer", quiet, Manner(after=0, tabs=(("right", 9866),))),
        _style("Gap", "Report Gap", Look(size=1), Manner(before=0, after=0, line=240)),
        _style("Small", "Report Small", quiet, Manner(after=60)),
        _style("Cell", "Report Cell", Look(size=9), Manner(before=0, after=0, line=252)),
        _style("Share", "Report Share", Look(bold=True, size=24), Manner(before=0, after=0, line=240)),
        _style("Place", "Report Place", Look(colour=QUIET, size=7), Manner(before=20, after=0, line=240)),
        _style("Caution", "Report Caution", PLAIN, Manner(before=60, after=160, edge=RIGHT, shade=WASH, indent=200)),
        _style("Quote", "Quote", Look(font=SERIF, unproofed=True), Manner(before=20, after=60, edge=RULE, indent=240)),
        _style("Note", "Report Note", PLAIN, Manner(before=20, after=60)),
        _style("Point", "Report Point", Look(size=9), Manner(after=40, indent=240, hanging=240)),
        _style("CommentText", "annotation text", Look(size=_BODY), Manner(after=40)),
    )


def _heading(level: int, *, before: int, after: int) -> Manner:
    return Manner(keep_next=True, keep_lines=True, before=before, after=after, line=252, level=level)


def _texts(left: TextLook, right: TextLook) -> tuple[str, ...]:
    def style(letter: str, look: TextLook) -> str:
        words = Look(font=SERIF, size=9.5, language=look.language, unproofed=look.unproofed)
        return _style(f"Text{letter}", f"Report Text {letter}", words, Manner(before=0, after=40, line=264))

    return style("A", left), style("B", right)


def _characters() -> tuple[str, ...]:
    looks = (
        ("Label", "Report Label", Look(font=SANS, bold=True, unproofed=True, size=7)),
        ("Quiet", "Report Quiet", Look(colour=QUIET, size=8)),
        ("Quoted", "Report Quoted", Look(unproofed=True)),
        ("Code", "Report Code", Look(font=MONO, unproofed=True, size=7.5)),
        ("Hyperlink", "Hyperlink", Look(colour=LEFT)),
        ("CommentReference", "annotation reference", Look(size=8)),
    )
    default = w(
        "style", w("name", val="Default Paragraph Font"), w("uiPriority", val=1), w("semiHidden"),
        type="character", default=1, styleId="DefaultParagraphFont",
    )  # fmt: skip
    return default, *(
        w(
            "style", w("name", val=name), w("basedOn", val="DefaultParagraphFont"), w("qFormat"), run_properties(look),
            type="character", styleId=style_id, **({} if name in _BUILT_IN else {"customStyle": 1}),
        )
        for style_id, name, look in looks
    )  # fmt: skip


def _style(
    style_id: str,
    name: str,
    look: Look = PLAIN,
    manner: Manner = TEXT,
    base: str = "Normal",
    *,
    default: bool = False,
) -> str:
    own = {} if name in _BUILT_IN else {"customStyle": 1}
    return w(
        "style",
        w("name", val=name),
        w("basedOn", val=base) if base else "",
        w("next", val="Normal") if name.startswith("heading") else "",
        w("qFormat"),
        paragraph_properties(manner),
        run_properties(look),
        type="paragraph",
        styleId=style_id,
        **({"default": 1} if default else {}),
        **own,
    )


_BUILT_IN = {
    "Normal", "Title", "heading 1", "heading 2", "heading 3", "toc 1", "header", "footer", "Quote", "annotation text",
    "Hyperlink", "annotation reference",
}  # fmt: skip
_TABLE = w(
    "style",
    w("name", val="Normal Table"),
    w("uiPriority", val=99),
    w("semiHidden"),
    w(
        "tblPr",
        w("tblInd", w=0, type="dxa"),
        w("tblCellMar", *(w(side, w=0, type="dxa") for side in ("top", "left", "bottom", "right"))),
    ),
    type="table",
    default=1,
    styleId="TableNormal",
)
