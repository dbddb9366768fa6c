"""The words that tie an amount to a budget line, or part the two. Each is for words folded by ``trust.naming``."""

import re

OF_THE_WHOLE = {"contract sum", "budget", "forecast", "outturn", "overspend", "underspend", "variance", "pressure",
                "saving"}  # fmt: skip
OF_NO_LINE = {"charge", "precept"}  # prices and taxes, whatever they are raised for
PRICE = re.compile(
    r"\s*(?:an?|per|each|every)\s+(?:child |place |person )?(?:week|hour|day|night|month|child|place|head)"
)
RATE = re.compile(r"\b(?:pay|award|settlement|inflation|wage|insurance|allowance)")
NOT_OF_IT = re.compile(r"(?:other than|except(?: for)?|excluding|apart from|net of|without|outside|instead of)"
                       r"\s+(?:the\s+|its\s+)?$")  # fmt: skip
JOINED = re.compile(r"\s*(?:,|,?\s+and|,?\s+or|&|/)\s+(?:the\s+|its\s+|in\s+|on\s+|for\s+)*")
# Before the amount, nothing that begins another clause may stand between it and the line's name.
BREAK = re.compile(
    r"[;.£%|]|\b(?:and|but|whereas|while|because|since|so that|although|though|if|unless|however|than|what|whether|"
    r"against|due to|per cent|from|to save|as well as|(?:increase|rise|reduction|fall|cut|difference|gap) of)\b"
)
# After the amount, only such words may: "£4.9m on agency staff", "£1.9m was to come from placements".
LEADS_ON = re.compile(
    r"\s*(?:(?:(?:of|in) (?:the )?(?:this|it|that|overspend|pressure|savings?|growth|budget|total)\s+)?"
    r"(?:(?:was|were|is|are|would|had|has|been|be|to|allocated|set aside|provided|needed|depended|came|come|coming|"
    r"arose|arising|related|attributable|due|mainly|chiefly|more|spent|allowed)\s+)*)"
    r"(?:for|on|of|from|in|to|towards|under)\s+(?:(?:the|its|a|an|two|more|new)\s+)*"
)
ON_FROM = re.compile(r"\s*(?:for [^,;£]{1,12}\d\s*)?(?:by|from|to)\s+(?:about |over |some |around )?")
A_SHARE = re.compile(r"[^£;]{0,3}\bof (?:the|that|this|it)\b")
PART_OF_A_SUM = re.compile(
    r"£[^;]*?\b(?:of which|comprising|comprised|made up of|consist\w*|including|split|stated as)\b"
)
THE_COUNCILS = re.compile(
    r"\b(?:council's own|net revenue|general (?:fund|reserve)|capital|other than children|council tax)\b"
)
TWO_SUBJECTS = re.compile(r"\b(?:revenue budget|council tax|capital programme)\b")
SUM_WORDS = re.compile(
    r"\b(?:contract|sum|budget|outturn|forecast|over-?spend|under-?spend|spending|variance|pressure|saving|net|total|"
    r"overall|original|revised|provisional|final|position)s?\b"
)
ROW = re.compile(r"[|\t]| {3,}")  # a row of a table: its total is that of the table, whatever the table is of
PLAIN = re.compile(r"[\W\d_]+|\b(?:the|its?|of|for|in|on|a|an|s|by|at|this|year|period|and|their|put|now|stood|set)\b")
