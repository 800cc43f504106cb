"""Lies in the bundle where Python has ``socket`` and ``urllib.request``: the program has nothing to open a socket with.

Python's own ``email``, which reads the metadata of packages, and ``xml.sax`` import them by name; nothing here calls
what would use them.
"""


def gethostname() -> str:
    """``platform`` asks for it on Windows when anybody wants to know the system, and goes on without an answer."""
    raise OSError("there is no network here")
