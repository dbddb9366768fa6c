"""What can name an item, what cannot, and what makes an item exempt."""

import re

from .person_words import MEMBER

FINITE_VERB = re.compile(  # a line with one of these is a sentence, not a title
    r"\b(?:was|were|is|are|had|has|have|would|will|be|been|said|stated|queried|asked|advised|reported|explained|"
    r"thanked|welcomed|"
    r"agreed|resolved|noted|proposed|seconded|moved|voted|declared|confirmed|invited|requested|opened|took|gave|"
    r"left|sent)\b",
    re.I,
)
NOT_A_TITLE = re.compile(  # That the report be approved; NOTED that …; Councillors Lee, Moss, …; (KEY DECISION)
    rf"(?:That\b|RESOLVED|AGREED|NOTED|DECISION\b|\(?KEY DECISION|[“\"(]|{MEMBER}\s|Proposed\b|Seconded\b|"
    rf"In favour|For the motion|"
    r"Proposal\b|Action\s*[:–-]|Note:)",
    re.I,
)
USUAL_TITLE = re.compile(  # unnumbered matters that every agenda has
    r"(?:public (?:participation|question|session|forum)|declarations? of|apologies|minutes of|matters arising|"
    r"any other business|"
    r"date of next meeting|exclusion of)",
    re.I,
)
EXEMPT_STEMS = ("exempt", "excluded", "in private", "12a")  # nothing is exempt without one
EXEMPT = re.compile(
    r"\bexempt (?:information|report|appendix|item)|\bpress and public (?:be|were) excluded|"
    r"\bin private\b(?!\s+(?:sector|ownership|hands|rented|practice|homes?|hire|schools?|care|land|housing)\b)|"
    r"\bSchedule 12A\b",
    re.I,
)
EXCLUDING = re.compile(  # EXCLUSION OF THE PRESS AND PUBLIC: the resolution is public; what comes after it is not
    r"\bexclu(?:sion|de|ding)\b.*\b(?:press|public)\b", re.I
)
NOT_EXEMPT = re.compile(r"\bnon-exempt\b|\bnot excluded\b|\bbe not excluded\b", re.I)
EXEMPT_PARAGRAPH = re.compile(
    r"\bparagraphs?\s+(?P<paragraph>\d+(?:(?:,\s*|\s+and\s+)\d+)*)\b[^.]{0,200}?\bSchedule\s+(?P<schedule>12A)\b",
    re.I | re.S,
)
