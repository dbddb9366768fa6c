"""Keys by which names are matched and sorted: stored beside the name, so no database's collation decides. Pure."""

import re
import unicodedata
from functools import lru_cache

_NOT_WORD = re.compile(r"[^\w\s]|_")


@lru_cache(maxsize=4096)  # a document names the same few people again and again
def name_key(name: str) -> str:
    """The name without case, accents, apostrophes and punctuation: ``Siân O'Neill`` and ``SIAN ONEILL`` are one key."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c) and c not in "'’‘`´")
    return " ".join(_NOT_WORD.sub(" ", plain).split())


def sort_key(name: str) -> str:
    """A person's key with the surname first: ``Ros Tindall`` sorts as ``tindall ros``."""
    words = name_key(name).split()
    return " ".join(words[-1:] + words[:-1])
