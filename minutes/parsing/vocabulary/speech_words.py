"""In what manner somebody speaks: the verbs of asking, answering and telling, and the lines that lead in to a list."""

import re

from .person_words import CAPITAL
from .speaker_words import BARE, NO_SUBJECT, OFFICE, PERSON, SPEAKER, WORD

THE = re.compile(r"^the\s+", re.I)
QUESTION_WORD = r"(?:whether|if|when|what|why|how|who|whose|where|which|about|a question|questions)\b"
REQUEST = (
    r"requested|asked for|asked that|asked to (?:see|receive|have|be)|called for|urged|"
    rf"asked(?=\s+(?:(?!{QUESTION_WORD})[\w’'-]{{1,30}}\s+){{1,8}}?to\s+[a-z])"
)
SUGGESTION = r"(?:has |had )?suggested|recommended that"
POINT = (
    r"(?:queried|questioned|asked|complained|enquired|inquired|wondered|sought (?:\w+ ){0,3}?(?:clarification|clarity|"
    r"assurances?|reassurance|confirmation|details?|information|explanation)|(?:was|were|is) (?:worried|concerned|"
    r"pleased|disappointed|surprised|unhappy)|"
    r"expressed (?:\w+ ){0,2}(?:concern|concerns|disappointment|surprise|support)|raised (?:\w+ ){0,2}(?:concern|"
    r"concerns|the question|a question|the issue|an issue))"
)
REPLY = r"replied|responded|answered|clarified"
NOT_TOLD = (  # done rather than told: moved, decided, declared, promised; who tells tells that something is so
    r"moved|seconded|proposed|agreed|resolved|declared|ruled|requested|recommended|suggested|undertook|promised|"
    r"noted|asked|voted|decided|accepted|recorded|ordered|directed|instructed|ensured|apologised|need|indeed|"
    r"attended|chaired|opened|missed|signed|visited|used|supported|opposed|wanted"
)
STATEMENT = (
    r"stated|said|say that|commented|explained|advised|reported(?!\s+on\b)|highlighted|confirmed|concluded|"
    r"added|informed|emphasised|emphasized|stressed|spoke(?! to\b)|observed|"
    r"acknowledged|told|voiced|remarked|pointed out|described|announced|felt|argued|"
    r"reiterated|warned|mentioned|considered that|thought|believed|noted that|referred to|made reference to|"
    r"read out|raised|welcomed the (?!meeting|committee|council)|expressed|"
    r"(?:was|were) (?:glad|of the (?:view|opinion))|did not know|drew\s(?:[\w’]+\s){0,3}?attention to|"
    r"set out|made the point|"
    r"(?:congratulated|commended|praised|welcomed|thanked|showed|noted)"
    r"(?=[^.;]{0,160}\band (?:said|asked|suggested|hoped|added|told|stated|requested)\b)|"
    r"(?:supported|opposed|welcomed|accepted|acknowledged)"  # supported the scheme but felt that
    r"(?=[^.;]{0,160}\b(?:and|but) (?:said|asked|felt|thought|considered|questioned|queried|suggested|warned)\b)|"
    rf"considered(?= that)|(?!(?:{NOT_TOLD})\b)[a-z]{{2,15}}ed(?=(?:\s[\w’]{{1,20}}){{0,3}}?\sthat\s)"
)
PRESENTS = (  # to introduce a report says nothing, unless the words follow
    r"introduced|presented|outlined|gave (?:an?|the|his|her|their|details)|took\s[^.;]{1,60}?\sthrough|"
    r"(?:went|talked) through|spoke to|submitted (?:an?|the|his|her)|provided (?:an?|the|details)|"
    r"(?:delivered|shared) (?:an?|the|his|her)|reported on|updated|briefed|addressed|was (?:then )?heard"
)
SPEECH_KINDS = (
    ("request", REQUEST),
    ("suggestion", SUGGESTION),
    ("point", POINT),
    ("reply", REPLY),
    ("statement", STATEMENT),
    ("presents", PRESENTS),
)
VERB = "(?:" + "|".join(rf"(?P<{kind}>{verbs})" for kind, verbs in SPEECH_KINDS) + r")\b"
REPLY_PREFIX = (  # In reply, | In response to a question from Cllr Reck, | Responding,
    r"(?P<answering>(?:[Ii]n (?:response|reply|answer)|(?:Responding|Replying)|By way of (?:response|reply))"
    r"(?:\s+to\s+[^.;:]{1,160}?(?:,|(?=\s+the\s))|,)?\s+)"
)
SETTING = (  # At the Chair's invitation, | On behalf of the governors,
    r"(?:(?:At|With|On|As|For|During|Following|After|Before|Regarding|Concerning|Further to|Referring to|Turning to|"
    r"Having|In)\b[^.;:,]{1,120}?,\s+|In (?:respect of|relation to) question \d{1,2},?\s+)"
)
TOPIC = (  # (a) Llanfedwyn School – | 2306.05 | Question 1 – | Highways:
    r"(?:\d{1,4}(?:[./]\d{1,4}){0,2}\.?\s+|(?:Question|Q)\s?\d{0,2}\s*[–:.-]\s+|[A-Z][^.:;–\n]{1,60}\s[–-]\s+|"
    r"[A-Z][\w ’'&/-]{1,60}:\s+)"
)
AND_MORE = rf",\s{WORD}(?:,?\s{WORD}){{0,4}}\s(?:and|&)\s{WORD}"  # [Manager], Policy, Planning and Partnerships
IRREGULAR = frozenset(  # what VERB has that does not end in -ed
    ("sought", "said", "say", "spoke", "told", "felt", "thought", "made", "read", "drew", "set", "gave", "took", "went",
     "know", "unhappy", "glad", "heard", "view", "opinion")
)  # fmt: skip
# No sentence without one of these words is speech, unless it has another in -ed and ``that`` behind it.
SAID = IRREGULAR | {word for word in re.findall(r"[a-z]{3,}", VERB) if word.endswith("ed")}
NO_SPEAKER = re.compile(  # The grass |was cut; but On benches, |the Clerk said
    r"(?!(?:At|With|On|As|For|During|Following|After|Before|Regarding|Concerning|Further|Referring|Turning|Having|In|"
    r"Responding|Replying|By)\b)"
    + NO_SUBJECT.format(
        r"members?|councillors?|partners|governors|trustees|residents?|parishioners?|representatives|number|second|third|"
        r"further|local|petitioner|elector|allotment|clerk|chair(?:man)?|treasurer|mayor|secretary|leader|officers?|"
        rf"then|also|had|again|next|both|now|has|was|were|is|did|{'|'.join(sorted(IRREGULAR))}"
    )
)
_SPEECH = (
    rf"(?P<said>(?:{REPLY_PREFIX}|{SETTING})?(?:[Tt]he\s[a-z]{{3,20}},\s)?{SPEAKER}"
    r"(?P<beside>(?:\s*\([^()]{0,100}\)){0,2}"
    rf"(?:,\s(?:[^.;:]{{2,140}}?,|(?:the\s+)?{OFFICE})|{AND_MORE}|\s(?:{PERSON}|{BARE})|"
    rf"\s(?:of|from)\s(?:the\s)?{WORD}(?:\s{WORD}){{0,4}})?)\s+"
    r"(?:in\s(?:presenting|introducing|moving|summing\sup|reply|response|seconding)\b[^.;,]{0,80}?,?\s)?"
    rf"(?:(?:then|also|further|had|again|subsequently|next|both|briefly|verbally|now|went on to|\w{{3,12}}ly)\s+)?"
    rf"(?P<verb>{VERB}))"
)
SPEECH = re.compile(_SPEECH)  # Cllr Lee clarified that …; In reply, the Clerk said …; A resident of Ash Close asked …
SPEECH_ON_TOPIC = re.compile(TOPIC + _SPEECH)  # Highways: Cllr Gadsby clarified that …
LONGEST_TOPIC = 66
SECOND_VERB = re.compile(  # commended the trial and asked that there be more seats
    rf"\b(?:and|but(?! raised)) (?:(?:also|then) )?(?:(?P<request>{REQUEST})|(?P<suggestion>{SUGGESTION})|"
    rf"(?P<point>{POINT}|(?<=but )(?:felt|thought|considered)))\b"
)
OF_OFFICE = re.compile(rf"{AND_MORE}|\s{BARE}")  # Principal |Planning Officer
TOLD_DECISION = re.compile(
    r"It was\b[^.]{0,120}?\b(?:agreed|resolved)\b", re.I
)  # [..] Cllr Lee asked that a report come
SAID_HE_WOULD = re.compile(r"(?<=[^.]{2})\b(?:said|confirmed|stated|advised) (?:that )?s?he (?:would|will)\b")
REPLYING = re.compile(r"said|explained|stated|confirmed|told|described")
COMMENTS = re.compile(  # somebody's opinion, which answers nobody
    r"welcomed.*|felt|commented|thought|believed|argued|considered(?: that)?|pointed out|(?:was|were) of .*"
)
OPINION = re.compile(  # Cllr Lee felt that …: what is said next answers no question
    r"(?![^.]{0,300}\b(?:asked|queried|questioned|enquired|whether|sought|concern\w*)\b)[^.]{2,80}?\s"
    r"(?:welcomed|felt|commented|thought|believed|argued|considered|pointed out|(?:was|were) (?:glad|of))\b"
)
LOCAL = re.compile(r"(?:as |the )*(?:local|ward|division)\s+(?:member|councillor)s?\b", re.I)  # , the local Member,
INVITES = ("invit", "called", "asked")
INVITED = re.compile(  # before inviting Cllr Piers Gadsby, Executive Member for …, to introduce a report
    rf"\b(?:invit(?:ed|ing)|called (?:up)?on|asked)\s+(?P<name>{PERSON})"
    r"[^.;]{0,160}?\bto\s+(?:address|speak|introduce|present|report|outline|comment|respond|update)\b"
)
NO_SUBSTANCE = re.compile(  # [The Treasurer introduced the report.] The recommendations were moved and seconded.
    r"\b(?:(?:was|were|been)\s(?:\w+\s)?(?:moved|seconded|resolved|agreed|noted|approved|adopted|circulated|attached|"
    r"appended|thanked|invited|received|discussed)|as\sfollows|shown|RESOLVED)\b|:\s*[-–—]?$"
)
NOT_TOLD_ON = re.compile(  # [The Treasurer introduced the report.] Members noted that …
    r"(?:Members|Councillors|It was|The (?:Chair\w*|Committee|Council|Board|Panel|Cabinet|Executive|"
    r"Sub-?[Cc]ommittee|Forum|Authority|Commission|[Gg]roup|[Mm]eeting))\s(?:\w+\s)?(?:noted|considered|thanked|"
    r"discussed|received|agreed|resolved|debated|voted|proposed|recommended|welcomed|asked|approved|opened)\b|"
    r"(?:On|Upon) being"
)
AND_TOLD = re.compile(r"\band (?:said|explained|reported|told|advised|added|noted|highlighted|informed|stated)\b")
ANSWERS = ("replied", "responded", "answered", "explained", "said ", "confirmed")
AND_ANSWERS = re.compile(  # asked whether …| and Councillor Munn replied that …
    r"(?:,\s|\s)(?:and|but|to which)\s(?=(?:[A-Z]|the\s[A-Z])[^.;]{2,80}?\s"
    rf"(?:{'|'.join(word.strip() for word in ANSWERS)})\b)"
)
CROWD_VERBS = re.compile(  # what members at large say; what they note or discuss is no point
    r"requested|asked|queried|questioned|suggested|enquired|inquired|sought|felt|(?:was|were|is) |expressed|raised|"
    r"commented|wondered|highlighted|stressed|emphasised|pointed out|called for|thought|considered that"
)
NOBODY_VERBS = re.compile(r"suggested|raised|expressed|queried|asked|questioned|commented|pointed out|requested")
CHAIR_RUNS = re.compile(  # what the Chair tells about the running of the meeting itself
    r"\b(?:welcom|apolog|fire|evacuat|recorded|recording|webcast|quor(?:um|ate)|phones?|order of (?:the )?(?:agenda|"
    r"business|items)|(?:next|last|previous) (?:item|meeting)|agenda|declar|silence|"
    r"introduc(?!ed (?:the|an?|his|her) (?:report|paper|item|strategy|plan))|closed (?:the|at|by)\b|adjourn|"
    r"vote|voting|motion|any (?:questions?|comments?|other|further|objections?)|asked (?:members|the (?:committee|"
    r"council|meeting))|items?\b|amendment|minutes|reminded|invite[ds]?|inform(?:ed)? (?:the )?(?:meeting|"
    r"members) that (?:the|"
    r"this) meeting|meeting (?:was|would|had)|"
    r"there (?:were|was|are|had been) (?:no|\w+) (?:\w+ )?(?:questions?|petitions?|speakers?))",
    re.I,
)
NOT_SAID_STEMS = ("apologies", "be recorded", " of the ", "interest")
NOT_SAID = re.compile(  # apologies, interests and votes are told elsewhere; nor is a word for the dead a point
    r"\bapologies\b(?![^.]{0,60}\b(?:not (?:been )?(?:recorded|minuted|included|noted)|omitted)\b)|"
    r"\bvotes?\b[^.]{0,30}\bbe recorded\b|"
    r"\b(?:spoke|told \w+ \w+) of the (?:late|death|passing)\b|"
    r"\b(?:declarations? of|declared an?(?: \w+){0,3}) interest|\binterests?\b[^.]{0,30}\bdeclar",
    re.I,
)
BREAK = re.compile(  # a decision, a vote or a task ends what somebody says
    r"(?:It was (?:\w+ )?(?:agreed|resolved|RESOLVED|AGREED|proposed|moved|noted)|(?:RESOLVED|AGREED|ACTIONS?|"
    r"Action)\b|\w+ Action:|(?:On|Upon) (?:being put|the (?:motion|amendment))|(?:The )?(?:Motion|Amendment|Vote)\b|"
    r"The (?:motion|amendment|proposal|recommendations?) (?:to \w+ [^.;]{1,60}? )?(?:was|were|being) (?:\w+ )?"
    r"(?:put|carried|lost|agreed|approved|defeated)|(?:The )?Clerk (?:to|would|will|undertook)\b|For \d|"
    r"\d+ (?:votes? )?(?:in favour|for)\b|All in favour|Proposed by)"
)
DECIDES = re.compile(r"\b(?:RESOLVED|AGREED|[Ii]t was (?:\w+ )?(?:agreed|resolved|proposed|moved))\b")
POINTS_INTRO = re.compile(  # During discussion, the principal points were noted:
    r"\b(?:points?|comments?|questions?|issues?|matters|queries|concerns|observations|views|remarks)\b[^:]{0,160}:"
    r"\s*[-–—]?\s*$",
    re.I,
)
INTRO_VERB = re.compile(
    r"\b(?:raised|made|noted|put|asked|arose|arising|discussed|highlighted|covered|mentioned|expressed|included|"
    r"offered|came|discussion|debate|considered|received|were)\b",
    re.I,
)
DISCUSSION_INTRO = re.compile(  # In the discussion that followed, Members:
    r"(?:During|In|Arising from|Following)\s+(?:the\s+|their\s+)?(?:\w+\s+)?(?:discussion|debate)s?\b[^:]{0,120}"
    r"(?::\s*[-–—]?|\s[-–—])\s*$",
    re.I,
)
NOT_POINTS = re.compile(r"\b(?:resolved|agreed|decided|recommend\w*|approved|actions?|payments?|to note)\b", re.I)
QUESTION = re.compile(  # Q: How …?; Question 2 from Mr A Smith:
    r"(?:Q\s?\d{0,2}|(?:Supplementary\s+|Written\s+|Public\s+)?[Qq]uestion(?:\s+\d{1,2})?)(?:\s+(?:from|by)\s+(?P<who>[^:–]{2,80}?)"
    r"(?:\s+to\s+[^:–]{2,80}?)?)?\s*(?:[:.)]|\s[–-]\s)\s*"
)
ANSWER = re.compile(  # A: It would …; Response from the Leader:
    r"(?:A\s?\d{0,2}|(?:Supplementary\s+|Written\s+)?(?:[Aa]nswer|[Rr]eply|[Rr]esponse)(?:\s+\d{1,2})?)"
    r"(?:\s+(?:from|by|of)\s+(?P<who>[^:–]{2,80}?))?\s*(?:[:.)]|\s[–-]\s)\s*"
)
WHO = (  # Councillor March; the Leader of the Council
    rf"(?P<who>(?:the\s+)?{CAPITAL}[\w.’'-]{{0,30}}(?:,?\s(?:(?:and|of|for|the|&)\s){{0,2}}"
    rf"{CAPITAL}[\w.’'-]{{0,30}}){{0,9}}?)"
)
QUESTION_HEADING = re.compile(  # Question from Siobhan O’Connor, on a line without a colon; Q1. Mr A Elm
    rf"(?:(?:Supplementary\s+|Written\s+|Public\s+)?(?:QUESTION|[Qq]uestion)(?:\s+\d{{1,2}})?\s+(?:from|by|FROM|BY)\s+{WHO}"
    rf"(?:,?\s+to\s+[^.:?]{{2,80}})?)"
)
ANSWER_HEADING = re.compile(  # Answer from Councillor March
    rf"(?:Supplementary\s+|Written\s+)?(?:ANSWER|REPLY|RESPONSE|[Aa]nswer|[Rr]eply|[Rr]esponse)(?:\s+\d{{1,2}})?"
    rf"\s+(?:from|by|of|FROM|BY)\s+{WHO}"
)
