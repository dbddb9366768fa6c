"""What a reader typed into a search: the sides of each ``or``, with the amounts of money in each told apart."""

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from .typed_amounts import amounts_in

# "a phrase", or, and what stands between them; a quotation mark with no other is a sign like any.
PIECE = re.compile(r'"[^"]*"|(?<!\S)or(?!\S)|(?:(?!(?<!\S)or(?!\S))[^"])+|"', re.I)
MINUS = re.compile(r"(?:^|(?<=\s))-$")


class Typed(NamedTuple):
    """One amount, or the two ends of a range: as typed, in pounds, and whether it was ``-without``."""

    text: str
    amounts: tuple[Decimal, ...]
    without: bool


@dataclass
class Side:
    """One side of an ``or``: words, and amounts beside them."""

    words: str = ""
    amounts: list[Typed] = field(default_factory=list)

    def add(self, piece):
        """The next words typed. A phrase in quotes stays words, unless it is an amount and no more."""
        phrase = piece.strip('"')
        place, quoted = 0, len(piece) > 1 and piece[0] == '"'
        for one in amounts_in(phrase if quoted else piece):
            if quoted and one.end - one.start < len(phrase.strip()):
                continue
            self._add_amount("" if quoted else piece[place : one.start], phrase if quoted else piece, one)
            place = len(piece) if quoted else one.end
        self.words += piece[place:]

    def _add_amount(self, before, piece, one):
        self.words += before
        without = bool(MINUS.search(self.words))
        self.words = (self.words[:-1] if without else self.words) + " "
        self.amounts.append(Typed(piece[one.start : one.end], one.amounts, without))


def sides_of(text):
    """The sides of what was typed; one, where there is no ``or``."""
    sides = [Side()]
    for piece in PIECE.findall(text):
        if piece.lower() == "or":
            sides.append(Side())
        else:
            sides[-1].add(piece)
    return sides
