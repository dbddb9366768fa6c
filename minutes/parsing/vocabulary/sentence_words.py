"""Where a sentence ends, and the shortened words whose full stop ends none."""

import re
from itertools import groupby

ABBREVIATED = (  # Cllr. Lee, Insp. Hale, Minute No. 4, the offer of Messrs. Low
    "Cllr", "Cllrs", "Ald", "Mr", "Mrs", "Ms", "Messrs", "Dr", "Prof", "Rev", "Revd", "Hon", "St", "Insp", "Sgt",
    "Supt", "Capt", "Col", "Lt", "No", "Nos", "Min", "Ref", "ref", "vs", "Prop", "Sec", "Jnr", "Snr",
)  # fmt: skip


def not_after(stop: str = "") -> str:
    """A lookbehind for each length of shortened words, which stands before the stop or, if it is given, after it."""
    same_lengths = groupby(sorted(ABBREVIATED, key=len), key=len)
    return "".join(rf"(?<!\b(?:{'|'.join(same)}){stop})" for _, same in same_lengths)


SHORTENED = re.compile(rf"\b(?:[A-Z]|{'|'.join(ABBREVIATED)})$")  # T. Lee; Prof. Lee: the words up to the full stop
COUNT = (  # [the outcome of the survey.] 72% of those asked; [approx.] 72 people begins no sentence
    r"(?<=[a-z]{4}[.]\s)(?<!approx[.]\s)(?<!\bpara[.]\s)(?<!\bparas[.]\s)(?<!\bitem[.]\s)\d[\d,]{0,8}%?\s[a-z]"
)
SENTENCE_END = re.compile(  # a full stop inside £2.7M ends no sentence, nor one after Cllr or an initial
    rf"(?P<mark>[.!?](?=[”’)]?\s){not_after('[.]')}(?<!\b[A-Z][.])[”’)]?)\s+(?=[A-Z“(]|{COUNT})"
)
