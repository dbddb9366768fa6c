"""The words by which minutes tell what became of a saving, and the words for when it is due. Each has a line it is for.

``AFTER`` stand behind the amount within its clause, ``BEFORE`` end where the amount begins. In each the first that
fits tells, so a saving that was not delivered is never one that was.
"""

import re

from minutes.parsing.vocabulary.date_words import MONTH, WEEKDAY, YEAR

NOT_DELIVERED, AT_RISK, DELIVERED, MENTIONED, PROMISED = (
    "not delivered", "at risk", "delivered", "mentioned", "promised",
)  # fmt: skip

_DONE = r"(?:delivered|achieved|realised|made)"
_BE = r"(?:is|are|was|were|be|been|had\sbeen|has\sbeen|have\sbeen)"
_FEW = r"(?:[\w'’-]+\s){0,6}"  # words between a verb and its amount: "delivered efficiencies of"
_TO = r"(?:deliver|save|achieve|realise|make|create|secure)"
_YEAR = r"[0-9]{4}[/–-][0-9]{2,4}"

# £3.4m which had been promised for 2023/24; £4.8m promised; £2m originally promised
JUST_MENTIONED = re.compile(
    r"\s(?:(?:of|in)\s(?:the\s)?savings\s)?(?:(?:which|that|as)\s)?(?:(?:had|has|have)\sbeen\s)?"
    r"(?:first\s|originally\s|previously\s|already\s)?(?:promised|pledged|undertaken)\b"
    rf"(?:\s(?:for|in)\s(?:{_YEAR}|the\s(?:whole\s)?year))?",
    re.I,
)
# £1.7m of the £4.8m; £2.4m of the savings of £5.25m; £1.2m … out of the £4.8m
PART_OF = re.compile(
    r"\s(?:out\s)?of\s(?:(?:the|its|their|those|these)\s)?(?:(?!wh)[\w-]+\s)?(?:savings\sof\s)?$", re.I
)
# of the savings of £3.4m promised for 2023/24; £1.7m of the £4.8m promised: what follows is said of a part
WHOLE_OF_PARTS = re.compile(r"\bof\s(?:the|its|their|those|these)\s(?:savings\sof\s)?$", re.I)
# £0.6m of that before the summer: a part of a promise is not another amount for the whole of it
A_PART = re.compile(r"\s(?:of|from)\s(?:that|this|it|them|these|those)\b", re.I)
PARTED = re.compile(r"\bof\s(?:which|that|this)\s(?:[\w'’-]+\s){0,3}$|\s(?:including|of\sthe\s)\s?$", re.I)

AFTER = (
    # £2.2m not delivered in 2024/25; £1m would not be delivered; £1.3m was late; £1.85m … had slipped
    (
        re.compile(
            rf"\bnot\s(?:yet\s|now\s|be\s|been\s){{0,2}}{_DONE}\b|\bundelivered\b"
            rf"|\b(?:{_BE}|had|has|have)\s(?:now\s|only\s|also\s)?(?:lost|late|missed|slipped)\b",
            re.I,
        ),
        NOT_DELIVERED,
    ),
    # savings of £0.6m to be at risk; £2.3m depended on the children's homes; £2.2m of savings that were rated red
    (re.compile(r"\bat[\s-]risk\b|\bdepend(?:ed|s)\son\b|\bin\sdoubt\b|\brated\sred\b", re.I), AT_RISK),
    # Savings of £1.2m had been delivered in the first quarter
    (re.compile(rf"\b(?:was|were|had\sbeen|has\sbeen|have\sbeen)\s(?:already\s|now\s)?{_DONE}\b", re.I), DELIVERED),
    (re.compile(r"\b(?:had|has|have)\sbeen\s(?:promised|pledged)\b", re.I), MENTIONED),
    # Savings of £4.8m were offered for 2024/25; £5.25m to be delivered; savings of £3m would be made
    (
        re.compile(rf"\b{_BE}\s(?:offered|promised|pledged)\b|\b(?:to|would|will)\sbe\s{_DONE}\b", re.I),
        PROMISED,
    ),
)

BEFORE = (
    # the savings not delivered came to £2.2m; had failed to deliver savings of £1m
    (re.compile(rf"\bnot\s(?:been\s)?{_DONE}\s[^,;]{{0,40}}$|\bfail(?:ed|s)\sto\s{_TO}\s{_FEW}$", re.I), NOT_DELIVERED),
    # the largest at-risk saving, £1.85m; savings at risk came to £2m
    (
        re.compile(r"\bat[\s-]risk\s(?:saving|efficienc)\w*\b[^;]{0,20}$|\bsavings\sat\srisk\s[^,;]{0,30}$", re.I),
        AT_RISK,
    ),
    # had delivered £1.6m; had already delivered efficiencies of £8.8m; savings delivered came to £2m
    (
        re.compile(
            rf"\b(?:had|has|have)\s(?:already\s|now\s|so\sfar\s|only\s)?(?:delivered|achieved|realised|saved|made)\s{_FEW}$"
            rf"|\b(?:delivered|achieved)\s(?:savings|efficiencies)\sof\s{_FEW}$|\bsavings\s{_DONE}\s[^,;]{{0,30}}$",
            re.I,
        ),
        DELIVERED,
    ),
    # the Trust had promised savings of £4.8m; the promised savings of £4m; of the promised £4m
    (
        re.compile(
            rf"\b(?:had|has|have)\s(?:already\s|earlier\s|previously\s)?(?:promised|pledged)\s{_FEW}$"
            rf"|\b(?:the|its|their|those)\spromised\s{_FEW}$",
            re.I,
        ),
        MENTIONED,
    ),
    # told to, having to or hoping to is no promise: needed to deliver savings of £4m, was asked to save £1m
    (
        re.compile(
            r"\b(?:need\w*|required|asked|told|able|unable|had|has|have|order|not|instructed|pressed|hop(?:e|es|ed|ing)"
            rf"|likely)\sto\s{_TO}\s{_FEW}$",
            re.I,
        ),
        None,
    ),
    # the homes were expected to save £0.9m: nobody promised it
    (re.compile(rf"\b{_BE}\s(?:expected|projected|forecast|estimated|anticipated)\sto\s{_TO}\s{_FEW}$", re.I), None),
    # undertook to deliver savings of £3.4m; would create £4M in savings; offered savings of £5m; expected £5M
    (
        re.compile(
            rf"\bto\s{_TO}\s{_FEW}$"
            rf"|\b(?:would|will)\s(?:[\w-]+ly\s|also\s|then\s)?(?:{_TO}|produce|bring|release|generate|yield)\s{_FEW}$"
            rf"|\b(?:offer(?:s|ed)|promis(?:es|ed)|pledg(?:es|ed))\s{_FEW}$|\bexpect(?:s|ed)\s(?:savings\sof\s)?$",
            re.I,
        ),
        PROMISED,
    ),
)

# it now expected to deliver £2.1m, said of a sum promised before: what is still hoped for is no new promise
STILL_EXPECTED = re.compile(
    rf"\b(?:expect|forecast|project|hope|like|estimate)\w*\s(?:to\s{_TO}\s)?{_FEW}$"
    rf"|\b(?:would|will)\s(?:now\s)?{_TO}\s{_FEW}$",
    re.I,
)
# It showed £5.25m to be delivered: a promise that is set out again
SHOWN = re.compile(rf"\b(?:show(?:s|ed|n|ing)?|list(?:s|ed)|includ(?:es|ed))\s{_FEW}$", re.I)
# asked whether it would save £2m; if the bid did well, they would save £1m; might save £3m
HEDGED = re.compile(r"\b(?:if|whether|unless|could|might|may|how|why|should)\b|\basked\sfor\b|\bproposals?\b", re.I)
# Closing the pool would save £310,000: nobody says that it will be closed
SUPPOSED = re.compile(r"[A-Z][a-z]+ing\s(?:the|an?|this|that|these|those|it|them)\b")

# £2.3m depended on the homes and £1.6m on foster carers
_ON = re.compile(r"\son\s", re.I)
GOES_ON = ((AT_RISK, _ON),)

_POINT = (
    r"(?:(?:the\s)?(?:end|start|close|beginning|middle)\sof\s(?:the\s)?|early\s|mid-?\s?|late\s)?"
    rf"(?:(?:{WEEKDAY},?\s)?[0-9]{{1,2}}(?:st|nd|rd|th)?\s{MONTH}(?:,?\s{YEAR})?|{MONTH}(?:\s{YEAR})?|{_YEAR}|{YEAR}"
    r"|(?:the\s)?(?:next\s|following\s|first\s|second\s|third\s|fourth\s|financial\s|calendar\s|this\s|that\s)*"
    r"(?:year|quarter|month|summer|spring|autumn|winter|Easter|Christmas|year[ -]end)(?:\s(?:ended|is\sout|was\sout))?"
    rf"(?:\s(?:of\s)?(?:{_YEAR}|{YEAR}))?)"
)
_NUMBER = r"(?:[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)"
DUE = re.compile(
    # by 31 March 2025; before the summer; no later than Easter 2025; by the end of September; until June
    rf"\b(?:by|before|no\slater\sthan)\s{_POINT}(?![\w/])"
    # as soon as caseloads reached a manageable level; once both were open
    r"|\b(?:as\ssoon\sas|once)\s[^.;,£%()\0]{3,85}(?=[.;,()]|$)"
    # in a full year; within two years; over the next three years; from the third year on
    rf"|\bin\sa\sfull\syear\b|\b(?:within|over|in)\s(?:the\snext\s)?{_NUMBER}\s(?:years|months|weeks)(?:['’]\stime)?\b"
    r"|\bfrom\sthe\s(?:second|third|fourth|fifth)\syear\son(?:wards)?\b",
    re.I,
)
# had been delivered by the end of September; was spent before March: when a thing was done is not when it is due
WAS_DONE = re.compile(
    r"\b(?:(?:had|has|have)(?:\sbeen)?|was|were)\s(?:[\w-]+\s){0,2}?\w+(?:ed|en|made|spent|found|met)\s(?:[\w'’-]+\s){0,3}$",
    re.I,
)
