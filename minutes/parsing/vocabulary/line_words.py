"""What a line or a paragraph is by its own looks: label, list mark, number, page furniture, the close."""

import re

WIDE_GAP = re.compile(r"^\s+|(?<!\s)\s{40,}|(?<!\s)\s+$")  # two columns on one line, and the ends of a line
FURNITURE = re.compile(  # <AI1>; Page 3 of 7; - 3 -
    r"</?[A-Z]{2}\d*>|Page\s+\d+(?:\s+of\s+\d+)?|[-–]\s*\d+\s*[-–]|_{5,}|[-=*]{5,}", re.I
)
CLOSE = re.compile(  # End of Meeting; The meeting closed at 9.15 pm; There being no further business, the Chairman …
    r"(?:\d{1,3}\.?\s+)?(?:End of (?:the )?meeting|"
    r"(?:The )?(?:Chair(?:man)?\s+(?:then\s+)?)?(?:declared\s+)?(?:the )?meeting\s+(?:was\s+)?(?:then\s+)?(?:closed|"
    r"ended|concluded|finished|rose|terminated)\b.*|(?:Close|Closure) of (?:the )?meeting\b.*|"
    r"There being no (?:further|other) business\b.*|Meeting (?:closed|ended)\b.*|"
    r"(?:Signed|Chair(?:man)?'?s? signature)\s*[:.…_].*)",
    re.I,
)
BANNER = re.compile(  # Agenda, decisions and draft minutes; Agenda item; Decision details; Items; No. Item
    r"(?:(?P<item>Agenda item)|(?P<record>Decision details|(?:Record of (?:executive )?|"
    r"Officer )?decision(?:s)? (?:record|notice)|Record of (?:executive |officer )?decisions?)|"
    r"(?P<minutes>(?:Agenda(?:,|\s+and)\s+)?(?:decisions\s+and\s+)?(?:draft\s+|printed\s+)?"
    r"minutes)|(?P<agenda>Agenda)|Items|No\.?\s+Item|Item\s+No\.?|Agenda and decisions)",
    re.I,
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
    re.I,
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
DOCUMENT_MARK = re.compile(  # Budget pdf icon PDF 318 KB
    r"\s*(?:pdf|doc|word)\s+icon\b.*$|\s+PDF\s+\d+\s*[KM]B.*$", re.I
)
UNFINISHED = re.compile(  # a line its page broke off
    r"(?:,|\b(?:and|or|of|the|to|for|by|in|on|at|with|that|a|an)|[a-z]-)$"
)
