"""Frames survive the way, and what is no frame is told from one."""

import io
import struct

import pytest

from motsvar.isolation.channel import MAX_FIELDS, MAX_PAYLOAD, ChannelError, Frame, announced, receive, send


def sent(*frames: Frame) -> io.BytesIO:
    stream = io.BytesIO()
    for frame in frames:
        send(stream, frame)
    stream.seek(0)
    return stream


def test_frames_come_out_as_they_went_in() -> None:
    frames = [
        Frame({"kind": "a", "text": "Två 😀\ud800\u00a0\r\n"}, b"\0\xff"),
        Frame({}),
        Frame({"kind": "c"}, b"x" * 9),
    ]
    stream = sent(*frames)
    assert [receive(stream) for _ in frames] == frames
    assert announced(stream) is None


@pytest.mark.parametrize("cut", [1, 11, 13, 20, 30])
def test_a_frame_that_ends_early_is_told(cut: int) -> None:
    whole = sent(Frame({"kind": "a", "text": "hej"}, b"payload")).getvalue()
    with pytest.raises(ChannelError):
        receive(io.BytesIO(whole[:cut]))


@pytest.mark.parametrize("fields", [b"[]", b"null", b"{", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_json_object_is_told(fields: bytes) -> None:
    with pytest.raises(ChannelError):
        receive(io.BytesIO(struct.pack(">IQ", len(fields), 0) + fields))


@pytest.mark.parametrize("sizes", [(MAX_FIELDS + 1, 0), (2, MAX_PAYLOAD + 1), (2**32 - 1, 2**64 - 1)])
def test_a_frame_that_announces_too_much_is_refused_before_memory_is_taken(sizes: tuple[int, int]) -> None:
    with pytest.raises(ChannelError, match="too large"):
        receive(io.BytesIO(struct.pack(">IQ", *sizes) + b"{}"))


def test_a_closed_channel_is_told() -> None:
    with pytest.raises(ChannelError):
        receive(io.BytesIO())
