"""Where lists and items start inside a paragraph that holds a whole meeting, or one item too many."""

import re
from functools import lru_cache

_HEADS = (
    r"(?:PRESENT|Present|IN ATTENDANCE|In [Aa]ttendance|ALSO PRESENT|Also [Pp]resent|APOLOGIES|Apologies|ABSENT|Absent)"
    r"(?=\s*:|\s+(?:Cllrs|Councillors|Members)\s*:)|In attendance(?=\s+the\s)"
)
HEAD = re.compile(  # … HELD AT 7PM IN THE HALL |PRESENT: Cllr Lee …; … and B Moss. |In attendance the Clerk
    rf"(?<=[\w.)])\s+(?={_HEADS})"
)
HEAD_FIRST = re.compile(_HEADS)
NUMBER_FIRST = re.compile(r"(?P<number>\d{1,2})\.\s+(?=[A-Z])")  # 5. Election of Chairman
COUNTED = re.compile(r"(?<=[.?!:)\w])\s+(?P<number>\d{1,2})\.\s+(?=[A-Z])")  # … Clerk. |2. Minutes.
CAPITALS = re.compile(  # … bid. |1358 DECLARATIONS OF INTEREST
    r"(?<=[.?!:)\w])\s+(?P<number>\d{2,5})\.?\s+(?=[A-Z]{3,20}\s+[A-Z]{2})"
)
TITLE = re.compile(  # Apologies. |None.; To co-opt two members – |It was …; MINUTES OF 6 MAY |RESOLVED: …
    r"(?P<capitals>[A-Z][A-Z\d]{2,20}(?:,?\s+(?!RESOLVED|AGREED|NOTED|NONE)[A-Z\d’'&/()-]{1,20}(?![a-z])){1,20})"
    r"\s+(?=RESOLVED|AGREED|NOTED|NONE|[A-Z][a-z])|"
    r"(?P<plain>[A-Z][^.:;|]{2,150}?)(?:\.\s+(?=[A-Z£“])|\s+[–—-]\s+(?=[A-Z]))"
)
TITLE_AND_NUMBER = re.compile(  # |ELECTION OF A CHAIRMAN |034/19 |Cllr Lee was elected.
    r"(?<![A-Z])(?P<title>[A-Z]{3,20}(?:,?\s+[A-Z&’'-]{1,20}){0,12})\s+(?P<number>\d{1,4}/\d{2,4})\s+(?=[A-Za-z])"
)


@lru_cache(maxsize=64)
def after_sentence(number: int) -> re.Pattern[str]:
    """``… was elected. |6. The Minutes``: an item's number after a sentence."""
    return re.compile(rf"(?<=[.;!?)])\s+(?={number}\.\s+[A-Z][a-z]{{2}})")
