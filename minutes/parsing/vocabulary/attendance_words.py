"""Lists of those present and away, apologies and substitutes, and who came late or left."""

import re

from .person_words import MEMBER, NAME_WORD, TITLE

SUBSTITUTE_FOR = re.compile(  # (substituting for Cllr Brown); on behalf of B; for Dr. Dane
    r"(?:substitut\w+ for|as (?:a )?substitute for|on behalf of|in place of|deputising for|"
    r"replacing)\s+(?P<for>.+)",
    re.I,
)
SUBSTITUTED_BY = re.compile(  # (Bo Moss was in attendance as a substitute); (Bo Moss substituting)
    r"(?P<name>.+?)\s+(?:was\s+)?(?:in attendance|attend\w*|present|substitut\w+)(?:\s+as\s+(?:a\s+|"
    r"the\s+)?substitute)?$",
    re.I,
)
SUBSTITUTION = re.compile(  # Councillor Moss substituted for Councillor Brown.
    r"(?P<name>[^.;:]{3,60}?)\s+(?:(?:was|were|is)\s+)?(?:substitut(?:ed|ing|e)|attend(?:ed|"
    r"ing) as (?:a )?substitute)\s+for\s+(?P<for>[^.;]{3,60})"
)
MOVED_IN_BRACKETS = re.compile(  # (arrived at 7.01pm); (left at 8.15pm); (from 6.40 pm); (until item 7)
    r"^(?:(?P<arrived>arriv\w+|joined|from)|(?P<left>left|departed|until|to))\b", re.I
)
MOVING = ("left", "withdrew", "departed", "arrived", "joined", "entered", "returned")  # no movement without one
MOVEMENT = re.compile(  # At this point Councillor Ann Lee left; Cllr Jones joined the meeting at 7.20pm
    rf"(?P<name>(?:{MEMBER}|{TITLE})\s+(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,4}})\s+(?:then\s+|also\s+)?"
    r"(?:(?P<left>left|withdrew from|departed)|(?P<arrived>arrived|joined|entered|returned to))"
    r"(?=\s+(?:the|at|and|during|before|after|following)\b|\s*[.,;]|\s*$)"
)
ATTENDANCE = (  # status, and the headings that give it
    (
        "apologies",
        r"Apolog(?:y|ies)(?:\s+for\s+(?:absence|non-attendance|lateness))?(?:\s+(?:received|given|were received))?",
    ),
    ("absent", r"Absent|Not present|Non-attendance|Absent without apolog(?:y|ies)|Absences?"),
    (
        "in attendance",
        r"(?:Also\s+)?in\s+attendance|Also\s+present|Officers(?:\s+(?:present|in attendance))?|Observers?|Invited|"
        r"Officers and (?:others|guests)|Guests?|Visitors|Attended by|Staff|Others? (?:present|in attendance)|"
        r"Advisers|External (?:advisers|auditors)|(?:(?:Members of the |Press and )?Public|Residents|Parishioners|"
        r"Petitioners|Public speakers)(?:\s+(?:present|in attendance|speaking|speakers))?",
    ),
    (
        "present",
        r"Present(?: at the meeting)?|(?:(?:Panel|Committee|Board|Voting|Council|Elected) )?Members(?:\s+present|"
        r"\s+in attendance)?|"
        r"Councillors(?:\s+present)?|Attendance|Attendees|Those present|Attending|Members of the (?:Committee|"
        r"Panel|Board|Council)",
    ),
    ("substitute", r"Substitutes?(?:\s+Members?)?|Substitutions"),
)
ATTENDANCE_HEAD = re.compile(  # Present: …; MEMBERS PRESENT; In attendance -; Apologies: Cllr C. Dane
    r"(?:"
    + "|".join(rf"(?P<s{place}>{words})" for place, (_, words) in enumerate(ATTENDANCE))
    + r")(?P<end>\s*[:;]\s*-?|\s+[-–—]\s|\s*$|"
    rf"\s+(?={MEMBER})|\s+(?=Chief\b))",
    re.I,
)
SPACED_CAPITALS = re.compile(r"(?:[A-Za-z] ){3,}[A-Za-z]")  # P r e s e n t
GROUP_WORD = re.compile(  # Budget Scrutiny Panel Members; Finance Officers; Observers
    r"\b(?:Members?|Officers?|Observers?|Councillors|Representatives?|Guests?|Advisers?|Invitees?|Attendance|"
    r"Present|Public|"
    r"Press|Staff|Witnesses|Auditors?|Substitutes?|Governors|Others?|Council|Trust)\b",
    re.I,
)
PUBLIC_COUNT = re.compile(  # 6 Residents; one member of the public; 12 members of the public were present
    r"(?:\(?\d+|one|two|three|four|five|six|seven|eight|nine|ten|no|several|some)\)?\s+(?:\w+\s+)?"
    r"(?:residents?|members? of the (?:public|press)|parishioners?|electors?|people)\b",
    re.I,
)
APOLOGIES_FROM = re.compile(  # Apologies for absence were received on behalf of Councillor Ann Lee.
    r"Apolog(?:y|ies)\b(?P<late>\s+for\s+lateness)?[^.:]{0,60}?\b(?:received|given|accepted|tendered|noted|"
    r"submitted|sent|made|presented)"
    r"[^.:]{0,40}?\b(?:from|on behalf of|by|for)\b(?:\s+the following(?:\s+\w+){0,2})?:?\s+",
    re.I,
)
SENT_APOLOGIES = re.compile(  # Councillor Lee sent his apologies which were accepted.
    r"(?P<names>[^.;:]{3,120}?)\s+(?:had\s+|have\s+|has\s+)?(?:sent|gave|given|offered|tendered|"
    r"submitted)\s+(?:his|her|their|an)?\s*apolog",
    re.I,
)
APOLOGIES_TITLE = re.compile(  # Apologies for Absence and Notification of Substitutes
    r"\bapolog(?:y|ies)\b|\babsence", re.I
)
PRESENT_TITLE = re.compile(  # 131. Present:
    r"^(?:present|attendance|in attendance|members present|those present)\b", re.I
)
FORMER_GROUP = re.compile(  # substitute members Councillors Dane; Associate Cabinet Members Councillors Ann Lee
    rf"(?:from\s+)?(?:the\s+)?(?P<group>[A-Za-z][A-Za-z ]*?[Mm]embers?|[Oo]fficers)\s*[:,]?\s+(?={MEMBER})"
)
AND_FROM = re.compile(  # … and Roberts and from substitute members …
    r"(?<!\s)\s*,?\s+and\s+(?:also\s+)?(?=from\s)", re.I
)
