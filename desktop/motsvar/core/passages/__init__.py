"""Longer runs of text that one document has from the other, or both from a third."""
