"""People: honorifics, names, offices, and what stands in brackets beside a name."""

import re

CAPITAL = r"[^\W\d_a-z]"
MEMBER = (
    r"(?:(?:(?:County|District|Borough|City|Town|Parish|Community|Ward|Honorary|Hon\.?|[A-Z]{1,3}C)\s+)?(?:Councill?ors?|Cllrs?|Clrs?|"
    r"Cllr's|COUNCILLORS?|CLLRS?|Aldermen|Alderman|ALDERM[AE]N|Aldm?)|Bailies?|Provost)\b\.?"
)
TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|MRS?|MS|MISS|DR|Messrs|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness|Revd?|Reverend|Canon|"
    r"Father|Fr|Pastor|Rabbi|Capt(?:ain)?|Major(?=\s+(?:[A-Z]\b|\(Ret))|(?:Chief\s+)?(?:Insp(?:ector)?|Supt|"
    r"Superintendent|Constable)|(?:Police\s+)?(?:Sergeant|Sgt)|W?PC|PCSO|PCO|DCI)\b\.?"
)
HONORIFIC = re.compile(
    rf"(?:(?:the\s+)?(?:Rt\.?\s+Hon\.?\s+)?(?:{MEMBER}|{TITLE})(?:\s+|(?<=\.)(?=[A-Z]))){{1,4}}"
)  # Councillor Mrs Soames; Cllr.Lee
NAMED_FIRST = re.compile(rf"(?:(?:{MEMBER}|{TITLE})\s+){{1,4}}{CAPITAL}")  # Councillor Lee; not Councillors present
PLURAL_HONORIFIC = re.compile(  # Councillors Noakes, Barr; County Councillors Lee and Moss
    r"(?:(?:County|District|Borough|City|Town|Parish|Community|Honorary)\s+)?(?:Councill?ors|Cllrs|Clrs|Aldermen|"
    r"Messrs|Bailies)\b\.?",
    re.I,
)
SINGULAR = {"councillors": "Councillor", "cllrs": "Cllr", "aldermen": "Alderman", "messrs": "Mr", "bailies": "Bailie"}
SINGULAR |= {"councilors": "Councilor", "clrs": "Clr"}
HONOUR = re.compile(r"(?:C?[MO]BE|CBE|JP|QPM|BEM|DL|KC|QC|FRCS|PhD|TD)", re.I)  # Jean Hall MBE
NOT_VERB = r"(?!(?:Seconded|SECONDED|Proposed|PROPOSED|Moved|MOVED|Resolved|RESOLVED|Agreed|AGREED)\b)"
NAME_WORD = (  # McGhee; d’Arcy; J.; St.; (Bob); van. A full stop after a longer word ends the sentence, not the name
    rf"(?:{NOT_VERB}(?:{CAPITAL}[\w’'‘-]?\.(?:{CAPITAL}\.){{0,3}}(?:{CAPITAL}[a-z’'][\w’'-]{{1,30}})?|"
    rf"(?:Chas|Geo|Thos|Jas|Jnr|Snr)\.|"
    rf"{CAPITAL}[\w’'‘-]{{0,30}}|d[’']{CAPITAL}[\w-]{{1,30}})|\({CAPITAL}[\w’'.-]{{0,30}}\)|"
    r"(?:d[aeu]|de[nlr]|van|von|der|ap|al|el|la|le|ter)\b)"
)
NAME = re.compile(rf"(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,5}}")  # Festus (Bob) Dane; R Christy-Bell; McGhee
NICKNAME = rf"\({CAPITAL}[a-z][\w’'.-]{{0,30}}\)(?=\s+{CAPITAL}[a-z’'-])"
LEADING_NAME = re.compile(  # E. Simms |(ES) (Chairman); Festus (Bob) Dane; J Ward |– Clerk
    rf"(?!\(){NAME_WORD}(?:\s+(?:(?!\(){NAME_WORD}|{NICKNAME})){{0,5}}"
)
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
SURNAME_TOO = re.compile(r"Page|March|April|June|August|Date|Time|Guide|Sub")  # Councillors Page and Hall
FIELD_OF_WORK = re.compile(  # (Human Resources); Democratic Services; Highways and Transport
    r"\b(?:Resources|Operations|Development|Estates|Housing|Environment(?:al)?|Education|Care|Health(?:watch)?|"
    r"Social|"
    r"Legal|Democratic|Corporate|Communit(?:y|ies)|Governance|Commercial|Customers?|Digital|Property|Highways|"
    r"Transport|Regeneration|Culture|Leisure|Learning|Famil(?:y|ies)|Children(?:’s|'s|s)?|Adults?|People|Support|"
    r"Technology|Information|Protection|Safety|Regulatory|Econom(?:y|ic)|Growth|Assets|Audit|Pensions|Treasury|"
    r"Revenues|Benefits|Licensing|Enforcement|Conservation|Control|Management|Projects|Delivery|Infrastructure|"
    r"Engineering|Procurement|Transformation|Sports?|Engagement|Communications|Tourism|Libraries|Section|Acting|Interim|"
    r"Virtual(?:ly)?|Remote(?:ly)?|Needs|Funding|Grants?|Accounts?|Police|NHS|Union|University|College|Academy|"
    r"Association|Diocese|Federation|Alliance|Ltd|Limited|Parish|Town|District|County|Borough|Schools|"
    r"Scene|Primary|Secondary|Special|Independent|Years|Village|Neighbourhood|Welcome|Introductions?|Safeguarding|"
    r"Monitoring|Inclusion|Partners?|Office|Names?|Attended|Absent|Department|Directorate|Division|Unit|Team)\b"
)
OFFICE = re.compile(  # Assistant Director of Education; Treasurer; Executive Member for Finance; Parish Clerk
    r"\b(?:Officers?|Directors?|Managers?|Treasurer|Clerk|Chief Executive|Head of|Solicitor|Secretary|Accountant|"
    r"Auditor|Leader|Mayor|Mayoress|Chair|Chairman|Chairwoman|Chairperson|Vice[ -]\w+|Vice|Convener|"
    r"Admin(?:istrat\w+)?|"
    r"Assistant|Surveyor|Engineer|Consultant|Advis[eo]r|Lawyer|Constable|Inspector|Sergeant|Superintendent|"
    r"Commissioner|Warden|Registrar|Principal|AD|CEO|(?:Executive|Cabinet|Lead|Portfolio|Associate Cabinet|Co-opted|"
    r"Independent) Members?|Portfolio Holder|Representative|Councillor for|(?:District|County|Borough|City|"
    r"Town|Parish|Community) Councillor|Coordinator|Co-ordinator|Lead|Deputy|Governor|Headteacher|Ranger|Specialist|"
    r"Planner|Technician|PCSO|Translator|Minute[- ]?taker|Note[- ]?taker|RFO|Chaplain|Macebearer|Analyst|Partner|"
    r"Supervisor|Convenor|Headmaster|Head ?[Tt]eacher|Bursar|Trustee|Volunteer|Architect|Economist|Caretaker|"
    r"Co-optee|Actuary|Trainee|Apprentice|Executive|Facilitator|Speaker|Depute|Counsel|Barrister|Curator|Librarian)\b"
)
OFFICE_ACTING = re.compile(  # The Chair welcomed everyone: somebody in office does something, so these are no list
    r"\b(?:Chair\w*|Leader|Mayor|Clerk|Officer|Director|Chief Executive)s?\s+"
    r"(?:(?:then|also|duly)\s+)?(?:[a-z]{2,}ed|was|were|had|has|said|gave|took|made|opened|read|led)\b"
)
NOT_AN_OFFICE = re.compile(  # Election of Chair; Nominations were invited by the outgoing Chair
    r"^(?:Also|Present|Election|Appointment|Nominations?|"
    r"Report|Reports|Matters|Minutes(?!\s+(?:Secretary|Clerk|Officer))|"
    r"Announcements?|Items?|Questions?|Update|"
    r"Declaration|To|Address|Communications?|Remarks)\b|\b(?:was|were|is|are|be|been|had|has|have|will|would|that)\b|"
    r"(?:announcements?|reports?|remarks|updates?|[’']s communications)$",
    re.I,
)
HONORARY = re.compile(r"\bhonorary\b|\bfreem[ae]n\b|\bformer\b", re.I)  # Honorary Aldermen
NOT_BESIDE = re.compile(  # – was asked to leave: a sentence goes on, and no office
    r"\b(?:was|were|is|are|be|been|had|has|have|will|would|that|said|asked)\b", re.I
)
MEMBERS_OFFICE = re.compile(  # Cllr Moss, Chairman: an office a member holds, so no other person
    r"\b(?:Chair\w*|Vice[ -]?\w*|Mayor|Mayoress|Leader|Conven[eo]r|Provost|Portfolio|(?:Cabinet|Executive|"
    r"Lead) Member|"
    r"Holder|Spokes\w+|Whip)\b",
    re.I,
)
ACRONYM_LAST = re.compile(r"[a-z]\s+(?:NHS|ICB|CCG|PCC|CVS|LLP|PLC)$")  # Gus Orr, |East Wexmere CCG
MEMBERS_BODY = re.compile(  # Cllr Moss, Wexmere District Council; Cllr Dane, East Wexmere Leaders Group
    r"\b(?:(?:County|District|Borough|City|Town|Parish|Community) Council|Authority|Group|Association)$"
)
TITLE_OF_MEMBER = re.compile(  # Councillors Lee, |Mrs Moss and |Dr Dane; a Mr among councillors may be none
    r"(?:Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lady|Revd?|MRS|MS|MISS|DR)\.?", re.I
)
HOW_PRESENT = re.compile(  # (virtually); (for Items 1 to 23)
    r"\s*\((?:virtual(?:ly)?|remote(?:ly)?|online|via (?:Teams|Zoom)|for items? [^()]{1,40})\)$", re.I
)
OFFICE_TAIL = re.compile(  # W Grosvenor |Clerk and Executive Officer to the Council; S Hughes (SH) |Chair
    r"\s+(?=(?:(?:Vice|Deputy|Assistant|Acting|Interim|Senior|Town|Parish|Lord|Executive|Joint|Democratic)[ -])*"
    r"(?:Chair(?:man|woman|person)?|Vice[- ]Chair\w*|vice-chair\w*|Mayor|Clerk|Leader|Conven[eo]r|Secretary|"
    r"Treasurer|"
    r"Chief [A-Z]\w+|Director|Head of|Manager|Solicitor|Services Officer|"
    r"Responsible Financ\w+ Officer|RFO|Admin\w*)\b)"
)
MAYOR_BEFORE = re.compile(  # Deputy Mayor |Jo Dane; Chairman |Councillor Lee
    r"(?:the\s+)?(?:(?:Deputy|Lord|Lady|Town|Vice)[ -]){0,2}(?:Mayor|Mayoress|Chairman|Chair|Leader|Conven[eo]r|"
    r"Clerk|RFO|Commissioner|President)(?=\s+[A-Z])",
    re.I,
)
ORGANISATION = re.compile(  # Healthwatch; Diocese of Hallamby; Marchfold District Council; Northern Waterways Agency
    r"\b(?:Council|NHS|ICB|CCG|Trust|Police|Fire|Healthwatch|Diocese|Unions?|Association|Society|University|College|"
    r"Schools?|Academy|Agency|Authority|Services?|Forum|Federation|Alliance|Partnership|Ltd|Limited|LLP|PLC|plc|"
    r"Group|"
    r"Company|Foundation|Board|Office|Network|Group|Chamber|Club|Committee|Audit|Press|Gazette|Advertiser|News|Homes|"
    r"Housing|Hospital|Ward|Unison|UNISON|GMB|NEU|NASUWT|[A-Z]{3,6})\b"
)
WHY_AWAY = re.compile(  # (work commitments); (holiday); (attending another meeting): why somebody is away, no office
    r"\b(?:work|holidays?|ill|illness|unwell|sick|sickness|family|personal|business|commitments?|leave|appointment|"
    r"bereavement|abroad|away|meeting|duty|isolating|covid|hospital|prior|clash|travel\w*|attending|unable|couldn.t|"
    r"could|engagement|reasons?|late|lateness|vacation|medical|childcare|maternity|paternity|health|other)\b",
    re.I,
)
SENTENCE_END_INSIDE = re.compile(r"[a-z]{3}\.\s+[A-Z]")  # brackets that hold sentences are not an office
LIST_JOINT = re.compile(  # A, B (Chair); C and D; • A. • B; two columns: A      B; A | B; one a line: Cllr A⏎Cllr B
    r"[();|\t•]|,(?!\s{0,3}\([A-Z][a-z]{1,30} [A-Z])|\.\s+(?:Also|Together with|Plus)\s*:?\s+|"
    r"(?<!\s)[ \u00a0]{3,}(?:(?:and|&)\s+)?(?=\S)|(?<!\s)\s+(?:and|&)\s+|"
    r"(?<=[a-z])\s+and(?=[A-Z][a-z]?\s)|(?<=\))\s+(?=(?:Councillors|Cllrs)\.?\s+[A-Z])|"
    r"(?<!\s)\n\s{0,80}(?=(?:Cllr|Councillor|Alderman|"
    r"Mrs?|Ms|Miss|Dr)\b\.?\s)|(?<=[A-Z]{2})[ \u00a0]{2,}(?=[A-Z])|"
    r"(?<=[a-z)])(?<!County)(?<!District)(?<!Borough)(?<!City)(?<!Town)(?<!Parish)(?<!Community)(?<!Ward)(?<!Mayor)(?<!the)"
    r"(?<!Chair)(?<!Chairman)(?<!Leader)(?<!Honorary)(?<!Convener)(?<!Mayoress)(?<!Cllr)(?<!Cllrs)(?<!Councillor)(?<!Councillors)(?<!Alderman)(?<!Rev)(?<!Mr)"
    r"(?<!Mrs)(?<!Dr)\s+(?=(?:(?:County|District|Borough|Ward|[A-Z]{1,3}C)\s+)?(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Rev)\.?\s+[A-Z])"
)
DASH = re.compile(
    r"[ \t\u00a0]+(?:[-–—]+|/(?=\s))[ \t\u00a0]*|[-–—]+[ \t\u00a0]+"
)  # Dev Anand – Head of School Finance
INITIALED = re.compile(rf"(?:{CAPITAL}(?:\.\s?|\s)){{1,4}}{CAPITAL}[a-z][\w’'-]{{1,30}}")  # J Ward; D.J.E. Street
ORGANISED = re.compile(r"NHS|ICB|CCG|RFO|CEO|PCSO|GMB|NEU|PCC|PFCC|AD|MP|MS|MSP|ALC|CAB")  # (PCSO): no initials
TIMED = re.compile(  # till 8.45pm; from 7.01pm; arrived at 7.10; until item 7; virtually; via Teams
    r"(?:(?:present\s+|in attendance\s+)?(?:till|until|from|to|after|before|up to)\s+(?:\d|item|minute|about|approx|"
    r"c\.?\s?\d|\()|(?:arriv|join|depart|left\b|leav|late\b|items?\s+\d|part\b|(?:attended\s+|attending\s+|"
    r"joining\s+)?"
    r"(?:virtually|remotely|online|via\b|by (?:video|phone|tele|zoom|teams))))",
    re.I,
)
FOR_ANOTHER = re.compile(  # substituting for Cllr Lee; as substitute for B; on behalf of C; Ms J. Oates for Dr. Dane
    r"(?:(?:attend\w+\s+)?(?:as\s+)?(?:an?\s+|the\s+)?(?:sub\b|substitut\w*|deputis\w+|replac\w+|standing in|"
    r"deputy)\s+"
    r"(?:member\s+)?for|on behalf of|in place of|vice|for)\s+(?=[A-Z])",
)
MARKED_PLURAL = re.compile(  # Councillors: Mrs E. Ballam; Aldermen – F Boal
    r"^(?P<plural>(?:(?:County|District|Borough|City|Town|Parish|Community)\s+)?(?:Councill?ors|Cllrs\.?|"
    r"Aldermen|COUNCILLORS|CLLRS|"
    r"ALDERMEN|Members))\s*[:,–—-]+\s*"
)
WITH_ANOTHER = re.compile(r"with\s+(?=[A-Z])")  # with Ravinder Jass (Deputy Director) attending as his representative
TWO_NAMES = re.compile(  # J Gilmore M Goodall: the comma is missing, and nobody is called so
    rf"{CAPITAL}\.?\s{CAPITAL}[\w’'-]{{2,30}}\s{CAPITAL}\.?\s{CAPITAL}[\w’'-]{{2,30}}|.{{0,60}}\b(?:Mr|Mrs|Ms|"
    rf"Miss|Dr|Rev|Fr|Sir|Cllr|Councillor)\b.{{0,60}}"
)
INITIALS_AND = re.compile(
    r"^(?P<initials>[A-Z]{2}[A-Za-z]{0,2})(?:\s+[-–]\s+|\s*,\s+|\s+(?=for\s+[A-Z]))"
)  # (DH - Chair); (SB for Chris Frost)
OFFICE_PARTED = re.compile(  # Chief Executive |(Mr D Purslow); Head of Planning |– H Orr; Clerk|: B Moss
    r"\s*[,:(]\s*|\s+[-–—]+\s*|\s*[–—]\s+|\s+(?=(?:Cllr|Councillor|Alderman|Mrs?|Ms|Miss|Dr)\b)"
)
PLACE_OR_WORK = re.compile(  # Director (South Yorkshire); Head of Service (Green Spaces): no holder's name
    r"^(?:North|South|East|West|Green|Place|Public|Human|Young|Older|Mental|Strategic|Technical|Capital|Civil|Street|"
    r"Planning|Central|Regional)\b|\b(?:Spaces|Shaping|Works|Waste|Region|Area|Yorkshire|Relations|Chief)\b"
)
LATER = re.compile(
    r"(?:and\s+)?later(?:\s+in\s+the\s+meeting|\s+on)?,?\s+(?=[A-Z])"
)  # and later in the meeting Cllr Lee
PRESIDING = re.compile(  # Councillor Ann Lee (Leader of the Council) in the Chair
    r"\s*,?\s+(?:[-–—]\s+)?(?P<words>in the chair|presiding)\s*\.?$", re.I
)
IN_THE_CHAIR = re.compile(r"in the chair|(?:who )?presid(?:ing|ed)", re.I)  # Councillor Lee, who presided
ANOTHER_TITLED = re.compile(rf",\s+(?:{MEMBER}|{TITLE})\s")  # – Chairman|, Mr |Moss
CLERK = re.compile(  # the clerk; Town Clerk; RFO
    r"(?:the )?(?:(?:town|parish|deputy|assistant) )?clerk(?: (?:and|&) rfo| to the council)?|rfo", re.I
)
_INITIALED = rf"(?:{CAPITAL}{{1,2}}(?:\.\s?|\s)){{1,3}}{CAPITAL}[\w’'-]{{2,30}}"
INITIALED_RUN = re.compile(  # J Gilmore M Goodall (Clerk): commas are forgotten
    rf"(?:(?:{MEMBER}|{TITLE})\s+){{0,2}}{_INITIALED}(?:,?\s*\([^()]{{1,60}}\))?"
    rf"(?:\s+{_INITIALED}(?:,?\s*\([^()]{{1,60}}\))?){{1,30}}"
)
BEFORE_INITIALS = re.compile(rf"(?<=[\w)’'-]{{3}})\s+(?={_INITIALED})")  # J Gilmore| |M Goodall
OFFICE_GLUED = re.compile(  # Ann Lee|-|Chairman (AL)
    r"(?<=[a-z]{2})(?<!Vice)(?<!vice)(?<!Deputy)[-–—]"
    r"(?=(?:(?:Vice|Deputy)[- ])?(?:Chair(?:man|woman|person)?|Mayor|Clerk|Treasurer|Secretary)\b)"
)
REP = re.compile(r"\b[Rr]ep$")  # (Church rep)
INITIALS_IN = re.compile(r"\([A-Z]{2,4}\)")  # Ann Lee (AL), Bo Moss (BM)
INITIALS_LAST = re.compile(r"\s*\(([A-Za-z]{2,4})\)$")  # – Chairman| (AL)
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
