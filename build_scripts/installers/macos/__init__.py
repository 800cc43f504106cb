"""The program and its disk image for macOS."""
