"""The words that tie amounts together so closely that they must fit, each pattern with a line it is for.

The patterns are for a sentence whose amounts were put aside: ``POUNDS`` stands for a sum, ``PER_CENT`` for a rate.
"""

import re

POUNDS, PER_CENT = "\ue000", "\ue001"

_FEW = rf"[^;.{POUNDS}{PER_CENT}]{{0,70}}?"
_RISEN = r"(?:increase|rise|uplift|reduction|fall|cut|drop|growth|decrease)"

# The net pressure of £19.639m was made up of £14.117m and £5.522m; £5m, being £3m for roads and £2m for homes
WHOLE_AND_PARTS = re.compile(
    rf"(?P<whole>{POUNDS}){_FEW}\b(?:made\sup\sof|compris(?:ing|ed(?:\sof)?|es)|consist(?:ing|ed|s)\sof|being|namely"
    rf"|split\s(?:into|between|as)|stated\sas|that\sis)\s(?:a\s|an\s|the\s)?(?:[\w’'-]+\s){{0,5}}(?={POUNDS})"
    rf"|(?P<titled>{POUNDS})[^;:.{POUNDS}{PER_CENT}]{{0,40}}:\s(?={POUNDS})",
    re.I,
)
# [The net pressure was £19.639m.] This was made up of £14.117m and £5.522m
THIS_AND_PARTS = re.compile(
    r"(?:This|That|It|The\s(?:sum|figure|total|amount))\s(?:was\s|is\s)?(?:made\sup\sof|comprised(?:\sof)?|comprises"
    rf"|consisted\sof|consists\sof)\s(?:[\w’'-]+\s){{0,6}}(?={POUNDS})"
)
# £3m for roads and £2m for homes, making £5m in all
PARTS_AND_WHOLE = re.compile(
    rf",?\s(?:making|giving|totalling|which\s(?:made|came\sto)|or)\s(?:a\stotal\sof\s|in\s(?:all|total)\s|together\s)?"
    rf"(?P<whole>{POUNDS})(?:\s(?:in\s(?:all|total)|altogether))?",
    re.I,
)
IN_ALL = re.compile(r"\b(?:making|giving|totalling|made|came\sto|total|in\sall|together)\b", re.I)
# What may stand between two parts; a part of a part, or what one is compared with, is none.
NEXT_PART = re.compile(r"(?:^|[\s\w])(?:,|;|\sand|\splus|\swith)\s", re.I)
LAST_PART = re.compile(r"\s(?:and|plus)\s", re.I)
NO_PART = re.compile(
    r"\b(?:of\swhich|includ\w+|compared|against|instead|rather|than|from|while|whereas|had|would|was|were|but|which)\b"
    r"|\sto\s$|\bof\s(?:the|that|this)\s",
    re.I,
)

PERCENTAGES = (
    # an increase of 4% from £100m to £104m; rose by 4%, from £100m to £104m
    (
        "rise",
        re.compile(
            rf"(?P<percent>{PER_CENT})(?:\s(?!and\b)[\w’'-]+){{0,5}}?,?\sfrom\s(?P<one>{POUNDS}){_FEW}\bto\s"
            rf"(?P<other>{POUNDS})",
            re.I,
        ),
    ),
    # rose from £100m to £104m, an increase of 4%; from £100m to £104m (4%)
    (
        "rise",
        re.compile(
            rf"\bfrom\s(?P<one>{POUNDS}){_FEW}\bto\s(?P<other>{POUNDS})(?:\sin\s[0-9/–-]+)?"
            rf"(?:,?\s(?:an?|or|or\san?|which\swas\san?)\s(?:{_RISEN}\sof\s)?|\s\((?:an?\s{_RISEN}\sof\s)?|,?\san?\s)"
            rf"(?P<percent>{PER_CENT})",
            re.I,
        ),
    ),
    # £104m, an increase of 4% on the £100m of the year before
    (
        "rise",
        re.compile(
            rf"(?P<other>{POUNDS}),\san?\s{_RISEN}\sof\s(?P<percent>{PER_CENT})\s(?:on|over|from|compared\s(?:with|to))\s"
            rf"(?:(?:the|its|their)\s)?(?:[\w’'-]+\s){{0,5}}(?P<one>{POUNDS})",
            re.I,
        ),
    ),
    # an overspend of £4.73m, or 2.5% of the budget of £186.2m
    (
        "share",
        re.compile(
            rf"(?P<one>{POUNDS})(?:,?\s(?:or|which\s(?:was|is)|equal\sto|equivalent\sto|representing|being)|\s\()\s?"
            rf"(?P<percent>{PER_CENT})\)?\sof\s(?:the|its|their|an?)\s{_FEW}\b(?:of|at)\s(?P<other>{POUNDS})",
            re.I,
        ),
    ),
    # an overspend of £4.73m against a net budget of £186.2m, which was 2.5 per cent
    (
        "share",
        re.compile(
            rf"\b(?:over|under)[- ]?sp\w+\s(?:of|by)\s(?P<one>{POUNDS})\s(?:against|on)\s(?:the|its|their|an?)\s{_FEW}"
            rf"\b(?:of|at)\s(?P<other>{POUNDS})(?:,?\s(?:or|which\s(?:was|is)|equal\sto|representing)|\s\()\s?"
            rf"(?P<percent>{PER_CENT})",
            re.I,
        ),
    ),
    # … against a budget of £30.412m, so that there was an underspend of £0.566m, or 1.9 per cent
    (
        "share",
        re.compile(
            rf"\bbudget\sof\s(?P<other>{POUNDS}){_FEW}\b(?:over|under)[- ]?sp\w+\s(?:of|by)\s(?P<one>{POUNDS})"
            rf"(?:,?\sor|\s\()\s?(?P<percent>{PER_CENT})",
            re.I,
        ),
    ),
)
# The Council's share of the overspend was £2.5m: not all of it
SHARED = re.compile(r"\b(?:share|proportion|portion|part|half|third|quarter|contribution)\b", re.I)
PARAGRAPH_END = re.compile(r"\n\s*\n|\n\s*(?:[-–—·•*▪●]|\(?[a-z0-9]{1,3}[.)])\s", re.I)
# the £2.58M, this £2.58M: the sum that was told before
TOLD_BEFORE = re.compile(r"\b(?:the|this|that|these|those|its|their|same)\s(?:sum\sof\s|total\sof\s)?$", re.I)
