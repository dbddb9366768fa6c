"""What makes an item exempt: stars, titles, the parts of an agenda, and the resolution that excludes the public."""

import re

EXEMPT_STEMS = (  # no line speaks of privacy without one
    "exempt", "exclud", "exclusion", "private", "12a", "7a", "confiden", "in committee", "of committee", "part ",
    "not for publication", "admit", "rejoin", "return", "resum", "closed session",
)  # fmt: skip
EXEMPT_TITLE = re.compile(  # Legal costs – Exempt report; (Confidential); In confidence: tender
    r"\bexempt\b(?!ion)|\bconfidential\b|\bin confidence\b|\bnot for publication\b|\bin private session\b|"
    r"\bprivate (?:item|report|session)\b|\bclosed session\b|\S\s+[-–—(]\s?in committee\b",
    re.I,
)
EXEMPT_MINUTES = re.compile(r"\bexempt minutes\b", re.I)  # To receive the exempt minutes: nothing private is discussed
NO_EXEMPT_TITLE = re.compile(  # Items exempt from …; Non-exempt minutes; Confidentiality; Items to be taken in private
    r"\bnon-exempt\b|\bnot exempt\b|\b(?:business )?rates?\b.*\bexempt|\bexempt(?:ed)? from\b|\bcode\b|\bpolicy\b|"
    r"\bprotocol\b|^\W*(?:exempt|confidential|private)(?:\s+\w+)?\s+(?:items?|business|session|matters)\W*$|"
    r"^\W*(?:items?|matters|business)\b.{0,40}\b(?:exempt|confidential|private)",
    re.I,
)
EXCLUDING = re.compile(  # EXCLUSION OF THE PRESS AND PUBLIC: the resolution is public; what comes after it is not
    r"\bexclu(?:sion|de|ding)\b.*\b(?:press|public)\b|\b(?:press|public)\b.*\bexclu(?:sion|ded?|ding)\b|"
    r"\b(?:go|move|going|moving)\s+into\s+(?:closed|private|confidential)\s+session\b|"
    r"\blocal government\b.{0,60}\bact\b|\baccess to information\b|^\W*exempt\s+(?:items?|information)\W*$",
    re.I,
)
EXCLUDED = re.compile(  # that the press and public be excluded; AGREED under the Act to exclude the public
    r"\b(?:public|press)\b[^.;]{0,160}?\b(?:be|were|was|is|are)\s+(?:now\s+|hereby\s+)?excluded\b|"
    r"\b(?:go|move|going|moved)\s+into\s+(?:closed|private|confidential)\s+session\b|"
    r"\b(?:resolved|resolution|agreed|decided)\b[^.;]{0,100}?\s(?:to\s+exclude|excluding)\b[^.;]{0,40}?\b(?:press|public)\b|"
    r"\bexcluded\s+(?:the\s+)?(?:press|public)\b",
    re.I,
)
NOT_EXCLUDED = re.compile(  # be not excluded; there was no need to exclude; there were no exempt items
    r"\b(?:not|never)\s+(?:be\s+|been\s+)?excluded\b|\bno\s+(?:need|reason)\s+to\s+exclude\b|\bnot\s+necessary\s+to\s+"
    r"exclude\b|\bno\s+(?:exempt|confidential|private)\s+(?:items?|business)\b",
    re.I,
)
NAMED_ITEMS = re.compile(  # for item 8; of agenda items 7 and 9; items 119 and 120; Minutes 54 to 56
    r"\b(?:items?|minutes?)(?:\s+nos?\.?|\s+numbers?)?\s+(?P<items>[A-Z]{0,4}/?\d{1,4}(?:[./]\d{1,4}){0,2}"
    r"(?:\s*(?:,|and|to|&|-|–)\s*(?:items?\s+)?[A-Z]{0,4}/?\d{1,4}(?:[./]\d{1,4}){0,2}){0,8})"
    r"(?:\s*\(paragraphs?\s+(?P<paragraph>\d{1,2}[A-C]?(?:(?:,\s*|\s+and\s+)\d{1,2}[A-C]?){0,4})\))?",
    re.I,
)
NEXT_ITEM = re.compile(r"\b(?:following|next)\s+(?:1\s+|one\s+)?(?:agenda\s+)?item\b", re.I)  # for the following item
EXEMPT_PARAGRAPH = re.compile(  # paragraph 14 of Part 4 of Schedule 12A; Paragraphs 1 and 3, Part 1 of Schedule 7A
    r"\bparagraphs?\s+(?P<paragraph>\d{1,2}[A-C]?(?:(?:,\s*|\s+and\s+|\s+&\s+)\d{1,2}[A-C]?){0,4})\b"
    r"[^.;]{0,200}?\bSchedule\s+(?P<schedule>12A|7A)\b",
    re.I,
)
SCHEDULE = re.compile(r"\bSchedule\s+(?P<schedule>12A|7A)\b", re.I)  # as defined in Schedule 12A
SCHEDULE_FIRST = re.compile(  # Schedule 12A, Part 1, paragraph 3
    r"\bSchedule\s+(?P<schedule>12A|7A)\b[^.;]{0,80}?\bparagraphs?\s+(?P<paragraph>\d{1,2}[A-C]?"
    r"(?:(?:,\s*|\s+and\s+)\d{1,2}[A-C]?){0,4})\b",
    re.I,
)
PRIVATE_PART = re.compile(  # PART II – EXEMPT; Part Two - not open to the public; Summary of private business
    r"(?:part\s+\w{1,5}\b.{0,30}\b(?:exempt|private|confidential|not open|closed)\b.*|"
    r"(?:summary of )?(?:exempt|confidential|private|closed)\s+(?:business|items?|session|section|matters)|"
    r"[‘'’“\"]?in committee[’'”\"]?)",
    re.I,
)
INTO_COMMITTEE = re.compile(  # MOTION TO PROCEED ‘IN COMMITTEE’
    r"\b(?:proceed|go|move|resolve|went|moved)\w*\s+[‘'’“\"]?(?:in|into)\s+[‘'’“\"]?committee\b(?!\s+room)", re.I
)
OUT_OF_COMMITTEE = re.compile(  # out of committee; the public were readmitted; resumed in open session
    r"\bout\s+of\s+[‘'’“\"]?(?:in\s+)?committee\b|\b(?:public|press)\b[^.;]{0,60}?\bre-?(?:admitted|joined|turned)\b|"
    r"\bresum\w+\b[^.;]{0,40}?\b(?:public|open)\b|\bend of (?:the )?(?:exempt|confidential|private)\b",
    re.I,
)
NEVER_EXEMPT = re.compile(
    r"(?:date of (?:the )?next|next (?:\w+ )?meeting|close\b|end of)", re.I
)  # public whatever went before
PUBLIC_TITLE = re.compile(  # Apologies; Declarations of interest; Petitions: starred for another reason than privacy
    r"\W*(?:apolog\w+|minutes\W*$|declarations?\b|announcements?|petitions?|public (?:questions|participation)|"
    r"questions? from|matters of urgency|urgent (?:business|matters)|exclusion of|chair\w*['’]s announcements)",
    re.I,
)
MOTION_OF_PRIVACY = re.compile(  # MOTION TO PROCEED ‘IN COMMITTEE’; EXCLUSION OF THE PUBLIC
    r"(?:motion|proposal|resolution)\s+to\s+(?:proceed|go|move|exclude|resume)\b|exclusion of|re-?admission of", re.I
)
NEXT_ITEMS = re.compile(  # for the following items; the remainder of the meeting
    r"\b(?:following|next|remaining)\s+(?:\w+\s+)?(?:agenda\s+)?(?:items?|business)\b|"
    r"\brema\w+\s+of\s+the\s+(?:meeting|business|agenda)\b",
    re.I,
)
ITEMS_ELSEWHERE = re.compile(  # the items in part two of the agenda; any of the items listed; business in Appendix II
    r"\b(?:items?|business|matters)\s+(?:\w+\s+){0,2}in\s+(?:the\s+)?appendix\b|"
    r"\b(?:items?|business|matters)\s+(?:\w+\s+){0,2}(?:in|under)\s+part\s+\w+|\bany\s+(?:of\s+the\s+)?items?\b",
    re.I,
)
