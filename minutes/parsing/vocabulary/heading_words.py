"""Bodies that meet, and the headings that say which meeting this is."""

import re

from .person_words import CAPITAL

BODY_NOUN = (
    r"(?:Council|Committee|Sub-Committee|Subcommittee|Board|Panel|Cabinet|Executive|Commission|Forum|Authority|"
    r"Assembly|Partnership|Working Group|Task and Finish Group|Task Group|Working Party|Trust)"
)
BODY_WORD = rf"(?:{CAPITAL}[\w’'-]{{0,30}},?|and|of|for|the|&|\([A-Z][\w ]{{0,40}}\))"
BODY = re.compile(
    rf"(?:{BODY_WORD}\s+){{0,9}}(?:{BODY_NOUN}|{BODY_NOUN.upper()})\b(?!\s+(?:Chamber|Tax|House|Offices?|"
    rf"Members?|Procedure))"
)
BODY_START = re.compile(  # Notes from the meeting of the …; MINUTES of a meeting of the COUNCIL; Minutes of the …
    r"^.*?\b(?:(?:extra\s?-?ordinary |ordinary |annual |special |remote |virtual )?meetings?\s+of\s+(?:the\s+)?|"
    r"minutes\s+of\s+(?!(?:[\w-]+\s+){0,3}?meetings?\s+of\b)(?:the\s+)?|minutes\s*[-–—:]\s*)",
    re.I,
)
HEADING_LINE = re.compile(  # Notes from the meeting of …; PARISH COUNCIL MEETING; Minutes 8th April 2021
    r"^(?:(?:draft |non-exempt |exempt |confidential )?(?:minutes|notes|record|proceedings)\b|at (?:a|"
    r"the) .*meeting)|\bmeeting\b",
    re.I,
)
NOTES = re.compile(r"^(?:draft\s+)?notes\b", re.I)  # Notes from the meeting of the Budget Panel
AGENDA_ONLY = re.compile(r"^(?:agenda\b(?!.*\bminutes\b)|.*\bsummons\b|.*\bnotice of meeting\b)", re.I)  # AGENDA
VENUE = re.compile(
    r"\b(?:held\s+)?(?:in|at)\s+(?:the\s+)?(?P<venue>[^\d,;]{3}[^;]*?)(?=\s+(?:on|at)\s|\s*,?\s*$|\s+commencing)", re.I
)
HELD = re.compile(r"\b(?:held|at|on|commencing)\b", re.I)  # … Committee held at the Town Hall on …
OWN_MINUTES = re.compile(  # the minutes of the previous meeting of the Cabinet held on …
    rf".{{0,40}}?\bminutes of the (?:last |previous )?(?:meeting of the\s+(?P<body>"
    rf"(?:[A-Z][\w’'&-]{{0,30}}\s+){{0,6}}{BODY_NOUN}))\b",
    re.S,
)
THAT_THE_BODY = re.compile(  # “That the Council approves
    rf"[“\"]?That (?:the |this )?(?P<body>(?:[A-Z][\w’'&-]{{0,30}}\s+){{0,6}}{BODY_NOUN})\b(?!\s+Tax)"
)
