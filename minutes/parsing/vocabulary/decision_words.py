"""How a decision is marked or told, what leads in to its clauses, and what a clause does."""

import re

from .heading_words import BODY_NOUN
from .sentence_words import not_after

MARKER_WORD = (
    r"(?:RESOLVED|AGREED|DECIDED|RECOMMENDED|RECOMMENDS|RECEIVED|APPROVED|ORDERED|R E S O L V E D|A G R E E D)"
)
MARKER = re.compile(  # RESOLVED; Resolved:- ; RESOLVED: (Unanimously); DECISION:  The Cabinet:; Resolution 23/14: That
    rf"(?P<marker>(?:(?:It was|IT WAS)\s+)?(?:(?i:unanimously)\s+)?{MARKER_WORD}(?:\s+(?i:unanimously))?|"
    r"(?:It was\s+)?(?:Unanimously\s+)?(?:Resolved|Agreed|Recommended)(?=\s*:|\s+(?:that|to|unanimously)\b|"
    r"\s*[-–—]|\s*\((?i:unan|nem|\d{1,2}\s*[:–-]\s*\d)|"
    r"\s+as an?\s+(?:true|correct|accurate)\b|\s*$)|"
    r"(?:It was\s+|(?:This|These) (?:was|were)\s+)(?:then\s+|also\s+)?(?:unanimously\s+)?(?:agreed|resolved|decided)"
    r"(?:\s+unanimously)?(?=(?:\s+that|\s+to)?\s*(?:[:;]\s*[-–—]?|[-–—])?\s*$)|"
    r"The decision(?=\s*:\s*$)|DECISION(?=\s*:)|Decision(?=\s*:\s*\S)|RESOLUTION(?=\s*:)|"
    r"R(?:ESOLUTION|esolution)\s+(?:[Nn]o\.?\s*)?[A-Z]{0,4}\d{1,4}(?:[/.-]\d{1,4}){0,3}(?=\s*[:–-]\s*(?:[Tt]hat|THAT|[Tt]o)\b))"
)
MARKER_FIRST = "ADIORTUu"
MARKER_ITSELF = re.compile(  # It was unanimously [RESOLVED]; [RESOLVED] unanimously
    r"(?:(?i:(?:it|this|these) (?:was|were))\s+)?(?:(?i:then|also|unanimously)\s+){0,2}"
    rf"(?P<marker>{MARKER_WORD}|Resolved|Agreed|Recommended)(?:\s+(?i:unanimously))?"
)
AFTER_MARKER = re.compile(  # what stands between a marker and its words: RESOLVED (9 votes to 2): that
    r"\s*(?:\(?(?:unanimously|nem\.?\s*con\.?|by the (?:Council|Committee|Cabinet|"
    r"Executive))\)?)?\s*[:;.,]?\s*[-–—]*\s*"
    r"(?:\(?(?:unanimously|nem\.?\s*con\.?)\)?\s*[:,.-]*|"
    r"\((?:[^()]{0,90}\b(?:votes?|voted|voting|against|in favour|for)\b|\d{1,2}\s*[:–-]\s*\d{1,2}\b)[^()]{0,60}\)"
    r"\s*[:,.–—-]*)?\s*"
    r"(?:,?\s*(?:by|on|upon|with|nem|following)\b[^.:;()\n]{1,140}?,?\s+(?=(?:that|to\s+[a-z]))|"
    # RESOLVED by 6 votes to 2 with 1 abstention, the words below
    r",?\s*by\s+\w{1,12}\s+(?:votes?\s+)?to\s+\w{1,12}(?:,?\s+(?:with|and)\s+\w{1,12}\s+abst\w{1,8})?\s*[:.,-]*\s*$)?",
    re.I,
)
THAT = re.compile(r"(?:THAT|That|that|T H A T)\b\s*[:,]?\s*[-–—]?\s*")  # RESOLVED that: the minutes …
_BODY_PHRASE = rf"(?:(?:the|this)\s+)?(?:[\w’'&-]{{1,30}}\s+){{0,6}}(?:{BODY_NOUN}|meeting|Members?|Councillors)\b"
_LEADING_VERB = (
    r"(?:agreed?s?|resolved?s?|noted?s?|notes|approved?s?|recommend(?:s|ed)?|endorsed?s?|receive[sd]?|adopt(?:s|ed)?|"
    r"delegate[sd]?|authorise[sd]?|request(?:s|ed)?|support(?:s|ed)?|be recommended|be asked|be requested|is asked|"
    r"is recommended|are recommended)"
)
_LEADS = (
    rf"(?:(?:(?:THAT|That|that)\s+)?(?:{_BODY_PHRASE}(?:\s+(?:for|and|of)(?:\s+[\w’'&]{{1,30}}){{1,6}})?)?"
    rf"(?:\s*,?\s*(?:also\s+|then\s+|unanimously\s+)?{_LEADING_VERB})?(?:\s+(?:to|by)\s+{_BODY_PHRASE})?"
    rf"(?:\s+(?:that|to))?|to recommend\s+(?:to\s+)?{_BODY_PHRASE}(?:\s+(?:that|to))?|to {_BODY_PHRASE}|to)"
)
LEAD_IN = re.compile(  # That the Executive: ; to: ; That the Executive recommended to Council: ; to Council:-
    rf"(?P<lead>{_LEADS}\s*(?:[:;]\s*[-–—]?|[-–—])\s*)$|(?P<bare>(?:THAT|That|that)\s*[:,-]?\s*)$", re.I
)
LEAD_OVER_LIST = re.compile(rf"{_LEADS}\s*[:;]?\s*[-–—]?", re.I)  # [RESOLVED] that the Council / (a) …
THAT_BEFORE = re.compile(r"\bthat\s*[:,]?\s*$", re.I)  # [agreed] that [the Council: / (a) …]
LEAD_LINE = re.compile(
    rf"to recommend\s+(?:to\s+)?{_BODY_PHRASE}(?:\s+(?:that|to))?", re.I
)  # [RESOLVED] to recommend to the Parish Council
RECOMMENDED_TO = re.compile(  # [RECOMMENDED] to the Cabinet: that
    rf"to\s+{_BODY_PHRASE}\s*(?:[:;]\s*[-–—]?|[-–—])\s*(?=\S)", re.I
)
BODY_LEAD_IN = re.compile(  # DECISION:  The Cabinet: ; That the Executive:
    rf"(?:THAT\s+)?(?:the\s+)?(?P<body>(?:[A-Z][\w’'&-]{{0,30}}\s+){{0,6}}{BODY_NOUN})\b(?:\s+\w+)?\s*:", re.I
)
KEY_STEMS = ("key decision", "decision type")
KEY_DECISION = re.compile(  # (KEY DECISION); Decision type: Key; never Key decision: No
    r"\bKEY DECISION\b(?!\s*\??\s*[:–-]?\s*(?i:no\b|not\b|n/a))|"
    r"\((?i:key decision)\b(?!\s*\??\s*[:–-]?\s*(?i:no\b|not\b|n/a))|"
    r"(?i:key decision)\s*\??\s*[:–-]?\s*(?i:yes)\b|(?i:^\W*key decision\W*$)|"
    r"^(?i:decision type\s*:\s*key)\b"
)
KEY_TITLE = re.compile(r"\(KEY DECISION\)|\((?i:key decision)\b[^()]{0,40}\)\W*$")  # Housing Grant (KEY DECISION)
KEY_DECISION_LINE = re.compile(r"\(?\s*KEY DECISION\s*\)?\s*[.:]?", re.I)
NO_BODY = (  # The Chief Executive agreed to write; The Chair of the Panel agreed to ask; The Trust agreed to report
    r"Chief|Chair(?:man|woman|person)?|Director|Leader|Head|Officer|Clerk|Manager|Secretary|Treasurer|"
    r"Solicitor|Auditor|"
    r"Deputy|Mayor|Trust"
)
_DECIDER = (
    r"(?:Council|Committee|Sub-Committee|Subcommittee|Board|Panel|Cabinet|Executive|Commission|Forum|"
    r"Authority|Assembly|"
    r"Working Group|Working Party|[Mm]eeting|[Mm]embers|[Cc]ouncillors)"
)
_PLAIN_BODY = r"[Tt]he\s+(?:(?:community|parish|town|full)\s+)?(?:council|committee|board|forum|panel|group|trustees)"
OTHER_BODY = r"County|District|Borough|City|Government|Welsh|Scottish|Highways?|Planning Inspectorate|National|Unitary"
_VOTED = (  # [agreed] by 5 votes to 2 [that]; [resolved], on the motion of Cllr Lee, seconded by Cllr Moss, [to]
    r"(?:\s+(?:unanimously|nem\.? con\.?)|"
    r",?\s+(?:by|with|on|upon|following)\s+[^.;:]{3,110}?(?=,?\s+(?:that|to\s+[a-z])))?"
)
_UNDER = (  # [resolved] under the Public Bodies Act to exclude the press
    r"\s+(?=(?:under|pursuant to|in (?:accordance with|terms of|line with))\s[^.;:]{3,160}?,?\s(?:that|to)\s)"
)
_TO_BE = (  # [it was agreed] the Clerk would write; never the lane would be a danger, nor it would be best
    r"\s+(?=(?:the|an?|this|these|both|all|two|three|no|Cllrs?|Councillors?|M(?:r|rs|s|iss)|Dr)\b\.?[^.;:,]{2,110}?\s"
    r"(?:(?:would|should|will|must|shall)\s+(?:not\s+|now\s+|also\s+)?(?!be\b|have\b|cost\b|not\b)[a-z]|"
    r"(?:would |should |will |must |shall |not )?be\s+(?:[a-z]{2,15}ly\s+)?(?:re-)?"
    r"[a-z]{2,20}(?:ed|en|pt|ld|wn|ut|de|id|nt|ght|et)\b))"
)
STEMS = (  # no decision is told in a sentence without one of these
    "agreed", "resolved", "decided", "approved", "adopted", "accepted", "elected", "appointed", "ratified", "endorsed",
    "confirmed", "signed", "co-opted", "read", "authorised", "recommended", "carried", "voted", "unanimously agree",
    "determined to", "recommends", "r e s o l v e d", "precept",
)  # fmt: skip
SHOUTED = re.compile(  # It was unanimously RESOLVED to approve …; AGREED: no objection; The Board RESOLVEDthat
    rf"(?:\b(?:[Ii]t was|[Tt]his was)\s+)?(?:(?i:\bunanimously)\s+)?\b(?P<marker>RESOLVED|AGREED|DECIDED|RECOMMENDED|"
    rf"RECOMMENDS|R E S O L V E D|(?:Resolved|Agreed)(?=\s*:)|(?<=[–—.;-]\s)(?:Agreed|Resolved)(?=\s+(?:no|to|that)\b))"
    rf"{_VOTED}(?=\s*[:–—-]|\s*\([^()]{{1,80}}\)|(?:that|to)\b|"
    rf"\s+(?:that|to|unanimously|in|as|no|for\s+(?:the|an?))\b|\s+(?=(?:[A-Z][\w’'.-]{{1,20}}\s+){{1,4}}(?:to|will|would|be)\s+[a-z])|"
    r"\s*[.”\"]*\s*$|,)"
)
TOLD = re.compile(  # so it was agreed to send him one; it was therefore unanimously resolved by 5 votes to 2 that
    rf"\b[Ii]t (?:was|has been)\s+(?:(?:then|also|further|therefore|again|duly|finally|accordingly|"
    rf"thereafter|subsequently)\s+){{0,2}}(?:proposed(?:,? (?:and )?seconded,?)? and\s+|noted and\s+)?"
    rf"(?:unanimously\s+)?(?P<it>agreed|resolved|decided|Agreed|Resolved|(?<=and )(?:accepted|carried|"
    rf"approved)){_VOTED}(?:[\s,:-]+(?:that|to)\b|{_UNDER}|{_TO_BE})|"
    r"\bUnanimously\s+(?P<all>agreed?)\s+(?:that|to)\b|"
    rf"\b(?:and|with)\s+(?:it was\s+)?(?:duly\s+|unanimously\s+|all\s+)?(?P<and>agreed|resolved|Resolved|"
    rf"Agreed|carried|approved)(?:\s+unanimously)?(?:(?:\s*[:-]|,(?<!carried,)(?<!approved,))[:,-]*\s*(?=\S)|\s+(?=(?:that|to)\b)|\s+(?:that|to)\s*$)|"
    rf"(?<!\bof )\b(?:[Tt]he\s+|[Tt]his\s+)?(?:(?!(?:{NO_BODY}|"
    rf"{OTHER_BODY})\b)[A-Z][\w’'-]{{0,30}}\s+){{0,4}}(?<!\bof the ){_DECIDER}"
    rf"(?:,\s+having\s+[^.;:]{{3,120}},)?\s+(?:then\s+|also\s+|all\s+|therefore\s+)?(?:unanimously\s+)?"
    rf"(?P<body>agreed|resolved|decided|determined(?=\s+to\b))"
    rf"{_VOTED}(?:[\s,:-]+(?:that|to)\b|{_TO_BE})|"
    rf"(?<!\bof )\b(?:[Tt]he\s+)?(?:(?!(?:{NO_BODY}|"
    rf"{OTHER_BODY})\b)[A-Z][\w’'-]{{0,30}}\s+){{0,4}}(?<!\bof the ){_DECIDER}\s+(?:then\s+|also\s+)?"
    r"(?:unanimously\s+)?(?P<did>agreed|resolved)(?P<list>\s*(?::[-–—]?|[–—-]{1,2}(?=\s*$))(?:\s+(?=\S)|\s*$))"
)
VOTED = re.compile(  # The Council voted in favour of ordering one; it was voted 5 – 1 that the rent stay; voted to
    rf"(?:\b[Ii]t was\s+|(?<!\bof )\b(?:[Tt]he\s+)?(?:(?!(?:{NO_BODY}|{OTHER_BODY})\b)[A-Z][\w’'-]{{0,30}}\s+){{0,4}}"
    rf"(?<!\bof the ){_DECIDER}\s+(?:then\s+|all\s+)?)(?:unanimously\s+)?(?P<voted>voted)\s+(?:unanimously\s+)?"
    r"(?:(?:by\s+)?\d{1,3}\s*(?:[-–:]|votes? to|to)\s*\d{1,3}(?:\s+with\s+\w{1,12}\s+abstentions?)?\s*,?\s+)?"
    r"(?:that\s+|(?=to\s+[a-z])|in favour of\s+(?=\w{3,20}ing\b))"
)
APPROVES = re.compile(  # The Committee approved the accounts; Members agreed the minutes as a true record
    rf"(?P<body>(?:[Tt]he\s+)?(?:(?!(?:{NO_BODY}|{OTHER_BODY})\b)[A-Z][\w’'-]{{0,30}}\s+){{0,4}}{_DECIDER}|{_PLAIN_BODY})\s+"
    r"(?:then\s+|also\s+|duly\s+)?(?:unanimously\s+|formally\s+)?(?:(?:received|considered|reviewed) and\s+)?"
    r"(?P<verb>approved|adopted|ratified|endorsed|agreed|accepted|confirmed|APPROVED|ADOPTED|AGREED)\s+(?!(?:that|to|with|on|by|in|for|and|at)\b)"
)
NARRATED = re.compile(  # Members were reminded that at the meeting on 28 July it was agreed; she said that it was
    r"\b(?:reminded|recall(?:ed|ing)?|previous|[Pp]reviously|last meeting|[Ll]ast (?:year|month|week)|[Ee]arlier|"
    r"[Ii]n \d{4}|"
    r"(?:at|from|by) (?:its|the|their|a|an)\b[^.;]{0,60}\b[Mm]eeting)\b|"
    r"\b(?:that|which|who|whom|whether|[Ii]f|[Uu]nless|when|after|before|once|until|as|"
    r"what)\s+(?:[\w’'-]{1,20}\s+){0,2}$"
)
LATER = (
    re.compile(  # [were agreed] at the last meeting; [was approved] in 2019; [was approved] by the Secretary of State
        r"\s*(?:,\s*)?(?:at (?:the|its|their|a) (?:last|previous|earlier)|in (?:\d{4}|January|February|March|"
        r"April|May|June|July|"
        r"August|September|October|November|December)|last|earlier|on (?:\d|Monday|Tuesday|Wednesday|Thursday|Friday)|"
        r"by (?!(?:the )?(?:(?:Parish |Town |Full |Community )?Council(?!l)|Committee|Board|Panel|Cabinet|meeting|"
        r"[Mm]embers|"
        r"Executive|Forum)|all|councillors|\d|a (?:majority|show)|show|Cllr|unanim|[^.;]{3,70}?\bseconded by))\b",
    )
)
PASSIVE = re.compile(  # The minutes of the meeting held on … were approved; Cllr Lee was unanimously elected Chair
    r"(?P<subject>(?:[^.;:]|\.(?!\s+[A-Z])|(?<=\b[A-Z])\.(?=\s+[A-Z])|:(?=\d)){3,280}?)\s+(?:was|were)\s+(?:(?:then|duly|unanimously|"
    r"formally|hereby|therefore|also|both|"
    r"accordingly|subsequently|all|taken as read and|taken as read,|read and|noted and|"
    r"(?:received|presented|circulated|tabled|submitted|considered|reviewed|examined|checked|discussed),? and)\s+){0,3}"
    r"(?P<verb>approved|agreed|adopted|accepted|ACCEPTED|APPROVED|AGREED|confirmed|ratified|endorsed|authorised|"
    r"(?:re-)?(?:elected|appointed)|co-opted|passed|taken as read|"
    r"(?:set|fixed)(?=\s+at\s+£)|signed(?=[^.]{0,40}\bas an? (?:true|correct|"
    r"accurate)))"
    r"(?!\s+(?:to (?:be|have)|for absence))",
)
WHICH_WERE = re.compile(  # There had been submitted the Minute of 26 February, [which was APPROVED]
    r",?\s+(?:which|and\s+(?:it|they|these|this))\s+(?:was|were)\s+(?:(?:then|duly|unanimously|formally|also|"
    r"taken as read and|read and)\s+){0,2}(?P<verb>(?i:approved|agreed|adopted|accepted|confirmed|ratified|signed))\b"
)
IN_THE_PAST = re.compile(  # The Council approved the scheme [in 2019]; … at its last meeting
    r"\b(?:in (?:19|20)\d\d|last (?:year|month|week|meeting)|previous(?:ly)?|at (?:its|the|their) [^.;]{0,40}meeting)\b"
)
AT_ANOTHER_MEETING = re.compile(r"\bat (?:its|the|their|a) (?:last|previous|earlier)\b")  # confirmed the minutes [so]
OF_MINUTES = re.compile(r"\b[Mm]inutes?\b|\b[Nn]otes of\b|\bMINUTES\b")
ACCEPTABLE = re.compile(  # what a body approves or accepts: the accounts, the payments, the precept
    r"\b(?:recommendations?|quotations?|quotes?|tenders?|reports?|offers?|accounts?|payments?|invoices?|"
    r"cheques?|budgets?|"
    r"estimates?|precept|polic(?:y|ies)|statements?|schedules?|programmes?|calendar|terms of reference|"
    r"standing orders|"
    r"regulations|registers?|returns?|expenditure|donations?|reconciliations?|assessments?|constitution|"
    r"virements?)\b",
    re.I,
)
LONG_AGO = re.compile(r"[^.;]{0,80}\b(?:in (?:19|20)\d\d|since|last)\b")  # was elected to the County Council in 2017
OFFICE_FILLED = re.compile(  # Cllr Lee was elected Chairman; Mr Moss was appointed to the Trust; was elected nem con
    r"\s+(?:nem\.?\s*con\b|unopposed\b|unanimously\s*\.)|"
    r"\s+(?:(?:as|to be|to serve as)\s+)?(?:an?\s+|the\s+)?(?:new\s+)?(?:[A-Z][\w’'-]*\s+){0,3}(?:[Cc]hair|"
    r"[Vv]ice|[Mm]ayor|[Dd]eputy|[Ll]eader|"
    r"[Pp]resident|[Tt]reasurer|[Ss]ecretary|[Rr]epresentative|[Cc]onvener|[Mm]embers? (?:of|to)|to (?:the|"
    r"serve|represent|fill)|onto|"
    r"[Cc]ouncillor|on to|internal auditor|[Ii]nternal [Aa]uditor)"
)
NOT_WHOLE_BODY = re.compile(
    r"(?:\bof (?:the )?|[A-Z][\w’'-]*\s+)$"
)  # Chair of the [Panel agreed]; Chief [Executive agreed]
REPORTED = re.compile(
    r"\b(?:that|which|who|had|said|reported|asked|if|whether|when|because|there|"
    r"proposed by|moved by|seconded)\b",
    re.I,
)
REPORTED_MINUTES = re.compile(r"\b(?:that|said|reported|asked|if|whether|had|proposed by|moved by|seconded)\b", re.I)
NOT_SUBJECT = re.compile(  # his apologies [were accepted]; application 22/1023 [was approved]
    r"\b(?:apolog(?:y|ies)|reasons?|absences?|that|which|who|had|said|reported|asked|if|whether|when|advised|"
    r"explained|noted|"
    r"stated|informed|applications?|planning permission|licences?|motion|amendment|it|he|she|they|there|"
    r"because|but|as|"
    r"declarations?|nominations?)\b|\b\d\d/\d{3,}",
    re.I,
)
PLAIN_SUBJECT = re.compile(
    r"(?:[Tt]he|[Tt]h(?:is|ese)|[Aa]ll|[Bb]oth|Payments?|Accounts?|Appendix|Invoices?|Councillors?|Cllrs?|M[rs]s?|Miss|Dr)\b"
)
AS_SHOWN = re.compile(  # The plan[, as previously circulated to members,] was approved
    r",?\s+\(?(?:as|which had been|having been)\s+(?:previously\s+|already\s+|duly\s+)?(?:circulated|distributed|"
    r"presented|tabled|attached|listed|set out|shown|detailed|published|amended|submitted|printed|appended)\b"
    r"[^.;:,]{0,60}[,)]?"
)
SHORT_SUBJECT = re.compile(
    r"(?:[Tt]he|[Tt]his|[Tt]hese|[Aa]ll)(?:\s+[\w’'&/-]{1,30}){1,5}\s*"
)  # This project [was approved by all]
MAY_BE_AUTHORISED = re.compile(  # [The Clerk] was authorised; [Cllr Lee] and the Treasurer were authorised
    r"(?:(?:[Tt]he\s+)?(?:[\w’',-]{1,30}\s+){0,6}(?:Clerk|Officer|Director|Chair(?:man|woman|person)?|Treasurer|Secretary|"
    r"Solicitor|Manager|Leader|Convener|Executive|Party|Group)|(?:Cllrs?|Councillors?|M(?:r|rs|s|iss)|Dr)\b[^.;:]{2,60})\s*"
)
SET_BEFORE = re.compile(r"\s+at\s+£[\d,.]{1,12}\w?\s+(?:in\s+(?:[12]\d{3}|[A-Z])|last\b)")  # set at £9,000 last year
BY_ANOTHER = re.compile(rf"[^.;]{{0,120}}\bby\s+(?:the\s+)?(?:{OTHER_BODY})\b")  # set by the District Council
TAIL = re.compile(  # … be signed. Proposed by: Cllr Lee; … Voting: 4 in favour; … All in favour; ACTION: Clerk
    r"\s*\((?:(?i:proposed|moved|prop|seconded|proposer))\b|(?:(?<=[.;:!?)])|(?<=\s\s)|(?<=\n)|"
    r"(?<=[\w”]\s[-–—]))\s*[(\[]?(?:(?:It was\s+)?(?:Proposed|PROPOSED|Moved|MOVED)\b|Proposer\b|Prop[.:]|"
    r"Seconded\b|Seconder\b|Voting\b|Votes?:|All\s+(?:in favour|agreed|were in favour|present|voted|members|"
    r"councillors)|"
    r"Unanimous|Carried\b|CARRIED\b|Agreed\.?\s*$|\d{1,2}\s*(?:votes?\s+)?(?:for|in favour|For)\b|"
    r"(?:Clerk\s+)?Action\s*[:–-]|ACTION\b)"
)
SUBJUNCTIVE = re.compile(r"\b(?:be|should|would|will|must|shall)\b|\bno\b")  # agreed that a seat [be] bought
TO_BE_DONE = re.compile(  # [suggested that] two be bought; the fee is removed; [that] the Clerk writes
    r"\b(?:be|should|would|will|must|shall|(?:is|are) (?:now |to be )?\w{2,20}(?:ed|en|pt|ld|ut))\b"
)
SENTENCE_END = re.compile(  # … 4 p.m. on Tuesday; Cllr. Lee: no sentence ends there
    rf"[.?!](?=[”\"’')\]]{{0,2}}(?:\s|$))(?:{not_after('[.?!]')}(?<!\b[A-Za-z][.?!])(?!\s+[a-z£])|"
    r"(?<=[.])(?=\s+[A-Z][a-z]+\s+(?:left|returned|asked)\b))"
)
RUN_ON = re.compile(  # …, be approved;  3. That the 2024/25 schedule …
    r"(?<=[;,.:])\s+(?:and\s+)?(?P<label>\(?(?:[a-z]|[ivx]{1,5}|[A-Z]|\d{1,2})(?:\)|\.(?=\s)))\s*(?=\S)"
)
NOT_DECIDED = re.compile(  # Decision: Noted; Apologies were received; Councillor Lee declared an interest
    r"(?:none|noted(?!\s+(?:the|that)\b)|no decision|not applicable|n/?a)\b|"
    r"[^.]{1,160}\b(?:(?:was|were) (?:noted|received|given|"
    r"submitted|made|"
    r"reported|deferred from|no|none)|declared|declarations?|apologies|welcomed|thanked)\b|there (?:was|were)\b",
    re.I,
)
DECIDED = re.compile(  # [Decision:] That the land be sold; The outturn be noted; To refuse the licence
    r"(?:THAT|That|that|To|to)\b|[^.]{1,300}\bbe\b|(?:Approved?|Agreed?|Adopted|Granted?|Refused?|Deferred?|Endorsed|"
    r"Delegated|Authorised|Resolved|APPROVED|GRANTED|REFUSED|DEFERRED|AGREED|Noted the|"
    r"The (?:\w+\s+){0,5}(?:approved|agreed|"
    r"resolved|adopted|endorsed|granted|refused|authorised|delegated|decided))\b"
)

BARE_THAT = re.compile(r"That\b[^:]{4,600}?\b(?:be|is|are)\b", re.S)  # [an issue page:] That the minutes be approved
NOT_YET = (
    re.compile(  # what stands above words that are only put: It is recommended; Councillor Lee proposed the following
        r"(?:[:–-]|\bthat)\s*$|\b(?:recommend|propos|moved|motion|amendment|suggest|resolution)", re.I
    )
)
ALONE = re.compile(r"(?:AGREED|RESOLVED|APPROVED|RECEIVED|DECIDED)\s*\.")  # a marker, its stop and nothing else
WHOLE = re.compile(r"(?:RECEIVED|APPROVED)\s*\.")
AGENDA_ONLY = ("recommended", "it was recommended")  # a marker that an agenda prints too
BODY_LEADS = re.compile(  # Following consideration of the report, [the Executive:] with what it did below
    rf"(?:^|,\s+|\.\s+)(?P<lead>[Tt]he\s+(?:[A-Z][\w’'&-]{{0,30}}\s+){{0,4}}{BODY_NOUN})\s*:\s*[-–—]?$"
)
DID = re.compile(  # [the Executive:] Noted that …; (a) Approved …
    r"(?:Noted|Agreed|Approved|Resolved|Endorsed|Adopted|Recommended|Authorised|Delegated|Received|Supported|Appointed|"
    r"Requested|Deferred|Refused|Granted)\b\s+(?=[\w£“])",
    re.I,
)
BESIDE_STEMS = ("reason", "option", "alternative")  # no label of what stands beside a decision without one
BESIDE = re.compile(  # Reasons for the key decision; ALTERNATIVE OPTIONS CONSIDERED BUT REJECTED – …
    r"\(?(?:(?P<reasons>Reasons?(?:\(s\))?\s+for\s+(?:(?:the|this|its|their|making the)\s+)?"
    r"(?:(?:key|executive|officer)\s+)?(?:decisions?(?:\(s\))?(?:\s+(?:made|taken))?|recommendations?\(s\)))|"
    r"(?P<alternatives>(?:details\s+of\s+)?(?:any\s+|the\s+)?(?:alternatives?|other)(?:\s+options?)?\s+"
    r"(?:which\s+were\s+)?(?:considered|rejected|discounted)(?:\s*,?\s*(?:and|but|or)?\s*"
    r"(?:reasons?\s+(?:for|why)\s+)?(?:rejected|rejection|discounted|not\s+recommended))?))"
    r"\s*(?:[:;]\s*[-–—]?\s*|\s[-–—]\s*|\s*\)?$)",
    re.I,
)
STATUS = re.compile(  # Decision status: Recommendations Approved
    r"Decision status\s*:\s*(?:Recommendations?\s+)?(?:Approved|Agreed|Accepted|Adopted)\b", re.I
)
APOLOGIES = re.compile(  # [agreed] to accept the apologies; [that] the apologies be accepted: nothing is decided
    r"\s*(?:that\s+)?(?:to\s+)?(?:accept|receive|note|approve)\s+(?:(?:the|all|their|his|her)\s+)?"
    r"(?:following\s+)?apolog(?:y|ies)\b|"
    r"\s*(?:that\s+)?(?:(?:the|these|all)\s+)?apolog(?:y|ies)\b[^.;]{0,160}?\bbe\s+(?:accepted|received|noted|approved)\b",
    re.I,
)
CELL_MARKS = (" / ", " | ", "\t")  # between the cells of a row
CELL_ENDS = (" / ", " | ")  # Minutes of 7 June / The minutes were agreed as a true record
OWN_ACTION = re.compile(r"approved|received|adopted|ratified|endorsed|(?:re-)?(?:elected|appointed)|co-opted", re.I)
COMMA = re.compile(r"\s*,\s*")  # It was agreed that[, ]Cllr Lee would go
DASHES = re.compile(r"[-–—]+\s*")  # to the Cabinet: - that
