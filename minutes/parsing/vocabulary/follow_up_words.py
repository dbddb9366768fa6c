"""Tasks, requests and promises, who is to do them and by when."""

import re

from .date_words import MONTH, WEEKDAY, YEAR
from .speaker_words import BARE, FIRST, INITIALS, LOWER_OFFICE, NO_SUBJECT, OFFICE, PERSON, WORD

LAST_MARKS = re.compile(r"(?:[.;,]|[;,]\s+and)+$")
ASKED_FOR = re.compile(  # Members requested a calendar of the works
    r"(?P<who>[^.;]{2,100}?)\s+(?P<how>requested|asked for|asked to (?:see|receive|have)|asked that|"
    r"requested that)\s+(?P<what>[^;]+)"
)
NOT_ASKED = re.compile(  # answered there and then, or no task
    r"^(?:(?:some |further |more )?clarification|clarity|assurance|an? explanation|confirmation|"
    r"(?:more|further) (?:detail|information on|explanation)|to\b|by\b|in\b|that (?:h(?:is|er)|their) vote|"
    r"(?:a|the) (?:named |recorded )vote|permission|leave\b|(?:a |an )?(?:vote|adjournment|donation|grant)\b)",
    re.I,
)
AND_ASKED = re.compile(  # [was worried about buses] and asked that the results be made available to all Members
    r"\b(?:and|but)\s+(?:also\s+)?(?:asked|requested)\s+that\s+(?P<what>(?!it\b)[^;]+)"
)
IN_WRITING = re.compile(  # [asked for] a briefing note on the fund: nobody answers that there and then
    r"an?\s+(?:written\s|further\s|briefing\s|detailed\s|full\s|short\s){0,2}(?:report|note|briefing|paper|breakdown|list|copy)\b"
)
TO_BE_DONE = re.compile(  # [asked that] a report be brought to the Committee; what a plan should hold is no task
    r"(?:that\s+)?[^.;]{2,120}?\bbe\s+(?:\w+ly\s+)?(?:(?:circulated|emailed|e-mailed|sent|provided|supplied|shared|published|"
    r"issued|arranged|prepared|produced|contacted|invited|notified|informed|written|obtained|made\s+available|forwarded|"
    r"distributed|organised|investigated|reported|cleaned|cleared|repaired|mended|fixed|inspected|replaced|checked)\b|"
    r"(?:brought|submitted|presented|taken|given|made|put|referred)\s+"
    r"(?:back\s+)?(?:to|before)\b|(?:added|placed|put|included)\s+(?:to|on|in|onto)\s+the\s+(?:\w+\s+){0,4}?(?:agenda|"
    r"[Pp]rogramme|[Pp]lan|list|log|tracker)\b)|"
    r"(?:that\s+)?(?:the\s+)?(?:\w+\s)?(?:figures|numbers?|details|data|statistics)\s[^.;]{0,80}?\bbe\s+(?:shown|given|included)\b"
)
PASSIVE_END = re.compile(r"\b(?:was|were|been|be|had|has|have|as|the|not|who|which|and|is|are)$")  # had requested
CROWD = re.compile(  # who asks for the body: what a single member asks for may well be answered at once
    r"(?:.{0,40}\b)?(?:Members?|Councillors|Partners|Committee|Panel|Board|Forum|Cabinet|(?<!Chief )Executive|Council|"
    r"Trustees|"
    r"Governors|Group|members|councillors)(?:\s+of\s+the\s+\w+)?$"
)
BODY = r"(?:Trust|Cabinet|Executive|Panel|Working\s+(?:Group|Party)|[A-Z]{2,5}T)"
OFFICERS = r"(?:[Oo]fficers(?:\s+of\s+the\s+[A-Z]\w{1,30})?|[Aa]ll\s+members|[Tt]he\s+[Oo]ffice)"
NOT_HOLDER = r"(?!(?:[Tt]he\s+)?(?:Applicants?|Agents?|Principal\s+(?:Authority|Council)|Headteacher)\b)"
HOLDER = (
    rf"{NOT_HOLDER}(?:(?P<person>(?:[Tt]he\s+)?{PERSON})|(?:[Tt]he\s+|[Tt]hat\s+)?(?P<office>{LOWER_OFFICE}|{OFFICE}"
    rf"(?:\s+of\s+the\s+{BODY})?|{BODY}|[Cc]lerk|{OFFICERS})|(?P<initials>{INITIALS})(?![\w.])|(?P<bare>{BARE})|(?P<first>{FIRST}))"
)
ALSO = r"(?:(?:also|then|now|now\s+be\s+asked|therefore|subsequently)\s+)?"
ACT = (  # what one does who carries something out
    r"circulate|provide|send|share|bring|present|submit|write|arrange|prepare|investigate|look\s+(?:into|at)|contact|talk|"
    r"follow\s+up|follow\s+this|liaise|check|obtain|publish|report(?!ed)|come\s+back|feed\s?back|ask|chase|speak|"
    r"invite|"
    r"inform|sign|find\s+out|raise|update|draft|seek|supply|put|take|get|organise|order|notify|email|e-mail|draw|"
    r"forward|produce|issue|respond|reply|let|tell|meet|discuss\s+(?:it|this|with)|advertise|consult|convene|remind|"
    r"clarify|confirm|pursue|visit|advise|set\s+up|carry\s+out|undertake|review|collate|purchase|request|lodge|walk|"
    r"post|upload|add|amend|register|apply|measure|clear|thank|pass|compile|complete|make\s+enquiries|enquire"
)
OWN_ACT = (
    r"stand|resign|retire|vote|abstain|second|chair|withdraw|leave|sign|remain|attend|step|act|serve|be|become|"
    r"continue|support|accept|approve|note|defer|recommend|adopt|pay|fund|give|move|"
    r"propose"  # offered to stand: no task
)
NEVER = (
    r"be|have|not|like|need|consider|prefer|welcome|support|oppose|never|always|remain|continue|become|cost|receive|"
    r"benefit|expect|hope|wish|vote|abstain|resign|stand|retire|leave|want|also\s+be|feel|lose|gain|rise|fall|increase|"
    r"decrease|only|probably|then|seem|appear|require|include|mean|retain|result|serve|lapse|expire|act|close|open|end"
)
CLAUSE = re.compile(  # where a holder may stand: after ``that``, ``and`` or a mark; told by its first letter for speed
    r"[tTaA,;:–-](?:(?<=[,;:–-])|(?<=\b[tT])[hH][aA][tT]|(?<=\b[aA])[nN][dD])\s+"
)
BRACKETS = r"(?:\s*\([^()]{0,60}\))?"
AFTER_TOPIC = re.compile(r"[^.;:–]{1,40}(?:\s[–—-]|:)\s+")  # Low Lane – |Clerk to write
NEVER_TO = r"the|a|an|all|be|each|his|her|which|whom|have|this|that|its|their|our|no|any|date|and|or"
TO_TAIL = rf"to\s+{ALSO}(?P<to>(?!(?:{NEVER_TO})\b)[a-z][\w-]{{1,30}}\b)"  # Clerk to write to …; KM to let all know
WILL_TAIL = rf"(?:will|would)\s+{ALSO}(?P<will>(?!(?:{NEVER})\b)[a-z][\w-]{{1,30}}\b)"  # Cllr Thirkett will measure …
ASKED_TAIL = (  # [The Head of Libraries] was asked to report; [the Head of Catering] be asked to come
    rf"(?P<asked>(?:(?:was|were)\s+{ALSO}|be\s+)(?:asked|requested|instructed|tasked|mandated)\s+(?:to|with)\s+"
    rf"(?!(?:{OWN_ACT})\b)[a-z])"
)
UNDERTOOK_TAIL = (  # [The Leader] undertook to write to the Minister; [The Director] agreed to supply the figure
    rf"(?P<undertook>(?:did\s+not\s+know\s+and\s+)?{ALSO}(?:(?:has\s+|had\s+)?(?:undertook|undertaken|promised|"
    r"offered|volunteered|committed)\s+to|agreed\s+to(?!\s+(?:the|this|that|a|an|it)\b))"
    rf"(?!\s+(?:{OWN_ACT})\b)\s+[a-z])"
)
SHALL = (
    r"report|writes?|bring|consult|advertise|send|arrange|circulate|prepare|obtain|contact|ask|invite|"
    r"provide|present|submit|draft|investigate|find|seek|chase|respond|reply|publish|review|meet|liaise|look|produce|"
    r"update|notify|inform|convey|pursue|undertake|organise|visit|come|lodge|draw|check|email|attend|forward"
)
SHALL_TAIL = (  # [RESOLVED that the Clerk] report on reserves each quarter; … be authorised to write
    rf"(?P<shall>(?:{SHALL})\b"
    r"(?!\s+(?:be|was|is|and|of)\b)|be\s+authorised\s+to\s+(?:write|report|send)\b)"
)
COMMA = rf",\s{WORD}(?:\s(?:and|&)\s{WORD})?,?"  # the Strategic Director|, People
NO_HOLDER = re.compile(
    NO_SUBJECT.format(
        rf"members|clerk|chair(?:man)?|treasurer|mayor|secretary|leader|officers|office|did|undertook|undertaken|also|then|"
        rf"now|therefore|has|had|was|were|be|will|would|{SHALL}"
    )
)
TASK = re.compile(  # somebody and what makes it a task
    rf"(?=[A-Z]|[a-z]{{3,8}}\s)(?P<holder>{HOLDER})(?P<work>{COMMA})?{BRACKETS}\s+(?:{UNDERTOOK_TAIL}|{ASKED_TAIL}|{SHALL_TAIL}|{TO_TAIL}|{WILL_TAIL})"
)
SHALL_DO = re.compile(rf"(?P<holder>{HOLDER})\s+{SHALL_TAIL}")  # [asked that] the Director of Parks report on benches
TASKED = frozenset(  # no sentence without one of these holds a task of somebody's
    ("to", "will", "would", "undertook", "undertaken", "promised", "offered", "volunteered", "committed", "agreed",
     "asked", "requested", "instructed", "tasked", "mandated")
)  # fmt: skip
SMALL_HOLDERS = (  # what a holder may begin with that has no capital
    "the ", "the\n", "the\u00a0", "that ", "that\n", "that\u00a0", "officers", "clerk", "all ", "de", "da", "du",
    "van ", "von ", "der ", "ap ", "al ", "el ", "la ", "le ", "ter ",
)  # fmt: skip
FIRST_TO_ACT = re.compile(  # Claire to send the prices; a letter to send to the owner is nobody
    r"(?!(?:Letters?|E-?mails?|Reports?|Nothing|Items?|Quotes?|Notices?|Minutes|Forms?|Documents?|Plans?|Questions?|"
    r"Decision|Time|Request|Matters?|Options?|Posters?|Cards?|Flyers?|Response|Reply|Information|Motion|Proposal|"
    r"Grant|Funds?|Money|Agenda|Invitations?|Work|Action|Need|How|What|Who|When|Where|Also|Then|Just)\b)[A-Z][a-z]{2,20}\s+to\s+(?:send|"
    r"circulate|contact|email|e-mail|arrange|investigate|ask|obtain|get|check|chase|write|speak|liaise|order|find|update)\s+"
    r"(?!by\b|on\b|in\b|for\b|from\b)[\w£]"
)
WILL_ACT = re.compile(rf"(?:{ACT})\b")
ASKED_ALL = re.compile(  # The Clerk asked Members to let her have their views
    rf"[^.;,]{{2,60}}?\s(?:asked|reminded|requested)\s+(?P<owner>(?:all\s+)?(?:[Mm]embers|[Cc]ouncillors|[Oo]fficers|[Pp]artners))"
    rf"\s+to\s+(?:{ACT})\b"
)
SO_THAT = re.compile(r",?\s+(?:so\s+that|in\s+order\s+(?:that|to)|which\s+would)\b")
AND_WILL = re.compile(  # Jo Elm is meeting the heads and will ask for volunteers
    rf"(?P<holder>(?P<person>(?:the\s+)?{PERSON})|(?P<bare>{BARE}))\s+(?:is|was|has|had)\s[^.;]{{3,120}}?\sand\s+(?:will|would)\s+(?:{ACT})\b"
)
AND_UNDERTOOK = re.compile(  # [asked for a note] and the Director undertook to send it
    r"(?:,|\s)\s?and\s+(?=(?:[Tt]he\s+)?[A-Z][^.;,]{2,60}?\s(?:undertook|agreed|offered|promised)\s+to\s)"
)
IN_CAPITALS = re.compile(  # AND THAT THE TOWN CLERK WRITE TO TRADERS
    r"\bTHAT\s+(?P<task>THE\s+(?P<office>(?:[A-Z]+\s+){0,3}?(?:CLERK|OFFICER|DIRECTOR|CHAIRMAN|CHAIR|MAYOR|TREASURER|"
    r"MANAGER|SURVEYOR|SOLICITOR|SECRETARY))\s+(?:WRITE|REPORT|CONTACT|OBTAIN|ARRANGE|ASK|PREPARE|SEND|INVITE|SEEK|"
    r"INVESTIGATE|ADVERTISE|CIRCULATE|PROVIDE|INFORM|NOTIFY|RESPOND|REPLY)\b(?!\s+BE\b)[^;]*)"
)
TO_ASK = re.compile(  # to instruct the Principal Solicitor to advertise …
    rf"(?:[Tt]o\s+|\b)(?:ask|instruct|request|asks|instructs|requests|asked|instructed|requested)\s+(?:that\s+)?"
    rf"(?P<holder>{HOLDER})\s+(?:to\s+)?(?P<act>(?:{ACT})\b)"
)
RESOLVES_TO = re.compile(r"\b(?:resolves?|agrees?)\s+to\s+(?P<what>(?:write|report|lobby|ask|contact)\b[^;]+)")
REPORT_ASKED = re.compile(  # a further report be made to the Council on 17 May 2012 | Requested a recovery plan by …
    r"[Rr]equest(?:ed|s)?\s+an?\s+[^.;]{2,120}?\s(?:to\s+)?be\s+(?:brought|submitted|presented|made|provided|circulated)\b|"
    r"(?:(?:[Rr]equest(?:ed|s)?|[Aa]sk(?:ed|s)? for|to receive)\s+an?\s+(?:\w+\s+){0,3}?(?:report|note|plan|paper|"
    r"update|"
    r"briefing)\b|an?\s+(?:\w+\s+){0,3}?(?:report|note|paper|update|briefing)\s+(?:[\w’'-]+\s+){0,14}?(?:be|is)\s+(?:made|brought|"
    r"submitted|presented|provided|taken|given)\b)"
)
HE_WILL = re.compile(  # and that he would send a list; He undertook to send; and undertook to supply it
    rf"\b(?:[Ss]?[Hh]e|[Tt]hey|and)\s+(?:(?:would|will)\s+{ALSO}(?:{ACT})\b|(?:also\s+|then\s+)?(?:undertook|promised|"
    rf"offered|agreed|volunteered)\s+to\s+(?!(?:{OWN_ACT}|the|a|this)\b)[a-z])"
)
DOUBTED = re.compile(r"\b(?:whether|if|unless)\b", re.I)  # asked whether the Clerk was asked to write
PROMISED = re.compile(  # would be made available; would be submitted to Full Council; would go to the Change Board
    r"(?P<owner>(?:[^.;:]|\.(?=\S)){0,200}?)\s+(?:and\s+)?(?P<verb>would|will)\s+(?:also\s+|then\s+|now\s+)?(?P<act>"
    r"be\s+(?:made available|submitted|presented|reported|circulated|provided|sent|"
    r"shared(?!\s+with\s+(?:the\s+)?[a-z])|published|issued|"
    r"emailed|arranged)\b(?!\s+(?:in|through|from)\b)|be\s+(?:brought|taken|referred|put)\s+(?:back\s+)?(?:to|"
    r"before)\b|"
    r"be\s+ready\s+(?:for|by)\b|"
    r"(?:go|come|report|return)\s+(?:back\s+)?to\s+(?:the\s+|a\s+)?(?=[A-Z]|next\b|future\b|this\b)|report\s+on\b)"
)
HEDGED = re.compile(  # if funding would be provided
    r"\b(?:if|whether|unless|could|might|may|hoped?|queried|asked|concern(?:s|ed)?|which|who|once|"
    r"declarations?)\b",
    re.I,
)
NOT_PROMISED = re.compile(  # would consider handing back; would rise by April
    r"\b(?:would|will)\s+(?:not|consider|need|have|like|never|cost|rise|fall|grow|reach|exceed|increase|decrease|"
    r"lapse|expire|run)\b",
    re.I,
)
SEASON = r"(?:Easter|Christmas|(?:half|the\s+\w+\s+half)[ -]term|spring|summer|autumn|winter|the\s+new\s+year)"
BY_STEMS = ("by", "before", "later")
BY_WHEN = re.compile(  # would decide by February 2024; to be live by Easter 2025; before 31 July 2012
    rf"\b(?:by|before|no\s+later\s+than)\s+(?:the\s+)?(?:(?:closing\s+date|deadline)\s+(?:of\s+)?(?:the\s+)?)?(?P<when>(?:end\s+of\s+(?:the\s+)?|early\s+|mid-?\s?|late\s+|"
    rf"start\s+of\s+"
    rf"(?:the\s+)?)?(?:(?:{WEEKDAY}\b,?\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}(?:,?\s+{YEAR})?|"
    rf"\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|{MONTH}(?:\s+{YEAR})?(?:\s+meeting)?|{SEASON}(?:\s+{YEAR})?|{WEEKDAY}\b|"
    rf"next\s+\w+|then\b|(?<=end of )(?:the\s+)?(?:(?:calendar|financial|municipal|this|school)\s+)?(?:year|month|week|"
    rf"term|{YEAR})))",  # by the end of 2024; by the end of the financial year
    re.I,
)
MONTH_END = re.compile(rf"(?:the\s+)?end\s+of\s+(?P<month>{MONTH})", re.I)
LATER = re.compile(  # would report to the Executive in June 2024 | to report to the next meeting | within ten days
    rf"\b(?:in|during|for)\s+(?P<month>(?:early\s+|late\s+|mid-)?{MONTH}\s+{YEAR})|"
    r"\b(?P<meeting>(?:at|to|for|before)\s+(?:the|its|our)\s+next\s+(?:\w+\s+){0,2}?meeting(?:\s+of\s+the\s+[A-Z]\w*"
    r"(?:\s+[A-Z]\w*){0,4})?|(?:in|within)\s+\w+\s+(?:working\s+)?(?:days|weeks|months)|(?:to|for|at|by)\s+the\s+"
    rf"{MONTH}\s+meeting|each\s+(?:month|quarter|year|meeting)|every\s+(?:month|quarter|year|meeting)|"
    rf"in\s+(?:{MONTH}|the\s+(?:spring|summer|autumn|winter|new\s+year))(?=\s*[.,;]|\s*$|\s+(?:on|and|to)\b))",
    re.I,
)
WILL_BY = re.compile(r"\b(?:(?:would|will)\s+(?:be\s+)?|to\s+be\s+)\w+", re.I)  # would decide by …; to be live by …
PAST_BY = re.compile(  # told, not promised; a price is no task
    r"\b(?:had|have|has) been\b|\bincreased?\b|\bforecast|\bestimated\b|\bexpected\b|\bwould (?:close|open|end|start|"
    r"begin"
    r"|fall|rise|be (?:closed|given|paid|held|changed|finished|reached))\b|[£%]",
    re.I,
)
ON_DAY = re.compile(  # at its meeting on 26th October
    r"\b(?:meeting\s+(?:on|of)|on|at its meeting on)\s+(?=(?:the\s+)?(?:\d|[A-Z]))"
)
SUBJECT = re.compile(
    r"(?P<owner>[^.;:,]{2,80}?)\s+(?:was|were|is|are|would|will|intended|planned|aimed|expected|had|hoped|"
    r"undertook|agreed|\w+ed)\b"
)
SOMEBODY = re.compile(  # Officers of the Trust; the Trust; Councillor Lee; the Clerk
    r"\b(?:[Oo]fficers?|Head of|Leader|Auditor|Solicitor|Member for|[Cc]lerk|[Cc]hair\w*|[Cc]ouncil|"
    r"[Tt]rust|[A-Z]{2,6}|[Mm]anager|[Dd]irector\w*|[Ss]ecretary|[Tt]reasurer|Cllr|Councillor)\b"
)
REPORT_BACK = re.compile(
    r"\breport back\b[^.;]{0,80}?\b(?P<when>(?:in|within)\s+(?:\w+)\s+(?:days|weeks|months)|(?:at|"
    r"to)\s+the\s+next\s+meeting)",
    re.I,
)
TASK_OWNER = re.compile(  # [ACTION:] Fergus Vane to arrange …
    r"(?:The\s+)?(?P<owner>[A-Z][\w’'.]{0,30}(?:\s+[A-Z][\w’'.]{0,30}){0,4})\s+(?:to|will)\s"
)
