"""Every phrase and pattern the parser knows, each with a line it is meant for.

Readers hold the rules; the words they look for are here, so that a new council's turn of phrase is one line in one
file. Patterns are kept free of nested repeats: any text is read in time proportional to its length.
"""

import re

CAPITAL = r"[^\W\d_a-z]"
I = re.IGNORECASE  # noqa: E741
MEMBER = r"(?:Councillors?|Cllrs?|Cllr's|Aldermen|Alderman|Aldm?|Bailies?|Provost)\b\.?"
TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Messrs|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness|Revd?|Reverend|Canon|Capt|Major)\b\.?"
)

# --- people -----------------------------------------------------------------------------------------------------
HONORIFIC = re.compile(rf"(?:(?:the\s+)?(?:Rt\.?\s+Hon\.?\s+)?(?:{MEMBER}|{TITLE})\s+){{1,4}}")  # Councillor Mrs Soames
PLURAL_HONORIFIC = re.compile(r"(?:Councillors|Cllrs|Aldermen|Messrs|Bailies)\b", I)  # Councillors Noakes, Barr
SINGULAR = {"councillors": "Councillor", "cllrs": "Cllr", "aldermen": "Alderman", "messrs": "Mr", "bailies": "Bailie"}
HONOUR = re.compile(r"(?:C?[MO]BE|CBE|JP|QPM|BEM|DL|KC|QC|FRCS|PhD|TD)", I)  # Jean Hall MBE
NOT_VERB = r"(?!(?:Seconded|SECONDED|Proposed|PROPOSED|Moved|MOVED|Resolved|RESOLVED|Agreed|AGREED)\b)"
NAME_WORD = (  # McGhee; J.; (Bob); van
    rf"(?:{NOT_VERB}{CAPITAL}[\w’'‘-]{{0,30}}\.?(?:{CAPITAL}\.){{0,3}}|\({CAPITAL}[\w’'.-]{{0,30}}\)|"
    r"d[aeu]|de[nlr]|van|von|der|ap|al|el|la|le|ter)"
)
NAME = re.compile(rf"(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,5}}")  # Festus (Bob) Dane; R Christy-Bell; McGhee
NOT_A_NAME = re.compile(  # Budget Scrutiny Panel Members; Health and Safety Report
    r"\b(?:Council|Committee|Sub|Board|Panel|Cabinet|Executive|Commission|Forum|Authority|Trust|Scrutiny|Group|"
    r"Agency|Partnership|Report|Minutes|Members?|Apologies|Absence|Budget|Items?|Agenda|Officers?|Meetings?|"
    r"Interests?|None|Nil|Services?|Reasons?|Page|Public|Press|Residents?|Present|Attendance|Programme|Policy|Update|"
    r"Strategy|Plan|Annual|Review|Performance|Finance|Election|Appointment|Declarations?|Decisions?|Matters|Business|"
    r"Questions?|Correspondence|Planning|Applications?|Confirmation|Resolved|RESOLVED|Agreed|AGREED|That|This|These|"
    r"The|There|It|They|He|She|We|Also|In|At|On|By|For|From|To|Any|All|Other|No|Not|One|Two|Both|Substitutes?|"
    r"Observers?|Councillors?|Guide|Venue|Date|Time|Local|School|Centre|Building|Chamber|Notes|Item|Full|Draft|"
    r"January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|"
    r"Thursday|Friday|Saturday|Sunday)\b"
)
OFFICE = re.compile(  # Assistant Director of Education; Treasurer; Executive Member for Finance; Parish Clerk
    r"\b(?:Officers?|Directors?|Managers?|Treasurer|Clerk|Chief Executive|Head of|Solicitor|Secretary|Accountant|"
    r"Auditor|Leader|Mayor|Mayoress|Chair|Chairman|Chairwoman|Chairperson|Vice[ -]\w+|Vice|Convener|Administrator|"
    r"Assistant|Surveyor|Engineer|Consultant|Advis[eo]r|Lawyer|Constable|Inspector|Sergeant|Superintendent|"
    r"Commissioner|Warden|Registrar|Principal|AD|CEO|(?:Executive|Cabinet|Lead|Portfolio|Associate Cabinet|Co-opted|"
    r"Independent) Members?|Portfolio Holder|Representative|Councillor for|(?:District|County|Borough|City|"
    r"Town) Councillor|Coordinator|Co-ordinator|Lead|Deputy|Governor|Headteacher|Ranger|Specialist|Planner|"
    r"Technician|PCSO)\b"
)
SENTENCE_END_INSIDE = re.compile(r"[a-z]{3}\.\s+[A-Z]")  # brackets that hold sentences are not an office
LIST_JOINT = re.compile(r"[(),;]|(?<!\s)\s+(?:and|&)\s+")  # A, B (Chair); C and D
SUBSTITUTE_FOR = re.compile(  # (substituting for Cllr Brown); on behalf of B; for Dr. Dane
    r"(?:substitut\w+ for|as (?:a )?substitute for|on behalf of|in place of|deputising for|"
    r"replacing)\s+(?P<for>.+)",
    I,
)
SUBSTITUTED_BY = re.compile(  # (Bo Moss was in attendance as a substitute); (Bo Moss substituting)
    r"(?P<name>.+?)\s+(?:was\s+)?(?:in attendance|attend\w*|present|substitut\w+)(?:\s+as\s+(?:a\s+|"
    r"the\s+)?substitute)?$",
    I,
)
SUBSTITUTION = re.compile(  # Councillor Moss substituted for Councillor Brown.
    r"(?P<name>[^.;:]{3,60}?)\s+(?:(?:was|were|is)\s+)?(?:substitut(?:ed|ing|e)|attend(?:ed|"
    r"ing) as (?:a )?substitute)\s+for\s+(?P<for>[^.;]{3,60})"
)
MOVED_IN_BRACKETS = re.compile(  # (arrived at 7.01pm); (left at 8.15pm); (from 6.40 pm); (until item 7)
    r"^(?:(?P<arrived>arriv\w+|joined|from)|(?P<left>left|departed|until|to))\b", I
)
MOVEMENT = re.compile(  # At this point Councillor Ann Lee left; Cllr Jones joined the meeting at 7.20pm
    rf"(?P<name>(?:{MEMBER}|{TITLE})\s+(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,4}})\s+(?:then\s+|also\s+)?"
    r"(?:(?P<left>left|withdrew from|departed)|(?P<arrived>arrived|joined|entered|returned to))"
    r"(?=\s+(?:the|at|and|during|before|after|following)\b|\s*[.,;]|\s*$)"
)
REASON_IN_BRACKETS = re.compile(r"^[a-z]|\b(?:illness|work|holiday|unwell|commitments?|annual leave|access)\b", I)

# --- dates and times --------------------------------------------------------------------------------------------
MONTH = (
    r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
YEAR = r"[12][\dOo]{3}(?!\d)"  # 2024, and 2O24 typed with a letter
DATE = re.compile(
    rf"\b(?:(?P<weekday>{WEEKDAY})\b,?\s+)?(?:the\s+)?(?P<day>\d{{1,2}})\s?(?:st|nd|rd|th)?\s+(?:day\s+)?(?:of\s+)?"
    rf"(?P<month>{MONTH})(?:,?\s+(?P<year>{YEAR}))?"  # Thursday 5th August, 2021; 17 October 2024; 1st November
    rf"|\b(?:(?P<weekday_first>{WEEKDAY})\b,?\s+)?(?P<month_first>{MONTH})\s+(?P<day_second>\d{{1,2}})(?:st|nd|"
    rf"rd|th)?"
    rf"(?:,?\s+(?P<year_second>{YEAR}))?(?![\d/])"  # Friday, December 14, 2012
    rf"|\b(?P<month_alone>{MONTH})\s+(?P<year_third>{YEAR})(?![/\d])"  # by February 2024
    r"|(?<![\d/.])(?P<day_number>\d{1,2})(?P<mark>[/.-])(?P<month_number>\d{1,2})(?P=mark)(?P<year_number>20\d\d|"
    r"19\d\d|\d\d)"
    r"(?![\d/.]\d)"  # 13/03/2025
    r"|\b(?P<iso_year>20\d\d)-(?P<iso_month>[01]\d)-(?P<iso_day>[0-3]\d)\b",  # 2025-03-13
    I,
)
YEAR_GROUPS = ("year", "year_second", "year_third", "year_number", "iso_year")
TIME = re.compile(  # 7.30 p.m.; 2pm; 19:00; 12 noon
    r"(?<![\d£./:])(?P<hour>\d{1,2})(?:\s?[.:]\s?(?P<minute>\d\d))?\s*(?P<half>[ap])\.?\s?m\b\.?"
    r"|(?<![\d£./:])(?P<clock_hour>[012]?\d):(?P<clock_minute>\d\d)(?![\d:])"
    r"|\b(?:12\s+)?(?P<noon>noon|midday|midnight)\b",
    I,
)

# --- lines ------------------------------------------------------------------------------------------------------
WIDE_GAP = re.compile(r"^\s+|(?<!\s)\s{40,}|(?<!\s)\s+$")  # two columns on one line, and the ends of a line
FURNITURE = re.compile(  # <AI1>; Page 3 of 7; - 3 -
    r"</?[A-Z]{2}\d*>|Page\s+\d+(?:\s+of\s+\d+)?|[-–]\s*\d+\s*[-–]|_{5,}|[-=*]{5,}", I
)
CLOSE = re.compile(  # End of Meeting; The meeting closed at 9.15 pm; There being no further business, the Chairman …
    r"(?:\d{1,3}\.?\s+)?(?:End of (?:the )?meeting|"
    r"(?:The )?(?:Chair(?:man)?\s+(?:then\s+)?)?(?:declared\s+)?(?:the )?meeting\s+(?:was\s+)?(?:then\s+)?(?:closed|"
    r"ended|concluded|finished|rose|terminated)\b.*|(?:Close|Closure) of (?:the )?meeting\b.*|"
    r"There being no (?:further|other) business\b.*|Meeting (?:closed|ended)\b.*|"
    r"(?:Signed|Chair(?:man)?'?s? signature)\s*[:.…_].*)",
    I,
)
BANNER = re.compile(  # Agenda, decisions and draft minutes; Agenda item; Decision details; Items; No. Item
    r"(?:(?P<item>Agenda item)|(?P<record>Decision details|(?:Record of (?:executive )?|"
    r"Officer )?decision(?:s)? (?:record|notice)|Record of (?:executive |officer )?decisions?)|"
    r"(?P<minutes>(?:Agenda(?:,|\s+and)\s+)?(?:decisions\s+and\s+)?(?:draft\s+|printed\s+)?"
    r"minutes)|(?P<agenda>Agenda)|Items|No\.?\s+Item|Item\s+No\.?|Agenda and decisions)",
    I,
)
LABEL_WORDS = (  # one meaning a label, whatever its exact words
    ("decision", r"Decisions?|Decision made|Issue for decision|Resolution"),
    ("minutes", r"Minutes|Minute|Discussion"),
    ("reasons", r"Reasons?\s+for\s+(?:the\s+)?(?:Recommendations?|Decisions?|Recommended Decision|Urgency)|Reasons?"),
    (
        "alternatives",
        r"Alternative(?:s|\s+options)?(?:\s+options)?\s+considered(?:\s+and\s+rejected)?|Alternative options|"
        r"Alternatives|"
        r"Other options considered|Options considered(?:\s+and\s+rejected)?",
    ),
    ("documents", r"(?:Supporting|Additional|Accompanying|Background)\s+(?:documents?|papers?)|Reports?|Appendices"),
    (
        "field",
        r"Venue|Contact|Date|Time|Place|Location|Decision Maker|Decision status|Decision type|Is Key decision\?|"
        r"Is subject to call[ -]in\?|Publication date|Date published|Date of (?:the )?(?:decision|meeting)|"
        r"Decided at meeting|Made at meeting|Meeting|Meeting date|Effective from|Effective date|Purpose|Presented by|"
        r"Report author|Author|"
        r"Lead officer|Guide time|Wards? affected|Ref(?:erence)?|Committee|Key decision|Status|Declarations?|Urgent",
    ),
)
LABEL = re.compile(  # Reasons for Recommendations: …; (Reason for Decision – …); Alternative Options Considered: None
    r"\(?(?:"
    + "|".join(rf"(?P<{kind}>{words})" for kind, words in LABEL_WORDS)
    + r")\s*(?P<end>[:;]\s*[-–—]?|\s[-–—]\s|$)",
    I,
)
BULLET = r"[-–—•·*▪●○◦‣]"
LIST_LABEL = re.compile(  # a) · (iv) 1. 2.1 A: -
    rf"(?P<label>{BULLET}(?=[\s\u00a0])|\(?(?:[a-z]|[ivx]{{1,5}}|[A-Z]|[IVX]{{1,5}}|\d{{1,3}})\)|(?:[a-z]|"
    rf"[ivx]{{2,5}}|[IVX]{{1,5}}|[A-H])[.:](?=\s)|"
    r"\d{1,3}(?:\.\d{1,2}){0,2}\.?(?=[\s\u00a0]))\s*(?=\S)"
)
NUMBER_ALONE = re.compile(r"\(?(?:[A-Z]{1,4}/?)?\d{1,4}(?:[./]\d{1,4}){0,2}(?:-\d{2})?[.)]?")  # 26.; C/387; (49)
ITEM_NUMBER = re.compile(  # 22/128 Apologies; 747. Minutes; C/387 Precept; 1 Apologies; Item 5: Budget
    r"(?:(?:Agenda\s+)?Item\s+(?:No\.?\s*)?)?(?P<number>\(?(?:[A-Za-z]{1,4}/?)?\d{1,4}(?:[./]\d{1,4}){0,2}"
    r"(?:-\d{2})?)"
    r"(?P<mark>[.):]{0,2})\s+(?=\S)"
)
NUMBER_LAST = re.compile(r"\s+(?P<number>[A-Z]{2,4}\d{1,4}/\d{2,4})$")  # Declarations of Interest PLA146/14
DOCUMENT_MARK = re.compile(r"\s*(?:pdf|doc|word)\s+icon\b.*$|\s+PDF\s+\d+\s*[KM]B.*$", I)  # Budget pdf icon PDF 318 KB
UNFINISHED = re.compile(
    r"(?:,|\b(?:and|or|of|the|to|for|by|in|on|at|with|that|a|an)|[a-z]-)$"
)  # a line its page broke off

# --- headings and groups ----------------------------------------------------------------------------------------
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
    r"minutes\s+of\s+(?:the\s+)?(?!meeting|annual|extra|ordinary)|minutes\s*[-–—:]\s*)",
    I,
)
HEADING_LINE = re.compile(  # Notes from the meeting of …; PARISH COUNCIL MEETING; Minutes 8th April 2021
    r"^(?:(?:draft |non-exempt |exempt |confidential )?(?:minutes|notes|record|proceedings)\b|at (?:a|"
    r"the) .*meeting)|\bmeeting\b",
    I,
)
NOTES = re.compile(r"^(?:draft\s+)?notes\b", I)  # Notes from the meeting of the Budget Panel
AGENDA_ONLY = re.compile(r"^(?:agenda\b(?!.*\bminutes\b)|.*\bsummons\b|.*\bnotice of meeting\b)", I)  # AGENDA
VENUE = re.compile(
    r"\b(?:held\s+)?(?:in|at)\s+(?:the\s+)?(?P<venue>[^\d,;]{3}[^;]*?)(?=\s+(?:on|at)\s|\s*,?\s*$|\s+commencing)", I
)
ATTENDANCE = (  # status, and the headings that give it
    (
        "apologies",
        r"Apolog(?:y|ies)(?:\s+for\s+(?:absence|non-attendance|lateness))?(?:\s+(?:received|given|were received))?",
    ),
    ("absent", r"Absent|Not present|Non-attendance|Absent without apolog(?:y|ies)|Absences?"),
    (
        "in attendance",
        r"(?:Also\s+)?in\s+attendance|Also\s+present|Officers(?:\s+(?:present|in attendance))?|Observers?|Invited|"
        r"Officers and (?:others|guests)|Guests?|Visitors|Attended by|Staff|Others? (?:present|in attendance)|"
        r"Advisers|External (?:advisers|auditors)",
    ),
    (
        "present",
        r"Present(?: at the meeting)?|(?:(?:Panel|Committee|Board|Voting|Council|Elected) )?Members(?:\s+present|"
        r"\s+in attendance)?|"
        r"Councillors(?:\s+present)?|Attendance|Attendees|Those present|Attending|Members of the (?:Committee|"
        r"Panel|Board|Council)",
    ),
    ("substitute", r"Substitutes?(?:\s+Members?)?|Substitutions"),
)
ATTENDANCE_HEAD = re.compile(  # Present: …; MEMBERS PRESENT; In attendance -; Apologies: Cllr C. Dane
    r"(?:"
    + "|".join(rf"(?P<s{place}>{words})" for place, (_, words) in enumerate(ATTENDANCE))
    + r")(?P<end>\s*[:;]\s*-?|\s+[-–—]\s|\s*$|"
    rf"\s+(?={MEMBER})|\s+(?=Chief\b))",
    I,
)
SPACED_CAPITALS = re.compile(r"(?:[A-Za-z] ){3,}[A-Za-z]")  # P r e s e n t
GROUP_WORD = re.compile(  # Budget Scrutiny Panel Members; Finance Officers; Observers
    r"\b(?:Members?|Officers?|Observers?|Councillors|Representatives?|Guests?|Advisers?|Invitees?|Attendance|"
    r"Present|Public|"
    r"Press|Staff|Witnesses|Auditors?|Substitutes?|Governors|Others?|Council|Trust)\b",
    I,
)
PUBLIC_COUNT = re.compile(  # 6 Residents; one member of the public; 12 members of the public were present
    r"(?:\(?\d+|one|two|three|four|five|six|seven|eight|nine|ten|no|several|some)\)?\s+(?:\w+\s+)?"
    r"(?:residents?|members? of the (?:public|press)|parishioners?|electors?|people)\b",
    I,
)
APOLOGIES_FROM = re.compile(  # Apologies for absence were received on behalf of Councillor Ann Lee.
    r"Apolog(?:y|ies)\b(?P<late>\s+for\s+lateness)?[^.:]{0,60}?\b(?:received|given|accepted|tendered|noted|"
    r"submitted|sent|made|presented)"
    r"[^.:]{0,40}?\b(?:from|on behalf of|by|for)\b(?:\s+the following(?:\s+\w+){0,2})?:?\s+",
    I,
)
SENT_APOLOGIES = re.compile(  # Councillor Lee sent his apologies which were accepted.
    r"(?P<names>[^.;:]{3,120}?)\s+(?:had\s+|have\s+|has\s+)?(?:sent|gave|given|offered|tendered|"
    r"submitted)\s+(?:his|her|their|an)?\s*apolog",
    I,
)
APOLOGIES_TITLE = re.compile(
    r"\bapolog(?:y|ies)\b|\babsence", I
)  # Apologies for Absence and Notification of Substitutes
PRESENT_TITLE = re.compile(r"^(?:present|attendance|in attendance|members present|those present)\b", I)  # 131. Present:
FORMER_GROUP = re.compile(  # substitute members Councillors Dane; Associate Cabinet Members Councillors Ann Lee
    rf"(?:from\s+)?(?:the\s+)?(?P<group>[A-Za-z][A-Za-z ]*?[Mm]embers?|[Oo]fficers)\s*[:,]?\s+(?={MEMBER})"
)
AND_FROM = re.compile(r"(?<!\s)\s*,?\s+and\s+(?:also\s+)?(?=from\s)", I)  # … and Roberts and from substitute members …
HELD = re.compile(r"\b(?:held|at|on|commencing)\b", I)  # … Committee held at the Town Hall on …

# --- titles -----------------------------------------------------------------------------------------------------
FINITE_VERB = re.compile(  # a line with one of these is a sentence, not a title
    r"\b(?:was|were|is|are|had|has|have|would|will|be|been|said|stated|queried|asked|advised|reported|explained|"
    r"thanked|welcomed|"
    r"agreed|resolved|noted|proposed|seconded|moved|voted|declared|confirmed|invited|requested|opened|took|gave|"
    r"left|sent)\b",
    I,
)
NOT_A_TITLE = re.compile(  # That the report be approved; NOTED that …; Councillors Lee, Moss, …; (KEY DECISION)
    rf"(?:That\b|RESOLVED|AGREED|NOTED|DECISION\b|\(?KEY DECISION|[“\"(]|{MEMBER}\s|Proposed\b|Seconded\b|"
    rf"In favour|For the motion|"
    r"Proposal\b|Action\s*[:–-]|Note:)",
    I,
)
USUAL_TITLE = re.compile(  # unnumbered matters that every agenda has
    r"(?:public (?:participation|question|session|forum)|declarations? of|apologies|minutes of|matters arising|"
    r"any other business|"
    r"date of next meeting|exclusion of)",
    I,
)

# --- decisions --------------------------------------------------------------------------------------------------
MARKER_WORD = r"(?:RESOLVED|AGREED|DECIDED|RECOMMENDED|RECEIVED|APPROVED|ORDERED)"
MARKER = re.compile(  # RESOLVED; RESOLVED that:  The …; Resolved:- ; RESOLVED: (Unanimously); DECISION:  The Cabinet:
    rf"(?P<marker>(?:(?:It was|IT WAS)\s+)?(?:(?i:unanimously)\s+)?{MARKER_WORD}(?:\s+(?i:unanimously))?|"
    r"(?:It was\s+)?(?:Unanimously\s+)?(?:Resolved|Agreed|Recommended)(?=\s*:|\s+(?:that|to|unanimously)\b|\s*[-–—]|"
    r"\s*$)|DECISION(?=\s*:)|Decision(?=\s*:\s*\S)|RESOLUTION(?=\s*:))"
)
AFTER_MARKER = re.compile(  # what stands between a marker and its words
    r"\s*(?:\(?(?:unanimously|nem\.?\s*con\.?|by the (?:Council|Committee|Cabinet|"
    r"Executive))\)?)?\s*[:;.,]?\s*[-–—]*\s*"
    r"(?:\(?(?:unanimously|nem\.?\s*con\.?)\)?\s*[:,.-]*)?\s*",
    I,
)
THAT = re.compile(r"(?:THAT|That|that)\b\s*[:,]?\s*[-–—]?\s*")  # RESOLVED that: the minutes …
LEAD_IN = re.compile(  # That the Executive: ; That Council:- ; The Cabinet: ; That the Executive noted:
    r"(?P<lead>(?:THAT|That|that)?\s*(?:the\s+)?[^.;:]{0,120}?)\s*[:;]\s*[-–—]?\s*$|(?P<bare>(?:THAT|That|"
    r"that)\s*[:,-]?\s*)$"
)
BODY_LEAD_IN = re.compile(  # DECISION:  The Cabinet: ; That the Executive:
    rf"(?:THAT\s+)?(?:the\s+)?(?P<body>(?:[A-Z][\w’'&-]{{0,30}}\s+){{0,6}}{BODY_NOUN})\b(?:\s+\w+)?\s*:", I
)
KEY_DECISION = re.compile(r"\(?\s*KEY DECISION\b|\bIs Key decision\?:\s*Yes|\(Key decision\b", I)  # (KEY DECISION)
KEY_DECISION_LINE = re.compile(r"\(?\s*KEY DECISION\s*\)?\s*[.:]?", I)
IN_SENTENCE = re.compile(  # It was unanimously RESOLVED to approve …; so it was agreed to send him one
    rf"\b(?P<shout>RESOLVED|AGREED|DECIDED)\b(?:\s+unanimously)?(?:\s*[:,-]*)\s+"
    r"(?=(?:that|to)\b)|\b[Ii]t was\s+(?:then\s+|also\s+|further\s+|"
    r"therefore\s+)?(?:unanimously\s+)?(?P<agreed>agreed|resolved|decided)(?:\s+unanimously)?[\s,:]+(?=(?:that|"
    r"to)\b)|"
    rf"\b(?:[Tt]he\s+)(?:\w+\s+){{0,4}}?(?:{BODY_NOUN}|meeting|"
    rf"members)\s+(?:unanimously\s+)?(?P<body_agreed>agreed|resolved|decided|RESOLVED|AGREED)"
    r"(?:\s+unanimously)?[\s,:-]+(?=(?:that|to)\b)"
)
ACTIONS = (  # the action of a clause by its first telling word
    ("noted", r"\bnot(?:ed?|es|ing)\b"),
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
ACTION = re.compile("|".join(rf"(?P<{action}>{pattern})" for action, pattern in ACTIONS), I)
PERSON_HERE = rf"(?:the\s+)?(?:(?:{MEMBER}|{TITLE})\s+){{0,3}}(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,3}}"
MOVING = re.compile(r"\b(?:moved|proposed)\b", I)  # no motion is put without one of these
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
    I,
)
UNANIMOUS = re.compile(r"\b(?:unanimous(?:ly)?|all (?:in favour|agreed)|nem\.?\s*con)\b", I)  # all in favour
PROPOSAL_LABEL = re.compile(r"(?:Proposal|Motion)\s*:\s*", I)  # Proposal: Mrs Lee proposed …
RECEIVED_AGREEMENT = re.compile(  # … and the meeting unanimously agreed; and was unanimously agreed by the meeting
    r"\s*,?\s*and\s+(?:(?:it\s+)?was\s+)?(?:the\s+(?:meeting|council|committee|members)\s+)?(?:unanimously\s+|"
    r"all\s+)?"
    r"(?:agreed|approved|carried)(?:\s+unanimously)?(?:\s+by\s+(?:the\s+)?\w+)?\s*$",
    I,
)
APPROVED_LAST = re.compile(  # The minutes of the meeting held on … were approved as a correct record.
    r"^(?P<what>(?:the\s+)?(?:\w+\s+){0,3}minutes\b[^.]*?)\s+(?:were|was)\s+(?:unanimously\s+)?(?P<verb>approved|"
    r"agreed|confirmed|accepted|signed(?=[^.]{0,40}\bas an? (?:true|correct|accurate)))\b",
    I,
)
RUN_ON = re.compile(  # …, be approved;  3. That the 2024/25 schedule …
    r"(?<=[;,.:])\s+(?:and\s+)?(?P<label>\(?(?:[a-z]|[ivx]{1,5}|[A-Z]|\d{1,2})(?:\)|\.(?=\s)))\s*(?=\S)"
)
QUOTES = "“”\"'‘’"
CARRIED = re.compile(r"carried|agreed|approved", I)
NOT_DECIDED = re.compile(
    r"(?:none|noted|no decision|not applicable|n/?a|the (?:report|update|presentation|contents?) (?:was|"
    r"were) noted)\b",
    I,
)  # Decision: Noted
AGREEMENT = re.compile(  # a proposal agreed in the sentence that puts it: … and the meeting unanimously agreed
    r"\b(?:unanimous(?:ly)?|all (?:in favour|agreed|were in favour)|nem\.?\s*con|and (?:was |"
    r"it was )?(?:duly )?(?:agreed|carried|approved|resolved)|"
    r"(?:meeting|council|committee|members) (?:unanimously )?(?:agreed|approved))\b",
    I,
)
IT = re.compile(r"(?:(?:and|then)\s+)?(?:it|this)|[\W\d]*", I)  # It was proposed by …
AFTER_SECONDER = re.compile(
    r"\s*,?\s*(?:and\s+)?(?:all (?:in favour|agreed)\s*,?\s*|(?:it was\s+)?unanimously\s+(?:agreed\s+|"
    r"resolved\s+)?)?(?:that\s+(?=\S))?",
    I,
)
STOP = re.compile(r"[.;](?=\s|$)")
MOTION_LEAD = re.compile(
    r"\s*,?\s*(?:the following\s+(?:\w+\s+)?(?:motion|amendment|resolution)\s*)?(?P<that>that\b)?\s*[:,-]*\s*", I
)  # … that:

# --- votes ------------------------------------------------------------------------------------------------------
NUMBER_WORDS = {
    "no": 0, "none": 0, "nil": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
}  # fmt: skip
COUNT = r"(?P<{}>\d{{1,3}}|" + "|".join(NUMBER_WORDS) + r")"
PEOPLE = r"(?:\s+(?:Councillors?|Cllrs?|Members?|votes?|voted|voting|were|was|of))*"
COUNT_FIRST = re.compile(  # 48 Councillors voted in favour; 9 in favour and 2 against; 5 For, 0 Against, 1 Abstention
    rf"\b{COUNT.format('count')}{PEOPLE}\s+(?:cast\s+)?(?:(?P<for>in favour|"
    rf"for\b(?=\s*[,;.)(]|\s+and\b|\s+the\s+(?:\w+\s+)?(?:motion|amendment)|\s*$))|(?P<against>against)|"
    r"(?P<abstain>abstentions?|abstained|abstaining))",
    I,
)
SIDE_FIRST = re.compile(  # voted FOR the motion (17): … ; For: 9; Against - 2; Abstentions (1)
    r"\b(?:(?P<for>in favour|for)|(?P<against>against)|(?P<abstain>abstentions?|abstained|abstaining))"
    r"(?:\s+the\s+(?:\w+\s+)?(?:motion|amendment|proposal))?\s*[:(–-]+\s*\(?(?P<count>\d{1,3})\b\)?",
    I,
)
RECORDED_NAMES = re.compile(rf"^{MEMBER}\s+\S", I)  # Councillors Lee, Moss, Dane, …
VOTING = re.compile(r"\bvot(?:ed?|es|ing)\b|\babst(?:ain\w*|ention)", I)  # 48 Councillors voted in favour
VOTED_ON = re.compile(
    r"\b(?:of|against|for|on) the (?P<on>(?:substantive |original |amended )?(?:motion|amendment|proposal|"
    r"recommendation)s?)\b",
    I,
)

# --- declarations -----------------------------------------------------------------------------------------------
DECLARATIONS_TITLE = re.compile(r"\bdeclarations?\b.{0,40}\binterests?\b|\binterests?\b.{0,20}\bdeclar", I)
DECLARED = re.compile(  # Councillor Smith declared a personal interest in item 5 as …
    rf"(?P<name>{PERSON_HERE})\s+(?:had\s+|then\s+|also\s+)?declared\s+(?:an?\s+|that\s+\w+\s+had\s+an?\s+)?"
    r"(?P<type>[\w ,/-]{0,50}?interests?)\b(?P<rest>[^.]*)"
)
DECLARED_ITEM = re.compile(r"\b(?:agenda\s+)?(?:item|minute)s?\s+(?:no\.?\s*)?(?P<number>\d+[a-z]?)\b", I)  # in item 5
DECLARED_REASON = re.compile(
    r"\b(?:as|because|since|by virtue of|due to|being)\b\s+(?P<reason>.+)", I
)  # as a governor of …
INTEREST_TYPE = re.compile(  # Other Interest; Disclosable Pecuniary Interest; Personal
    r"(?:(?:other|disclosable|non-disclosable|pecuniary|personal|prejudicial|non-pecuniary|registrable|"
    r"non-registrable|significant|and|&)\b\s*)+"
    r"(?:\binterests?)?\s*(?:\([A-Z]+\))?|DPI|ORI|NRI",
    I,
)
INTEREST_COLUMN = re.compile(  # the heads of a declarations table
    r"(?:name(?: of (?:councillor|member))?|councillors?|members?(?: / officer)?|(?:type|nature|details|"
    r"reason)s?(?: of interest)?|(?:agenda )?item(?: on agenda)?|"
    r"minute(?: no\.?)?|(?:agenda )?item (?:no\.?|number)|reason)",
    I,
)

# --- exempt business --------------------------------------------------------------------------------------------
EXEMPT = re.compile(
    r"\bexempt (?:information|report|appendix|item)|\bpress and public (?:be|were) excluded|\bin private\b|"
    r"\bSchedule 12A\b",
    I,
)
NOT_EXEMPT = re.compile(r"\bnon-exempt\b|\bnot excluded\b|\bbe not excluded\b", I)
EXEMPT_PARAGRAPH = re.compile(
    r"\bparagraphs?\s+(?P<paragraph>\d+(?:(?:,\s*|\s+and\s+)\d+)*)\b[^.]{0,200}?\bSchedule\s+(?P<schedule>12A)\b",
    I | re.S,
)
OWN_MINUTES = re.compile(  # the minutes of the previous meeting of the Cabinet held on …
    rf".{{0,40}}?\bminutes of the (?:last |previous )?(?:meeting of the\s+(?P<body>"
    rf"(?:[A-Z][\w’'&-]{{0,30}}\s+){{0,6}}{BODY_NOUN}))\b",
    re.S,
)
THAT_THE_BODY = re.compile(
    rf"[“\"]?That (?:the |this )?(?P<body>(?:[A-Z][\w’'&-]{{0,30}}\s+){{0,6}}{BODY_NOUN})\b(?!\s+Tax)"
)  # “That the Council approves

# --- points and speech ------------------------------------------------------------------------------------------
POINTS_INTRO = re.compile(  # During discussion, the principal points were noted:
    r"\b(?:points?|comments?|questions?|issues?|matters|queries|following)\b[^:]*:\s*$", I
)
REPLY_INTRO = re.compile(  # In response, the Director of the Trust clarified that:
    r"^In (?:response|reply|answer)\b[^,]{0,120},\s+(?:the\s+)?(?P<speaker>[^,:]{2,100}?)\s+"
    r"(?P<verb>clarified|explained|stated|said|advised|responded|replied|confirmed|reported|noted|answered|"
    r"commented|informed|outlined|told|made)\b[^:]*:\s*$",
    I,
)
SPEECH_KINDS = (
    ("request", r"requested|asked for|asked that|asked to (?:see|receive|have)|called for"),
    ("suggestion", r"suggested|proposed that|recommended that"),
    ("point", r"queried|questioned|asked|enquired|inquired|wondered|sought (?:clarification|clarity|assurance)"),
    ("reply", r"clarified|replied|responded|answered"),
    (
        "statement",
        r"stated|said|noted|welcomed|commented|explained|advised|reported|felt|raised|outlined|introduced|presented|"
        r"highlighted|confirmed|concluded|added|informed|expressed|emphasised|stressed|spoke|updated|addressed|"
        r"thanked|accepted|considered|observed|"
        r"acknowledged|summarised|drew|told|voiced|congratulated|praised|remarked|pointed out|described|gave",
    ),
)
SPEECH_VERB = re.compile(r"\b(?:" + "|".join(rf"(?P<{kind}>{verbs})" for kind, verbs in SPEECH_KINDS) + r")\b", I)
SPOKE = re.compile(  # Cllr Gadsby clarified that …; Cllr Ann Lee (Cabinet Member …) introduced
    rf"(?P<name>(?:(?:{MEMBER}|{TITLE})\s+){{1,3}}(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,3}})(?:\s*\([^)]{{0,100}}\)|"
    rf",[^.;]{{0,120}}?,)?\s+"
    rf"(?:then\s+|also\s+|further\s+|had\s+|and\s+\w+\s+)?(?P<verb>{'|'.join(verbs for _, verbs in SPEECH_KINDS)})\b"
)
INVITED = re.compile(  # before inviting Cllr Piers Gadsby, Executive Member for …, to introduce a report
    rf"\b(?:invit(?:ed|ing)|called (?:up)?on|asked)\s+(?P<name>(?:(?:{MEMBER}|"
    rf"{TITLE})\s+){{1,3}}(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,3}})"
    r"[^.;]{0,160}?\bto\s+(?:address|speak|introduce|present|report|outline|comment|respond|update)\b"
)
INTRODUCED_BY = re.compile(  # was introduced by Cllr Ann Lee
    rf"\b(?:introduced|presented|given|moved|outlined)\s+by\s+(?P<name>(?:(?:{MEMBER}|"
    rf"{TITLE})\s+){{1,3}}(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,3}})"
)
NAMED = re.compile(
    rf"(?P<name>(?:(?:{MEMBER}|{TITLE})\s+){{1,3}}(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,3}})"
)  # Cllr Piers Gadsby
ROLE_BESIDE = re.compile(  # , Executive Member for Families, Learning, Youth & Skills | (Cabinet Member for Health)
    rf"\s*(?:\((?P<bracket>[^)]{{2,120}})\)|,\s+(?:the\s+)?(?P<comma>{CAPITAL}[\w’'-]{{0,30}}(?:(?:,?\s+(?:(?:and|of|"
    rf"for|the|&)\s+){{0,2}}){CAPITAL}[\w’'-]{{0,30}}){{0,14}}))"
)

# --- references to other meetings -------------------------------------------------------------------------------
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
        I,
    ),
)
OLD_MINUTES = re.compile(r"^\s*minutes\b", I)  # the 11th March 2021 minutes
AHEAD = re.compile(r"\b(?:would|will|shall|is to|are to|to be|due to|scheduled|next)\b", I)  # would be submitted to
BEHIND = re.compile(  # had been submitted to; held on; who heard
    r"\b(?:had|has been|have been|was|were|been|heard|held|met|approved|agreed|considered|previous|last|decided|"
    r"minutes)\b",
    I,
)
CORRECTED = re.compile(  # subject to the amendment that Cllr Lee be recorded as having been present
    r"\bsubject to (?:the (?:following )?)?(?:amendment|correction|inclusion|addition|deletion|"
    r"change)s?\b[:,]?\s*(?:that\s+|of\s+)?(?P<what>[^.;]+)",
    I,
)
FULL_STOP = re.compile(r"[a-z0-9)]{2}[.;?!]\s")  # the end of the sentence before

# --- follow-ups -------------------------------------------------------------------------------------------------
ASKED_FOR = re.compile(  # Members requested a calendar of the works
    r"(?P<who>[^.;]{2,100}?)\s+(?:requested|asked for|asked to (?:see|receive|have)|asked that|"
    r"requested that)\s+(?P<what>[^;]+)"
)
NOT_ASKED = re.compile(
    r"^(?:clarification|clarity|assurance|an? explanation|confirmation|(?:more|further) detail)", I
)  # answered there and then
PASSIVE_END = re.compile(r"\b(?:was|were|been|be|had|as|the|not)$")  # had requested; was requested
ACT = (  # what one does who carries something out
    r"circulate|provide|send|share|bring|present|submit|write|arrange|prepare|investigate|look into|contact|"
    r"follow up|liaise|check|obtain|publish|report back|come back|feed back"
)
PROMISED = re.compile(  # would be made available; would be submitted to Full Council; would go to the Change Board
    r"(?P<owner>[^.;:]{0,200}?)\s+(?:and\s+)?(?P<verb>would|will)\s+(?:also\s+|then\s+|now\s+)?(?P<act>"
    r"be\s+(?:made available|submitted|presented|reported|circulated|provided|sent|shared|published|issued|"
    r"emailed|arranged)\b(?!\s+(?:in|through|from)\b)|be\s+(?:brought|taken|referred|put)\s+(?:back\s+)?(?:to|before)\b|"
    r"(?:go|come|report|return)\s+(?:back\s+)?to\s+(?:the\s+|a\s+)?(?=[A-Z]|next\b|future\b|this\b)|"
    rf"(?:{ACT})\b)"
)
THING_GOES = re.compile(r"(?:go|come|return)\b")  # A business case would go to …
HEDGED = re.compile(
    r"\b(?:if|whether|unless|could|might|may|hoped?|queried|asked|concern(?:s|ed)?)\b", I
)  # if funding would be provided
NOT_PROMISED = re.compile(
    r"\b(?:would|will)\s+(?:not|consider|need|have|like|never)\b", I
)  # would consider handing back
BY_WHEN = re.compile(  # would decide by February 2024; to be live by Easter 2025
    rf"\bby\s+(?:the\s+)?(?P<when>(?:end of\s+|early\s+|mid-?\s?|late\s+)?(?:(?:{WEEKDAY}\b,?\s+)?\d{{1,2}}(?:st|"
    rf"nd|rd|th)?\s+{MONTH}(?:,?\s+{YEAR})?|"
    rf"{MONTH}(?:\s+{YEAR})?|(?:Easter|Christmas|spring|summer|autumn|winter|the new year)(?:\s+{YEAR})?|"
    rf"{WEEKDAY}\b|next\s+\w+))",
    I,
)
WILL_BY = re.compile(r"\b(?:would|will|to)\s+(?:be\s+)?\w+", I)  # would decide by …; to be live by …
PAST_BY = re.compile(r"\b(?:had|have|has) been\b|\bincreased?\b|\bforecast|\bestimated\b", I)  # told, not promised
ON_DAY = re.compile(
    r"\b(?:meeting\s+(?:on|of)|on|at its meeting on)\s+(?=(?:the\s+)?(?:\d|[A-Z]))"
)  # at its meeting on 26th October
SUBJECT = re.compile(
    r"(?P<owner>[^.;:,]{2,80}?)\s+(?:was|were|is|are|would|will|intended|planned|aimed|expected|had|hoped|"
    r"undertook|agreed|\w+ed)\b"
)
SOMEBODY = re.compile(  # Officers of the Trust; the Trust; Councillor Lee; the Clerk
    rf"\b(?:[Oo]fficers?|[Cc]lerk|[Cc]hair\w*|[Cc]ouncil|[Tt]rust|[A-Z]{{2,6}}|[Mm]anager|[Dd]irector\w*|"
    rf"[Ss]ecretary|[Tt]reasurer|{MEMBER})\b"
)
ACTION_LABEL = re.compile(  # ACTION - Clerk to …; Clerk Action: to …; Action: AB
    r"(?:(?P<who>[A-Z][\w ]{0,30}?)\s+)?\b(?:ACTIONS?|Actions?)\s*(?::|\s[–—-])\s*(?P<what>\S[\s\S]{2,})"
)
TASK_OWNER = re.compile(
    r"(?:The\s+)?(?P<owner>[A-Z][\w’'.]{0,30}(?:\s+[A-Z][\w’'.]{0,30}){0,4})\s+(?:to|will)\s"
)  # Clerk to arrange …
OFFICER_WORDS = (
    r"Clerk|Chair(?:man|person|woman)?|Vice[- ]Chair(?:man)?|Chief Executive|Secretary|Monitoring Officer|"
    r"(?:Cllr|Councillor)\s+[A-Z][\w’'-]{1,30}"
)
OFFICE_TO = re.compile(  # Clerk to write to the Chief executive
    rf"(?:The\s+)?(?P<owner>{OFFICER_WORDS})\s+to\s+(?P<what>(?:write|contact|arrange|ask|chase|obtain|report|"
    rf"circulate|send|check|"
    r"investigate|liaise|follow|speak|provide|prepare|order|find|look|get|invite|inform)\b[^;]*)"
)
OFFICE_WOULD = re.compile(  # It was agreed that the Chair would send Councillor Dane …
    rf"\b(?:that|and)\s+(?:the\s+)?(?P<owner>{OFFICER_WORDS}|[Cc]lerk|[Cc]hairman)\s+(?:would|"
    rf"will)\s+(?P<what>(?:{ACT}|ask|chase|speak|invite|inform|sign)\b[^;]*)"
)
REPORT_BACK = re.compile(
    r"\breport back\b[^.;]{0,80}?\b(?P<when>(?:in|within)\s+(?:\w+)\s+(?:days|weeks|months)|(?:at|"
    r"to)\s+the\s+next\s+meeting)",
    I,
)
SENTENCE_END = re.compile(
    r"(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bNo)(?<!\bSt)(?<!\bCllr)(?<!\b[A-Z])[.!?][”’]?\s+(?=[A-Z“(])"
)  # a full stop inside £2.7M ends no sentence
