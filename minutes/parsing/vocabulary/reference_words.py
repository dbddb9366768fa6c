"""Mentions of other meetings."""

import re

from .heading_words import BODY_NOUN

NOUNS = rf"(?:{BODY_NOUN}|{BODY_NOUN.upper()})"
JOINT = r"(?:and|of|for|&|AND|OF|FOR|THE)"
BODY_NAMED = (  # Overview Commission; Audit Committee for the Police; Planning Committee (North); FULL COUNCIL
    rf"(?P<body>(?:(?:[A-Z][\w’'/-]{{0,30}},?|{JOINT}(?:\s+the)?)\s+){{0,7}}{NOUNS}\b"
    r"(?:\s+for\s+the\s+[A-Z][a-z]{1,20}|\s+\([A-Z][\w ]{1,30}\))?"
    r"(?!\s+(?:Tax|Chamber|House|Offices?|Procedure|Members?|Member|Leader|Chairman|Chair|Officers?|Hall)\b))"
)
HELD = (
    r"\s*,?\s*(?:(?:which\s+|that\s+)?(?:was|were|is|are|will\s+be|would\s+be|to\s+be|due\s+to\s+be|being|"
    r"having\s+been)\s+)?"
    r"(?:(?:which\s+|that\s+)?(?:held|scheduled|arranged|convened|taking\s+place|took\s+place|"
    r"takes\s+place)\s+)?(?:(?:virtually|remotely|online)\s+)?"
)
ON = r"(?:(?:on|of|dated|from|for)\b\s*:?|(?=[\s,–:(-])|(?<=\bheld\s))\s*(?:the\s+)?[,:(–-]?\s*(?:the\s+)?$"
SURELY_ON = r"(?:on|of|dated|for)\s+(?:the\s+)?$"
KIND_WORD = (
    r"(?:(?:last|exceptional|previous|preceding|ordinary|extra-?ordinary|special|annual|general|statutory|regular|monthly|main|full|"
    r"earlier|public|private|virtual|remote|inaugural|budget|parish|town|council|committee|first|second|re-?convened|"
    r"adjourned|open|closed|non-exempt|exempt|draft|planning|finance)\s+)"
)
KIND = rf"{KIND_WORD}{{0,4}}"
MINUTES_OF = (
    r"(?:minutes?|notes?|records?|proceedings|actions?)\s+(?:of|from|for|at)\s+"
    r"(?:both\s+)?(?:the\s+|its\s+|our\s+|their\s+|an?\s+)?"
)
BODY_STEMS = (  # no other body's meeting without one
    "council", "committee", "board", "panel", "cabinet", "executive", "commission", "forum", "authority", "assembly",
    "partnership", "working", "task", "trust", "scrutiny",
)  # fmt: skip
MEETING_REFERENCE = (
    # the Overview Commission meeting on 3rd October; Full Council at its meeting on 26th October
    re.compile(
        rf"{BODY_NAMED}(?:['’]s?)?(?:,?\s+at\s+(?:its|the|their)|"
        rf"\s+at\s+an?)?(?:\s+(?i:{KIND_WORD}){{0,2}})?"
        rf"\s*(?i:meetings?|session)(?i:{HELD})(?i:(?:on|of|dated)\s*:?\s+(?:the\s+)?$)"
    ),
    # the minutes of the meeting of the Cabinet held on 12 June 2024
    re.compile(rf"\b(?i:meetings?\s+of\s+(?:the\s+)?){BODY_NAMED}(?i:{HELD})(?i:{ON})"),
    # The Staffing Committee met on 3 October; referred back by Full Council (12 October 2022)
    re.compile(rf"{BODY_NAMED}\s+(?:(?:had\s+|has\s+|last\s+)?met\s+(?:again\s+)?on\s+(?:the\s+)?$|\(\s*$)"),
    # had sat on the Planning Sub-Committee held on 7 November 2017
    re.compile(rf"{BODY_NAMED}\s+held\s+(?:on\s+)?(?:the\s+)?$"),
    # the minutes of the Joint Budget Scrutiny meeting held on 29 January 2014
    re.compile(
        rf"\b(?i:the|of)\s+(?P<body>(?:[A-Z][\w’'-]{{1,20}}\s+){{1,5}}Scrutiny)\s+(?i:meetings?)(?i:{HELD})(?:on|of)\s+(?:the\s+)?$"
    ),
    # the minutes of the Parks Committee meeting, 3 May; as agreed at Full Council, 3 May
    re.compile(rf"\b(?i:minutes\s+of)\s+(?:the\s+)?{BODY_NAMED}\s+(?i:meeting)\s*[,–(-]\s*$"),
    re.compile(rf"\b(?i:agreed|approved|decided|considered|resolved)\s+(?:at|by)\s+(?:the\s+)?{BODY_NAMED},\s*$"),
    # The next meeting would be Annual Council on 20 May
    re.compile(
        rf"\b(?i:next|future)\s+(?i:meeting)\s+(?:would|will|is|was|shall)\s+(?:to\s+)?be\s+(?:the\s+)?"
        rf"(?P<whole>(?:Annual\s+)?{BODY_NAMED})(?:\s+(?i:meeting))?,?\s+on\s+(?:the\s+)?$"
    ),
    # decided by Full Council on 30 March 2023; had been before the Scrutiny Committee on 5 September
    re.compile(rf"\b(?i:by|to|at|before|from)\s+(?:the\s+)?{BODY_NAMED}\s+(?i:held\s+)?on\s+(?:the\s+)?$"),
    # the report of the Streets Committee of 3 February 2009; RECOMMENDATIONS OF THE TRANSPORT COMMITTEE – 19TH OCTOBER
    re.compile(
        r"\b(?i:reports?|recommendations?|findings|minutes?|notes|proceedings|decisions?|resolutions?|extract)\s+"
        rf"(?i:of|from|by)\s+(?i:the\s+)?{BODY_NAMED}\s*,?\s*(?i:held\s+|made\s+|dated\s+)?(?:(?i:on|of)\b|"
        rf"[–:,(-])\s*(?:the\s+)?$"
    ),
    # The Adult Care Panel had considered the fees on 13 February 2024
    re.compile(
        rf"{BODY_NAMED},?\s+(?:had|has|have)\s+(?:already\s+|also\s+|previously\s+)?"
        r"(?:considered|agreed|approved|discussed|looked\s+at|received|heard|decided|resolved|reviewed|recommended|"
        r"supported|endorsed|adopted|met|asked|debated|noted|scrutinised|examined|rejected|deferred)\b"
        r"(?![^.;]{0,80}\b(?:start|begin|from|until|held|open|close|that|work|payable|"
        r"due)\b)[^.;,]{0,80}?\s+on\s+(?:the\s+)?$"
    ),
)
OWN_STEMS = ("minute", "note", "record", "proceedings", "action", "those", "meeting", "reconvene")
OWN_REFERENCE = (
    # the minutes of the meeting held on 17th October; Minutes of 1st November 2012; notes of the Assembly held on 3 May
    re.compile(rf"\b{MINUTES_OF}{KIND}(?:meetings?|assembly|council|session){HELD}{ON}", re.I),
    re.compile(r"\b(?:minutes?|notes)\s+(?:of|from|for|dated)\s+(?:the\s+)?$|\bthose\s+of\s+(?:the\s+)?$", re.I),
    re.compile(
        r"^\W*(?:[\w/.]{1,10}\s+)?(?:(?:(?:approval|confirmation|adoption|signing)\s+of|to\s+(?:approve|confirm|agree|sign|receive))\s+)?(?:the\s+)?"
        r"(?:previous\s+|last\s+)?minutes\s*[-–:,(]\s*$",
        re.I,
    ),
    # its meeting on 15th July; deferred to the meeting on 11 April; a special meeting on 3 May
    re.compile(rf"\b(?:the|its|our|their|this\s+\w+['’]s)\s+{KIND}meetings?{HELD}{SURELY_ON}", re.I),
    re.compile(
        rf"\ban?\s+(?:extra-?ordinary|special|further|additional|reconvened)\s+(?:\w+\s+)?meeting{HELD}{SURELY_ON}",
        re.I,
    ),
    # The Committee will reconvene on 3 May
    re.compile(r"\b(?:will|would|to|shall)\s+reconvene\s+on\s+(?:the\s+)?$", re.I),
    # the next meeting of the Council would be on 24 April; Date of next meeting: Village Hall, 3 May
    re.compile(
        r"\b(?:next|future|forthcoming)\s+(?:\w+\s+){0,3}?meetings?\b[^.;]{0,90}?(?:\b(?:on|for|is|be|are)\b|"
        r"[:,–(-]|^)\s*"
        r"(?:the\s+)?$|\bnext\s+(?:\w+\s+){0,2}?meetings?\s*$",
        re.I,
    ),
)
MINUTES_TITLE = re.compile(  # 3  Minutes of the Audit and Standards Committee
    rf"(?:[\w./()]{{1,12}}\s+)?(?i:(?:to\s+receive\s+the\s+)?minutes\s+of\s+(?:the\s+)?){BODY_NAMED}\W*"
)
NEXT_OF = re.compile(rf"(?i:next|future)\s+(?:[a-z]+\s+){{0,2}}(?i:meetings?)\s+of\s+(?:the\s+|this\s+)?{BODY_NAMED}")
ITS_MEETING = re.compile(r"\b(?:its|their)\s+(?:[\w-]+\s+){0,2}meeting", re.I)
TITLE_ALONE = re.compile(  # OPERATIONS COMMITTEE, 6 SEPTEMBER 2021
    r"^(?:(?:\(?[A-Z]{0,4}/?\d[\w./]{0,8}[.)]?|\(?[a-z]{1,4}[.)])\s+)?(?:(?:The|THE)\s+)?"
    rf"{BODY_NAMED}\s*(?:[,–:(-]|(?i:held on|on|of))\s*(?:the\s+)?$"
)
ON_IT_THE_BODY = re.compile(  # … that on 9 January 2018 the Cabinet calculated the tax base
    rf",?\s+(?:the\s+)?{BODY_NAMED}\s+(?:had\s+)?(?:considered|agreed|approved|resolved|decided|calculated|"
    rf"adopted|set|"
    r"recommended|received|noted|endorsed|determined|granted|refused|voted)\b"
)
ON_AT_END = re.compile(r"\b(?:on|meeting\s+of)\s+(?:the\s+)?$", re.I)
OLD_MINUTES = re.compile(  # the 11th March 2021 minutes; the 3 October Cabinet meeting
    rf"\s*(?:{BODY_NAMED}\s+)?(?:minutes|meeting)\b(?!\s+(?:room|place|point))"
)
NEXT_TITLE = re.compile(  # Date of Next Meeting; DATES OF FUTURE MEETINGS; not: invite them to the next meeting
    r"(?<!\b[ta][ot] the )(?<!\bfor the )(?<!\bbefore the )(?<!\buntil the )"
    r"\b(?:next|future|forthcoming)\s+(?:[\w-]+\s+){0,3}?meetings?\b|\bmeeting\s+dates?\b|"
    r"\bdates?\s+of\s+meetings?\b",
    re.I,
)
NOT_A_MEETING = re.compile(  # agenda items by 3 May; site visit on 3 May
    r"\b(?:by|before|until|deadline|submitted|items?|agenda|closing|visit|publish\w*|circulat\w*|elections?|"
    r"holiday)\b"
    r"[^.;]{0,40}$",
    re.I,
)
VISIT = re.compile(r"\b(?:inspect\w*|visit\w*|tour)\b[^.;]{0,40}$", re.I)  # a site inspection by the Committee on 3 May
OTHER_MEETING = re.compile(  # a public meeting; the site meeting: not of a body
    r"\b(?:site|public|staff|team|residents['’]?|consultation|drop-in|pre-|liaison|informal|private|zoom|"
    r"parents['’]?|"
    r"briefing|workshop)\s*meetings?\b",
    re.I,
)
LISTED = re.compile(  # … on 3 May and 7 June 2024; Tuesday 3 May at 7pm, Tuesday 7 June
    r"(?:\s*,?\s*(?:at|from)\s+[\d.:]{1,5}\s*(?:[ap]\.?m\.?|hours|hrs)?)?[\s,;&/–]{0,4}(?:and|or|then)?[\s,;&/]{0,3}"
    r"(?:on\s+)?(?:the\s+)?",
    re.I,
)
DAY_BEFORE = re.compile(  # held on 3rd and 17th May 2024
    r"\b(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)?\s*(?:,|and|&)\s*(?:the\s+)?$"
)
MINUTE_REFERS = re.compile(  # Minute 306 refers; (Cabinet Minute No. 14/16 refers); see Minute 27
    rf"(?:\b(?P<see>(?i:see|further\s+to|pursuant\s+to))\s+)?(?:{BODY_NAMED}\s+)?\b(?P<words>[Mm]in(?:ute)?s?\.?\s+"
    r"(?:(?:[Nn]o|[Nn]umber|[Rr]ef(?:erence)?)s?\.?:?\s*)?(?P<number>[A-Z]{0,5}[/-]?\d{1,4}(?:[./-][\w]{1,6}){0,3})"
    rf"(?:\s*\([a-z0-9]{{1,3}}\)){{0,2}})(?:\s+(?:of|"
    rf"from)\s+(?:the\s+)?(?:[Mm]eeting\s+of\s+the\s+)?[^.;()]{{0,80}}?)?"
    r"(?P<refers>,?\s+(?:also\s+)?refers?\b)?"
)
MATTER_ARISING = re.compile(  # Minute 19 - The Clerk confirmed that …, under Matters arising
    r"(?P<words>Min(?:ute)?\.?\s+(?:No\.?\s*)?[A-Z]{0,5}[/-]?\d{1,4}(?:[./-]\w{1,6}){0,3})(?=\s*(?:[-–—:]|\())"
)
MATTERS_ARISING = re.compile(r"\bmatters?\s+arising\b", re.I)
OF_THIS_MEETING = re.compile(r"\b(?:declar\w+|interests?|left the|arrived|returned|rejoined|withdrew)\b", re.I)
AHEAD = re.compile(  # would be submitted to; undertook to present the plan to
    r"\b(?:would|will|shall|is to|are to|to be|due to|scheduled|next)\b|(?<=\bundertook )to\b|(?<=\bagreed )to\b|"
    r"(?<=\basked )to\b",
    re.I,
)
BEHIND = re.compile(  # had been submitted to; held on; who heard; not: would be considered
    r"\b(?:had|has been|have been|was|were|been|(?<!be )(?:heard|held|met|approved|agreed|considered|decided)|previous|"
    r"last|minutes)\b",
    re.I,
)
LEADS_TO_BODY = re.compile(  # … of the Proceedings of the Meeting of the Cabinet
    r"^(?:(?:annual(?=\s+(?:council|town\s+council|parish\s+council)\b)|an|of|and|for|the|its|minutes|meetings?|recommendations?|reports?|proceedings|notes|special|ordinary|"
    r"extraordinary|draft|that|from|date|next|on|at|to|approve|receive|note|part|exceptional)\s+)+",
    re.I,
)
FULL_STOP = re.compile(r"[a-z0-9)]{2}[.;?!]\s")  # the end of the sentence before
