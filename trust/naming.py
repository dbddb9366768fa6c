"""Names as they stand in running words: case, accents, kinds of apostrophe and plurals aside. Pure."""

import re
import unicodedata
from functools import lru_cache

APOSTROPHES = "’‘`´"
BARE = re.compile(r"(?:the )?[A-Z]?[^\W\dA-Z]+", re.A)  # a name that others may bear too: "the Trust", not "the NCT"


@lru_cache(maxsize=256)  # the same item and document stand around many figures
def fold(words):
    """The words in small letters without accents, each character in its place."""
    return "".join(map(_plain, words or ""))


@lru_cache(maxsize=1024)
def _plain(character):
    if character in APOSTROPHES:
        return "'"
    return (unicodedata.normalize("NFKD", character)[0].lower() or " ")[0]


@lru_cache(maxsize=4096)
def mentions(name, folded):
    """(start, end) wherever folded words have this name as whole words."""
    pattern = _pattern(name)
    return tuple(match.span() for match in pattern.finditer(folded)) if pattern else ()


@lru_cache(maxsize=4096)
def _pattern(name):
    words = re.findall(r"[\w']+", fold(name))
    words = [word.strip("'") for word in words if word.strip("'")]
    if not words:
        return None
    *others, last = [_spelled(word) for word in words]
    return re.compile(rf"(?<!\w){''.join(rf'{word}[^\w£]+' for word in others)}{last}(?!\w)")


def _spelled(word):
    """A word with or without its plural or genitive ending."""
    stem = re.sub(r"'?s'?$", "", word) if len(word) > 3 and not word.endswith("ss") else word
    stem = stem.replace("'", "'?") if re.search(r"'", stem) else re.escape(stem)
    if stem.endswith("y"):
        return rf"{stem[:-1]}(?:y|ies|y'?s)"
    return rf"{stem}(?:'?e?s'?)?"
