"""The real program for Windows, frozen, installed and tried on Linux, in Debian's wine. Entry: `prove_windows.py`.

For proof alone: what people download is built on Windows.
"""
