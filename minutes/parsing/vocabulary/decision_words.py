"""How a decision is marked or told, what leads in to its clauses, and what a clause does."""

import re

from .heading_words import BODY_NOUN

MARKER_WORD = r"(?:RESOLVED|AGREED|DECIDED|RECOMMENDED|RECEIVED|APPROVED|ORDERED)"
MARKER = re.compile(  # RESOLVED; RESOLVED that:  The …; Resolved:- ; RESOLVED: (Unanimously); DECISION:  The Cabinet:
    rf"(?P<marker>(?:(?:It was|IT WAS)\s+)?(?:(?i:unanimously)\s+)?{MARKER_WORD}(?:\s+(?i:unanimously))?|"
    r"(?:It was\s+)?(?:Unanimously\s+)?(?:Resolved|Agreed|Recommended)(?=\s*:|\s+(?:that|to|unanimously)\b|\s*[-–—]|"
    r"\s*$)|DECISION(?=\s*:)|Decision(?=\s*:\s*\S)|RESOLUTION(?=\s*:))"
)
AFTER_MARKER = re.compile(  # what stands between a marker and its words: RESOLVED (9 votes to 2): that
    r"\s*(?:\(?(?:unanimously|nem\.?\s*con\.?|by the (?:Council|Committee|Cabinet|"
    r"Executive))\)?)?\s*[:;.,]?\s*[-–—]*\s*"
    r"(?:\(?(?:unanimously|nem\.?\s*con\.?)\)?\s*[:,.-]*|"
    r"\([^()]{0,60}\b(?:votes?|voting|against|in favour)\b[^()]{0,60}\)\s*[:,.-]*)?\s*",
    re.I,
)
THAT = re.compile(r"(?:THAT|That|that)\b\s*[:,]?\s*[-–—]?\s*")  # RESOLVED that: the minutes …
LEAD_IN = re.compile(  # That the Executive: ; That Council:- ; The Cabinet: ; That the Executive noted:
    r"(?P<lead>(?:THAT|That|that)?\s*(?:the\s+)?[^.;:]{0,120}?)\s*[:;]\s*[-–—]?\s*$|(?P<bare>(?:THAT|That|"
    r"that)\s*[:,-]?\s*)$"
)
BODY_LEAD_IN = re.compile(  # DECISION:  The Cabinet: ; That the Executive:
    rf"(?:THAT\s+)?(?:the\s+)?(?P<body>(?:[A-Z][\w’'&-]{{0,30}}\s+){{0,6}}{BODY_NOUN})\b(?:\s+\w+)?\s*:", re.I
)
KEY_DECISION = re.compile(r"\(?\s*KEY DECISION\b|\bIs Key decision\?:\s*Yes|\(Key decision\b", re.I)  # (KEY DECISION)
KEY_DECISION_LINE = re.compile(r"\(?\s*KEY DECISION\s*\)?\s*[.:]?", re.I)
NO_BODY = (  # The Chief Executive agreed to write; The Chair of the Panel agreed to ask; The Trust agreed to report
    r"Chief|Chair(?:man|woman|person)?|Director|Leader|Head|Officer|Clerk|Manager|Secretary|Treasurer|Solicitor|Auditor|"
    r"Deputy|Mayor|Trust"
)
IN_SENTENCE = re.compile(  # It was unanimously RESOLVED to approve …; so it was agreed to send him one
    rf"\b(?P<shout>RESOLVED|AGREED|DECIDED)\b(?:\s+unanimously)?(?:\s*[:,-]*)\s+"
    r"(?=(?:that|to)\b)|\b[Ii]t was\s+(?:then\s+|also\s+|further\s+|"
    r"therefore\s+)?(?:unanimously\s+)?(?P<agreed>agreed|resolved|decided)(?:\s+unanimously)?[\s,:]+(?=(?:that|"
    r"to)\b)|"
    rf"(?<!\bof )\b(?:[Tt]he\s+)(?!(?:\w+\s+){{0,4}}?(?:{NO_BODY})\b)(?:\w+\s+){{0,4}}?(?:{BODY_NOUN}|meeting|"
    rf"members)\s+(?:unanimously\s+)?(?P<body_agreed>agreed|resolved|decided|RESOLVED|AGREED)"
    r"(?:\s+unanimously)?[\s,:-]+(?=(?:that|to)\b)"
)
ACTIONS = (  # the action of a clause by its first telling word
    ("noted", r"(?<!\bthe )\bnot(?:ed?|es|ing)\b"),
    ("recommended", r"\brecommend(?:ed|s|ing)?\b"),
    ("delegated", r"\bdelegat(?:ed?|es|ing|ion)\b"),
    ("authorised", r"\bauthori[sz](?:ed?|es|ing|ation)\b"),
    ("appointed", r"\b(?:re-?)?(?:appoint(?:ed|s|ment)?|elect(?:ed|s|ion)?)\b"),
    ("approved", r"\bapprov(?:ed?|es|al|ing)\b"),
    ("adopted", r"\badopt(?:ed|s|ion)?\b"),
    ("endorsed", r"\bendors(?:ed?|es|ing)\b"),
    ("supported", r"\bsupport(?:ed|s)\b"),
    ("received", r"\breceiv(?:ed?|es)\b"),
    ("requested", r"\brequest(?:ed|s)?\b"),
    ("deferred", r"\bdefer(?:red|s)?\b"),
    ("refused", r"\b(?:refus(?:ed?|es|al)|reject(?:ed|s)?)\b"),
    ("agreed", r"\bagree(?:d|s|ment)?\b|\b(?:accept(?:ed)?|confirmed as)\b"),
)
ACTION = re.compile("|".join(rf"(?P<{action}>{pattern})" for action, pattern in ACTIONS), re.I)
APPROVED_LAST = re.compile(  # The minutes of the meeting held on … were approved as a correct record.
    r"^(?P<what>(?:the\s+)?(?:\w+\s+){0,3}minutes\b[^.]*?)\s+(?:were|was)\s+(?:unanimously\s+)?(?P<verb>approved|"
    r"agreed|confirmed|accepted|signed(?=[^.]{0,40}\bas an? (?:true|correct|accurate)))\b",
    re.I,
)
RUN_ON = re.compile(  # …, be approved;  3. That the 2024/25 schedule …
    r"(?<=[;,.:])\s+(?:and\s+)?(?P<label>\(?(?:[a-z]|[ivx]{1,5}|[A-Z]|\d{1,2})(?:\)|\.(?=\s)))\s*(?=\S)"
)
NOT_DECIDED = re.compile(  # Decision: Noted
    r"(?:none|noted|no decision|not applicable|n/?a|the (?:report|update|presentation|contents?) (?:was|"
    r"were) noted)\b",
    re.I,
)
