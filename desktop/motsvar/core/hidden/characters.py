"""The characters that may hide something, as classes for patterns."""

BIDIRECTIONAL = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
CONTROLS = "\x00-\x08\x0b\x0d-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff"
PRIVATE = "\ue000-\uf8ff\U000f0000-\U0010ffff"
_BLANK = (
    "\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u2800\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
UNSEEN = BIDIRECTIONAL + CONTROLS + PRIVATE + _BLANK
"""For a class of a pattern."""

GREEK = "\u0370-\u03ff\u1f00-\u1fff"
_OTHERS = (
    "\u0400-\u052f\u0531-\u0556\u0560-\u0588\u13a0-\u13fd\u1c80-\u1c8a\u2c80-\u2cff"
    "\ua4d0-\ua4ff\ua640-\ua69f\uab70-\uabbf"
)
"""Cyrillic, Armenian, Cherokee, Coptic and Lisu: the other alphabets with letters like Latin ones."""
_WIDE = "\uff01-\uff5e"
FORMULA = "\U0001d400-\U0001d7ff"
OTHER_FORM = _WIDE + FORMULA
OTHER_ALPHABET = GREEK + _OTHERS
"""For classes of patterns: a text without any of these has no look-alikes."""
