"""Who came late and who left, in the text of an item."""

import re

from .person_words import MEMBER, NAME_WORD, TITLE
from .sentence_words import not_after

MOVING = (  # no movement without one
    "left",
    "leaving",
    "withdrew",
    "departed",
    "arriv",
    "joined",
    "entered",
    "returned",
    "came back",
    "came in",
    "retired",
    "lost his",
    "lost her",
    "lost their",
    "logged",
    "stepped out",
    "connected",
)
PLACE = (
    r"(?:the\s+)?(?:virtual\s+|remote\s+|council\s+|committee\s+)?(?:meeting|room|chamber|hall|building|call|proceedings|"
    r"table|public gallery|discussion|Chamber)"
)
WHEN = (
    r"(?:at\s+(?:this\s+(?:point|juncture|stage)|approximately|about|around|c\.?|\d)|during|before|after|prior|following|"
    r"for\s+(?:this|the|that)\s+item|while|whilst|here|\(|via|and|due|early|temporarily|on|,|\.(?!\w)|\)|;|$)"
)
WHO = rf"(?:(?:{MEMBER}|{TITLE})\s+){{1,3}}{NAME_WORD}(?:\s+{NAME_WORD}){{0,4}}"
BARE = rf"{NAME_WORD}(?:\s+{NAME_WORD}){{1,3}}|[A-Z]{{2,4}}"  # Lowri Bowen; HG
MOVEMENT = re.compile(  # left the meeting at 7.10 pm; arrived; came back; joined the meeting via Teams
    rf"\b(?:(?P<left>(?:left|leaving|departed|withdrew\s+from|retired\s+from|exited|logged\s+out\s+of)\s+{PLACE}\b|"
    rf"(?:left|departed|withdrew|leaving)(?=\s*{WHEN})|withdrew\s+to\s+the|lost\s+(?:his|her|their)\s+connection|logged\s+off|"
    rf"(?:stepped\s+out|disconnected)(?=\s*(?:{WHEN}|of\s+(?:the\s+)?(?:meeting|room|chamber))))|"
    rf"(?P<arrived>(?:re-?)?joined\s+{PLACE}\b(?!\s+as\b)|(?:re-?)?joined(?=\s+(?:at|via|during|remotely|online)\b)|rejoined|"
    rf"(?:re-?)?entered\s+{PLACE}\b|arrived\b(?!\s+at\s+(?:the|a|an|this)\s+(?!meeting))|returned\s+to\s+{PLACE}\b|returned(?=\s*{WHEN})|"
    r"came\s+(?:back|in|into)(?=[\s.,;)]|$)|logged\s+(?:in|on)|reconnected(?=[\s.,;)]|$)))"
)
AGAIN = re.compile(  # and joined the meeting again; and returned at 8.05 pm; and did not come back
    rf"[^;]{{0,60}}?\b(?:and|but|before|then)\s+(?:then\s+)?(?P<arrived>(?:re-?)?joined\s+{PLACE}|rejoined|reconnected|returned|"
    rf"returning|came\s+back|re-?entered|(?:re-?)?joining\s+{PLACE})\b"
)
ANOTHER_MOVES = re.compile(  # [left at 8.05], Cllr Dane left at 8.20 [and returned]: it is she who returned
    rf"{WHO}|\b(?:left|departed|withdrew)\b"
)
LIKEWISE = re.compile(  # [arrived] at 7.10 pm |and Cllr Dane |at 7.25 pm
    rf"[^;,]{{0,30}}?\bat\s+\d[\d.:]{{0,4}}\s*(?:[ap]\.?m\.?)?(?:,?\s+and|,)\s+(?P<names>{WHO})\s+(?=at\s+\d)"
)
LEAD = re.compile(  # At this point, |Councillor Lee; (Councillor Lee; At 8.15 pm |Cllr Moss
    r"\(?\s*(?:(?:At\s+this\s+(?:point|juncture|stage)(?:\s+(?:in|of|during)\s+the\s+\w+)?|At\s+(?:approximately\s+)?\d[\d.:]{0,4}"
    r"\s*(?:[ap]\.?m\.?)?|(?:Before|After|During|Following|Prior\s+to|On)\s[^,.;]{1,80}|Note:?|NOTE:?|N\.?B\.?:?)\s*,?\s+"
    r"(?:and\s+)?(?:that\s+)?)?"
)
NAMES = re.compile(  # Alderman S Martin and Councillor T Mitchell; Councillors Finlay, Goodman and Kelly; HG
    rf"(?:{WHO}|{BARE})(?:\s*\([^()]{{1,60}}\))?(?:(?:,\s+|,?\s+(?:and|&)\s+)(?:{WHO}|{NAME_WORD}(?:\s+{NAME_WORD}){{0,3}})){{0,8}}"
)
NAMES_SURE = re.compile(
    rf"(?:{WHO})(?:\s*\([^()]{{1,60}}\))?(?:(?:,\s+|,?\s+(?:and|&)\s+)(?:{WHO}|{NAME_WORD}(?:\s+{NAME_WORD}){{0,3}})){{0,8}}|"
    r"(?<![A-Z])[A-Z]{2,3}(?![A-Z])"
)
PLAIN_BETWEEN = re.compile(
    r",?\s+(?:(?:then|also|had|has|having|who|duly|both|all|briefly|temporarily|subsequently)\s+){0,2}"
)
LONG_BETWEEN = re.compile(  # , having declared an interest in this item, |left; was taken ill and |left
    r",?\s[^.;]{3,250}?(?:,|\band|\bwho|\bthen|\bso)\s+(?:(?:then|also|therefore|subsequently|thereupon)\s+)?|"
    r"\s*\([^()]{2,80}\)\s+"
)
OTHER_PERSON = re.compile(  # not: vacated the Chair and left
    rf"\b(?:{MEMBER}|{TITLE})\s+{NAME_WORD}|\b(?:they|(?<!vacated the )Chair\w*|Mayor|Clerk|Officer|residents)\b"
)
NOT_DONE = re.compile(
    r"\b(?:would|will|could|may|might|should|must|to|did not|had to|asked|if|when|until|before)\s*$", re.I
)
FULL_STOP = re.compile(  # a full stop that ends a sentence: not an initial's, ``Dr.``'s or ``p.m.``'s
    rf"\.(?=\s|$)(?<![A-Z]\.){not_after('[.]')}(?<!\b[ap]\.m\.)\s*"
)
