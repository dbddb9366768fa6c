"""Votes: the sides, their counts, their names, and what became of the question."""

import re

from .person_words import MEMBER, PERSON_HERE, TITLE

STEMS = (
    "ayes",
    "favour",
    "against",
    "abst",
    "vot",
    "carried",
    "agreed",
    "approved",
    "lost",
    "defeated",
    "rejected",
    "resolved",
)
SIDED = (
    "for",
    "favour",
    "ayes",
    "against",
    "noes",
    "abst",
    "declined",
    "f o r",
    "a g a",
    "a b s",
    "motion (",
    "motion -",
    "motion –",
    "amendment (",
    "amendment -",
    "amendment –",
)
UNITS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
NUMBER_WORDS = {
    **dict.fromkeys(("no", "none", "nil", "zero", "nobody"), 0),
    **{word: number for number, word in enumerate(UNITS, 1)},
    **TENS,
    **{f"{ten}-{unit}": TENS[ten] + number for ten in TENS for number, unit in enumerate(UNITS[:9], 1)},
}
WORD = rf"(?:{'|'.join(TENS)})(?:[ -](?:{'|'.join(UNITS[:9])}))?|no|none|nil|zero|nobody|{'|'.join(reversed(UNITS))}"
COUNT = rf"(?P<{{}}>\d{{{{1,3}}}}|{WORD})"  # 9; nine; twenty-one; none
MATTER = r"(?:motion|amendment|proposal|proposition|recommendation|resolution|application|question|item)s?"
OF_IT = rf"(?:\s+(?:of\s+)?(?:the|this|an?)\s+(?:[\w’'-]{{1,20}}\s+){{0,2}}{MATTER})"
PEOPLE = (
    r"(?:\s+(?:Councillors?|Cllrs?|Members?|votes?|voted|voting|were|was|of|cast|having|those|present|hands|who|are)"
    r"){0,5}"
)
FOR_ENDS = (
    r"(?=\s*(?:[,;.:)(/|–-]|$)|\s+(?:and|with|to|\d|none|no|one|two|three|four|five|six|seven|eight|nine|ten)\b|"
    rf"\s+(?:the|this)\s+(?:[\w’'-]{{1,20}}\s+){{0,2}}{MATTER}|\s+(?:approval|refusal|it)\b)"
)
COUNT_FIRST = re.compile(  # 48 Councillors voted in favour; 9 in favour and 2 against; 5 For, 0 Against, 1 Abstention
    rf"(?=[\dtfsnzoe])\b(?<!\d[-–.,/])(?<![\d£#]){COUNT.format('count')}{PEOPLE}"
    rf"\s+(?:(?P<for>in favour|for\b{FOR_ENDS})|(?P<against>against)|"
    r"(?P<abstain>abstentions?|abstained|abstaining|abstain))\b"
    rf"(?:\s+(?:of\s+)?the\s+(?P<of>motion|amendment)\b)?",
    re.I,
)
SECOND_SIDE = re.compile(  # 6 Members voted for the motion and 4 for the amendment
    rf"(?:,|\band|\bto)\s+{COUNT.format('count')}{PEOPLE}\s+for\s+the\s+(?P<of>motion|amendment)\b", re.I
)
SIDE_FIRST = re.compile(  # voted FOR the motion (17): … ; For: 9; Against - 2; Abstentions (1); Against = 3
    rf"\b(?:(?P<for>in favour|for)|(?P<against>against)|(?P<abstain>abstentions?|abstained|abstaining|abstain))"
    rf"{OF_IT}?\s*[:(=–-]{{1,3}}\s*\(?{COUNT.format('count')}\b\)?",
    re.I,
)
SIDES_RUN = re.compile(  # The vote was: For 7, Against 3, Abstentions 1
    rf"\b(?:votes?\s+)?(?:for|in favour){OF_IT}?\s+{COUNT.format('for')}\s*[,;/]?\s*(?:and\s+)?(?:votes?\s+)?"
    rf"against{OF_IT}?\s+{COUNT.format('against')}\b"
    rf"(?:\s*[,;/]?\s*(?:and\s+)?abst\w{{1,9}}\s+{COUNT.format('abstain')}\b)?",
    re.I,
)
RESULT_STEMS = (  # no outcome is told without one
    "carried", "agreed", "approved", "lost", "defeated", "rejected", "passed", "adopted", "withdrawn", "fell",
)  # fmt: skip
RESULT = (
    r"(?:not\s+carried|not\s+agreed|not\s+approved|carried|agreed(?!\s+to\s+(?:\w+\s+){0,3}vote\b)|approved|lost|defeated|rejected|passed|adopted|"
    r"withdrawn|fell)"
)
VOTES_TO = re.compile(  # by 4 votes to 0 with 1 abstention; carried by 10 to 5; by a majority of 9 votes to 5
    rf"(?:\b(?P<result>{RESULT})\s*,?\s*(?:on\s+a\s+vote\s+)?(?:\(\s*)?(?:by\s+(?:a\s+majority\s+(?:of|vote)\s+)?)?)?"
    rf"\b(?<!\d[-–.,/:])(?<![\d£#]){COUNT.format('for')}\s+(?P<votes>votes?\s+)?to\s+{COUNT.format('against')}\b"
    rf"(?P<votes_after>\s+votes)?(?:\s*,?\s*\(?(?:(?:with|and|there being)\s+)?{COUNT.format('abstain')}"
    r"\s+(?:members?\s+)?abst\w+)?",
    re.I,
)
SIDED_STEMS = (
    "favour",
    "against",
    "abst",
    "vot",
    "motion",
    "amendment",
    "ayes",
    "carried",
    "lost",
    "defeated",
)  # no count by sides without one
TO_COUNT = re.compile(  # [6 votes] to 1
    rf"[tT][oO]\s+(?:\d|(?i:{WORD}))"
)
LOST = ("lost", "defeated", "rejected", "not carried", "not agreed", "not approved")
CONTEST = re.compile(  # There were 6 votes for Cllr Evans and 3 for Cllr Marek
    rf"\b{COUNT.format('for')}\s+votes?\s+(?:were\s+)?(?:cast\s+)?for\s+(?-i:{PERSON_HERE})\s*,?\s+and\s+"
    rf"{COUNT.format('against')}\s+(?:votes?\s+)?for\s+(?-i:{PERSON_HERE})",
    re.I,
)
RATIO = re.compile(  # Resolved (7:5); carried (6:1:2)
    rf"\b(?P<result>{RESULT}|resolved|voted?)\s*[:–-]?\s*\(\s*(?P<for>\d{{1,2}})\s*:\s*(?P<against>\d{{1,2}})"
    r"(?:\s*:\s*(?P<abstain>\d{1,2}))?(?=\s*\)|\s+(?:and|with|on)\b)",
    re.I,
)
MOTION_RUN = re.compile(  # With the Motion receiving 21 votes and the Amendment 12 votes
    rf"\bmotion\s+(?:receiv(?:ing|ed)|having\s+received|polled|attracted)\s+{COUNT.format('for')}(?:\s+votes?)?\s*,?\s+"
    rf"and\s+(?:the\s+)?amendment\s+(?:receiv(?:ing|ed)\s+|having\s+received\s+)?{COUNT.format('against')}(?:\s+votes?)?\b",
    re.I,
)
AYES_RUN = re.compile(  # Ayes 7 Noes 3; Voting – Yes 5, No 2, Abstentions 1
    rf"\b(?:ayes?|yes)\s*[:=–-]?\s*{COUNT.format('for')}\s*[,;/]?\s*(?:and\s+)?(?:noes|nays?|no)\s*[:=–-]?\s*"
    rf"{COUNT.format('against')}\b(?:\s*[,;/]?\s*(?:and\s+)?abst\w{{1,9}}\s*[:=–-]?\s*{COUNT.format('abstain')}\b)?",
    re.I,
)
DASHED = re.compile(  # carried 6-0; Vote: 6–0; voted 7-2 in favour; carried (5-2-1)
    r"\b(?:(?P<result>not\s+carried|carried|lost|defeated|rejected)|vot(?:e|ed|es|ing)(?:\s+(?:was|were|result))?)\s*[:,–-]?\s*"
    r"(?:by\s+(?:a\s+vote\s+of\s+)?|on\s+a\s+vote\s+of\s+|of\s+)?[(\[]?\s*(?P<for>\d{1,2})\s?[-–]\s?(?P<against>\d{1,2})"
    r"(?:\s?[-–]\s?(?P<abstain>\d{1,2}))?(?=\s*(?:[).,;\]]|$)|\s+(?:in\s+favour|for|with|and|to)\b)",
    re.I,
)
DASHED_COUNT = re.compile(r"\d\s?[-–]\s?\d")  # carried [6-0]
SPACED = {  # F o r :
    "for": r"f\s?o\s?r",
    "against": r"a\s?g\s?a\s?i\s?n\s?s\s?t",
    "abstain": r"a\s?b\s?s\s?t\s?a\s?i\s?n(?:\s?e\s?d|\s?i\s?n\s?g|\s?s)?",
}
VOTES_AFTER = r"\s*[:–-]\s*\d{1,3}\s+votes?\b"  # Motion - 6 votes
SIDE_WORDS = (  # what heads a side of a recorded vote
    rf"(?:(?P<for>in\s+favour|ayes?|motion(?=\s*\(\d|{VOTES_AFTER})|{SPACED['for']})|"
    rf"(?P<against>not\s+in\s+favour|amendment(?=\s*\(\d|{VOTES_AFTER})|noes|nays?|{SPACED['against']})|"
    rf"(?P<abstain>{SPACED['abstain']}|abstentions?|abstensions?|declined\s+to\s+vote)|"
    r"(?P<other>did\s+not\s+vote|not\s+voting|non[- ]voting|absent|conflicts?\s+of\s+interests?|"
    r"not\s+present|no\s+vote(?:\s+recorded)?))"
)
SIDE_LEAD = (
    r"(?:(?:the\s+)?(?:following\s+)?(?:members|councillors|cllrs|those|there|votes?)\s+)?(?:who\s+)?"
    r"(?:(?:voted|voting|votes?(?:\s+cast)?)\s+)?"
)
SIDE_HEAD = re.compile(  # For (7): …; Against the motion – …; Members voting in favour of the amendment (17): …
    rf"(?:^|(?<=[\s|*(]))(?P<lead>{SIDE_LEAD}){SIDE_WORDS}\b"
    r"(?P<it>\s+(?:of\s+|from\s+)?(?:the|this|voting)\b[^:;,.()|\n–]{0,60}?)?\s*"
    r"(?:[(\[]\s*(?P<count>\d{1,3})(?:\s+(?:votes?|members?|councillors?))?\s*[)\]]\s*(?:were\s*)?[:;.|–—-]{0,3}|"
    r"[:|–—-]{1,3}\s*[(\[]?(?P<count_after>\d{1,3})[)\]](?!\w)\s*[:|–—-]{0,2}|[:|–—]{1,2}-?|[-=]\s)\s*",
    re.I,
)
SIDE_START = re.compile(
    rf"[\s*|(]{{0,6}}{SIDE_LEAD}(?:for|against|abst|{SIDE_WORDS})", re.I
)  # For: …; Members voting for …
SIDE_GLUED = re.compile(  # ForA. Lee, B. Moss and C. Dane3 — a web page's table row with its cells run together
    r"(?P<for>For)(?=[A-Z])|(?P<against>Against)(?=[A-Z])|(?P<abstain>Abstain(?:ed)?|Abstentions?)(?=[A-Z])|"
    r"(?P<other>Conflict Of Interests|Absent|Did [Nn]ot [Vv]ote)(?=[A-Z])"
)
SIDE_ALONE = re.compile(  # For / In favour / Against (3), with the names in the paragraphs below
    rf"{SIDE_LEAD}{SIDE_WORDS}(?P<it>\s+(?:of\s+|from\s+)?(?:the|this|voting)\b[^:;,.()|\n–]{{0,60}})?"
    r"\s*(?:[(\[]\s*(?P<count>\d{1,3})\s*[)\]])?\s*[:–—-]{0,2}",
    re.I,
)
SIDE_CELL = re.compile(  # a column's head in a table of votes; how somebody voted
    r"(?:voted\s+)?(?:(?P<for>for|in favour|aye|yes)|(?P<against>against|no|nay)|(?P<abstain>abstain(?:ed|s)?|"
    r"abstentions?|declined to vote)|(?P<other>absent|did not vote|not voting|no vote|not present|"
    r"conflict of interests?|"
    r"apologies|dispensation))\s*[:.]?(?:\s*\(\d{1,3}\))?",
    re.I,
)
NAME_COLUMN = re.compile(
    r"(?:names?|councillors?|cllrs?|members?|(?:name of )?(?:councillor|member)|ward|party|group|division|voters?)?",
    re.I,
)
MARK = re.compile(r"[xX✓✔√☑*●•+]|Yes|Y", re.I)
TOTAL = re.compile(r"(?:grand\s+)?totals?(?:\s+votes?)?\s*:?", re.I)
ROLL = re.compile(  # Councillor Lee – For, Councillor Moss – Against
    rf"(?P<name>(?:(?:{MEMBER}|{TITLE})\s+){{0,3}}[A-Z][\w.’'-]{{0,30}}(?:\s+[A-Z][\w.’'-]{{0,30}}){{0,3}}"
    r"(?:\s+\([A-Z]{1,3}\))?)"
    r"\s*[–—:|-]{1,2}\s*(?i:voted\s+)?(?:(?P<for>(?i:for|in favour))|"
    r"(?P<against>(?i:against))|(?P<abstain>(?i:abstain(?:ed|s)?|abstention))|"
    r"(?P<other>(?i:absent|did not vote|no vote)))\b",
)
NO_NAME = re.compile(  # MOTION CARRIED is nobody
    r"\b(?:motion|amendment|carried|lost|defeated|resolved|agreed|approved|recorded|vote|votes|casting|substantive)\b",
    re.I,
)
INITIALS = re.compile(r"[A-Z]{2,3}")  # For: IM, TB, CV
NEXT_SENTENCE = re.compile(  # Cllr Lee. Motion carried; Cllr Lee. The motion was
    r"[.;]\s+(?=(?:The|It|Motion|Amendment|Carried|CARRIED|MOTION|AMENDMENT|LOST|Lost|This|There|RESOLVED|Resolved)\b)"
)
NONE = re.compile(r"(?:none|nil|no members?|nobody|-|–|0)(?:\s*\(?0\)?)?[.\s]*", re.I)
COUNT_AT_END = re.compile(
    r"[\s.…_|(=:–-]{0,200}(?P<count>\d{1,3})(?:\s+votes?)?[\s).|]{0,5}$"
)  # Scrase, Tolland, Wyatt3; …… 24
RECORDED = re.compile(r"\bvot(?:e|es|ed|ing)\b|\bdivision\b|\broll\b|\bpoll\b", re.I)
NOT_OF_MEMBERS = re.compile(  # Of 22 replies nine were in favour and eight against
    r"\b(?:repl(?:y|ies|ied)|respon(?:se|ses|dents?|ded)|consult\w*|survey\w*|questionnaires?|"
    r"residents|households|letters|comments|poll of|parish poll|referendum|petition\w*|objections?|objectors?|"
    r"representations?|electors|emails?|submissions|tenants|parents|businesses|people|per cent|percent)\b|%",
    re.I,
)
OF_MEMBERS = re.compile(  # … the motion was put and there were five for and two against
    r"\b(?:members?|councillors?|cllrs?|motion|amendment|(?:put|put it|went) to (?:the|a) vote|(?:on|upon) (?:a|the) "
    r"vote|on being put|show of hands|vote was taken|carried|lost|recommendation)\b",
    re.I,
)
RECORDED_NAMES = re.compile(rf"^{MEMBER}\s*[-–:]?\s+\S", re.I)  # Councillors Lee, Moss, Dane, …
PARTY = (
    r"(?:Labour|Conservatives?|Tory|Liberal\s+Democrats?|Lib\.?\s?Dems?|Greens?|Independents?|Plaid\s+Cymru|SNP|DUP|UUP|"
    r"SDLP|Alliance|Sinn\s+F[eé]in|Reform(?:\s+UK)?|UKIP|Residents?|Non-aligned|Ungrouped)"
)
GROUP_NAME = r"[A-Z][\w’'-]{1,20}(?:\s+(?:and\s+)?[A-Z][\w’'-]{1,20}){0,3}"
GROUP_BEFORE = re.compile(  # Labour: |Cllrs Lee; Conservative Group (3) – |Councillors Orr; (Green) |Bell
    rf"(?:\(\s*{PARTY}(?:\s+(?:Group|Party|Members))?\s*\)\s*:?\s*|"
    rf"{PARTY}(?:\s+(?:Group|Party|Members|and\s+\w+))?(?:\s*\(\d{{1,2}}\))?\s*[:–—-]{{1,2}}\s*|"
    rf"{GROUP_NAME}(?:\s*\(\d{{1,2}}\))?\s*:\s*(?=(?:{MEMBER}|{TITLE})\s))"
)
MATTER_CELL = re.compile(  # Motion    Amendment: the heads of a division's columns
    r"(?:(?:voted\s+)?for\s+)?(?:the\s+)?(?:(?P<for>motion)|(?P<against>amendment))\s*(?:\(\d{1,3}\))?\s*:?", re.I
)
ROLE_AND_DASH = re.compile(
    rf"(?:(?:{MEMBER}|{TITLE})\s*){{1,3}}[-–—:]\s*|(?:the\s+)?(?:Deputy\s+)?(?:Lord\s+)?Mayor,?\s+"
)
MORE_COUNTS = re.compile(  # 5 voted for. There were no abstentions.
    rf"(?:there\s+(?:was|were)\s+)?(?:\d{{1,3}}|{WORD}){PEOPLE}\s+(?:abst|against|in favour|for[,.:;])", re.I
)
VOTING = re.compile(r"\bvot(?:ed?|es|ing)\b|\babst(?:ain\w*|ention)", re.I)  # 48 Councillors voted in favour
VOTED_ON = re.compile(
    r"\b(?:of|against|for|on|upon) the (?P<on>(?:second |further |substantive |original |amended )?(?:motion|"
    r"amendment|"
    r"proposal|recommendation)s?(?: as amended)?)\b|\b(?:the |[’']s )(?P<put>(?:second |further |substantive |"
    r"original |"
    r"amended )?(?:motion|amendment|proposal|recommendation)s?(?: as amended)?) (?:was|were) (?:then )?(?:put|voted)",
    re.I,
)
WHAT = (
    r"(?P<{}>(?:(?:substantive|original|amended|first|second|third|further)\s+)?(?:motion|amendment|proposal|"
    r"resolution|"
    r"recommendation)s?(?:\s+as\s+amended)?)"
)
BETWEEN = (
    r"(?:[\s,(]{1,3}(?:was|were|is|being|been|having|then|therefore|thereupon|accordingly|duly|subsequently|put|"
    r"to|the|"
    r"a|vote|meeting|council|committee|and|it|which|on|upon|taken|voted|declared|be|also|unanimously|by|"
    r"chairman|chair|"
    r"mayor|he|she|that)){0,16}"
)
OUTCOME = re.compile(  # The amendment was AGREED. The motion was declared LOST. The Mayor declared the motion CARRIED.
    rf"\bdeclared\s+(?:that\s+)?the\s+{WHAT.format('what_declared')}\s+(?:to\s+be\s+|was\s+|"
    rf"as\s+)?(?P<declared>{RESULT})\b|"
    rf"\b{WHAT.format('what')}(?!\s+(?:agreed|approved|passed|adopted)\s+(?:by|at|in|on|to)\b){BETWEEN}[\s,]{{1,3}}(?P<result>{RESULT})\b|"
    rf"\b(?P<what_short>motion|amendment)\s*:?\s+(?P<short>carried|lost|defeated|fell)\b",
    re.I,
)
OUTCOME_HERE = re.compile(  # 2 against – carried; which was therefore declared LOST; CARRIED.; it was carried
    rf"\b(?:which|it|this|vote|amendments?|motion)\s+(?:was|were)\s+(?:\w+ly\s+|then\s+|therefore\s+|and\s+|"
    rf"put\s+){{0,3}}"
    rf"(?:declared\s+(?:to\s+be\s+)?)?(?P<result>{RESULT})\b|"
    r"(?:(?<![^\n])|[.;:)–-]\s+|\b(?:declared|and)\s+)(?P<shouted>(?-i:CARRIED|LOST|DEFEATED|AGREED|Carried|Lost))\b|"
    r"\b[Tt]he\s+(?:proposed\s+)?\w{3,20}\s+(?:was|were)\s+(?P<refused>not\s+(?:agreed|carried|approved))(?!\s+by\b)|"
    r"[–—,-]\s*(?P<ended>carried|lost|defeated)(?=\s*[.;)]|\s*$)",
    re.I,
)
MATTERS = ("motion", "amendment", "proposal", "resolution", "recommendation")  # no outcome is told without one
NO_OUTCOME = re.compile(  # if the motion were lost; that the recommendation be approved
    r"\b(?:if|whether|unless|until|should|once|would)\b[^.;]{0,80}$", re.I
)
TO_BE = re.compile(r"\bbe\s+\w+$", re.I)  # moved that the recommendations be adopted: not yet
DECIDING = ("resolved", "agreed", "decided", "recommended", "r e s o l v e d")  # nothing is decided without one
_RESOLVED = r"(?:RESOLVED|AGREED|DECIDED|RECOMMENDED|R E S O L V E D|Resolved|Agreed|resolved|agreed|decided)\b"
THEN_RESOLVED = re.compile(  # 5 voting for and 2 against|, and it was RESOLVED; |. AGREED that; |, 5.4 RESOLVED – That
    r"(?:\s+(?:vot(?:ed|ing)|votes?|members?|abst\w{1,8}))?[\s).,;:\]]{0,12}(?:and\s+)?(?:\d{1,3}\.\d{1,2}\s+)?"
    r"(?:[Ii]t\s+was\s+|[Tt]he\s+\w{1,20}\s+|[Mm]embers\s+)?(?:(?:therefore|then|thereupon|accordingly|duly|so)\s+)?"
    rf"(?:(?i:unanimously)\s+)?{_RESOLVED}(?!\s+by\b)"
)
WAS_RESOLVED = re.compile(  # RESOLVED by |6 votes to 2; it was agreed to buy it |(5 for, 2 against)
    r"(?:\b(?:RESOLVED|AGREED|DECIDED|RECOMMENDED|R E S O L V E D)\b|(?<![^\n])(?:Resolved|Agreed)\b|"
    r"\b(?:was|and)\s+(?:(?:then|therefore|duly)\s+)?(?:resolved|agreed|decided)\b)"
    r"(?!\s+(?:to|that)\s+(?:\w+\s+){0,4}(?:vote|ballot|poll)\b)"
)
VOTE_BELOW = re.compile(  # Proposed by: Cllr Lee Seconded by: Cllr Moss; Voting: 5 For; (Vote: …; 3 For, 1 Against
    rf"[\s(\[*•]{{0,4}}(?:(?:proposed|proposer|moved|seconded|vot(?:e|es|ing)|for|in favour)\b|(?:\d{{1,3}}|{WORD})\s)",
    re.I,
)
AS_FOLLOWS = re.compile(r"\b(?:as follows|follow\w*|result|vot\w+)\b[^.]{0,40}[:–-]\s*$", re.I)

MEMBER_TITLE = re.compile(rf"(?:the\s+)?{MEMBER}", re.I)  # Cllr Mrs: an honorific only members of a council have
