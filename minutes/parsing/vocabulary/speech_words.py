"""In what manner somebody speaks: the verbs of asking, answering and telling, and the lines that lead in to a list."""

import re

from .person_words import MEMBER
from .speaker_words import OFFICE, PERSON, SPEAKER

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
STATEMENT = (
    r"stated|said|commented|explained|advised|reported(?!\s+on\b)|highlighted|confirmed|concluded|"
    r"added|informed|emphasised|emphasized|stressed|spoke (?:against|in support|in favour|about)|observed|"
    r"acknowledged|told(?=[^.;]{1,60}?\bthat\b)|voiced|remarked|pointed out|described|announced|felt|argued|"
    r"reiterated|warned|mentioned|considered that|thought|believed|noted that|referred to|made reference to|"
    r"welcomed the (?!meeting|committee|council)|read out|raised|expressed|(?:was|were) glad|"
    r"did not know|"
    r"(?:congratulated|commended|praised|welcomed|thanked)(?=[^.;]{0,120}\band (?:said|asked|suggested|hoped|added)\b)|"
    r"considered(?= that)"
)
PRESENTS = "introduced|presented|outlined"  # to introduce a report says nothing, unless the words follow
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
SPEECH = re.compile(  # Cllr Gadsby clarified that …; In reply, the Clerk said …; A resident of Ash Close asked …
    rf"{TOPIC}?(?P<said>(?:{REPLY_PREFIX}|{SETTING})?{SPEAKER}"
    rf"(?P<beside>(?:\s*\([^()]{{0,100}}\)){{0,2}}(?:,\s(?:[^.;:]{{2,140}}?,|(?:the\s+)?{OFFICE}))?)\s+"
    rf"(?:(?:then|also|further|had|again|subsequently|next|both|briefly|verbally|now)\s+)?(?P<verb>{VERB}))"
)
SECOND_VERB = re.compile(  # commended the trial and asked that there be more seats
    rf"\band (?:(?:also|then) )?(?:(?P<request>{REQUEST})|(?P<suggestion>{SUGGESTION}))\b"
)
COMMENTS = re.compile(r"said|welcomed.*|felt|commented|thought|believed|remarked|argued|warned")
MEMBER_FIRST = re.compile(MEMBER)
INVITED = re.compile(  # before inviting Cllr Piers Gadsby, Executive Member for …, to introduce a report
    rf"\b(?:invit(?:ed|ing)|called (?:up)?on|asked)\s+(?P<name>{PERSON})"
    r"[^.;]{0,160}?\bto\s+(?:address|speak|introduce|present|report|outline|comment|respond|update)\b"
)
WENT_ON = re.compile(  # [The Treasurer introduced the report.] She explained that …
    rf"(?:He|She|They)\s+(?:(?:then|also|further)\s+)?{VERB}"
)
CROWD_VERBS = re.compile(  # what members at large say; what they note or discuss is no point
    r"requested|asked|queried|questioned|suggested|enquired|inquired|sought|felt|(?:was|were|is) |expressed|raised|"
    r"commented|wondered|highlighted|stressed|emphasised|pointed out|called for|thought|considered that"
)
NOBODY_VERBS = re.compile(r"suggested|raised|expressed|queried|asked|questioned|commented|pointed out|requested")
CHAIR_RUNS = re.compile(  # what the Chair tells about the running of the meeting itself
    r"\b(?:welcom|apolog|fire|evacuat|recorded|recording|webcast|quor(?:um|ate)|phones?|order of (?:the )?(?:agenda|"
    r"business|items)|(?:next|last|previous) (?:item|meeting)|agenda|declar|silence|introduc|closed|adjourn|thank|"
    r"vote|voting|motion|any (?:questions?|comments?|other|further|objections?)|asked (?:members|the (?:committee|"
    r"council|meeting))|items?\b|amendment|minutes|reminded|invite[ds]?|inform(?:ed)? (?:the )?(?:meeting|"
    r"members) that (?:the|"
    r"this) meeting|meeting (?:was|would|had))",
    re.I,
)
NOT_SAID = re.compile(  # apologies and interests are told elsewhere; a vote asked to be recorded is a request
    r"\bapologies\b|\b(?:declarations? of|declared an?(?: \w+){0,3}) interest|\binterests?\b[^.]{0,30}\bdeclar",
    re.I,
)
BREAK = re.compile(  # a decision, a vote or a task ends what somebody says
    r"(?:It was (?:\w+ )?(?:agreed|resolved|RESOLVED|AGREED|proposed|moved|noted)|(?:RESOLVED|AGREED|ACTIONS?|"
    r"Action)\b|"
    r"\w+ Action:|(?:On|Upon) (?:being put|the (?:motion|amendment))|(?:The )?(?:Motion|Amendment|Vote)\b|"
    r"For \d|\d+ (?:votes? )?(?:in favour|for)\b|All in favour|Proposed by)"
)
DECIDES = re.compile(r"\b(?:RESOLVED|AGREED|[Ii]t was (?:\w+ )?(?:agreed|resolved))\b")
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
    r"(?:Q\s?\d{0,2}|(?:Supplementary\s+)?[Qq]uestion(?:\s+\d{1,2})?)(?:\s+(?:from|by)\s+(?P<who>[^:–]{2,80}?)"
    r"(?:\s+to\s+[^:–]{2,80}?)?)?\s*(?:[:.)]|\s[–-]\s)\s*"
)
ANSWER = re.compile(  # A: It would …; Response from the Leader:
    r"(?:A\s?\d{0,2}|(?:Supplementary\s+)?(?:[Aa]nswer|[Rr]eply|[Rr]esponse)(?:\s+\d{1,2})?)"
    r"(?:\s+(?:from|by|of)\s+(?P<who>[^:–]{2,80}?))?\s*(?:[:.)]|\s[–-]\s)\s*"
)
