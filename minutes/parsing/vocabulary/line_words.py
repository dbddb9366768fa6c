"""What a line or a paragraph is by its own looks: label, list mark, number, page furniture, the close."""

import re

WIDE_GAP = re.compile(r"^\s+|(?<!\s)\s{40,}|(?<!\s)\s+$")  # two columns on one line, and the ends of a line
FURNITURE = re.compile(  # <AI1>; Page 3 of 7; - 3 -; Back to top; Full Council 2 May 2017 Page 1
    r"</?[A-Z]{2}\d*>|</?[A-Z_]{4,40}>|Page\s+\d+(?:\s+of\s+\d+)?|[-–]\s*\d+\s*[-–]|_{5,}|[-=*]{5,}|"
    r"\|(?:\s*\|){0,8}|-{3}(?:\|-{3}){0,8}\|?|Back to top|Skip to (?:main )?content|"
    r"[^.]{3,60}\s\d{4}\s+Page\s+\d{1,3}|[^.]{3,80}\sPage\s+\d{1,3}\s+of\s+\d{1,3}",
    re.I,
)
FURNITURE_FIRST = "<-–_=*|"
FURNITURE_WORDS = ("page", "back", "skip")
PATH = " > "  # You are here: Home > Council > Decisions
CLOSE = re.compile(  # End of Meeting; The meeting closed at 9.15 pm; There being no further business, the Chairman …
    r"(?:\d{1,3}\.?\s+)?(?:End of (?:the )?meeting|"
    r"(?:The )?(?:Chair(?:man)?\s+(?:then\s+)?)?(?:declared\s+)?(?:the )?meeting\s+(?:was\s+)?(?:then\s+)?(?:closed|"
    r"ended|concluded|finished|rose|terminated)\b.*|(?:Close|Closure) of (?:the )?meeting\b.*|"
    r"There being no (?:further|other) business\b.*|Meeting (?:closed|ended)\b.*|"
    r"(?:Signed|Chair(?:man)?'?s? signature)\s*[:.…_].*)",
    re.I,
)
CLOSE_FIRST = "0123456789eEtTcCdDmMsS"
BANNER = re.compile(  # Agenda, decisions and draft minutes; Agenda item; Decision details; Issue - decisions; No. Item
    r"(?:(?P<item>Agenda item|(?P<issue>Issue\s*[-–]\s*meetings|Issue details))|"
    r"(?P<record>Decision details|Issue\s*[-–]\s*decisions|(?:Record of (?:executive )?|"
    r"Officer )?decision(?:s)? (?:record|notice|list|sheet)|Record of (?:executive |officer )?decisions?)|"
    r"(?P<minutes>(?:Agenda(?:,|\s+and)\s+)?(?:decisions\s+and\s+)?(?:draft\s+|printed\s+)?"
    r"minutes)|(?P<agenda>Agenda)|Items|No\.?\s+(?:\|\s+)?Item|Item\s+No\.?|Agenda and decisions)",
    re.I,
)
BANNER_FIRST = "aAiIdDrRoOmMnN"
LABEL_WORDS = (  # one meaning a label, whatever its exact words
    ("decision", r"(?:The )?Decisions?|Decision made|Resolution"),
    ("minutes", r"Minutes|Minute|Discussion"),
    (
        "reasons",
        r"Reasons?\s+for\s+(?:the\s+)?(?:Recommendations?|Decisions?|Recommended Decision|Urgency|Refusal|Approval|"
        r"Grant(?:ing)?(?:\s+(?:of\s+)?(?:permission|consent))?|Conditions?|Deferral)|Reasons?",
    ),
    (
        "alternatives",
        r"Alternative(?:s|\s+options)?(?:\s+options)?\s+considered(?:\s+(?:and|but)\s+rejected)?|Alternative options|"
        r"Alternatives|"
        r"Other options considered(?:\s+(?:and|but)\s+rejected)?|Options considered(?:\s+(?:and|but)\s+rejected)?",
    ),
    ("documents", r"(?:Supporting|Additional|Accompanying|Background)\s+(?:documents?|papers?)|Reports?|Appendices"),
    (
        "field",
        r"Venue|Held|Contact|Date|Time|Place|Location|Decision Maker|Decision status|Decision type|Is Key decision\?|"
        r"Is subject to call[ -]in\?|Publication date|Date published|Date of (?:the )?(?:decision|meeting)|"
        r"Decided at meeting|Made at meeting|Meeting|Meeting date|Effective from|Effective date|Purpose|Presented by|"
        r"Report author|Author|"
        r"Lead officer|Guide time|Wards? affected|Ref(?:erence)?|Committee|Key decision|Title|Subject|"
        r"Report to|Report of|"
        r"Responsibility(?=\s*:)|Status|Declarations?(?=\s*[:;])|Urgent",
    ),
)
LABEL_MARK = re.compile(r"[:;–—-]")
LABEL = re.compile(  # Reasons for Recommendations: …; (Reason for Decision – …); Alternative Options Considered: None
    r"\(?(?:"
    + "|".join(rf"(?P<{kind}>{words})" for kind, words in LABEL_WORDS)
    + r")\s*(?P<end>[:;]\s*[-–—]?|\s[-–—]\s|$)",
    re.I,
)
BULLET = r"[-–—•·*▪●○◦‣]"
LIST_LABEL = re.compile(  # a) · (iv) 1. 2.1 A: -
    rf"(?P<label>{BULLET}(?=[\s\u00a0])|\(?(?:[a-z]|[ivx]{{1,5}}|[A-Z]|[IVX]{{1,5}}|\d{{1,3}})\)|(?:[a-z]|"
    rf"[ivx]{{2,5}}|[IVX]{{1,5}}|[A-H])[.:](?=\s)|"
    r"\d{1,3}(?:\.\d{1,2}){0,2}\.?(?=[\s\u00a0])|\d{1,3}\.(?=[A-Z][a-z]))\s*(?=\S)"
)
NUMBER_PARTS = (  # 387; 21.44; 285/07-08; 67/19/F&R; 18-19/FRA/1; 2020-05_1
    r"\d{1,4}(?:[./_-](?:\d{1,4}|[A-Z&]{1,4}(?![A-Za-z]))){0,4}"
)
NUMBER_ALONE = re.compile(  # 26.; C/387; (49); 2022/014; Item 5; 18-19/FRA/1; 1A; 2a
    r"(?:(?:Agenda\s+)?Item\s+(?:No\.?\s*)?)?"
    rf"\*?\(?(?:[A-Z][A-Za-z]{{0,4}}[/.]?)?{NUMBER_PARTS}[A-Za-z]?[.):]?"
)
ITEM_NUMBER = re.compile(  # 22/128 Apologies; 747. Minutes; C/387 Precept; *119. Sale; Item 5: Pool; 19.Pool; 1, Pool
    r"(?:\|\s*)?\*?\s?(?P<item>(?:(?:Agenda\s+)?Item|Minute|Min\.?)\s+(?:No\.?\s*)?)?"
    rf"(?P<number>\(?(?:[A-Z][A-Za-z]{{0,5}}(?:[./-]|\s(?=\d+[./]\d)|(?=\d)))?(?:{NUMBER_PARTS}|\d{{5}})(?:[A-Z]|[a-z](?=[.):\s]))?)"
    r"(?P<mark>,(?=\s+[A-Z])|[.):]{0,2})(?:\s*\|\s*|\s*[-–—]\s+|\s+/\s+|\s+|(?<=[:.)])(?(item)|(?=[A-Z][a-z])))(?=\S)"
)
CALLED_ITEM = re.compile(r"(?:Agenda\s+)?Item\b", re.I)  # Item 4 Benches; AGENDA ITEM 5
LONG_NUMBER = re.compile(r"\d{5}")  # 14365 POLICE MATTERS: minutes counted up for a hundred years
DATED_NUMBER = re.compile(r"\d\d\.\d\d\.\d\d(?=\s+[A-Z]|$)")  # 06.05.01 Apologies: year, month and item
GLUED_NUMBER = re.compile(  # A1Declarations of interest; 105DECLARATIONS OF INTEREST; never 20TH CENTURY
    r"(?P<number>[A-Z]{1,3}\d{1,4}(?=[A-Z][a-z]{2})|"
    r"\d{1,4}(?=(?!(?:MPH|TH|ST|ND|RD|KM|AM|PM)\b)[A-Z]{2}[A-Z ,&/’'-]{2,80}$))"
)
CONTENTS = re.compile(r"(?:…|(?<!\.)\.{4,})\s*\d{1,3}\s+\d{1,2}\.\s")  # 1. Apologies ...... 2 2. Minutes ...... 2
DECISION_OF_ISSUE = re.compile(  # 06/11/2012 - Performance and Finance Monitor: one of the decisions on an issue
    r"\d{1,2}/\d{1,2}/\d{4}\s+-\s+(?P<title>\S.{0,250})"
)
MEETING_OF_ISSUE = re.compile(r"Meeting:\s*\d{1,2}/\d{1,2}/\d{4}\s+-\s+\S")  # Meeting: 07/03/2022 - Cabinet (Item 73)
AGENDA_NUMBER = re.compile(
    r"\d{1,2}[.)]\s+(?=[^\W\d_]{2})"
)  # C048/23  1.  APOLOGIES: the agenda's number beside the minute's
SURE_NUMBER = re.compile(  # 21.40 Election of Chair; 77/21 Mayor; CC1/22. Precept: no telephone and no amount
    r"(?:[A-Z][A-Za-z]{0,4}/?)?\d{1,4}[./]\d{1,4}(?:[/-]\d{2,4}){0,2}[.:]?\s+(?=[A-Z][A-Za-z]{2})"
)
ROMAN_NUMBER = re.compile(r"(?P<number>[IVXL]{1,7})(?P<mark>[.):]?)\s+(?=\S)")  # IV Budget; II. Minutes
NUMBER_LAST = re.compile(  # Declarations of Interest PLA146/14; Trees (E47/16); Benches 12/2023
    r"\s+\(?(?P<number>[A-Z][A-Za-z]{0,4}[./]?\d{1,4}(?:[./]\d{1,4}){1,2}(?:-\d{2})?)\)?$"
)
DOCUMENT_STEMS = (" icon", "pdf", "doc")  # no mark of a document without one
DOCUMENT_MARK = re.compile(  # Budget pdf icon PDF 318 KB; Budget PDF 159 KB; Budget docx icon DOC 2 MB
    r"\s*(?:pdf|doc|docx|word|xlsx?)\s+icon\b.*$|\s+(?:PDF|DOCX?)\s+\d[\d.]*\s*[KM]B.*$", re.I
)
UNFINISHED = re.compile(  # a line its page broke off
    r"(?:,|\b(?:and|or|of|the|to|for|by|in|on|at|with|that|a|an)|[a-z]-)$",
    re.I,
)
INSIDE_CELL = re.compile(  # Apologies for Absence Minutes: None. |; Benches Additional documents:Decision:RESOLVED:
    r"(?:^|(?<=[\s:]))(?P<label>Minutes|Decision|Additional documents|The decision):\s*|(?<=\S)(?P<end>\s*\|)\s*$"
)
OWN_MEETING = re.compile(  # Minutes of a special meeting of the Council held on …; A meeting was held on …
    r"(?!.{0,30}\b(?:last|previous)\b)(?:(?:draft|unapproved|unconfirmed|the)\s+){0,2}"
    r"(?:(?:minutes?|notes|record|proceedings)\b.{0,80}\bmeeting\b|(?:at\s+)?(?:an?|the)\b.{0,60}\bmeeting\b.{0,60}\bheld\b)",
    re.I,
)
POSTED_FIRST = re.compile(r"(?:posted|published|uploaded|printed|updated|by\b)", re.I)  # Posted on 3 June 2021
