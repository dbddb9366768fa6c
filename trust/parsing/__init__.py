"""Reads the money in a text: pure, total, and with the place of every amount in the source."""

from trust.parsing.figures import read
from trust.parsing.found import FoundFigure, as_dict

__all__ = ["FoundFigure", "as_dict", "read"]
