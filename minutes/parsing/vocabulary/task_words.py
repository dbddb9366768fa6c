"""Tasks as they are printed apart: after a label, in a table, in a column of their own."""

import re

from .date_words import MONTH, WEEKDAY, YEAR

LABEL = re.compile(  # ACTION - Clerk to …; Clerk Action: to …; ACTION BY: D Shiels, Member Services Officer
    r"(?P<open>[(\[])?(?:(?P<who>[A-Z][\w.’'-]{0,30}(?: [A-Z][\w.’'-]{0,30}){0,3}) )?"
    r"\b(?:ACTIONS?|Actions?)(?:\s+(?:[Pp]oint|POINT|[Rr]equired|\d{1,3}))?(?P<by>\s+(?:[Bb]y|BY|[Ff]or|[Oo]n))?"
    r"\s*(?::\s*[-–—]?|\s[–—-]\s)\s*(?P<what>\S[^\n]*(?:\n(?!\s*\n)[^\n]*){0,20})"
)
OWNER_ALONE = re.compile(  # (Action: JS); ACTION: Clerk / Cllr Lee
    r"(?P<owner>(?:[Tt]he\s+)?(?:All\b|Officers\b|[A-Z][\w.’'-]{0,30})(?:,?\s*(?:&|/|\band\b)?\s*"
    r"(?:[A-Z][\w.’'-]{0,30}|of|for|the)){0,8}?)(?:,?\s+(?:-\s+)?(?P<due>(?:by|before)\s+[^.;:]{3,40}?))?[.)\]\s]*$"
)
ONE_OWNER = (
    r"(?:(?!PLAN|LOG|LIST|NONE|NIL|TBC|DATE|DUE|BY\b|FOR\b|TO\b|ON\b)[A-Z]{2,4}|(?:[Tt]he\s)?(?:Clerk|CLERK|Chair(?:man)?|"
    r"CHAIR|All|ALL|Officers)|Cllrs?\.?\s[A-Z][\w’'-]{1,30}(?:\s[A-Z][\w’'-]{1,30})?)"
)
MARKED = re.compile(  # The owners would be written to. – Action ML/SM; ACTION CB, on the line below the task
    r"(?:(?<=[.)\]–—-]\s)|(?<=[(\[])|(?<![\s\S])|(?<=\n))(?:ACTIONS?|Actions?)(?:\s+(?:[Bb]y|BY|[Ff]or))?(?:\s?:\s?|\s+)"
    rf"(?P<owner>{ONE_OWNER}(?:\s?(?:[/,&+]|and)\s?{ONE_OWNER}){{0,4}})"
    r"(?:,?\s+(?:-\s+)?(?P<due>(?:by|before)\s+[^.;:]{3,40}?))?[.)\]\s]*$"
)
RESOLVED_FIRST = "RAN"
RESOLVED = re.compile(  # RESOLVED Clerk to write: the marker is no part of the holder's name
    r"(?:RESOLVED|AGREED|NOTED|Resolved|Agreed)\s*[:–-]?\s+(?=(?:the\s+)?[A-Z])"
)
CELL = re.compile(r"\s*\|\s*|\t+|\s{3,}")  # Action | Owner | By when
HEADS = (
    ("action", r"(?:agreed\s+)?(?:actions?|tasks?)(?:\s+(?:points?|required|agreed|to be taken))?|what"),
    (
        "owner",
        r"owner|who|by whom|whom|responsib(?:le|ility)(?:\s+(?:officer|person|for))?|lead(?:\s+officer)?|"
        r"assigned to|action(?:ed)? by|officer|person responsible|initials|action owner",
    ),
    (
        "due",
        r"by when|when|due(?:\s+(?:date|by))?|deadline|target(?:\s+date)?|date(?:\s+due)?|timescale|"
        r"completion date|by|timeframe",
    ),
    ("status", r"status|progress|update|complete[d?]?|outcome|done\??|rag"),
    (
        "other",
        r"no\.?|ref\.?|item(?:\s+no\.?)?|minute(?:\s+(?:no\.?|ref\.?))?|comments?|notes?|agenda item|#|date raised",
    ),
)
HEAD = re.compile("|".join(rf"(?P<{head}>(?:{words})$)" for head, words in HEADS), re.I)  # By when
DONE = re.compile(r"(?:completed?|done|closed|actioned)\b", re.I)  # an action of an earlier meeting, carried out
WHEN = re.compile(  # 31/01/2024; End of October 2023; Easter 2022; ASAP; Next meeting
    rf"\d{{1,2}}[/.-]\d|{MONTH}|{WEEKDAY}\b|{YEAR}|(?:end|by|next|before|asap|ongoing|immediate\w*|spring|summer|"
    r"autumn|winter|easter|christmas|tbc|q[1-4])\b|\d{1,2}(?:st|nd|rd|th)?\s",
    re.I,
)
