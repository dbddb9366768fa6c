"""Who moves and seconds, what they move, and what becomes of it."""

import re

from .person_words import PERSON_HERE

MOVING = re.compile(r"\b(?:moved|proposed)\b", re.I)  # no motion is put without one of these
MATTERS = ("motion", "amendment", "proposal", "resolution", "recommendation")  # no outcome is told without one
MOVED_BY = re.compile(  # It was moved by Councillor Ann Lee and seconded by Councillor Bo Moss
    rf"(?:\b(?:was|were)\s+)?\b(?:(?i:moved|proposed))\s*(?:by)?\s*:?\s+(?P<mover>{PERSON_HERE})\s*,?\s*"
    rf"(?:and\s+)?(?:(?i:was\s+)?(?i:seconded)"
    rf"\s*(?:by)?\s*:?\s+(?P<seconder>{PERSON_HERE}))?"
)
MOVED = re.compile(  # Councillor Lee proposed and Councillor Moss seconded
    rf"(?P<mover>{PERSON_HERE})\s+(?i:proposed|moved)(?P<motion>\s[^.]{{0,200}}?)?\s*,?\s*(?:and|"
    rf",)?\s*(?P<seconder>{PERSON_HERE})\s+(?i:seconded)"
)
OUTCOME = re.compile(  # The amendment was AGREED. The motion was declared LOST. … was declared to be CARRIED.
    r"(?:the\s+)?(?P<what>(?:substantive\s+)?(?:motion|amendment|proposal|resolution|"
    r"recommendation)s?(?:\s+as\s+amended)?)\s+(?:was|were)\s+"
    r"(?:then\s+|therefore\s+|duly\s+|put\s+(?:to\s+the\s+vote\s+)?and\s+)*"
    r"(?:declared\s+)?(?:to\s+be\s+)?(?P<result>carried|agreed|approved|lost|defeated|"
    r"not carried|rejected|withdrawn|fell)|(?:the\s+)?(?P<what_fell>motion|amendment)\s+(?:fell)",
    re.I,
)
UNANIMOUS = re.compile(r"\b(?:unanimous(?:ly)?|all (?:in favour|agreed)|nem\.?\s*con)\b", re.I)  # all in favour
PROPOSAL_LABEL = re.compile(r"(?:Proposal|Motion)\s*:\s*", re.I)  # Proposal: Mrs Lee proposed …
RECEIVED_AGREEMENT = re.compile(  # … and the meeting unanimously agreed; and was unanimously agreed by the meeting
    r"\s*,?\s*and\s+(?:(?:it\s+)?was\s+)?(?:the\s+(?:meeting|council|committee|members)\s+)?(?:unanimously\s+|"
    r"all\s+)?"
    r"(?:agreed|approved|carried)(?:\s+unanimously)?(?:\s+by\s+(?:the\s+)?\w+)?\s*$",
    re.I,
)
QUOTES = "“”\"'‘’"
CARRIED = re.compile(r"carried|agreed|approved", re.I)
AGREEMENT = re.compile(  # a proposal agreed in the sentence that puts it: … and the meeting unanimously agreed
    r"\b(?:unanimous(?:ly)?|all (?:in favour|agreed|were in favour)|nem\.?\s*con|and (?:was |"
    r"it was )?(?:duly )?(?:agreed|carried|approved|resolved)|"
    r"(?:meeting|council|committee|members) (?:unanimously )?(?:agreed|approved))\b",
    re.I,
)
LEADS_ON = re.compile(  # … and seconded by Councillor Moss and it was unanimously [RESOLVED, in the paragraph below]
    r"(?:\band|\bit\s+was|\bunanimously)\s*,?$", re.I
)
IT = re.compile(r"(?:(?:and|then)\s+)?(?:it|this)|[\W\d]*", re.I)  # It was proposed by …
AFTER_SECONDER = re.compile(
    r"\s*,?\s*(?:and\s+)?(?:all (?:in favour|agreed)\s*,?\s*|(?:it was\s+)?(?:unanimously\s+)?(?:(?:agreed|"
    r"resolved)\s+(?:unanimously\s+)?)?)?(?:that\s+(?=\S))?",
    re.I,
)
STOP = re.compile(r"[.;](?=\s|$)")
MOTION_LEAD = re.compile(  # … that:
    r"\s*,?\s*(?:the following\s+(?:\w+\s+)?(?:motion|amendment|resolution)\s*)?(?P<that>that\b)?\s*[:,-]*\s*", re.I
)
