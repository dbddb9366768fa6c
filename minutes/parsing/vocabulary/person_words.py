"""People: honorifics, names, offices, and what stands in brackets beside a name."""

import re

CAPITAL = r"[^\W\d_a-z]"
MEMBER = r"(?:Councillors?|Cllrs?|Cllr's|Aldermen|Alderman|Aldm?|Bailies?|Provost)\b\.?"
TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Messrs|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness|Revd?|Reverend|Canon|Capt|Major)\b\.?"
)
HONORIFIC = re.compile(rf"(?:(?:the\s+)?(?:Rt\.?\s+Hon\.?\s+)?(?:{MEMBER}|{TITLE})\s+){{1,4}}")  # Councillor Mrs Soames
PLURAL_HONORIFIC = re.compile(r"(?:Councillors|Cllrs|Aldermen|Messrs|Bailies)\b", re.I)  # Councillors Noakes, Barr
SINGULAR = {"councillors": "Councillor", "cllrs": "Cllr", "aldermen": "Alderman", "messrs": "Mr", "bailies": "Bailie"}
HONOUR = re.compile(r"(?:C?[MO]BE|CBE|JP|QPM|BEM|DL|KC|QC|FRCS|PhD|TD)", re.I)  # Jean Hall MBE
NOT_VERB = r"(?!(?:Seconded|SECONDED|Proposed|PROPOSED|Moved|MOVED|Resolved|RESOLVED|Agreed|AGREED)\b)"
NAME_WORD = (  # McGhee; J.; St.; Wm.; (Bob); van. A full stop after a longer word ends the sentence, not the name
    rf"(?:{NOT_VERB}(?:{CAPITAL}[\w’'‘-]?\.(?:{CAPITAL}\.){{0,3}}|(?:Chas|Geo|Thos|Jas|Jnr|Snr)\.|"
    rf"{CAPITAL}[\w’'‘-]{{0,30}})|\({CAPITAL}[\w’'.-]{{0,30}}\)|"
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
OFFICE_ACTING = re.compile(  # The Chair welcomed everyone: somebody in office does something, so these are no list
    r"\b(?:Chair\w*|Leader|Mayor|Clerk|Officer|Director|Chief Executive)s?\s+"
    r"(?:(?:then|also|duly)\s+)?(?:[a-z]{2,}ed|was|were|had|has|said|gave|took|made|opened|read|led)\b"
)
SENTENCE_END_INSIDE = re.compile(r"[a-z]{3}\.\s+[A-Z]")  # brackets that hold sentences are not an office
LIST_JOINT = re.compile(r"[(),;]|(?<!\s)\s+(?:and|&)\s+")  # A, B (Chair); C and D
PRESIDING = re.compile(  # Councillor Ann Lee (Leader of the Council) in the Chair
    r"\s*,?\s+(?:[-–—]\s+)?(?P<words>in the chair|presiding)\s*\.?$", re.I
)
PUBLIC_ROLE = re.compile(  # a resident of Mill Lane; member of the public; petitioner; public speaker
    r"(?:an?\s+|the\s+)?(?:(?:local|lead|concerned)\s+)?(?:residents?|members? of the public|petitioners?|"
    r"public speakers?|parishioners?|local electors?)(?:\s+(?:of|from|for|and)\s+.{1,80})?",
    re.I,
)
PUBLIC_GROUP = re.compile(  # Members of the public; Public; Residents present; Public speakers
    r"(?:members? of the public(?: and press)?|(?:press and )?public|residents?|parishioners?|petitioners?|"
    r"(?:public )?speakers?)(?:\s+(?:present|attending|in attendance|speakers?|speaking))?\s*:?",
    re.I,
)
PERSON_HERE = rf"(?:the\s+)?(?:(?:{MEMBER}|{TITLE})\s+){{0,3}}(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,3}}"
