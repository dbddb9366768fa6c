"""A document's text → the facts in it: ``parse(text)``. Pure, and total: any text gives a FoundMinutes.

lines → paragraphs → sections → one reader for each kind of fact. Each stage says in its module what the next may
count on. What a reader is unsure of is a Problem for a person, never a guess.
"""

from .assemble import parse
from .found import FoundMinutes

__all__ = ["FoundMinutes", "parse"]
