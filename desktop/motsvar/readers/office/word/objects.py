"""What is no text in a Word document: counted, and said in the end. Nothing of it is opened."""

from collections.abc import Callable

from motsvar.readers.office.left_out import Left, Tally
from motsvar.readers.office.xml_events import Attributes, End, Start


class Objects:
    """Pictures, charts, diagrams, embedded and imported documents, and the targets of links."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self.starts: dict[str, Start] = {
            "pic:pic": self._counted(Left.PICTURES, inside=False),
            "v:imagedata": self._counted(Left.PICTURES, inside=False),
            "c:chart": self._counted(Left.CHARTS),
            "dgm:relIds": self._counted(Left.DIAGRAMS),
            "w:object": self._counted(Left.OBJECTS),
            "w:control": self._counted(Left.FORMS),
            "w:altChunk": self._counted(Left.IMPORTED),
            "w:subDoc": self._counted(Left.IMPORTED),
            "w:hyperlink": self._link,
            "wp:docPr": self._describe,
        }
        self.ends: dict[str, End] = {}

    def _counted(self, kind: Left, inside: bool = True) -> Callable[[Attributes], bool]:
        def count(_: Attributes) -> bool:
            self._tally.count(kind)
            return inside

        return count

    def _link(self, attributes: Attributes) -> None:
        if "r:id" in attributes:
            self._tally.count(Left.LINKS)

    def _describe(self, attributes: Attributes) -> None:
        if attributes.get("descr", "").strip():
            self._tally.count(Left.DESCRIPTIONS)
