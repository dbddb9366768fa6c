"""A better copy of the same minutes, read and merged under what people had decided. Pure: drafts in, drafts out.

Three drafts meet: ``base``, the earlier copy as it was read; ``ours``, the record as people have it now; ``theirs``,
the new copy as it is read. ``known_again`` tells which row is which fact, ``rulings`` what becomes of a fact,
``questions`` what people are asked, ``private`` what must not come to light, ``merge`` puts the draft together.
"""

from .merge import Merged, merge

__all__ = ["Merged", "merge"]
