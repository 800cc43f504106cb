"""Names of authorities, committees, companies and associations, told by the words they are made of."""

import re

_STEMS = (
    r"namnd|forvaltning|styrelse|kontor|utskott|beredning|departement|verk|myndighet|inspektion|kansli|domstol"
    r"|tingsratt"
    r"|hovratt|kammarratt|forvaltningsratt|institut|rad|kommitte|ombud|kammare|stiftelse|forbund|forening|bolag"
    r"|sallskap"
    r"|universitet|hogskola|delegation|byra|organisation|samfund|fond|museum|bibliotek|enhet|avdelning|gymnasium"
    r"|skola"
    r"|sjukhus|polis|tullen|fullmaktige|revisorer|revision"
)
_WHOLE = r"kommun|stad|region|lan|landsting|stadsdel|kommunalforbund|regeringen|riksdagen|ab|aktiebolag"
_ENDING = r"(?:en|n|et|t|na|er|erna|s|ens|ets|ns)?"
_ENGLISH = (
    r"council|committee|department|agency|ministry|board|authority|university|office|trust|ltd|limited|inc|plc"
    r"|commission"
    r"|association|society|institute|directorate|service|borough|corporation|foundation|federation|union"
)
_SPECIFIC = re.compile(
    rf"[\w-]*(?:{_STEMS}){_ENDING}\Z|(?:{_ENGLISH})s?\Z|lansstyrelse{_ENDING}\Z|kommunstyrelse{_ENDING}\Z"
)
_GENERAL = re.compile(rf"(?:{_WHOLE}){_ENDING}\Z")
_JOINING = frozenset(
    [
        "och",
        "i",
        "for",
        "pa",
        "vid",
        "av",
        "samt",
        "of",
        "the",
        "and",
        "for",
        "to",
        "in",
        "at",
        "on",
        "till",
        "under",
        "med",
    ]
)
_BARE = re.compile(
    rf"(?:namnd|styrelse|forvaltning|kommun|stad|region|myndighet|kontor|enhet|avdelning|beredning|utskott"
    rf"|revision|skola"
    rf"|forening|forbund|bolag|kommitte|departement|verk){_ENDING}\Z|(?:the )?(?:{_ENGLISH})\Z|fullmaktige\Z"
    rf"|rad{_ENDING}\Z"
)
"""Says what kind of body it is and not which."""
_KINDS = re.compile(
    r" (?:tjansteutlatande|tjansteskrivelse|yttrande|remissvar|remissyttrande|protokoll|protokollsutdrag"
    r"|sammantradesprotokoll"
    r"|beslut|motion|skrivelse|pm|datum|dnr|diarienummer|sida|sid|page|minutes|response|report)\b.*\Z"
)
_PAGE = re.compile(r" (?:(?:sida|sid|page) \d{1,3}(?: ?\(\d{1,3}\))?|\d{1,3} ?\(\d{1,3}\)|\d{4}-\d{2}-\d{2})\Z")
_NO_NAME = re.compile(
    r"(?:minutes|protokoll\w*|yttrande|svar|remiss\w*|motion|rapport|report|agenda|response|beslut|kallelse|om|ny"
    r"|nya|bilaga)\b"
)
"""Begins what is a title with a name in it."""
MOST_WORDS = 9
_WORD = re.compile(r"[^\W\d_][\w&/.'’-]*|&")


def body_in(words: str, folded: str) -> tuple[str, bool]:
    """The name of a body that this cell of a letterhead is, and whether it says which one more closely than its
    municipality does; empty where it is none. What stands after the name (kind of document, page) is cut off."""
    end = len(_PAGE.sub("", _KINDS.sub("", folded)))
    name, key = words[:end].strip(" ,;:"), folded[:end].strip(" ,;:")
    parts, keys = name.split(), [part.strip(",.()") for part in key.split()]
    if (
        not 0 < len(parts) <= MOST_WORDS
        or len(key) != len(name)
        or not all(map(_WORD.fullmatch, map(_stripped, parts)))
    ):
        return "", False
    if not parts[0][0].isupper() or _BARE.match(key) or _NO_NAME.match(key):
        return "", False
    specific = any(map(_SPECIFIC.match, keys))
    if not specific and not any(map(_GENERAL.match, keys)):
        return "", False
    after_for = False
    for part, word in zip(parts, keys, strict=True):
        known = (
            part[0].isupper() or word in _JOINING or part.endswith("-") or _SPECIFIC.match(word) or _GENERAL.match(word)
        )
        if not known and not after_for:
            return "", False
        after_for = after_for or word in ("for", "of")
    return name, specific


def _stripped(part: str) -> str:
    return part.strip(",.()") or part
