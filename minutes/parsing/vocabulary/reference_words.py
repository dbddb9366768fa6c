"""Mentions of other meetings and corrections to earlier minutes."""

import re

from .heading_words import BODY_NOUN

BODY_NAMED = (
    rf"(?P<body>(?:(?:Full|[A-Z][\w’'-]{{0,30}},?|and|of|for|&)\s+){{0,7}}{BODY_NOUN}"
    r"(?!\s+(?:Tax|Chamber|House|Offices?|Procedure)\b))"
)
MEETING_REFERENCE = (
    # the Overview Commission meeting on 3rd October; Full Council at its meeting on 26th October
    re.compile(
        rf"{BODY_NAMED}(?:['’]s)?(?:,?\s+at\s+(?:its|the)|"
        rf"\s+at\s+a)?\s+meeting\s*,?\s*(?:(?:that was\s+)?held\s+)?(?:on|of)\s+(?:the\s+)?$"
    ),
    # the minutes of the meeting of the Cabinet held on 12 June 2024
    re.compile(rf"\bmeetings?\s+of\s+(?:the\s+)?{BODY_NAMED}\s*,?\s+(?:held\s+)?(?:on|of)\s+(?:the\s+)?$"),
    # decided by Full Council on 30 March 2023
    re.compile(rf"\b(?:by|to|at)\s+(?:the\s+)?{BODY_NAMED}\s+on\s+(?:the\s+)?$"),
    # the minutes of the meeting held on 17th October; its meeting on 15th July; Minutes of 1st November 2012
    re.compile(
        r"\b(?:(?:minutes\s+(?:of|from)\s+(?:the\s+|its\s+|"
        r"a\s+)?)?(?:\w+\s+){0,3}?meetings?(?:\s+of\s+the\s+\w+)?\s*,?\s*(?:held\s+)?(?:on|of)|minutes\s+of|those of)"
        r"\s+(?:the\s+)?$",
        re.I,
    ),
)
OWN_MEETING = re.compile(r"minutes|\bnotes of\b|last meeting", re.I)  # the notes of the meeting held on 3 May
OLD_MINUTES = re.compile(r"^\s*minutes\b", re.I)  # the 11th March 2021 minutes
AHEAD = re.compile(  # would be submitted to; undertook to present the plan to
    r"\b(?:would|will|shall|is to|are to|to be|due to|scheduled|next)\b|(?<=\bundertook )to\b|(?<=\bagreed )to\b|"
    r"(?<=\basked )to\b",
    re.I,
)
BEHIND = re.compile(  # had been submitted to; held on; who heard
    r"\b(?:had|has been|have been|was|were|been|heard|held|met|approved|agreed|considered|previous|last|decided|"
    r"minutes)\b",
    re.I,
)
CORRECTED = re.compile(  # subject to the amendment that Cllr Lee be recorded as having been present
    r"\bsubject to (?:the (?:following )?)?(?:amendment|correction|inclusion|addition|deletion|"
    r"change)s?\b[:,]?\s*(?:that\s+|of\s+)?(?P<what>[^.;]+)",
    re.I,
)
FULL_STOP = re.compile(r"[a-z0-9)]{2}[.;?!]\s")  # the end of the sentence before
