"""Who moves and seconds, what they move, and what becomes of it."""

import re

from .person_words import MEMBER, NAME_WORD, PERSON_HERE, TITLE

PUT = (
    "moved",
    "mover",
    "propos",
    "prop",
    "motion of",
    "motion by",
    "second",
    "sec:",
    "sec.",
    "2nd",
    "nominat",
)  # no motion is put without one of these
PUTS = re.compile(  # moved; Proposer:; Prop. Cllr Lee; on the motion of; seconded; Seconder:; 2nd Cllr Moss
    r"\b(?:(?P<move>moved|mover|proposed|proposer|nominated|prop(?=\s?[.:])|"
    r"(?:on|upon|following) (?:the|a) (?:motion|proposal|proposition) (?:of|(?=by\b)))|"
    r"(?P<second>seconded|seconder|sec(?=\s?[.:])|2nd(?:ed)?))\b\.?",
    re.I,
)
BY = re.compile(
    r"\s*(?:(?:as (?:an?|the) |(?:as|for) (?=(?:the )?(?:Vice|Chair|Mayor|Deputy))|in amendment)"
    r"[^.;:]{0,35}? (?=by\b))?"
    r"(?P<by>by\b|:|[-–—])?\s*[:–-]?\s*"
)  # Proposed by: Cllr Lee
OFFICE_HERE = (  # the Chair; The Deputy Mayor
    r"[Tt]he\s+(?:Vice[- ]|Deputy\s+|Town\s+|Lord\s+){0,2}(?:Chair(?:man|woman|person)?|Mayor|Leader|Convener|"
    r"President|"
    r"Provost)\b"
)
NAMED_BESIDE = re.compile(
    rf"\s*\((?P<name>(?:{MEMBER}|{TITLE})\s+[^()]{{2,50}})\)"
)  # the Lord Mayor (Councillor Hargey)
INITIALS_HERE = r"(?!(?:AND|THE|WAS|ALL|FOR|NOT|BY|IT|TO|OF|AS|IN|THAT|VOTE)\b)[A-Z]{2,4}\b(?![’'/\d])"  # DW
TITLED_HERE = rf"(?:[Tt]he\s+)?(?:(?:{MEMBER}|{TITLE})\s+){{1,4}}(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,3}}"
SURE_PERSON = re.compile(rf"{TITLED_HERE}|{OFFICE_HERE}|{INITIALS_HERE}")  # Proposed DW, seconded CO
PERSON_AFTER_BY = re.compile(rf"{OFFICE_HERE}|{TITLED_HERE}|{INITIALS_HERE}|{PERSON_HERE}")  # seconded by Berry
PERSON_BEFORE = re.compile(  # Councillor Lee then [moved]; Mr Peploe [moved], and Mrs Kinver [seconded]; ES [seconded]
    rf"(?P<person>{TITLED_HERE}|{OFFICE_HERE}|{INITIALS_HERE}|(?:{NAME_WORD})(?:\s+{NAME_WORD}){{1,3}})"
    r"(?:\s*\([^()]{0,90}\))?\s*,?\s*(?:(?:then|also|duly|formally|therefore)\s+)?$"
)
UNANIMOUS_STEMS = ("unanim", "all ", "nem")
UNANIMOUS = re.compile(r"\b(?:unanimous(?:ly)?|all (?:in favour|agreed)|nem\.?\s*con)\b", re.I)  # all in favour
ENDS = (
    "carried",
    "lost",
    "defeated",
    "fell",
    "withdr",
    "rejected",
    "agreed",
    "approved",
    "competent",
    "out of order",
)  # how a motion may end
RESULT = re.compile(  # … was declared LOST; was put and CARRIED by 8 votes; The motion as amended was then agreed
    r"\b(?P<lost>LOST|DEFEATED|NOT CARRIED|(?i:not carried|not agreed|not competent|incompetent|out of order|"
    r"withdrew|withdrawn|fell\b(?! (?:in|by|"
    r"to|from))|"
    r"(?:was|were|declared|be|and|therefore|accordingly|amendment|motion)\s+(?:lost|defeated|rejected)))\b|"
    r"\b(?P<carried>CARRIED|(?:was|were|be|declared|and|therefore|accordingly|duly|then|unanimously|motion|amendment)"
    r"\s+(?:carried|Carried)(?! (?:out|forward|over|on)\b)|"
    r"(?:motion|amendment|proposal)s?(?: as amended)? (?:was|were) (?:then )?(?:duly |unanimously )?"
    r"(?:agreed|approved|AGREED|APPROVED))\b"
)
RESULT_OF = re.compile(r"\b(?P<amendment>amendments?)\b|\b(?:motion|proposal|resolution|recommendations?)\b", re.I)
NOTHING_BUT_RESULT = re.compile(
    r"(?:this|it|that|motion|vote|which)?\s*(?:was|were|is)?\s*(?:then\s+)?(?:put(?: to the vote)?)?\s*(?:and)?", re.I
)  # This was [lost]
HOW_TO_VOTE = re.compile(  # That the vote in respect of this motion shall be by Roll Call; a recorded vote be taken
    r"\b(?:votes?|voting)\b[^.;]{0,80}\b(?:roll call|recorded|by name|(?:secret )?ballot|show of hands)\b|"
    r"\b(?:recorded|named) vote\b",
    re.I,
)
AMENDS = re.compile(r"\bamendment\b|\bAMENDMENT\b")  # moved as an amendment
TO_DO = re.compile(
    r"to\s+(?:approve|accept|adopt|agree|confirm|authorise|ratify|elect|appoint|co-opt|set)\b", re.I
)  # To approve the payments
PROPOSAL_LABEL = re.compile(r"(?:Proposal|Motion)\s*:\s*", re.I)  # Proposal: Mrs Lee proposed …
RECEIVED_AGREEMENT = re.compile(  # … and the meeting unanimously agreed; and was unanimously agreed by the meeting
    r"\s*,?\s*and\s+(?:(?:it\s+|this\s+)?was\s+)?(?:the\s+(?:meeting|council|committee|"
    r"members)\s+)?(?:unanimously\s+|"
    r"all\s+)?"
    r"(?:agreed|approved|carried|AGREED|CARRIED)(?:\s+unanimously)?(?:\s+by\s+(?:the\s+)?\w+)?\s*$",
    re.I,
)
CLOSES = "”’\"')"  # stand after a sentence's stop
QUOTES = "“”\"'‘’>"
AGREEMENT_STEMS = (  # no agreement without one
    *UNANIMOUS_STEMS, "agreed", "carried", "approved", "resolved", "elected", "appointed", "co-opted", "accepted the",
)  # fmt: skip
AGREEMENT = re.compile(  # a proposal agreed in the sentence that puts it: … and the meeting unanimously agreed
    r"\b(?:unanimous(?:ly)?|all (?:in favour|agreed|were in favour|present were in favour)|nem\.?\s*con|and (?:was |"
    r"it was |this was |all )?(?:duly |unanimously )?(?:agreed|carried|approved|resolved)|"
    r"(?:meeting|council|committee|members) (?:unanimously )?(?:agreed|approved)|(?:was|were|and) (?:(?:duly|"
    r"therefore|unanimously|declared|then) ){0,2}(?:re-)?(?:elected|appointed|co-opted))\b|"
    r"(?<=[.)])\s*(?:agreed|carried|approved|resolved|vote: unanimous)(?:\s+by all)?\s*\.?\s*$|"
    r"(?<=[.)])\s+(?:this|it) was (?:duly |unanimously )?(?:agreed|carried|approved)"
    r"(?:\s*[.,]|\s+(?:unanimously|by (?:all|everyone|\w+ votes))\b)|"
    r"\baccepted the (?:position|office|role|post) and signed\b|"
    r"(?<=[.)])\s+(?:agreed|carried)(?=\s*[,;:(]|\s+(?:with|by|unanimously|nem|on|\d))",
    re.I,
)
AGREED_WORD = re.compile(r"\b(?:agreed|carried|approved|resolved)\b", re.I)  # This was [agreed] by 5 votes to 1
AGREEMENT_ALONE = re.compile(  # All in favour. [below the proposal, in a paragraph of its own]; Vote: unanimous
    r"\W*(?:this was |it was |vote:?\s*|motion\s+)?(?:all (?:were |present were |members were )?(?:in favour|agreed)|"
    r"(?:carried|agreed|approved)?\s*unanimous(?:ly)?(?:\s+(?:carried|agreed|approved))?|nem\.?\s*con|"
    r"(?:motion\s+)?carried|agreed)\W*",
    re.I,
)
IS_MOVED = re.compile(r"\s*(?:\b(?:was|were)|\s[-–—])\s*$")  # Agreement to the plan [was] proposed by
IT = re.compile(r"(?:(?:and|then)\s+)?(?:it|this)|[\W\d]*", re.I)  # It was proposed by …
AFTER_SECONDER = re.compile(
    r"\s*[,:–—-]?\s*(?:and\s+)?(?:all (?:in favour|agreed)\s*,?\s*|"
    r"(?:it was\s+)?(?:the unanimous decision\s+)?(?:unanimously\s+)?(?:(?:agreed|"
    r"resolved)\s+(?:unanimously\s+)?)?)?(?:that\s+(?=\S))?",
    re.I,
)
MOTION_LEAD = re.compile(  # … that:
    r"\s*,?\s*(?:(?:a |an |the )?(?:following\s+)?(?:\w+\s+)?(?:motion|amendment|resolution)\s*)?(?P<that>that\b)?"
    r"\s*[:,–-]*\s*",
    re.I,
)
QUOTED_HERE = re.compile(r"\s*[:–—-]*\s*[“\"](?P<words>[^”\"]{3,3000})[”\"]")  # … seconded: “That staff be charged …”
VOTE_LINE = (
    "vot",
    "favour",
    "against",
    "abst",
    "unanim",
    "agreed",
    "carried",
)  # stands between a decision and its mover
AMENDMENT_TITLE = re.compile(r"(?:(?:first|second|third|\d)\s+)?amendment(?:\s+\d)?\W*", re.I)  # AMENDMENT
ONLY_AGREED = re.compile(  # … seconded by Cllr Higgins [and unanimously approved]
    r"[\s,.]*(?:(?:and|it|this|was|were|unanimously|approved|agreed|carried|all|in|favour|resolved|appointed|"
    r"elected|seconded)[\s,.]*){1,7}",
    re.I,
)
DANGLING = re.compile(r"\s*,?\s*(?:and|which)?\s*$")
FILLED = re.compile(
    r"\b(?:was|were|unanimously|duly|and|declared)\s+(?P<filled>(?:re-)?(?:elected|appointed)|co-opted)\b"
)
NOMINEE = re.compile(r"(?P<name>[A-Z][\w’'-]{1,30})\s+(?:was|had been)\s*$")  # Cllr Evans was [proposed by …]
PUT_ONLY = re.compile(
    r"(?:the |this |an? )?(?:\w+ )?(?:motion|amendment|recommendations?|report|proposal|resolution|following)\b", re.I
)  # moved [the report]
THAT_BETWEEN = re.compile(
    r"\s*,?\s*(?:an amendment\s*,?\s*)?that\s+(?=\S)"
)  # Cllr Lee moved that … and Cllr Moss [seconded]
JOINT_END = re.compile(
    r"\s*(?:[,;.]?\s*(?:and(?: this was)?|[Ww]hich(?: was)?|[Tt]his(?: was)?|was|[Ii]t was)|[,;.])\s*$"
)  # … be paid in full and [PW seconded]
GOES_ON = re.compile(r"(?:\band|\bit was|\bunanimously|\bthat|[:–-])\s*,?$", re.I)  # Seconded by Cllr Moss and
PUTS_STEMS = ("proposed", "suggested", "recommended", "asked", "requested", "to consider")
_OWN_SUBJECT = (  # She; It was; The Clerk; Alderman G Rice-Boyd: never The County Council, nor somebody who had
    r"(?:It was|She|He|They|"
    r"(?!(?:The )?(?:County|District|Borough|City|Government|Welsh|Scottish|Unitary)\b)[A-Z][\w’'.-]{0,30}"
    r"(?:\s+(?!(?:that|which|who|whom|had|has|have|was|were|is|are|and|said|if|of)\b)[\w’'.()/-]{1,30}){0,6}?)"
)
_SURELY = r"(?:(?:then|also|duly|therefore|further|unanimously)\s+){0,2}"
PUTS_IT = re.compile(  # It was proposed that …; She proposed that …; He suggested asking the County Council …
    rf"{_OWN_SUBJECT}\s+{_SURELY}(?:(?P<put>proposed|suggested|recommended)\s+(?:(?P<that>that)\s+|(?=to\s+[a-z])|"
    r"(?=[a-z]{3,20}ing\b))|(?P<asked>asked|requested)\s+that\s+)|(?=(?P<heard>To consider)\s)"
)
ACCEPTS = re.compile(  # This was agreed by 5 votes to 1. All agreed. Approved unanimously. Agreed by all.
    rf"(?:(?P<this>This|It|That)\s+was\s+{_SURELY}(?P<was>agreed|approved|accepted|carried)(?:\s+to\b)?|"
    r"(?:All|Members|Councillors|Everyone|The\s+(?:Council|Committee|meeting|Board|Forum|Panel))\s+"
    r"(?:(?:all|unanimously|present|members|councillors)\s+){0,2}(?P<they>agreed|approved|accepted)"
    r"(?:\s+(?:this|it|to this))?|(?:All|Everyone)\s+(?:(?:was|were|present)\s+){0,2}in favour|"
    r"[Uu]nanimous(?:ly)?(?:\s+(?P<un>agreed|approved|carried))?|Vote:?\s*[Uu]nanimous|(?P<alone>Agreed|Approved|Carried))"
    r"(?:\s+(?:unanimously|nem\.?\s*con|by (?:all|everyone|\w{1,12} votes? to \w{1,12})"
    r"(?:\s+(?:present|members|councillors))?))?\s*(?:[.!;]|$)"
)
ACCEPTED_TOO = re.compile(  # … following the event [and this was agreed to]; … a seat[, all agreed]
    rf",?\s+(?:(?:and\s+(?:this|it)|which)\s+was\s+{_SURELY}(?P<was>agreed|approved|accepted)(?:\s+to)?|"
    r"(?:and\s+)?(?:all|unanimously)\s+(?P<all>agreed))(?:\s+(?:unanimously|by all))?\s*\.?\s*$"
)
BY_WHOM = re.compile(r"(?:Proposed|Seconded|Proposer|Seconder|Prop|Sec)\b")  # stands between a proposal and All agreed
ON_THE_MOTION = re.compile(  # On the motion of Cllr Lee, seconded by Cllr Moss, [the report was adopted]
    r"(?:On|Upon|Following)\s+(?:the|a)\s+(?:motion|proposal|proposition)\s+(?:of|by|from)\s[^;:]{3,140}?,\s+"
    r"(?=(?:the|this|these|all|both)\b)"
)
MOVERS_FIRST = re.compile(  # [Agreed:] Councillor Lee proposed, Councillor Moss seconded that [a seat be bought]
    rf"(?:(?:Proposed|Moved)(?:\s+by)?[:\s]\s*[^.;:]{{2,60}}?|(?:{MEMBER}|{TITLE})\.?\s+[^.;:]{{2,60}}?\s(?:proposed|moved))"
    rf",?\s+(?:and\s+)?[^;:]{{0,60}}?\b(?i:seconded)(?:\s+by\s+[^.;:,]{{2,50}}?)?,?\s+(?:that\s+|(?=to\s+[a-z]))"
)
UNOPPOSED = re.compile(  # With no other nominations [Cllr Lee was elected]; There being no objections, [the accounts …]
    r"(?:There being|With there being|As there (?:was|were)|With|In the absence of(?: any)?)\s+(?:no\s+)?"
    r"(?:(?:other|further|more)\s+)?(?:nominations?|candidates?|objections?|questions?|comments?|amendments?|queries|"
    r"alterations?|corrections?|dissent)\b[^.;:,]{0,50}?,?\s+(?=(?:the|these|this|all|both)\b|[A-Z])"
)
ACCEPTANCE = re.compile(
    r"(?:acceptance|adoption|approval|refusal|deferral|rejection)\b"
)  # Cllr Lee proposed [acceptance]
