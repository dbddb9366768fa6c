"""Corrections to earlier minutes, made when they were approved."""

import re

TOLD = (  # a correction says one of these
    "subject to", "amend", "correct", "delet", "insert", "read", "replac", "record", "shown", "chang", "alter", "add",
    "remov", "omi", "substitut", "inclu",
)  # fmt: skip
AS_CORRECTED = ("subject to", "as amended", "as corrected")  # and what is to be corrected may be told elsewhere
NOUN = (
    r"(?:(?:following|minor|one|two|small|typographical|a|an|the|some|this|that|these)\s+){0,3}"
    r"(?:amendments?|corrections?|changes?|alterations?|amending|correcting|revisions?)"
)
ANY = r"(?:[^.;]|(?<=\b[A-Z])\.|\.(?=\d))"  # of one sentence: P. Dacre; minute 2306.08
SUBJECT_TO = re.compile(  # approved subject to the amendment that Cllr Lee be recorded as having been present
    rf"\b(?:subject\s+to|with|after)\s+(?:{NOUN}(?:\s+(?:being\s+made|as\s+follows|below|to\s+(?:the\s+)?minutes?\s+"
    r"(?:no\.?\s*)?[\w./]{1,10}(?=\s*[:;,–-])))?\s*(?P<mark>\s(?:that|of|to|in)\s|[:;,–-]{1,2}\s*(?:that\s+)?))(?!the\s+minutes\s+(?:be|were)\b)(?P<what>\S)",
    re.I,
)
SUBJECT_TO_IT = re.compile(  # subject to the date … being altered to read …; subject to the deletion of …
    rf"\b(?:subject\s+to|with)\s+(?P<what>(?:{ANY}{{0,200}}?\b(?:be(?:ing)?\s+(?:\w+ly\s+)?(?:amended|altered|"
    rf"changed|"
    r"corrected|recorded|shown|added|deleted|removed|inserted|replaced|substituted|included|listed|noted|"
    r"reworded)|to\s+read|"
    r"should\s+read|reading|changing|having\s+been)\b|(?:the\s+)?(?:deletion|insertion|inclusion|addition|substitution|"
    r"removal|"
    r"replacement|correction|amendment|alteration|change|omission)\s+(?:of|to|in|from)\b))",
    re.I,
)
LISTED = re.compile(  # subject to the following corrections: / That the minutes be amended as follows:-
    rf"\b(?:subject\s+to|with)(?:\s+{NOUN}[^.]{{0,60}})?\s*[:–]\s*-?\s*$|"
    r"\bminutes\b.{0,60}?\b(?:be|were|was|being)\s+(?:amended|corrected)\b.{0,120}?[:–]\s*-?\s*$",
    re.I,
)
SHOULD_READ = re.compile(  # the wording in item 3 “…” should read “…”; Minute 34 was amended to read …
    r"(?P<what>\b(?:the\s+|agenda\s+)?(?:wording|words?|figures?|dates?|names?|amounts?|sum|sentence|paragraph|reference|"
    r"item|minute|"
    r"resolution)\b[^;]{0,160}?\b(?:should|to)\s+(?:have\s+)?(?:read|be\s+(?:replaced|deleted|amended))\b)",
    re.I,
)
AMENDED = re.compile(  # the minutes … be corrected to show that he was present; Minute 34 was amended to read “…”
    r"\bminutes\b[^.;]{0,120}?\b(?:be|were)\s+(?:amended|corrected|altered|changed)\s+(?P<what>(?:to|by|so\s+as\s+to)\s+\w)|"
    r"(?P<minute>\b(?:Minute|paragraph|page|item)\s+[\w./]{1,12}[^.;]{0,60}?\b(?:be|was|were)\s+"
    r"(?:amended|corrected|altered|changed)\s+to\s+(?:read|show|say|state|reflect)\b)",
    re.I,
)
SHOWN_AS = re.compile(  # in which Councillor P Dacre had been shown as Councillor M Dacre
    rf"\bminutes\b[^;]{{0,160}}?\bin\s+which\s+(?P<what>{ANY}{{0,120}}?\b(?:had|has)\s+been\s+(?:shown|recorded|"
    rf"given|printed|"
    r"omitted|left\s+out|named)\b)",
    re.I,
)
NAMED_ELSEWHERE = re.compile(  # That subject to the above amendment, the minutes be approved: told before
    r"\bsubject\s+to\s+(?:(?:the|this|that|these|those|such|aforementioned|above|following|noted)\s+){1,2}"
    r"(?:amendments?|corrections?|changes?|alterations?)\s*(?:[,.;)]|being\s+made|$|(?:the\s+)?minutes)|"
    r"\bminutes,?\s+as\s+(?:amended|corrected)\b",
    re.I,
)
POINTED_OUT = re.compile(  # Councillor Lee pointed out that |he had sent his apologies and these had not been recorded
    rf"\b(?:pointed\s+out|said|stated|advised|noted|reported|asked|requested)\s+that\s+(?P<what>{ANY}{{0,200}}?\b(?:(?:had|was|were|has|have)\s+"
    rf"(?:not\s+(?:been\s+)?|been\s+)?(?:wrongly\s+|incorrectly\s+)?(?:recorded|included|shown|listed|omitted|missed|left\s+out)|"
    rf"should\s+(?:be|have\s+been|read)\b|be\s+(?:added|included|amended|corrected|recorded|shown|listed)\b))",
    re.I,
)
TO_BE_AMENDED = re.compile(  # (That) the list of those in attendance … be amended to include Councillor Rutley
    rf"\b(?:That\s+)?(?P<what>the\s+{ANY}{{0,160}}?\bbe\s+(?:amended|corrected|altered|changed)\s+(?:to|so\s+as\s+to|by)\s+\w)",
    re.I,
)
SENTENCE_STOP = re.compile(r"[.;](?=\s+[A-Z(“]|\s*$|\s+and\s*$)")  # … Cllr Lee|; and
STOP = re.compile(  # … be recorded as present and that the Chair sign them
    r"[.;](?=\s+[A-Z(“]|\s*$)|,?\s+(?:and\s+(?:signed|authorised|that\s+the\s+(?:chair|minutes|mayor))|the\s+minutes|"
    r"(?:was|were|be)\s+(?:approved|agreed|signed|confirmed))\b",
    re.I,
)
