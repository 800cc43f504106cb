"""Two documents side by side, and what of their case stands beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from motsvar.core.document import Document, sha256_of

if TYPE_CHECKING:
    from motsvar.core.outline.segmentation import Block  # 20 modules, for the name of a type


@dataclass(frozen=True)
class Beside:
    """The documents of the case beside the two that are compared."""

    motion: Document | None = None
    motion_id: str = ""
    others: tuple[Document, ...] = ()

    @property
    def key(self) -> str:
        """Names them, in a comparison's settings; empty when there are none."""
        if self.motion is None and not self.others:
            return ""
        texts = (self.motion.text_sha256 if self.motion else "", *(other.text_sha256 for other in self.others))
        return ":" + sha256_of(" ".join(texts))


NOTHING_BESIDE = Beside()


@dataclass(frozen=True)
class Pair:
    """Two documents of the case, laid out to be shown side by side."""

    left_id: str
    right_id: str
    left: Document
    right: Document
    left_blocks: tuple[Block, ...]
    right_blocks: tuple[Block, ...]
    beside: Beside = NOTHING_BESIDE
