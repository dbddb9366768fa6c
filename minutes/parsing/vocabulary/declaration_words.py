"""Interests declared, in prose or in a table."""

import re

from .person_words import PERSON_HERE

DECLARATIONS_TITLE = re.compile(r"\bdeclarations?\b.{0,40}\binterests?\b|\binterests?\b.{0,20}\bdeclar", re.I)
DECLARED = re.compile(  # Councillor Smith declared a personal interest in item 5 as …
    rf"(?P<name>{PERSON_HERE})\s+(?:had\s+|then\s+|also\s+)?declared\s+(?:an?\s+|that\s+\w+\s+had\s+an?\s+)?"
    r"(?P<type>[\w ,/-]{0,50}?interests?)\b"
)
DECLARED_REASON = re.compile(  # as a governor of …
    r"\b(?:as|because|since|by virtue of|due to|being)\b\s+(?P<reason>.+)", re.I
)
AND_THEN = re.compile(  # … as the owner of land at Toft Heath and left the meeting; …, and Councillor Bo Moss
    r"\s*(?:[,;]\s*(?:and\s+)?|\s+and\s+)(?:(?:then|so|accordingly|therefore|s?he|they)\s+){0,2}"
    r"(?:left|withdrew|remained|retired|stayed|abstained|would\s+(?:leave|withdraw|remain|not)|did\s+not|took\s+no)\b.*"
    r"|\s*,?\s+and\s*$",
    re.I | re.S,
)
INTEREST_TYPE = re.compile(  # Other Interest; Disclosable Pecuniary Interest; Personal
    r"(?:(?:other|disclosable|non-disclosable|pecuniary|personal|prejudicial|non-pecuniary|registrable|"
    r"non-registrable|significant|and|&)\b\s*)+"
    r"(?:\binterests?)?\s*(?:\([A-Z]+\))?|DPI|ORI|NRI",
    re.I,
)
INTEREST_COLUMN = re.compile(  # the heads of a declarations table
    r"(?:name(?: of (?:councillor|member))?|councillors?|members?(?: / officer)?|(?:type|nature|details|"
    r"reason)s?(?: of interest)?|(?:agenda )?item(?: on agenda)?|"
    r"minute(?: no\.?)?|(?:agenda )?item (?:no\.?|number)|reason)",
    re.I,
)
