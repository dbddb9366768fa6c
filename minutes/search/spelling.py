"""Words as the search reads them, whichever way they are spelt: O'Neill, O’Neill and ONeill find each other."""

import re

from minutes.keys import name_key

CONFIG, DICTIONARY = "minutes_english", "english_stem"
APOSTROPHES = "'’‘`´"
APART = re.compile(rf"[^\W\d_]+(?:[{APOSTROPHES}][^\W\d_]+)+")
OF_SOMEBODY = re.compile(rf"[{APOSTROPHES}]s$", re.I)
# Names that have an apostrophe after their first letter, typed without it: oneill, ONeill, DArcy (and no O'V, O'P …).
TOGETHER = re.compile(
    rf"(?<![\w{APOSTROPHES}])(?<!\w-)([Oo](?=[^\W\d_pu-xzPU-XZ][^\W\d_]{{2}})|[DLM](?=[A-Z][a-z]))([^\W\d_]+)(?![\w{APOSTROPHES}])"
)
MOST = 10  # words spelt in another way in one search
# Letters that Unicode does not split into a plain letter and an accent, as PostgreSQL's unaccent reads them.
PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ŋ": "n", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th"}
)


def letters_of(word):
    """The word in the plain letters that its stem is made of: ``Ølsen`` is ``olsen``, ``O’Neill`` is ``oneill``."""
    return name_key(word).translate(PLAIN)


def spellings_in(text):
    """Words of ``text`` that may be spelt with or without an apostrophe, each with its other spelling."""
    apart = [OF_SOMEBODY.sub("", word) for word in APART.findall(text)]
    named = [(word, joined) for word in apart if (joined := re.sub(f"[{APOSTROPHES}]", "", word)) != word]
    together = [(match[0], f"{match[1]}'{match[2]}") for match in TOGETHER.finditer(text)]
    return list(dict.fromkeys([*named, *together]))[:MOST]
