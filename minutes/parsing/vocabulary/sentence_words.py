"""Where a sentence ends."""

import re

SENTENCE_END = re.compile(  # a full stop inside £2.7M ends no sentence, nor one after Cllr or an initial
    r"(?P<mark>[.!?](?<!\bDr[.])(?<!\bMr[.])(?<!\bMrs[.])(?<!\bMs[.])(?<!\bNo[.])(?<!\bSt[.])(?<!\bCllr[.])"
    r"(?<!\bRevd[.])(?<!\bRev[.])(?<!\bProf[.])(?<!\bInsp[.])(?<!\bSgt[.])(?<!\bCapt[.])(?<!\b[A-Z][.])[”’)]?)"
    r"\s+(?=[A-Z“(])"
)
