"""What an exporter writes, in memory."""

import io
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from motsvar.core.progress import Progress, silent
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import USUAL, ExportOptions
from motsvar.exports.written import Count, Written


class Write(Protocol):
    def __call__(
        self, content: CaseContent, file: BinaryIO, options: ExportOptions, progress: Progress, /
    ) -> Written: ...


@dataclass(frozen=True)
class Rendered:
    data: bytes
    written: tuple[Count, ...]
    not_carried: tuple[str, ...]


def rendered(
    write: Write, content: CaseContent, options: ExportOptions = USUAL, progress: Progress = silent
) -> Rendered:
    file = io.BytesIO()
    written = write(content, file, options, progress)
    return Rendered(file.getvalue(), written.written, written.not_carried)
