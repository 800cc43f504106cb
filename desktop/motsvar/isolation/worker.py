"""The child's side: waits for a request, bounds itself, answers, and waits again. Started by ``process``."""

import os
import sys
import time
from collections.abc import Mapping, Sequence
from typing import BinaryIO

from motsvar.core.errors import MotsvarError
from motsvar.core.progress import Progress
from motsvar.isolation import limits
from motsvar.isolation.channel import ChannelError, Frame, announced, send
from motsvar.isolation.failures import fault, known_failure
from motsvar.isolation.handlers import HANDLERS, Handler

_BETWEEN_REPORTS = 0.03
"""Seconds between two reports of progress that are passed on."""


def main(handlers: Mapping[str, Handler] = HANDLERS, ready_for: Sequence[str] = ()) -> int:
    """Serves requests until the parent closes the channel; returns the exit status. What requests of the kinds
    ``ready_for`` need is imported at once, while the parent still makes them."""
    requests, replies = _own_channel()
    sys.dont_write_bytecode = True
    limits.give_up_network()
    for kind in ready_for:
        handlers[kind].prepare()
    try:
        while _serve(handlers, requests, replies):
            pass
    except (ChannelError, OSError):
        return 1
    return 0


def _own_channel() -> tuple[BinaryIO, BinaryIO]:
    """The pipes to the parent, moved away from standard input and output, where a stray print could break in."""
    requests, replies = os.dup(0), os.dup(1)
    if sys.platform == "win32":
        import msvcrt

        for pipe in (requests, replies):
            msvcrt.setmode(pipe, os.O_BINARY)
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nothing, standard)
    os.close(nothing)
    return os.fdopen(requests, "rb"), os.fdopen(replies, "wb")


def _serve(handlers: Mapping[str, Handler], requests: BinaryIO, replies: BinaryIO) -> bool:
    """One request and its answer; False when there can be no other."""
    coming = announced(requests)
    if coming is None:
        return False
    try:
        handler = handlers[str(coming.fields.get("kind"))]
        handler.prepare()
        limits.apply(handler.limits)
        answer = handler.answer(coming.received(), _reporter(replies))
    except MotsvarError as error:
        answer = Frame(known_failure(error))
    except MemoryError:
        answer = Frame({"kind": "memory"})
    except (ChannelError, BrokenPipeError):
        raise
    except Exception as error:  # the border of the process: a bug is told to the parent, which writes it to its log
        answer = Frame(fault(error))
    send(replies, answer)
    # After a failure part of the request may be unread, and must never be taken for the next one.
    return answer.kind not in ("memory", "fault")


def _reporter(replies: BinaryIO) -> Progress:
    last = 0.0

    def report(fraction: float, phrase: str) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _BETWEEN_REPORTS:
            last = now
            send(replies, Frame({"kind": "progress", "fraction": fraction, "phrase": phrase}))

    return report


if __name__ == "__main__":
    sys.exit(main(ready_for=sys.argv[1:]))
