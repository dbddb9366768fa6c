"""Slips of the keyboard and of spelling: what one slip makes of a word, and how far a word is from another. Pure."""

from string import ascii_lowercase

from rapidfuzz.distance import OSA


def one_slip_from(word):
    """Every word that has one letter more, less or other than ``word``, or two neighbours the other way round."""
    parts = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    made = {before + after[1:] for before, after in parts if after}
    made.update([before + after[1] + after[0] + after[2:] for before, after in parts if len(after) > 1])
    for before, after in parts:
        made.update([before + letter + after for letter in ascii_lowercase])
        made.update([before + letter + after[1:] for letter in ascii_lowercase] if after else ())
    return made - {word}


def slips_between(word, other):
    """The fewest slips that make one word of the other."""
    return OSA.distance(word, other)


def slips_to_beginning(word, stem):
    """The fewest slips that make ``stem`` of a beginning of ``word``: endings are mistyped too."""
    return min(OSA.distance(word[: len(stem) + more], stem) for more in (-1, 0, 1))


def most_slips(word):
    """How many slips somebody may have made in a word of this length: in a short one more make another word."""
    return 1 if len(word) < 6 else 2 if len(word) < 9 else 3
