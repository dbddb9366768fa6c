"""Interests declared, in prose or in a table."""

import re

from .person_words import MEMBER, NAME_WORD, TITLE

STEMS = ("declar", "disclos", "interest", "dpi", "prejudicial")  # no interest is told without one
ROW_STEMS = (
    "declar", "interest", "pecuniary", "personal", "prejudicial", "registrable", "financial", "dpi", "ori", "nri",
)  # fmt: skip
DECLARATIONS_TITLE = re.compile(r"\bdeclarations?\b.{0,40}\binterests?\b|\binterests?\b.{0,20}\bdeclar", re.I)
KIND = (
    r"(?:other|others|disclosable|non[- ]?disclosable|pecuniary|personal|prejudicial|non[- ]?pecuniary|"
    r"non[- ]?prejudicial|"
    r"registrable|registerable|non[- ]?registr(?:er)?able|non[- ]registerable|significant|financial|"
    r"non[- ]?financial|"
    r"direct|indirect|dpi|non[- ]dpi)"
)
DECLARED = (
    re.compile(  # Councillor Smith declared a personal interest in item 5 as …; declared that she had an interest
        r"\b(?<!having )(?<!had )(?<!previously )(?:declared|declares|disclosed|registered|wished\s+to\s+declare)\s+"
        r"(?:that\s+(?:\w+\s+)?(?:s?he|they)\s+(?:\w+\s+)?(?:had|has|have|held)\s+)?(?:(?:an?|the|his|her|their|"
        r"both|a\s+similar)\s+)?"
        r"(?!no\b|any\b)(?P<type>[\w ,/&()‘’“”\"'-]{0,60}?(?:(?i:interests?)(?:\s+\([A-Z]{2,3}\))?|DPI|ORI|NRI)|"
        r"(?i:personal\s+and\s+prejudicial|prejudicial))\b(?!\s+rates?)",
    )
)
DECLARED_BY = re.compile(  # A personal interest was declared by Councillor Lee in item 5
    r"(?P<type>\b[\w ,/&-]{0,60}?interests?(?:\s+in\s+[^.;]{0,60}?)?)\s+(?:was|were|had\s+been)\s+(?:duly\s+|"
    r"also\s+)?(?:declared|disclosed|"
    r"registered|made|received|recorded|noted)\s+(?:by|from)\s+"
)
ON_CONDITION = re.compile(  # Cllr Lee told the meeting that, if the mill is discussed, he would declare an interest
    r"\s+(?:notified|informed|advised|told)\s+(?:the\s+)?(?:meeting|council|committee|members|chair(?:man)?|clerk)\s+"
    r"that,?\s+(?P<reason>(?:if|should)\s[^.;]{5,150}?),?\s+(?:then\s+)?(?:s?he|they)\s+would\s+(?:then\s+)?declare\s+"
    r"(?:an?|his|her|their)\s+(?P<type>(?:[\w-]{1,20}\s+){0,4}?interests?)\b"
)
RECEIVED_FROM = re.compile(  # Declarations received from Cllr Lee and B. Moss for item 7
    r"Declarations?(?:\s+(?:was|were))?\s+(?:received|made)(?:\s+(?:from|by))?\s*:?\s+(?P<names>[A-Z][^:;|]{3,150}?)"
    r"\s+(?:for|in|on|regarding|re)\s+(?:agenda\s+)?(?:items?|minutes?)\s+(?:nos?\.?\s+)?\d[\w./()-]{0,14}"
)
NAMES_END = re.compile(
    r"\s+(?:in|as|on|for|regarding|relating|because|due|with|who|since|being|by|concerning|under|during|"
    r"owing)\b|[.;:–]|\s-\s"
)
TYPE_WORDS = (
    re.compile(  # personal and prejudicial interest, out of “under the Code a personal and prejudicial interest”
        rf"\b(?:{KIND}(?:\s*(?:[,/&]|\band\b|\bor\b)\s*|\s+)){{0,5}}(?:interests?(?:\s+\([A-Z]{{2,3}}\))?|DPI|ORI|"
        rf"NRI|prejudicial)$",
        re.I,
    )
)
NO_INTEREST = re.compile(r"\b(?:no|nil|any|not|whether|possible|potential)\b", re.I)
PERSON_AT_END = re.compile(  # Prior to the item Councillor Mrs D Brown
    rf"(?:(?:{MEMBER}|{TITLE})(?:\s+|(?<=\.)(?=[A-Z]))){{1,4}}(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,3}}\s*(?:\([^()]{{0,60}}\)\s*)?$"
)
NOBODY = re.compile(
    r"(?:Nobody|Neither|Everyone|Each|Who|Those|Some|Several|Many|All|Both|None|Also|Having|He|She|They|"
    r"Applicants?)\b"
)
DECLARED_REASON = re.compile(  # as a governor of …; on the grounds that …; in that she …
    r"\b(?:as|because|since|by virtue of|by reason of|due to(?!\s+be\b)|owing to|"
    r"(?<!\bis )(?<!\bwas )(?<!\bwere )being|in that|given that|for the reason that|"
    r"insofar as|in so far as|on the (?:grounds?|basis) (?:that|of)|having|through)\b\s*(?P<reason>\S.*)",
    re.I,
)
REASON_AFTER_DASH = re.compile(r"(?:[–:]|\s-\s)\s*(?P<reason>\S.*)")  # in item 5 – governor of the school
OF_EARLIER_MINUTES = ("subject to", "amend", "correct")  # … to show that Councillor Lee declared an interest
REASON_IN_BRACKETS = re.compile(r"\((?P<reason>[a-z][^()]{5,200})\)")  # in item 6 (member of the golf club)
INITIALS = re.compile(r"[A-Z]{2,4}")  # IM declared …, where the list of those present gives initials
REASON_BEFORE = re.compile(  # As a member of the Church, Cllr Potter declared …
    r"\b(?i:as|being)\s+(?P<reason>(?:an?|the|his|her)\s+[^.;:,]{3,100}),\s*$"
)
IF = re.compile(r"\b(?:if|whether|should|unless)\s+(?:the\s+)?$", re.I)  # whether Councillor Lee wished to declare …
NO_NATURE = re.compile(  # Councillor Lee – none; Councillor Lee – left the meeting
    r"(?:none|nil|no|not|nothing|n/a|left|arrived|joined|asked|said|stated|reported|proposed|seconded|thanked|noted|"
    r"advised|queried|apolog\w+|absent|present|in the chair|(?:vice[- ]?)?chair\w*|deputy|leader|mayor)\b",
    re.I,
)
AND_THEN = re.compile(  # … as the owner of land at Toft Heath and left the meeting; …, and Councillor Bo Moss
    r"\s*(?:[,;]\s*(?:and\s+)?|\s+and\s+)(?:(?:then|so|accordingly|therefore|s?he|they|both|all|would|will|did|"
    r"had)\s+){0,3}"
    r"(?:left|leave|leaving|withdrew|withdraw|withdrawing|remained?|retired|retire|stayed|stay|abstained|abstain|not|took\s+no|"
    r"take\s+no|spoke|"
    r"vacated|indicated)\b.*"
    r"|\s*,?\s+and\s*$",
    re.I | re.S,
)
STOP = re.compile(r"[.;](?=\s+[A-Z(“]|\s*$)")
INTEREST_TYPE = re.compile(  # Other Interest; Disclosable Pecuniary Interest; Personal; Personal & Prejudicial; DPI
    rf"(?:(?:{KIND}|and|&|/|or)\b\s*){{1,6}}(?:\binterests?)?\s*(?:\([A-Z]+\))?|(?:non[- ])?DPI|ORI|NRI|OSI|NPI|PI",
    re.I,
)
TYPE_FIRST = re.compile(  # Personal – member of Upcott Parish Council; Personal interest in item 5, member of the club
    rf"(?P<type>(?:{KIND}\s*(?:,|/|&|\band\b|\bor\b)?\s*){{1,5}}(?:\binterests?)?(?:\s*\([A-Z]+\))?)\s*"
    r"(?:\b(?:in|re|regarding|on|for)\s+(?:agenda\s+)?(?:items?|minutes?)\s*(?:nos?\.?\s*)?[\w./-]{1,12}\s*)?"
    r"(?:$|(?:[–,:;-]|\bas\b|\bbecause\b|(?=\())\s*(?:as\s+)?(?P<reason>\S.*))",
    re.I,
)
INTEREST_COLUMN = re.compile(  # the heads of a declarations table
    r"(?:(?:member['’]?s?\s+|councillor['’]?s?\s+)?names?(?: of (?:councillor|member))?|councillors?|cllrs?|"
    r"members?(?: ?/ ?officers?)?|"
    r"officers?|(?:councillor|member)(?:['’]s)? name|(?:type|nature|details|"
    r"reason|description)s?(?:(?: of| for)? (?:the )?(?:interest|declaration|declaring)s?)?|interests?(?: declared)?|"
    r"(?:agenda )?items?(?: on agenda| ref\.?| title| description)?|"
    r"minute(?:s? (?:no|ref|number)\.?)?|(?:agenda )?item (?:no\.?|number)|reason|subject|action(?: taken)?|"
    r"declaration|"
    r"item/application|application(?: no\.?)?|left (?:the )?(?:room|meeting)\??|(?:remained|stayed).{0,20}|"
    r"pecuniary(?: or .{0,20})?)\s*:?",
    re.I,
)
NAME_COLUMN = re.compile(r"names?|councillor|cllr|member", re.I)
REASON_COLUMN = re.compile(r"nature|details|reason|description", re.I)
ITEM_CELL = re.compile(  # Item 7.2; Minute 115; 51; EC3; 25a / 25c; Agenda Item No. 9
    r"(?:(?:agenda\s+)?(?:items?|minutes?|min\.?|report|application)\s*(?:nos?\.?|numbers?|refs?\.?)?\s*)?"
    r"\(?[A-Z]{0,5}/?\d[\w./-]{0,14}\)?(?:\s*(?:,|/|&|and)\s*[A-Z]{0,4}\d[\w./-]{0,10}){0,6}",
    re.I,
)
ITEM_TITLED = re.compile(
    r"(?:item\s+|minute\s+)?(?P<number>\d{1,4}[./]?\d{0,4})\.?\s+[-–—]\s+\S", re.I
)  # 8 – Homes Ltd
CONCERNS = re.compile(  # in item 5; Minute 750; agenda item no. 7.2
    r"\b(?:items?|minutes?|min\.?)\s*(?:nos?\.?|numbers?)?\s*(?P<number>[A-Z]{0,5}/?\d[\w./-]{0,14})|"
    r"\bin\s+(?P<bare>[A-Z]{0,5}/?\d{1,4}(?:[./-]\d{1,4})+)(?!\w)",
    re.I,
)
AS_FOLLOWS = re.compile(  # Members declared personal interests in minute 81 as follows:
    r"\b(?:declared|disclosed|made)\b[^.]{0,30}?(?P<type>[\w /-]{0,50}?interests?)\b[^.:]{0,100}(?:as follows|"
    r"following)?\s*:\s*-?$",
    re.I,
)
BESIDE = re.compile(
    r"(?P<name>[^()]{3,60}?)\s*\((?P<beside>[^()]{2,200})\)\.?"
)  # Ms K Lee (Non-financial, as a tenant)
BECAUSE = re.compile(r"\s+because\s+(?=[a-z])")  # Under declarations: Cllr Lee |because |his cousin is a tenant
CELL_JOINT = re.compile(
    r"\s+[-–—]\s+|\s*[|\t]\s*|\s*:\s+|\s*[–—]\s*|[ \u00a0]{3,}"
)  # Item 7.2 – Councillor Lee – personal
