"""Lists of those present and away: their headings, their columns, and apologies in sentences."""

import re

from .person_words import MEMBER, NAME_WORD, TITLE

_ONE = rf"(?:(?:{MEMBER}|{TITLE})\s+){{1,3}}(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,3}}"
NAMED_LIST = rf"{_ONE}(?:(?:,\s+|,?\s+and\s+)(?:{_ONE}|{NAME_WORD}(?:\s+{NAME_WORD}){{0,3}})){{0,6}}"
HOW = (  # Present virtually; Members Present (Weavers’ Hall); In attendance via Teams
    r"(?:\s+(?:virtually|remotely|online|in person|in (?:the )?(?:chamber|remote location)|via [\w ]{3,20}|"
    r"by (?:video|phone|invitation)[\w ]{0,12}|at the meeting|today))?(?:\s*\([^()]{1,60}\))?"
)
ATTENDANCE = (  # status, and the headings that give it
    ("late", r"Apolog(?:y|ies)\s+for\s+(?:lateness|late arrival)"),
    (
        "apologies",
        r"Apolog(?:y|ies)(?:\s+(?:for|of)\s+(?:absence|non-attendance))?(?:\s+(?:received|given|sent|submitted|"
        r"and absences?)){0,2}|Apols?|Ymddiheuriadau(?:\s*/\s*Apologies)?",
    ),
    (
        "absent",
        r"Absent|Not present|Not in attendance|Did not attend|Non-attendance|Absent with(?:out)? apolog(?:y|ies)|"
        r"(?:Members |Councillors )?Absences?|(?:Members|Councillors) absent",
    ),
    (
        "in attendance",
        r"(?:Also\s+)?in\s+attendance|Also\s+(?:present|attending|attended)|(?:Council\s+)?Officers(?:\s+"
        r"(?:present|in attendance|attending|also present))?|Observers?(?:\s+present)?|Invited|"
        r"Officers and (?:others|guests)|Guests?|Visitors|Attended by|Staff(?:\s+present)?|(?:Others?|"
        r"Representatives) (?:present|"
        r"in attendance|"
        r"attending)|Others|Advis[eo]rs|External (?:advisers|auditors)|(?:(?:Members of the |Press and )?Public|"
        r"Residents|Parishioners|Petitioners|Public speakers)(?:\s+(?:present|in attendance|speaking|speakers))?|"
        r"Attended\s+-\s+(?:Other|Non)[\w -]{1,30}|Invitees|"
        r"Other (?:Members|Councillors|Cllrs)(?!\s+(?:present|in attendance|attending))|(?:Non-)?(?:Cabinet|Executive|"
        r"Committee)? ?Members also present",
    ),
    (
        "present",
        r"Present|Presennol|Sederunt|Roll call|(?:Panel|Committee|Board|Voting|Council|Elected|Cabinet|Forum|"
        r"Co-opted|"
        r"Non-voting|Town|Parish|Other)?\s?(?:Members|Councillors|Cllrs)(?:\s+(?:present|in attendance|attending))?|"
        r"Attendance(?:\s+(?:details|list))?|Attendees|(?:Those )?(?:present|attending)|"
        r"Members of the (?:Committee|Panel|Board|Council)(?:\s+present)?|Attended\s+-\s+[\w ]{1,30}|Attended|"
        r"In the chair|Presiding|Present and voting|Persons present",
    ),
    ("substitute", r"Substitutes?(?:\s+Members?)?(?:\s+present)?|Substitutions"),
)
ATTENDANCE_HEAD = re.compile(  # Present: …; MEMBERS PRESENT; In attendance -; Apologies: Cllr C. Dane
    r"(?:"
    + "|".join(rf"(?P<s{place}>{words})" for place, (_, words) in enumerate(ATTENDANCE))
    + rf"){HOW}(?P<end>\s*[:;]\s*[-–—]*|\s+[-–—]+\s|[-–—]\s+(?=(?:{MEMBER}|{TITLE})\s)|\s*$|[ \u00a0]{{4,}}|\s*[\t|]|"
    rf"\s+(?=(?:The\s+)?(?:{MEMBER}|{TITLE})\s)|\s+(?=Chief\b|the\s+(?:(?:Parish|Town)\s+)?Clerk\s))",
    re.I,
)
BILINGUAL = re.compile(r"[^\W\d_][\w’' -]{2,40}\s?/\s?(?=[A-Z])")  # YMDDIHEURIADAU/|APOLOGIES:
NOT_PRESENT = re.compile(r"\b(?:also|officers|staff|other members)\b", re.I)  # Officers, even below Present
ATTENDING = re.compile(r"attending", re.I)  # ATTENDING: the officers, below PRESENT: the members
PRESENT_ALONE = re.compile(r"(?:present|attendance|those present)", re.I)  # Present, with groups of people below it
CHAIR_HEAD = re.compile(  # Chair, alone above the one who is it, and another heading below
    r"(?:(?:Vice|Deputy)[ -])?(?:Chair(?:man|woman|person)?|Mayor|Conven[eo]r|Provost)s?\s*:?", re.I
)
DIVIDES = re.compile(  # Councillors; Cyng/Cllrs; Officers: headings that may stand below another
    r"(?:[^\W\d_]{2,20}\s?/\s?)?(?:(?:Committee|Panel|Board|Council|Forum)\s+)?(?:Members|Councillors|Cllrs|"
    r"Aldermen|Officers|Staff|"
    r"Others|Observers|Guests)\.?",
    re.I,
)
OPEN_HEAD = re.compile(r"(?P<words>[A-Z][^:;|\n]{2,90}?)\s*:\s*[-–—]*")  # Members attending under Standing Order 8:-
STATUS_STEMS = (  # what a longer heading says of those under it
    ("late", re.compile(r"\blate", re.I)),
    ("apologies", re.compile(r"\bapolog", re.I)),
    ("absent", re.compile(r"\babsent|\babsence|\bnot present|\bdid not attend", re.I)),
    ("substitute", re.compile(r"\bsubstitut", re.I)),
    (
        "in attendance",
        re.compile(r"\b(?:in accordance with|under|pursuant to)\s+(?:Council\s+)?(?:Standing|Procedure|Rule)", re.I),
    ),
    ("present", re.compile(r"\b(?:members|councillors|cllrs) (?:and|&) (?:officers|staff) present", re.I)),
    (
        "in attendance",
        re.compile(
            r"\bemployees\b|\balso\b|\bofficers?\b|\bobserv|\bguests?\b|\bstaff\b|\binvit|\bpublic\b|\bin attendance",
            re.I,
        ),
    ),
    ("present", re.compile(r"\bpresent\b|\battend(?:ed|ing|ance|ees)\b|\bmembers\b", re.I)),
)
NO_HEAD = re.compile(  # Members raised the following points: heads no list of people
    r"\b(?:interests?|vot\w+|favour|against|abstain\w*|elect\w*|appoint\w*|nominat\w*|questions?|quorum|membership|"
    r"actions?|decisions?|distribut\w+|circulat\w+|cop(?:y|ies)|contact|reports?|minutes|venue|date|time|agenda|"
    r"agreed|"
    r"resolved|propos\w+|second(?:ed|er)?|spoke|speak\w*|request\w*|points?|comments?|raised|asked|noted|said|"
    r"declar\w+|note|"
    r"responsib\w+|follow(?:ing|s) (?:points|comments|questions)|lead|discuss\w*|record|meeting)\b",
    re.I,
)
LISTED_UNDER = re.compile(  # (Weavers’ Hall) : Aldermen - F Boal; (Remotely): …
    r"\([^()]{1,60}\)\s*:\s*[-–—]*\s*"
)
SPACED_CAPITALS = re.compile(
    r"(?:[A-Za-z][ \u00a0]{1,2}){3,40}[A-Za-z]\s*(?::|$)"
)  # P r e s e n t :; I n  a t t e n d a n c e :
GROUP_WORD = re.compile(  # Budget Scrutiny Panel Members; Finance Officers; Observers
    r"\b(?:Members?|Officers?|Observers?|Councillors|Cllrs|Representatives?|Guests?|Advisers?|Invitees?|Attendance|"
    r"Present|Public|Press|Staff|Witnesses|Auditors?|Substitutes?|Governors|Others?|Council|Trust|Aldermen|Freemen|"
    r"Partners|Trustees|Stewards|Authority|Board|Service|Services|Unions?|Police|NHS|ICB|CCG|Schools?|Sector|Agency|"
    r"Agencies|Company|Association|Headteachers|Employers|Party|Group)\b",
    re.I,
)
GROUPS = re.compile(  # Finance Officers; Executive Members
    r"\b(?:Officers|Members|Councillors|Representatives|Directors|Managers|Advis[eo]rs|Governors|Auditors|"
    r"Headteachers)\s*:?$",
    re.I,
)
PUBLIC_COUNT = re.compile(  # 6 Residents; one member of the public; 12 members of the public were present
    r"(?:\(?\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no|several|some|"
    r"approximately \d+)\)?\s+"
    r"(?:\w+\s+)?(?:residents?|members? of (?:the )?(?:public|press)|parishioners?|electors?|people|observers?|"
    r"visitors?)"
    r"\b",
    re.I,
)
PUBLIC_COUNTED = re.compile(r"\s+\d{1,3}\s+members?\s+of\s+the\s+public\b")  # Clerk| 9 members of the public
NOBODY = re.compile(  # None; Nil; There were no absences; No apologies were received
    r"(?:(?:There\s+were\s+)?(?:no|none|nil|n/a|not applicable)\b[^.]{0,60}|All (?:members|"
    r"councillors) were present)\.?",
    re.I,
)
NO_ROLE = re.compile(  # (virtually); (v/c); (Con); (Teams): no office
    r"(?:(?:present |attended |joined |attending )?(?:virtual(?:ly)?|remote(?:ly)?|online|hybrid|in person|v/?c|vc|"
    r"(?:via |by |on )?(?:ms |microsoft )?(?:teams|zoom|skype|webex|"
    r"video[ -]?(?:link|conferenc(?:e|ing))?|telephone|phone))|con|lab|ld|"
    r"lib ?dem|ind|independent|green|snp|dup|uup|sdlp|plaid(?: cymru)?|ukip|reform|conservative|labour|"
    r"liberal democrats?|non-voting|voting|\*+|part|[\w ,&’-]{3,40}\bward|item.{0,20}|late)",
    re.I,
)
WHEN_OR_WITH = re.compile(  # (to the point mentioned); with Jo Elm (Town Clerk): when or with whom, no office
    r"(?:to|from|until|till|with|by|for|after|before|via|at|on|only|also|who|joined|between|excluding|excepting|except)\b"
)
AWAY_BESIDE = re.compile(  # Cllr Dane – apologies; Jo Orr (absent)
    r"[-–—\s]*(?:(?:sent|gave)\s+)?(?:(?P<apologies>apolog(?:y|ies)(?:\s+(?:received|sent|given))?|apols?)|(?P<absent>absent))\.?",
    re.I,
)
CLOCK = re.compile(r"\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?m\.?)?", re.I)  # (7.25 pm): when, no office
APOLOGIES_FROM = re.compile(  # Apologies for absence were received on behalf of Councillor Ann Lee.
    r"Apolog(?:y|ies)\b(?P<late>\s+for\s+(?:lateness|late arrival|having to leave|leaving))?[^.:;]{0,80}?\b(?:from|"
    rf"on behalf of|of(?=\s+(?:{MEMBER}|{TITLE})\s)|"
    r"(?:received|given|accepted|tendered|noted|submitted|sent|made|presented|recorded|"
    r"intimated|offered)\s+(?:by|for))\b"
    r"(?:\s+the following(?:\s+\w+){0,2})?\s*:?\s+",
    re.I,
)
RECEIVED_FROM = re.compile(  # These were received from Councillor Lee, under an item called Apologies
    r"(?:(?:These|They|Apologies|Those)\s+)?(?:(?:were|was|have been|had been)\s+)?(?:received|intimated|sent|"
    r"accepted|"
    r"submitted|tendered|given|noted)\s+(?:and\s+accepted\s+)?(?:from|on behalf of|by|for)\s*:?\s+",
    re.I,
)
ALSO_NEXT = re.compile(r"\s+Also\s*:\s+", re.I)  # … received from Cllrs Lee and Moss. |Also: |Mr Jo Dane
AND_WHO = re.compile(  # … who were at work |and Cllr Lamb who was unwell
    rf"(?:\band|,)\s+(?P<names>{NAMED_LIST})\s+(?:who|as\s+(?:he|she|they)|due\s+to|owing\s+to|because)\b"
)
LATE_FROM = re.compile(  # … and an apology for lateness from Councillor Pinney
    r"\s*[,;]?\s*(?:and\s+)?(?:(?:an\s+)?apolog(?:y|ies)\s+)?for\s+(?:lateness|late arrival|leaving early)\b", re.I
)
SENT_APOLOGIES = re.compile(  # Councillor Lee sent his apologies which were accepted.
    r"(?P<names>[^;:]{3,160}?)\s+(?:had\s+|have\s+|has\s+)?(?:also\s+)?(?:sent|gave|given|offered|tendered|"
    r"submitted)\s+(?:in\s+)?(?:his|her|their|an)?\s*apolog(?!\w+\s+for\s+(?:late|having|leaving|the|any|not|this))",
    re.I,
)
APOLOGIES_TITLE = re.compile(  # Apologies for Absence and Notification of Substitutes
    r"\bapolog(?:y|ies)\b|\babsences?\b(?!.{0,20}\bleave\b)|\bnon-attendance\b|\bymddiheuriadau\b", re.I
)
SUBSTITUTES_TITLE = re.compile(r"\bsubstitut", re.I)  # Substitutions; Appointment of Substitute Members
PRESENT_TITLE = re.compile(  # 131. Present:; Calling of the Roll; Record of those present
    r"^(?:welcome and )?(?:present|attendance|in attendance|members present|those present|sederunt|roll call|"
    r"calling of the roll|record of (?:those )?(?:present|attendance|members)|attendees|members attendance)\b",
    re.I,
)
ABSENT_TITLE = re.compile(r"^(?:absent|non-attendance|not present)\b", re.I)  # Non-attendance
FORMER_GROUP = re.compile(  # substitute members Councillors Dane; Associate Cabinet Members Councillors Ann Lee
    rf"(?:from\s+)?(?:the\s+)?(?P<group>[A-Za-z][A-Za-z ]{{0,60}}?[Mm]embers?|[Oo]fficers)\s*[:,]?\s+(?={MEMBER})"
)
AND_FROM = re.compile(  # … and Roberts and from substitute members …; and also from Jo Dane; and on behalf of Kit Orr
    r"(?<!\s)\s*,?\s+and\s+(?:also\s+)?(?=(?:from|on behalf of)\s)", re.I
)
FROM = re.compile(r"(?:from|on behalf of)\s+(?:the\s+following\s*:?\s+)?", re.I)
MOVED = re.compile(  # arrived at 7.01pm; left at 8.15pm; from 6.40 pm; until item 7; till 8.45pm
    r"(?:^|[\s,;(])(?:(?P<arrived>arriv\w+|joined|joining|from|late|after)|(?P<left>left|leaving|departed|until|till|"
    r"up to|to(?=\s+(?:\d|item|approx|about|minute))))\b",
    re.I,
)
COLUMNS = (  # what a table's column holds, by its heading
    (
        "name",
        r"(?:committee |board |panel |forum |council |visitor )?(?:members?|councillors?|name|names|"
        r"attendees?)(?: name| of member)?",
    ),
    ("role", r"(?:role|office|position|post|(?:job )?title|designation|capacity|representing|sector|phase)"),
    ("organisation", r"(?:organisation|organization|body|authority|council|school|employer|agency|company)"),
    (
        "status",
        r"(?:attendance|status|present\s?/\s?(?:apologies|absent)|attended\s?\??|present\s?\(?y/n\)?|attending)",
    ),
    ("present", r"(?:present|in attendance|attended)"),
    ("apologies", r"(?:apologies|apology|apols?)"),
    ("absent", r"(?:absent|not present)"),
    ("for", r"(?:substitut(?:ing|e) for|on behalf of|in place of)"),
    ("by", r"(?:substituted by|substitutes?|replaced by)"),
    (
        "other",
        r"(?:ward|division|party|political group|group|initials?|reason(?: for .{1,30})?|notes?|comments?|from|"
        r"to|term)",
    ),
)
COLUMN = re.compile("|".join(rf"(?P<c{place}>{words})" for place, (_, words) in enumerate(COLUMNS)), re.I)
CELLS = re.compile(r"\s*\|\s*|\t|(?<=\S)[ \u00a0]{3,}(?=\S)")  # Prue Hallam | X |; Name⇥Reason; two columns
MARK = re.compile(r"(?:x|y|yes|p|✓|✔|√|present|attended|•|\*|1)", re.I)  # a tick in a column called Present
STATUS_CELL = re.compile(  # Present (as substitute for Cllr Munn); Apologies; Ap; In attendance
    r"(?P<substitute>(?:present\s*)?\(?(?:as\s+)?(?:a\s+)?substitut\w+(?:\s+member)?(?:\s+for\s+(?P<for>[^)]{3,60}))?\)?)|"
    r"(?P<apologies>apolog(?:y|ies)(?: .{0,30})?|apols?\.?|ap)|(?P<absent>absent|not present|no|n|non-attendance)|"
    r"(?P<attending>in attendance)|(?P<present>(?:present|expected|yes|y|p|✓|✔|√|attended)(?:,? .{0,30}|"
    r"\s*\(.{0,40}\))?)",
    re.I,
)
STANDING_MARK = re.compile(  # P; Ap; Apologies; ✓
    r"p|a|ap|abs?|apols?\.?|apologies|absent|present|✓|✔|√|y(?:es)?|no?|in attendance", re.I
)
SAYS_UNABLE = ("could not", "unable", "not able", "sent word", "message", " was ", " were ", " is ")
SAYS_AWAY = ("apolog",)  # no sentence of apologies without one
SAID_OF_THEM = re.compile(  # Councillors Lee and Moss, which were accepted; … and these were noted; … due to illness
    r"\s*[,;]?\s+(?:which|and (?:these|they|it|the (?:reasons?|apolog\w+|absences?))|these|due to|owing to|"
    r"because|who\b|(?:noted|accepted)\s*(?=\.|$)|"
    r"as (?:he|she|they)|and (?:was|were)|(?:was|were) (?:accepted|noted|received)|it was)\b",
    re.I,
)
ALSO_THERE = re.compile(  # The Town Clerk, Mrs L.M. Philpot, and a member of the public were also present.
    r"(?P<names>[A-Z].{4,400}?)\s+(?:was|were)\s+(?:also\s+)?(?:present|in attendance)\s*\.?", re.S
)
NOT_THERE = re.compile(  # Councillor Noble was not present.
    rf"(?P<names>{NAMED_LIST})\s+(?:did\s+not\s+attend|(?:was|were)\s+(?:absent|not\s+(?:present|in\s+attendance))|"
    r"(?:with\s+)?no\s+apolog(?:y|ies)\s+(?:(?:was|were|had\s+been)\s+)?(?:received|given|sent))(?=\s*(?:[.;]|$)|\s+(?:at\s+the\s+"
    r"meeting|without)\b)"
)
WAS_ABSENT = re.compile(  # Cllr Jones was absent without apology
    r"(?P<names>[A-Z][^.:;]{3,160}?)\s+(?:was|were)\s+(?:also\s+)?absent\b"
)
UNABLE = re.compile(  # Mrs Dell could not come; Mr Wynn had sent word that …; Cllr Rowe was at another meeting
    rf"(?P<names>{NAMED_LIST})\s+(?:(?:could not|(?:was|were) (?:unable|not able) to)\s+"
    r"(?:come|attend|be (?:present|there))\b|"
    r"(?:had\s+|has\s+|have\s+)?(?:also\s+)?sent\s+(?:word|a\s+message)\b(?![^.;]{0,60}\blate)|(?:was|were|is)\s+(?:at\s+(?:another|a|the)\s+"
    r"(?:\w+\s+){0,4}meeting(?=\s*(?:[.,;)]|and\b|$))|ill|unwell|away|abroad|on\s+(?:holiday|leave)|in\s+hospital|working|indisposed|"
    r"(?:self-)?isolating)\b)"
)
GOES_ON = re.compile(  # and |Mrs Orr, below the rest of the list; “ |B Moss, where the mark repeats the title above
    rf"(?:and|&)\s+(?=(?:{MEMBER}|{TITLE})\s)|(?P<ditto>[“”\"〃„])\s+(?=[^\W\d_a-z][^“”\"]{{2,80}}$)"
)
LETTERED = re.compile(r"(?P<letter>[PA])(?:\t|[ \u00a0]{2,})\s{0,20}(?=\S)")  # P  |Ann Lee; A  |Bo Moss
KEY = re.compile(  # P: Present; A = Apologies for absence submitted
    r"(?P<letter>[PA])\s*[:=–-]\s*(?:(?P<present>present)|(?P<apologies>apolog(?:y|ies))|"
    r"(?P<absent>absent))\b.{0,40}",
    re.I,
)
WITH_THERE = re.compile(  # … and Cllr Moss| with Jo Dane (Clerk) and Kit Orr (RFO) in attendance.
    r",?\s+(?:together\s+)?with\s+(?P<names>[A-Z][^.;:]{3,200}?)\s+(?:also\s+)?in\s+attendance\s*\.?$"
)
_BARE_NAME = (  # Jo Dane, …; A Lee B Moss: names that may follow without a mark between
    rf"(?:{NAME_WORD})(?:\s+{NAME_WORD}){{1,3}}(?:,|\s*\(|\s+and\s|\s*$|\s+(?:{TITLE})\s)|"
    rf"(?:[A-Z]\.?\s){{1,3}}[A-Z][\w’'-]{{2,30}}\s+(?:{TITLE}\s+)?[A-Z]|[A-Z]\.[A-Z][a-z’'-]{{2,30}},"
)
BARE_HEAD = re.compile(  # Apologies |Ann Lee, Bo Moss; Presiding |A Lee: no colon and no title
    r"(?P<words>(?i:Apologies(?:\s+for\s+absence)?|Absent|(?:Other\s+)?(?:Members|Officers)\s+Present|Presiding|In\s+the\s+chair)|"
    rf"(?:Also\s+)?(?:In\s+attendance|Present|IN\s+ATTENDANCE|PRESENT))\s+(?={_BARE_NAME})"
)
TOLD_AFTER = re.compile(  # … Mrs J. Orr|. There were apologies from Cllr Lee; |. 6 members of the public were present
    r"(?<!\b[A-Z])\.\s+(?=There\s+(?:was|were)\s|(?:An?\s+)?[Aa]polog(?:y|ies)\s+(?:for\s+absence\s+)?"
    r"(?:was|were|had|have|from)\s|\d{1,3}\s+(?:members|residents|parishioners)\s|This\s+meeting\s)"
)
INLINE_HEAD = re.compile(  # … and Miss J. Orr. |Also in attendance: Mrs S. Bright; … (Clerk) |In attendance: …
    r"(?<=[a-z)])(?<!\bParish)(?<!\bTown)\s+"
    r"(?=(?-i:In attendance|IN ATTENDANCE|Also (?:present|in attendance)|Councillors|"
    r"(?:(?:Parish|Town)\s)?Clerk|Public|Members of (?:the )?[Pp]ublic)\s?:\s)|"
    r"[.;]\s+(?=(?:Also (?:in attendance|present)|In attendance|Officers(?: present)?|"
    r"Apologies(?: for absence)?|Absent|Visitors)\s*[:–-]|(?:(?:Parish |Town )?Clerk|Public)\s*:)",
    re.I,
)
SURE_HEADS = ("present", "attend", "apolog", "absent", "sederunt")  # what a list inside an item starts with
INITIAL_LAST = re.compile(r"(?:,|\band)\s+[A-Z]\.?$")  # …, Miss P Ford, J|⏎D Savage
BARE_FIRST = ("a", "p", "o", "m", "i")  # Apologies, Present, Other members present, Members present, In attendance
BETWEEN_LETTERS = re.compile(r"[\W_]+")  # A|. |Lee| (|Chair|)
