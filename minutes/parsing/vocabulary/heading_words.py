"""Bodies that meet, and the headings that say which meeting this is."""

import re

from .date_words import WEEKDAY
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
GROUP_NOUN = rf"(?:{BODY_NOUN}|(?:[A-Z][\w’'-]{{0,30}}\s+)(?:Group|Network|Forum)|Conference|Court)"
OWN_NOUN = (  # a part of a council, which is named after it or beside it
    r"(?:Committee|Sub-Committee|Subcommittee|Board|Panel|Cabinet|Executive|Commission|Forum|Group|Party|Partnership)"
)
WHOLE_BODY = re.compile(  # a line that is a body's name: STANDARDS COMMITTEE; Area Planning Sub-Committee (North)
    rf"(?:The\s+)?(?:(?:{BODY_WORD}\s+){{0,9}}(?:{GROUP_NOUN}|{BODY_NOUN.upper()}|{OWN_NOUN.upper()})"
    r"(?:\s+\((?!Virtual|Remote|Draft|Minutes)[A-Z][A-Za-z ]{2,30}\))?)",
)
LAST_MEETING_OF = re.compile(  # AUDIT COMMITTEE MEETING; Parish Council Ordinary Meeting
    r"\s*(?:(?:(?:ordinary|annual|special|extraordinary|virtual)\s+)?meeting|(?:draft\s+)?minutes)\s*$", re.I
)
PART_OF_COUNCIL = re.compile(  # Finance Sub-Committee of Ellerburn Parish Council
    rf"^(?P<part>.{{3,80}}?\b{OWN_NOUN})\s+of\s+(?:the\s+)?.{{2,80}}\b(?:Council|Authority)$", re.I
)
WELSH_BODY = re.compile(  # CYNGOR TREF LLANFERWYN TOWN COUNCIL
    r"^\s*(?:Cyngor|Bwyllgor|Pwyllgor)\s+(?:(?:Tref|Cymuned|Sir|Dinas|Bwrdeistref|Sirol)\s+)?", re.I
)
OF_PLACE = re.compile(  # BOROUGH OF WEXMERE; The City of Ellerburn
    r"(?:The\s+)?(?P<kind>(?:(?:Royal|London|Metropolitan)\s+)?(?:Borough|City|District|County|Town|Parish))\s+of\s+"
    r"(?P<place>[A-Z][\w’'\- ]{2,40})",
    re.I,
)
SMALL = re.compile(r"(?:council|authority|trust|assembly|corporation)$", re.I)  # the council itself, not a part of it
DECIDER = re.compile(  # Decision Maker: Cabinet Member for Schools and Skills
    r"(?:(?:Cabinet|Executive)\s+(?:Member|Councillor)|Portfolio\s+Holder|Leader|Deputy\s+Leader|Chief\s+Executive|"
    r"(?:[A-Z][\w’'-]{1,20}\s+){0,4}Director)\b[^:;|]{0,100}$"
)
FOR_WHOM = re.compile(  # Combined Fire Authority| for Selshire and Otterham
    rf"\s+for\s+(?:the\s+)?{CAPITAL}[\w’'-]{{1,30}}(?:\s+{CAPITAL}[\w’'-]{{1,30}}){{0,3}}"
    rf"(?:\s+(?:and|&)\s+(?:the\s+)?{CAPITAL}[\w’'-]{{1,30}}(?:\s+{CAPITAL}[\w’'-]{{1,30}}){{0,2}})?"
)
ASSEMBLY = re.compile(  # [Minutes of the] Annual Parish Meeting; a parish's electors are a body, with no noun of one
    rf"(?:{CAPITAL}[\w’'-]{{1,30}}\s+){{0,3}}(?:Annual\s+)?(?:Parish|Town|Community|Village)\s+(?:Meeting|Assembly)\b"
    r"(?!\s+of\b)"
)
NO_BODY = re.compile(r"\b(?:to the|matters|recommendations?|reports?)\b", re.I)  # MATTERS FOR REPORT TO THE COUNCIL
BODY_START = re.compile(  # Notes from the meeting of the …; MINUTES of a meeting of the COUNCIL; Minutes of the …
    r"^.*?\b(?:(?:extra\s?-?ordinary |ordinary |annual |special |remote |virtual )?meetings?\s+of\s+(?:the\s+)?|"
    r"minutes\s+of\s+(?!(?:[\w-]+\s+){0,5}?meetings?\s+of\b)(?:the\s+)?|minutes\s*[-–—:]\s*|"
    r"notes\s+(?:of|from)\s+(?!(?:[\w-]+\s+){0,5}?meetings?\s+of\b)(?:the\s+)?)",
    re.I,
)
HEADING_LINE = re.compile(  # Notes from the meeting of …; PARISH COUNCIL MEETING; Minutes 8th April 2021
    r"^(?:(?:draft |non-exempt |exempt |confidential )?(?:minutes|notes|record|proceedings)\b|at (?:a|"
    r"the) .*meeting)|\bmeeting\b",
    re.I,
)
INTO_LIST = re.compile(  # Minutes of a meeting of the Committee held in the Hall when there were present:
    r"(?:(?:draft )?minutes? of|at (?:a|an|the)\b.{0,40}?\bmeeting)\b.{0,300}\bpresent\b", re.I
)
NOTES = re.compile(r"^(?:draft\s+)?notes\b", re.I)  # Notes from the meeting of the Budget Panel
AGENDA_ONLY = re.compile(r"^(?:agenda\b(?!.*\bminutes\b)|.*\bsummons\b|.*\bnotice of meeting\b)", re.I)  # AGENDA
VENUE = re.compile(  # held in the Guildhall; held as a multi-location meeting in the Council Chamber; held via Zoom
    r"\bheld\b(?:\s*[:,](?![\s,]*(?:held|conducted|convened)\b)|(?:\s+(?:as|remotely|virtually|both)\b[^,;]{0,60}?)?\s+"
    r"(?P<by>in|at|via|using|through|by|on))\s+"
    r"(?:the\s+)?(?P<venue>[^;]{3,160})",
    re.I,
)
VENUE_FIELD = re.compile(  # Proposed venue: Room 2; Venue Church House
    r"(?:(?:proposed|meeting)\s+venue\s*:|venue(?=\s+(?-i:[A-Z])))\s*(?P<venue>\S.{2,160})", re.I
)
AT_LINE = re.compile(
    r"(?:At|In|AT|IN)\s+(?:[Tt]he\s+|THE\s+)?(?=[A-Z])(?P<venue>\S[^;]{2,160})"
)  # below: Held at 7pm on 3 May
PLACE_NOUN = (
    r"\b(?:Hall|Rooms?|Chambers?|Centre|House|School|Church|Pavilion|Library|Institute|Suite|Guildhall|Headquarters)\b"
)
PLACE_AFTER = re.compile(  # 3 May 2022, 2pm – 4.15pm|, Room 3, Town Hall
    rf"[\s,;:)–-]{{1,6}}(?:in\s+|at\s+)?(?:the\s+)?(?=[^,]{{0,50}}{PLACE_NOUN})(?P<venue>[A-Z][^;]{{3,160}})"
)
PLACE_LINE = re.compile(
    rf"(?:The\s+)?(?=[^,]{{0,50}}{PLACE_NOUN}(?:,|\s*$|\s+\d))(?P<venue>[A-Z][^;:.]{{3,120}})"
)  # Village Hall
HELD_ONLY = re.compile(r"held\b", re.I)
VENUE_BESIDE = re.compile(  # Minutes 5 May at Village Hall; via Microsoft Teams
    r"\b(?P<by>in|at|via)\s+(?:the\s+)?(?P<venue>[A-Z][^;]{2,160})"
)
VENUE_END = re.compile(  # what ends the name of a place
    r"\s*(?:[.;(]\s.*|[.,;:]*\s*View directions\b.*|"
    r",?\s+(?:and|also)\s+(?:on|by|via|remotely|virtually|online|live)\b.*|"
    r",?\s+(?:on|at|commencing|starting|from|beginning|following|immediately|for the purpose|when|to commence)\b.*|"
    r"\s+(?:present|minutes|draft|agenda)\b.*)$",
    re.I,
)
WHEN = re.compile(r"[\s,@–-]*\b(?:(?:on|at|from|commencing|commenced|starting|beginning|to|until|and)\s+){0,3}$", re.I)
POSTED = re.compile(  # Printed: 17/06/2024; Published on 6 March; uploaded on May 25, 2021; Signed … Date
    r"\b(?:printed|published|posted|uploaded|updated|signed|approved|adopted|downloaded|effective|publication|between|"
    r"created|revised|last modified|circulated|call[ -]in|dated this|next meeting|previous meeting)\b",
    re.I,
)
RECORD = re.compile(  # Record of decisions of the Executive; DECISION NOTICE; Decisions published between …
    r"(?:record of (?:the )?(?:executive |cabinet |delegated |officer )?decisions?|(?:executive |officer |delegated |"
    r"cabinet )?decisions? (?:record|notice|list|sheet|statement)|decisions?$|"
    r"decisions (?:published|made|taken) between)\b",
    re.I,
)
STARTED = re.compile(
    r"\b(?:commenced|started|began|opened|commencing|starting)\b", re.I
)  # The meeting commenced at 2.00 pm
ENDED = re.compile(  # The Mayor closed the meeting at 7.20 pm; The Assembly ended at 8.35 pm; finished at 9pm
    r"\b(?:closed|closing|closure|close|ended|concluded|finished|rose|terminated|end)\b(?:\s+of(?=\s+the\b))?(?:\s+of\s+meeting)?"
    r"(?:\s+the\s+(?:meeting|proceedings|assembly))?[^.;\d]{0,30}?(?=\d)",
    re.I,
)
OF_MEETING = re.compile(r"\b(?:meeting|assembly|proceedings|committee|council|business)\b", re.I)
TIMES = re.compile(  # 7.00 - 9.35 PM: one half of the day printed for both
    r"(?<![\d.£:/])(?P<hour>\d{1,2})[.:](?P<minute>[0-5]\d)\s*(?:-|–|to|until|till)\s*(?P<end>\d{1,2}(?:[.:][0-5]\d)?\s?[ap]\.?\s?m\b)",
    re.I,
)
FROM_TO = re.compile(  # 18:30 to 20:20; commencing at 10.30 am and finishing at 12.45 pm
    r"\s*(?:to|until|[-–—]|(?:and\s+)?(?:finishing|ending|closing|concluding)(?:\s+at)?)\s*$", re.I
)
OTHER_LINE = re.compile(r"^(?:•\s*)?Meeting of\s+\S", re.I)  # • Meeting of Housing Committee, Tuesday, 11th June, 2024
_NAMED_BODY = rf"(?P<body>(?:[A-Z][\w’'&-]{{0,30}}\s+|(?:and|of|for|&)\s+){{0,8}}{BODY_NOUN})"
OWN_MINUTES = re.compile(  # the minutes of the previous meeting of the Cabinet held on …
    rf".{{0,40}}?\b[Mm]inutes of the (?:proceedings of the )?(?:last |previous )?(?:[A-Z][a-z]{{3,12}} )?(?i:meeting)"
    rf" of the\s+{_NAMED_BODY}\b",
    re.S,
)
OWN_APPROVED = re.compile(  # The minutes of the Audit Committee held on 3 June were approved and signed
    rf"(?:[Tt]hat )?[Tt]he [Mm]inutes of the {_NAMED_BODY}(?: [Mm]eeting)?,? (?:held )?on\b.{{0,60}}?"
    r"\b(?:were|was|be)\b.{0,40}?\b(?:approved|confirmed|agreed|signed|correct record|true record)\b",
    re.S,
)
NEW_BODY = re.compile(r"\b(?:shadow|predecessor|former)\b", re.I)  # minutes that the body after it approves
RESOLVES = re.compile(  # Cabinet RESOLVED that; The Committee resolved to; Decision: Cabinet RESOLVED
    rf"(?:(?:Decision|Minutes))?[\s:–-]{{0,4}}(?:The )?{_NAMED_BODY}\s+(?:[a-z]+ly\s+)?(?:RESOLVED|resolved|AGREED)\b"
)
RESOLVES_THAT_IT = re.compile(  # RESOLVED (unanimously)| that the Cabinet agreed: ; Resolved: |That Cabinet agree to:
    rf"[\s:(–-]{{0,4}}(?:unanimously\)?,?\s+)?[Tt]hat (?:the )?{_NAMED_BODY}\s+(?:agree[sd]?|note[sd]?|approve[sd]?|"
    r"resolve[sd]?|endorse[sd]?|recommend(?:s|ed)?|receive[sd]?|delegate[sd]?)\b(?:\s+(?:to|that|the following))?\s*:"
)
THAT_THE_BODY = re.compile(  # “That the Council approves
    rf"[“\"]?That (?:the |this )?(?P<body>(?:[A-Z][\w’'&-]{{0,30}}\s+){{0,6}}{BODY_NOUN})\b(?!\s+Tax)"
)
REPORT = re.compile(  # REPORT TO: Housing Committee; Report of: Director of Homes; Wards affected: All
    r"(?:report (?:to|of|by) the\b|(?:report (?:to|of|by|title)|title of report|subject|wards?(?:\(s\))? affected|"
    r"is this a key decision\??|lead (?:officer|member)|report author|contact officer|"
    r"exempt(?:ion)? (?:information|paragraph))\s*(?::|$))",
    re.I,
)
MEETING_STEMS = (  # nothing is of a meeting without one
    "minutes", "notes of", "notes from", "apolog", "resolved", "agreed", "noted", "in attendance", "meeting of",
)  # fmt: skip
OF_A_MEETING = re.compile(  # Minutes of …; Notes from the meeting; it was resolved; apologies were received
    r"\bminutes\s+(?:of|[-–:])|^(?:draft\s+)?(?:minutes|notes)\b|\bnotes (?:of|from)\b|"
    r"\bapolog(?:y|ies) (?:for|was|were|received)|"
    r"\bRESOLVED\b|\b(?:was|were|be)\s+(?:\w+\s+)?(?:resolved|agreed|noted|approved)\b|\bin attendance\b|"
    r"\bmeeting of (?:the )?[A-Z]",
    re.I,
)
HELD_ON = re.compile(r"\bheld\b|\bmeeting (?:of|on)\b", re.I)  # Minutes of a meeting held on 1st July 2019
MEETING_WORD = re.compile(r"\bmeeting\b|\bminutes?\b|\bnotes\b|\bheld\b", re.I)  # held on Monday 14 March 2011
MINUTES_OF = re.compile(r"\bminutes? of\b|^(?:draft )?minutes\b", re.I)  # MINUTES of a meeting of the COUNCIL
HELD = re.compile(r"\b(?:held|at|on|commencing)\b", re.I)  # … Committee held at the Town Hall on …
HELD_LINE = re.compile(
    r"(?:held|virtual|remote|online|via|on)\b", re.I
)  # held on Monday 14 March 2011 at the Hall at …
NO_SUBJECT = re.compile(r"[a-z('’]|(?:Meeting|MEETING|AND|OF)\b")  # what goes on after the body's name is no subject
NO_LEAD = re.compile(r"^(?:in|at|via)\s+", re.I)  # Venue: via MS Teams; Venue: The Assembly Room
VENUE_LEAD = re.compile(r"^[\s,@]*(?:(?:in|at|via|by|using|on)\s+)?(?:the\s+)?(?=\S)", re.I)  # , in the Council Chamber
PART_BESIDE = re.compile(  # Selshire Fire Authority - Roads and Resources, above the day on a page
    rf"(?=.{{3,90}}\b{BODY_NOUN}\b.{{0,40}}\s[-–]\s)[A-Z][^:|]{{3,120}}\s[-–]\s(?!.*\b(?i:meeting|minutes|special|annual|"
    r"extraordinary|ordinary|budget|virtual|remote|adjourned)\b)[A-Z][\w,&’' ]{3,60}"
)
DAY_LINE = re.compile(rf"{WEEKDAY}\b,?\s+\d")  # Friday, 24th July, 2015 10.00 am
BEFORE_DAY = re.compile(
    rf"(?P<body>[A-Z][^:|]{{3,80}}?)\s+[-–]\s+(?={WEEKDAY}\b)"
)  # Overview and Scrutiny - Tuesday, 5th June
