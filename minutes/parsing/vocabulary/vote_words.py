"""Votes: the sides, their counts and their names."""

import re

from .person_words import MEMBER, TITLE

STEMS = ("favour", "against", "abst", "vot", "carried", "agreed", "approved", "lost", "defeated", "rejected")
NUMBER_WORDS = {
    "no": 0, "none": 0, "nil": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
}  # fmt: skip
COUNT = r"(?P<{}>\d{{1,3}}|" + "|".join(NUMBER_WORDS) + r")"
PEOPLE = r"(?:\s+(?:Councillors?|Cllrs?|Members?|votes?|voted|voting|were|was|of))*"
COUNT_FIRST = re.compile(  # 48 Councillors voted in favour; 9 in favour and 2 against; 5 For, 0 Against, 1 Abstention
    rf"(?<!\d[-–])\b{COUNT.format('count')}{PEOPLE}\s+(?:cast\s+)?(?:(?P<for>in favour|"
    rf"for\b(?=\s*[,;.)(]|\s+and\b|\s+the\s+(?:\w+\s+)?(?:motion|amendment)|\s*$))|(?P<against>against)|"
    r"(?P<abstain>abstentions?|abstained|abstaining))",
    re.I,
)
SIDE_FIRST = re.compile(  # voted FOR the motion (17): … ; For: 9; Against - 2; Abstentions (1)
    r"\b(?:(?P<for>in favour|for)|(?P<against>against)|(?P<abstain>abstentions?|abstained|abstaining))"
    r"(?:\s+the\s+(?:\w+\s+)?(?:motion|amendment|proposal))?\s*[:(–-]+\s*\(?(?P<count>\d{1,3})\b\)?",
    re.I,
)
VOTES_TO = re.compile(  # by 4 votes to 0 with 1 abstention; carried by 10 to 5
    r"(?:\b(?P<result>carried|agreed|approved|lost|defeated|rejected)\s+by\s+)?"
    rf"\b{COUNT.format('for')}\s+(?P<votes>votes?\s+)?to\s+{COUNT.format('against')}\b"
    rf"(?:,?\s+(?:with|and)\s+{COUNT.format('abstain')}\s+abst\w+)?",
    re.I,
)
SIDE_LINE = re.compile(  # For (7): Councillors Lee, Moss and Dane; Against: 2; Abstained (1): Councillor Gray
    r"(?:vot(?:ed|ing)\s+)?(?:(?P<for>in favour|for)|(?P<against>against)|(?P<abstain>abstain(?:ed|ing)|abstentions?))"
    r"(?:\s+the\s+(?:\w+\s+)?(?:motion|amendment|proposal))?\s*"
    r"(?:\(\s*(?P<count>\d{1,3})\s*\)\s*[:–-]?|[:–-])\s*"
    rf"(?:(?P<bare>\d{{1,3}}|none|nil)\.?|(?P<names>(?:{MEMBER}|{TITLE})\s[\s\S]+))?",
    re.I,
)
NOT_OF_MEMBERS = re.compile(  # Of 22 replies nine were in favour and eight against
    r"\b(?:repl(?:y|ies|ied)|respon(?:se|ses|dents?|ded)|consult\w*|survey\w*|questionnaires?|"
    r"residents|households|letters|comments)\b",
    re.I,
)
RECORDED_NAMES = re.compile(rf"^{MEMBER}\s+\S", re.I)  # Councillors Lee, Moss, Dane, …
VOTING = re.compile(r"\bvot(?:ed?|es|ing)\b|\babst(?:ain\w*|ention)", re.I)  # 48 Councillors voted in favour
VOTED_ON = re.compile(
    r"\b(?:of|against|for|on) the (?P<on>(?:substantive |original |amended )?(?:motion|amendment|proposal|"
    r"recommendation)s?)\b",
    re.I,
)
