"""Frames between the window and a worker: a length, a JSON object, and raw bytes. Never pickle."""

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO

_LENGTHS = struct.Struct(">IQ")
"""Bytes of the JSON, then bytes of the payload."""

MAX_FIELDS = 32 << 20
"""Largest JSON part, in bytes."""
MAX_PAYLOAD = 1 << 30
"""Largest raw part, in bytes."""


class ChannelError(Exception):
    """The other side ended, or sent what is no frame."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One message. ``fields`` is any JSON object with a ``kind``."""

    fields: Mapping[str, object]
    payload: bytes = b""

    @property
    def kind(self) -> str:
        return str(self.fields.get("kind", ""))


def send(stream: BinaryIO, frame: Frame) -> None:
    """Writes and flushes one frame. Raises ``OSError`` when the other side is gone."""
    fields = json.dumps(dict(frame.fields), ensure_ascii=False, allow_nan=False).encode("utf-8", "surrogatepass")
    stream.write(_LENGTHS.pack(len(fields), len(frame.payload)))
    stream.write(fields)
    stream.write(frame.payload)
    stream.flush()


@dataclass(frozen=True, slots=True)
class Announced:
    """A frame whose payload is still to be read: its receiver prepares itself before the first byte."""

    fields: Mapping[str, object]
    size: int
    stream: BinaryIO

    def received(self) -> Frame:
        """Reads the payload. Raises ``ChannelError``."""
        return Frame(self.fields, _exactly(self.stream, self.size))


def announced(stream: BinaryIO) -> Announced | None:
    """The next frame without its payload; None when the other side closed. Raises ``ChannelError``."""
    head = stream.read(_LENGTHS.size)
    if not head:
        return None
    if len(head) < _LENGTHS.size:
        raise ChannelError("ended inside a frame")
    fields_size, payload_size = _LENGTHS.unpack(head)
    if fields_size > MAX_FIELDS or payload_size > MAX_PAYLOAD:
        raise ChannelError("too large a frame")
    try:
        fields = json.loads(_exactly(stream, fields_size).decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        raise ChannelError("no JSON") from None
    if not isinstance(fields, dict):
        raise ChannelError("no JSON object")
    return Announced(fields, payload_size, stream)


def receive(stream: BinaryIO) -> Frame:
    """The next whole frame. Raises ``ChannelError``, also when the other side closed."""
    coming = announced(stream)
    if coming is None:
        raise ChannelError("closed")
    return coming.received()


def _exactly(stream: BinaryIO, size: int) -> bytes:
    data = stream.read(size)
    if len(data) < size:
        raise ChannelError("ended inside a frame")
    return data
