"""Worker processes: hostile documents and heavy computing never share the window's interpreter.

A request goes to a child as bytes on its standard input, the reply comes back on its standard output; nothing
is ever unpickled and no socket is opened. ``reading`` and ``comparing`` are the two uses, ``workers`` the
parent's side, ``worker`` the child's.
"""
