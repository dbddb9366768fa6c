"""Tasks, requests and promises, who is to do them and by when."""

import re

from .date_words import MONTH, WEEKDAY, YEAR
from .person_words import MEMBER

ASKED_FOR = re.compile(  # Members requested a calendar of the works
    r"(?P<who>[^.;]{2,100}?)\s+(?:requested|asked for|asked to (?:see|receive|have)|asked that|"
    r"requested that)\s+(?P<what>[^;]+)"
)
NOT_ASKED = re.compile(  # answered there and then
    r"^(?:clarification|clarity|assurance|an? explanation|confirmation|(?:more|further) detail)", re.I
)
PASSIVE_END = re.compile(r"\b(?:was|were|been|be|had|as|the|not)$")  # had requested; was requested
CAPITALISED = r"[A-Z][\w’'-]{0,30}"
OFFICE_NAMED = (  # Head of Highways; Executive Director of Children's Services; Chief Executive of the Trust
    rf"(?:{CAPITALISED}\s+){{0,4}}?(?:Director|Head|Manager|Officer|Clerk|Solicitor|Secretary|Treasurer|Auditor|Leader|"
    r"Mayor|Chair(?:man|woman|person)?|Chief\s+Executive|Member|Portfolio\s+Holder|Accountant|Engineer|Surveyor)\b"
    rf"(?:\s+(?:of|for)\s+(?:the\s+)?{CAPITALISED}(?:,?\s+(?:(?:and|&|of)\s+)?{CAPITALISED}){{0,6}})?"
)
MEMBER_NAMED = rf"{MEMBER}\s+{CAPITALISED}(?:\s+{CAPITALISED}){{0,3}}"  # Councillor Dilip Ranasinghe
TASK_HOLDER = rf"(?:(?:[Tt]he\s+)?(?:{OFFICE_NAMED}|[Oo]fficers|[Cc]lerk|[Cc]hair(?:man)?|Trust)|{MEMBER_NAMED})"
ACT = (  # what one does who carries something out
    r"circulate|provide|send|share|bring|present|submit|write|arrange|prepare|investigate|look into|contact|"
    r"follow up|liaise|check|obtain|publish|report back|come back|feed back"
)
OWN_ACT = (
    r"stand|resign|retire|vote|abstain|second|chair|withdraw|leave|sign|remain|attend"  # offered to stand down: no task
)
ASKED_OF = re.compile(  # [asked that] the Executive Director of Place report on the scheme
    rf"(?:that\s+)?(?:the\s+)?(?P<owner>{OFFICE_NAMED})\s+(?:{ACT}|report)\b"
)
DOUBTED = re.compile(r"\b(?:whether|if|unless)\b", re.I)  # asked whether the Clerk was asked to write
WAS_ASKED = re.compile(  # The Head of Libraries was asked to report back to the Executive
    rf"(?:^|\bthat\s+|\band\s+|,\s+)(?P<owner>{TASK_HOLDER})\s+(?:was|were)\s+(?:also\s+|then\s+)?"
    rf"(?:asked|requested|instructed)\s+to\s+(?:(?:{ACT})\b|report\b)"
)
UNDERTOOK = re.compile(  # The Leader undertook to write to the Minister; The Director agreed to supply the figure
    rf"(?:^|\bthat\s+|\band\s+|,\s+)(?P<owner>{TASK_HOLDER}(?:\s+of\s+the\s+{CAPITALISED})?)\s+(?:then\s+|also\s+)?"
    r"(?:(?:undertook|promised|offered)\s+to|agreed\s+to(?!\s+(?:the|this|that|a|an|it|be|support|accept|approve|"
    rf"note|defer|recommend|adopt)\b))(?!\s+(?:{OWN_ACT})\b)\s+\w"
)
PROMISED = re.compile(  # would be made available; would be submitted to Full Council; would go to the Change Board
    r"(?P<owner>[^.;:]{0,200}?)\s+(?:and\s+)?(?P<verb>would|will)\s+(?:also\s+|then\s+|now\s+)?(?P<act>"
    r"be\s+(?:made available|submitted|presented|reported|circulated|provided|sent|shared|published|issued|"
    r"emailed|arranged)\b(?!\s+(?:in|through|from)\b)|be\s+(?:brought|taken|referred|put)\s+(?:back\s+)?(?:to|before)\b|"
    r"(?:go|come|report|return)\s+(?:back\s+)?to\s+(?:the\s+|a\s+)?(?=[A-Z]|next\b|future\b|this\b)|report\s+on\b|"
    rf"(?:{ACT})\b)"
)
THING_GOES = re.compile(r"(?:go|come|return)\b")  # A business case would go to …
HEDGED = re.compile(  # if funding would be provided
    r"\b(?:if|whether|unless|could|might|may|hoped?|queried|asked|concern(?:s|ed)?)\b", re.I
)
NOT_PROMISED = re.compile(  # would consider handing back; would rise by April
    r"\b(?:would|will)\s+(?:not|consider|need|have|like|never|cost|rise|fall|grow|reach|exceed|increase|decrease|"
    r"lapse|expire)\b",
    re.I,
)
BY_WHEN = re.compile(  # would decide by February 2024; to be live by Easter 2025
    rf"\bby\s+(?:the\s+)?(?P<when>(?:end of\s+|early\s+|mid-?\s?|late\s+)?(?:(?:{WEEKDAY}\b,?\s+)?\d{{1,2}}(?:st|"
    rf"nd|rd|th)?\s+{MONTH}(?:,?\s+{YEAR})?|"
    rf"{MONTH}(?:\s+{YEAR})?|(?:Easter|Christmas|spring|summer|autumn|winter|the new year)(?:\s+{YEAR})?|"
    rf"{WEEKDAY}\b|next\s+\w+|(?<=end of )(?:the\s+)?(?:(?:calendar|financial|municipal)\s+)?(?:year|month|week|"
    rf"{YEAR})))",  # by the end of 2024; by the end of the financial year
    re.I,
)
LATER = re.compile(  # would report to the Executive in June 2024. | to report to the next meeting | within ten days
    rf"\bin\s+(?P<month>{MONTH}\s+{YEAR})\s*\.?$|"
    r"\b(?P<meeting>(?:at|to)\s+(?:the|its)\s+next\s+meeting|within\s+\w+\s+(?:working\s+)?(?:days|weeks|months))\b",
    re.I,
)
WILL_BY = re.compile(r"\b(?:would|will|to)\s+(?:be\s+)?\w+", re.I)  # would decide by …; to be live by …
PAST_BY = re.compile(r"\b(?:had|have|has) been\b|\bincreased?\b|\bforecast|\bestimated\b", re.I)  # told, not promised
ON_DAY = re.compile(  # at its meeting on 26th October
    r"\b(?:meeting\s+(?:on|of)|on|at its meeting on)\s+(?=(?:the\s+)?(?:\d|[A-Z]))"
)
SUBJECT = re.compile(
    r"(?P<owner>[^.;:,]{2,80}?)\s+(?:was|were|is|are|would|will|intended|planned|aimed|expected|had|hoped|"
    r"undertook|agreed|\w+ed)\b"
)
SOMEBODY = re.compile(  # Officers of the Trust; the Trust; Councillor Lee; the Clerk
    rf"\b(?:[Oo]fficers?|Head of|Leader|Auditor|Solicitor|Member for|[Cc]lerk|[Cc]hair\w*|[Cc]ouncil|"
    rf"[Tt]rust|[A-Z]{{2,6}}|[Mm]anager|[Dd]irector\w*|[Ss]ecretary|[Tt]reasurer|{MEMBER})\b"
)
ACTION_LABEL = re.compile(  # ACTION - Clerk to …; Clerk Action: to …; Action: AB
    r"(?:(?P<who>[A-Z][\w ]{0,30}?)\s+)?\b(?:ACTIONS?|Actions?)\s*(?::|\s[–—-])\s*(?P<what>\S[\s\S]{2,})"
)
TASK_OWNER = re.compile(  # Clerk to arrange …
    rf"(?:The\s+)?(?P<owner>{OFFICE_NAMED}|[A-Z][\w’'.]{{0,30}}(?:\s+[A-Z][\w’'.]{{0,30}}){{0,4}})\s+(?:to|will)\s"
)
OFFICER_WORDS = (
    r"Clerk|Chair(?:man|person|woman)?|Vice[- ]Chair(?:man)?|Chief Executive|Secretary|Monitoring Officer|"
    r"(?:Cllr|Councillor)\s+[A-Z][\w’'-]{1,30}"
)
OFFICE_TO = re.compile(  # Clerk to write to the Chief executive
    rf"(?:The\s+)?(?P<owner>{OFFICER_WORDS})\s+to\s+(?P<what>(?:write|contact|arrange|ask|chase|obtain|report|"
    rf"circulate|send|check|"
    r"investigate|liaise|follow|speak|provide|prepare|order|find|look|get|invite|inform)\b[^;]*)"
)
OFFICE_WOULD = re.compile(  # It was agreed that the Chair would send Councillor Dane …; … the Head of Highways would …
    rf"\b(?:that|and)\s+(?:the\s+)?(?P<owner>{OFFICER_WORDS}|{OFFICE_NAMED}|[Cc]lerk|[Cc]hairman)\s+(?:would|"
    rf"will)\s+(?P<what>(?:{ACT}|ask|chase|speak|invite|inform|sign)\b[^;]*)"
)
REPORT_BACK = re.compile(
    r"\breport back\b[^.;]{0,80}?\b(?P<when>(?:in|within)\s+(?:\w+)\s+(?:days|weeks|months)|(?:at|"
    r"to)\s+the\s+next\s+meeting)",
    re.I,
)
SENTENCE_END = re.compile(  # a full stop inside £2.7M ends no sentence
    r"(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bNo)(?<!\bSt)(?<!\bCllr)(?<!\b[A-Z])[.!?][”’]?\s+(?=[A-Z“(])"
)
