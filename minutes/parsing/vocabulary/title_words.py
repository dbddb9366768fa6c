"""What can name an item, and what cannot."""

import re

from .person_words import MEMBER, NAME_WORD, TITLE

FINITE_VERB = re.compile(  # a line with one of these is a sentence, not a title
    r"\b(?:was|were|is|are|had|has|have|would|will|be|been|said|stated|queried|asked|advised|reported|explained|"
    r"thanked|welcomed|"
    r"agreed|resolved|noted|proposed|seconded|moved|voted|declared|confirmed|invited|requested|opened|took|gave|"
    r"left|sent)\b",
    re.I,
)
NO_SENTENCE = re.compile(  # Items to be taken in private; Matters to be noted; Questions asked by members
    r"\b(?:to be \w+|(?:questions|petitions|motions|matters|items)(?:\s+which\s+\w+)?\s+(?:asked|moved|reported|raised|"
    r"agreed|noted|requested)|be heard|"
    r"which\s+(?:is|are|was|were|has|have)\b(?:\s+\w+){1,2})\b|^proposed(?=\s+(?!by\b|and\b|that\b|to\b)[A-Z\d])",
    re.I,
)
NOT_A_TITLE = re.compile(  # That the report be approved; NOTED that …; Councillors Lee, Moss, …; (KEY DECISION)
    rf"(?:That\b|RESOLVED|AGREED|NOTED|DECISION\b|\(?KEY DECISION|[“\"(]|"
    rf"{MEMBER}\s(?!(?:[Dd]eclaration|Vacanc|Co-?opt|Train|Report|Question|Surger|Allowance|Resignation)\w*)|"
    rf"Proposed(?::|\s+(?:by|and|that|"
    rf"{MEMBER}))|Seconded(?::|\s+by)|Recommended(?::|\s+that)|"
    r"In favour|For the (?:motion|amendment)|Against\b|Abstain|"
    r"Proposal\b|Action\s*[:–-]|Note:|None\b|Nil\b|No\s|Page\s\d)",
    re.I,
)
MEMBER_ALONE = re.compile(rf"(?:{MEMBER})\s+{NAME_WORD}(?:\s+{NAME_WORD}){{0,3}}")  # 4. Alderman Lee
STOPS_OF_TIME = re.compile(r"(?<=\d)\s?[ap]\.m\.(?=\s)", re.I)  # NEXT MEETING 5 MAY at 7 p.m. TOWN HALL
IN_BRACKETS = re.compile(r"\([^()]{0,80}\)")  # LATE HOURS LICENCE (ref. LHC/7)
PART = re.compile(  # PART ONE – OPEN TO THE PUBLIC; PART II – EXEMPT; Part B - not open to the public
    r"Part\s+(?:[A-D]|[IVX]{1,3}|\d|One|Two|Three)\b(?:\s*[-–—:(]|\s*$)", re.I
)
NOT_ALONE = re.compile(  # short lines that stand alone and name no matter of the meeting
    r"(?:(?:the )?(?:amendment|motion|substantive motion)s?(?: \d)?|background|introduction|summary|conclusions?|"
    r"next steps|action(?:s| points?| list)?|attendance(?: details| record)?|"
    r"presiding\b.{0,60}|.{3,60}\bin attendance|documents|visitors|media|notes?|key points|membership|content|"
    r"actions?\s+(?:by\s+)?(?:the clerk|clerk|all|(?-i:[A-Z]{2,3}(?:\s?[/,&]\s?[A-Z]{2,3}){0,5}))|"
    r"members of (?:the )?public(?: present)?\W{0,3}\d{0,3}|"
    r"for|against|abstentions?|(?:recorded )?votes?|voting|chair(?:man|person|woman)?|(?:town |parish )?mayor|clerk|"
    r"signed|dated?|yes|no|none|nil|table \d.*|appendix\b.*|annex\b.*|printed minutes|"
    r"(?:agenda|reports) (?:frontsheet|reports pack|pack)|(?:draft )?agenda|occurred|"
    r"decisions?|recommendations?|members|officers|councillors?|names?|organisation|apologies|back to top|"
    r"share this page|related (?:pages|documents)|documents?|footer|header|your council|search|menu|published)",
    re.I,
)
APOLOGIES_OF = re.compile(  # Apologies Ann Lee, Cllrs Moss and Dane: a list of people
    r"apologies\s+(?!(?:and|for|from|of|or|to|received|accepted)\b)(?-i:[A-Z][^,]{1,60}),\s", re.I
)
SESSION = re.compile(  # where the public may speak
    r"(?:open|public|residents[’']?)\s+(?:forum|session|participation|question time|questions)(?:\s+session)?", re.I
)
USUAL_TITLE = re.compile(  # matters that every agenda has
    r"(?:welcome\b|open forum$|election of (?:the )?(?:chair|vice|mayor)|"
    r"public (?:participation|question|session|forum)|declarations? of|apologies|(?:draft )?minutes of|"
    r"minutes$|matters arising|correspondence$|planning$|finance$|accounts$|highways$|payments$|"
    r"any other (?:urgent )?business|chair(?:man)?[’']?s? (?:announcements|report|remarks)|clerk[’']?s report|"
    r"(?:date|time) of (?:the )?next|next meeting|exclusion of|urgent (?:business|items)|present$|in attendance$|"
    r"items? for (?:the )?next)",
    re.I,
)
TITLE_TAIL = re.compile(  # (Pages 3 - 8); (Minute No.     ); [171Kb]
    r"\s*(?:\(?Pages?\s+\d+\s*[-–—]\s*\d+\)?|\(Minute(?:\s+No)?[.:]?\s*\)|\[\d+\s?[KM]b\])\s*$", re.I
)
RUN_IN = re.compile(  # Apologies: Cllr Lee; Finance – The Clerk reported …; Paths, It was agreed
    r"(?P<title>[^:|]{3,110}?)(?:\s*:\s*-?\s+|\s*(?:…|\.{3,9})\s+|\s+[-–—/]\s+|[–—]\s+|\s*\|\s*|"
    r",\s+(?=It\s+was\b))(?=\S)"
)
RUN_IN_SENTENCE = re.compile(  # MINUTES. The minutes were approved. Planning. 09/01422/FUL, extension.
    r"(?P<title>[^.:|]{3,70})(?<!\b[Nn]o)(?<!\b[Nn]os)\.\s+(?=[A-Z\d£“])"
)
RUN_IN_MOTION = re.compile(  # To agree a minute taker in the absence of the Clerk. RESOLVED to ask Cllr Mace.
    r"(?P<title>To\s[a-z][^.:|]{3,200})\.\s+(?=(?P<marker>RESOLVED|AGREED|NOTED|Resolved|Agreed|Noted)\b|[A-Z])"
)
RUN_IN_VERB = re.compile(  # Approval of the accounts for 2019-20 These had been sent; Public Rights there was a duty
    r"(?P<title>[^.:;|]{3,80}?)\s+(?=(?:These|This|They|It|[Tt]here)\s+(?:was|were|had|has|have|is|are)\b)"
)
RUN_IN_NUMBER = re.compile(  # Declarations of interest: 003/24: None, the minute's number after the agenda's title
    r"(?P<title>[^:|]{3,110}?)\s*:\s*(?=\d{1,4}/\d{2,4}\s*:|0\d{1,3}/\d{2,4}\s)"
)
RUN_IN_NAMES = re.compile(  # Apologies for absence – Cllr Lee and Mr Moss; Public Comments None.
    rf"(?P<title>(?:Apologies|Absences?|Absent)\b[^–—:|-]{{0,40}}?)\s+[-–—]\s+(?=(?:{MEMBER}|{TITLE})\s)|"
    r"[A-Z][^.:;|]{3,80}?\s+(?=(?:None|Nil)\.$)"
)
RUN_IN_LOST = re.compile(  # Adoption of Minutes The minute was approved; Lanes Members walked them; Plan Noted.
    r"(?P<title>[A-Z][^.:;|]{2,160}?[a-z\d’)])\s+(?=The\s+(?:[a-z]+|Council|Committee|Clerk|Board|Panel|Cabinet|"
    r"Forum|Authority|Chair\w{0,6})\s+[a-z]|Having\s+[a-z]|There\s+(?:was|were)\b|It\s+was\b|"
    r"Members\s+(?:[a-z]+ed|were|had)\b|R(?:esolved|ESOLVED)\s+(?:to|that)\b|No\s+\w{1,20}\s+(?:was|were)\b|"
    r"Noted\.?$)"
)
AMOUNT = re.compile(r"£|\d\.\d\d\b")  # 10234 Oak Timber £31.50 is a payment
DECISION_ENTRY = re.compile(  # 04/06/2024 - Mill Street - Parking ref: 2217    Recommendations Approved
    r"\d{1,2}/\d{2}/\d{4}\s+-\s+(?P<title>.{3,250}?)\s+ref:\s*\d{1,7}\b.{0,80}$"
)
AGENDA_WORDS = re.compile(  # Urgent Items of Business To note any …; Declarations of Interest Members should declare …
    r"\s+(?=(?:To\s+[a-z]+|Members\s+(?:of\s+the\s+[\w-]{1,20}\s+)?(?:should|are|to|will)|The\s+(?:Committee|Council|Cabinet|Board|Panel)\s+\w+|"
    r"Report\s+(?:of|attached)|See\s+attached|\(?Pages?\s\d))\b"
)
SHOUTED_PART = re.compile(  # PUBLIC FORUM| - limited to 3 minutes per resident
    r"(?P<title>[A-Z][^a-z]{4,80}?)\s+[-–—]\s+(?:limited|restricted)\b[^A-Z]{3,80}$"
)
