"""What a part of a decision does, told by its own verb."""

import re

from .person_words import PERSON_HERE

_NOTED = r"not(?:e|ed|es|ing)"
_RECOMMENDED = (
    r"recommend(?:ed|s|ing)?|commend(?:ed|s)?(?= to)|(?:be|to) put forward|refer(?:red|s)? to (?:the )?Council"
)
_DELEGATED = r"delegat(?:ed?|es|ing)"
_AUTHORISED = r"authori[sz](?:ed?|es|ing)|empower(?:ed|s)?"
_APPOINTED = r"(?:re-?)?(?:appoint(?:ed|s|ing)?|elect(?:ed|s|ing)?)|co-opt(?:ed|s)?|nominat(?:ed?|es)"
_APPROVED = (
    r"approv(?:ed?|es|ing)|grant(?:ed|s|ing)?|ratif(?:y|ied|ies)|confirm(?:ed|s|ing)?|award(?:ed|s|ing)?|"
    r"(?:(?<=be )|(?<=is )|(?<=are ))paid"
)
_ADOPTED = r"adopt(?:ed|s|ing)?"
_ENDORSED = r"endors(?:ed?|es|ing)"
_SUPPORTED = r"support(?:ed|s|ing)?"
_RECEIVED = r"receiv(?:ed?|es|ing)"
_REQUESTED = r"request(?:ed|s|ing)?|ask(?:ed|s|ing)?|instruct(?:ed|s|ing)?|urg(?:ed?|es)|call(?:ed|s)? (?:up)?on"
_DEFERRED = (
    r"defer(?:red|s)?|postpone[ds]?|adjourn(?:ed)? to|put (?:this |it |the \w+ )?off|"
    r"continue(?:d)? (?:the \w+ )?to|held over"
)
_REFUSED = r"refus(?:ed?|es|ing)|reject(?:ed|s|ing)?|declin(?:ed?|es)|turned down"
_AGREED = r"agree(?:d|s|ing)?|accept(?:ed|s|ing)?"
VERBS = {
    "noted": _NOTED,
    "recommended": _RECOMMENDED,
    "delegated": _DELEGATED,
    "authorised": _AUTHORISED,
    "appointed": _APPOINTED,
    "approved": _APPROVED,
    "adopted": _ADOPTED,
    "endorsed": _ENDORSED,
    "supported": _SUPPORTED,
    "received": _RECEIVED,
    "requested": _REQUESTED,
    "deferred": _DEFERRED,
    "refused": _REFUSED,
    "agreed": _AGREED,
}
_EACH = "|".join(rf"(?P<{action}>{verbs})" for action, verbs in VERBS.items())
_BODY = (
    r"(?:(?:the|this|that)\s+)?(?:[\w’'-]{1,30}\s+){0,4}?(?:Council|Committee|Board|Panel|Cabinet|Executive|"
    r"Commission|"
    r"Forum|Authority|Members?|Councillors|Trust)\b"
)
_HARDLY = r"(?:(?:also|hereby|formally|further|now|unanimously|strongly|fully)\s+)?"
STARTS = re.compile(  # Noted the report; to refuse the bid; That this Council asks …; authorises the Clerk
    rf"\W{{0,3}}(?:and\s+)?(?:that\s+)?(?:to\s+)?{_HARDLY}(?:{_EACH})\b(?!\s+(?:fees?|costs?|by)\b)", re.I
)
BODY_FIRST = re.compile(rf"\W{{0,3}}(?:that\s+)?{_BODY}\s+", re.I)  # This Council [asks …]; the Committee [notes]
APPOINTMENTS = re.compile(r"\b(?:appointments?|nominations?)\b[^.;]{0,40}\bbe (?:made|confirmed)\b", re.I)
TO_PAY = re.compile(r"\W{0,3}(?:that\s+)?to\s+(?:pay|fund)\b", re.I)  # to pay £360
_OFFICE = (
    r"(?:for|as|to be|be|was|were)\s+(?i:(?:the|a|our|new)\s+)?(?i:(?:office|role|post|position)\s+of\s+)?"
    r"(?i:the\s+)?(?i:(?:Vice[- ]?|Deputy\s+|Town\s+|Lord\s+)?(?:Chair(?:man|woman|person)?|Mayor|Leader|Convener|"
    r"President|Provost|Treasurer|Secretary))\b"
)
TO_OFFICE = re.compile(rf"\b{_OFFICE}")  # was nominated by Cllr Lee [for the office of Vice Chairman]
PERSON_TO_OFFICE = re.compile(rf"{PERSON_HERE}\s+{_OFFICE}")  # [proposed] Cllr Lee as Chairman
AUTHORITY_GIVEN = re.compile(  # delegated authority be given to the Director; Approval be given to the plan
    r"\b(?:(?P<delegated>delegat\w{1,4}\s+(?:authority|powers?)|(?:authority|powers?)\s+(?:to\s+\w+\s+)?be\s+"
    r"(?:given|granted|delegated))|(?P<approved>(?:approval|consent|permission)\s+(?:is|be|was)\s+(?:hereby\s+)?"
    r"(?:given|granted)))\b",
    re.I,
)
DONE = re.compile(  # the plan be approved; be taken as read and signed; is hereby authorised; were agreed
    rf"(?<!\bto )\b(?:be|is|are|was|were|been|being)\s+(?:and\s+(?:is|are)\s+)?(?:(?:hereby|now|also|duly|formally|"
    rf"unanimously|again|therefore|re-)\s*){{0,2}}(?:(?:{_EACH})\b|(?P<other>[a-z][\w-]{{0,20}}(?:ed|en|wn|ld|"
    rf"pt|id|nt|de|ut|"
    rf"et|lt|ken|aid|old)\b))",
    re.I,
)
SAYS = re.compile(  # this Council regrets the closing …, and asks the Cabinet
    r"(?:\band|,)\s+(?:(?:also|further)\s+)?(?:(?P<noted>notes)|(?P<recommended>recommends)|"
    r"(?P<requested>asks|requests|"
    r"calls (?:up)?on|urges|instructs)|(?P<approved>approves)|(?P<agreed>agrees)|(?P<delegated>delegates)|"
    r"(?P<authorised>authori[sz]es)|(?P<supported>supports))\b"
)
OF_A_BODY = re.compile(rf"\W{{0,3}}(?:that\s+)?(?:this|the)\s+{_BODY}|\W{{0,3}}(?:that\s+)?this\s+\w+", re.I)
MINUTES = re.compile(r"\b(?:minutes?|notes of the|record of the meeting)\b", re.I)
SIGNED = re.compile(  # the minutes … be confirmed; be taken as read; as a correct record; to accept the minutes
    r"\b(?:confirmed|signed|accept(?:ed)?|taken as read|passed|approved?|confirm|sign|ratified)\b|"
    r"\bas (?:an? |the )?(?:true|correct|accurate)\b",
    re.I,
)
AS_A_RECORD = re.compile(
    r"\W*(?:to be |be )?(?:signed )?as an? (?:true|correct|accurate)\b", re.I
)  # Agreed [as a correct record]
RECOMMENDS = re.compile(r"\brecommend", re.I)  # RECOMMENDED to Council; to recommend to the Parish Council
AGREES = re.compile(r"\bagreed\b", re.I)  # AGREED [as a correct record]
THING_DONE = re.compile(  # [proposed] refusal of the plan; [proposed] acceptance, which is what the marker says of it
    r"\W*(?:(?P<approved>approval)|(?P<adopted>adoption)|(?P<refused>refusal|rejection)|(?P<deferred>deferral)|acceptance)\b",
    re.I,
)
