"""Who speaks, in what manner, and in what office."""

import re

from .person_words import CAPITAL, MEMBER, NAME_WORD, TITLE

POINTS_INTRO = re.compile(  # During discussion, the principal points were noted:
    r"\b(?:points?|comments?|questions?|issues?|matters|queries|following)\b[^:]*:\s*$", re.I
)
REPLY_INTRO = re.compile(  # In response, the Director of the Trust clarified that:
    r"^In (?:response|reply|answer)\b[^,]{0,120},\s+(?:the\s+)?(?P<speaker>[^,:]{2,100}?)\s+"
    r"(?P<verb>clarified|explained|stated|said|advised|responded|replied|confirmed|reported|noted|answered|"
    r"commented|informed|outlined|told|made)\b[^:]*:\s*$",
    re.I,
)
SPEECH_KINDS = (
    ("request", r"requested|asked for|asked that|asked to (?:see|receive|have)|called for"),
    ("suggestion", r"suggested|proposed that|recommended that"),
    ("point", r"queried|questioned|asked|enquired|inquired|wondered|sought (?:clarification|clarity|assurance)"),
    ("reply", r"clarified|replied|responded|answered"),
    (
        "statement",
        r"stated|said|noted|welcomed|commented|explained|advised|reported|felt|raised|outlined|introduced|presented|"
        r"highlighted|confirmed|concluded|added|informed|expressed|emphasised|stressed|spoke|updated|addressed|"
        r"thanked|accepted|considered|observed|"
        r"acknowledged|summarised|drew|told|voiced|congratulated|praised|remarked|pointed out|described|gave",
    ),
)
SPEECH_VERB = re.compile(r"\b(?:" + "|".join(rf"(?P<{kind}>{verbs})" for kind, verbs in SPEECH_KINDS) + r")\b", re.I)
TITLES = (  # one of these stands before every name below
    "cllr", "councillor", "ald", "bailie", "provost", "mr", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "lord",
    "lady", "baroness", "rev", "canon", "capt", "major",
)  # fmt: skip
SPOKE = re.compile(  # Cllr Gadsby clarified that …; Cllr Ann Lee (Cabinet Member …) introduced
    rf"(?P<name>(?:(?:{MEMBER}|{TITLE})\s+){{1,3}}(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,3}})(?:\s*\([^)]{{0,100}}\)|"
    rf",[^.;]{{0,120}}?,)?\s+"
    rf"(?:then\s+|also\s+|further\s+|had\s+|and\s+\w+\s+)?(?P<verb>{'|'.join(verbs for _, verbs in SPEECH_KINDS)})\b"
)
INVITED = re.compile(  # before inviting Cllr Piers Gadsby, Executive Member for …, to introduce a report
    rf"\b(?:invit(?:ed|ing)|called (?:up)?on|asked)\s+(?P<name>(?:(?:{MEMBER}|"
    rf"{TITLE})\s+){{1,3}}(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,3}})"
    r"[^.;]{0,160}?\bto\s+(?:address|speak|introduce|present|report|outline|comment|respond|update)\b"
)
INTRODUCED_BY = re.compile(  # was introduced by Cllr Ann Lee
    rf"\b(?:introduced|presented|given|moved|outlined)\s+by\s+(?P<name>(?:(?:{MEMBER}|"
    rf"{TITLE})\s+){{1,3}}(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,3}})"
)
NAMED = re.compile(  # Cllr Piers Gadsby
    rf"(?P<name>(?:(?:{MEMBER}|{TITLE})\s+){{1,3}}(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,3}})"
)
ROLE_BESIDE = re.compile(  # , Executive Member for Families, Learning, Youth & Skills | (Cabinet Member for Health)
    rf"\s*(?:\((?P<bracket>[^)]{{2,120}})\)|,\s+(?:the\s+)?(?P<comma>{CAPITAL}[\w’'-]{{0,30}}(?:(?:,?\s+(?:(?:and|of|"
    rf"for|the|&)\s+){{0,2}}){CAPITAL}[\w’'-]{{0,30}}){{0,14}}))"
)
