"""The words by which a phrase is cut out of its sentence, and those that say nothing of what an amount is for."""

import re

# Words that end a noun phrase. "of" and "for" may stand inside one; nothing may end in them.
STOPS = {
    "a", "about", "above", "added", "after", "again", "against", "agreed", "all", "allocated", "already",
    "also", "although", "an", "and", "any", "approved", "are", "around", "as", "at", "be", "because", "been",
    "before", "being", "below", "better", "between", "both", "but", "by", "can", "could", "did", "do", "does",
    "during", "each", "every", "expected", "found", "from", "given", "had", "has", "have", "he", "her",
    "here", "higher", "his", "how", "if", "into", "is", "it", "its", "less", "lower", "made", "may", "might",
    "more", "most", "needed", "not", "now", "on", "once", "only", "or", "other", "our", "out", "over", "paid",
    "per", "plus", "remained", "required", "saved", "set", "shall", "she", "should", "since", "so", "spent",
    "still", "than", "that", "their", "them", "towards", "worse", "stay", "stayed", "remain", "then", "there",
    "these", "they", "this", "those", "through", "throughout", "to", "under", "unless", "until", "up", "used",
    "was", "we", "were", "what", "when", "where", "whereas", "whether", "which", "while", "who", "whose",
    "will", "with", "within", "without", "would", "yet",
}  # fmt: skip
# Verbs in the past that end otherwise than in "-ed".
PAST = {
    "arose", "became", "began", "brought", "came", "fell", "gave", "got", "grew", "held", "kept", "left", "lost",
    "met", "rose", "sat", "sought", "stood", "taken", "took", "went", "won", "written",
}  # fmt: skip
# Numbers in words, which with a word of time say how long.
NUMBERS = {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty"}
# Words of time and place that say when, or which, but not what for.
WHEN = {
    "annum", "autumn", "coming", "current", "day", "days", "earlier", "end", "financial", "first", "following",
    "fourth", "full", "fully", "half", "hour", "last", "later", "month", "months", "next", "part", "period",
    "periods", "previous", "quarter", "quarters", "same", "season", "second", "spring", "summer", "third", "time",
    "week", "weeks", "whole", "winter", "year", "years",
}  # fmt: skip
PREPOSITIONS = {"against", "at", "by", "from", "in", "into", "on", "over", "to", "under", "with", "within"}
# Words that only repeat the measure.
GENERIC = {
    "a", "additional", "allocation", "amount", "an", "annual", "approved", "average", "budget", "budgets",
    "capital", "charge", "charges", "contract", "cost", "costs", "deficit", "difference", "efficiencies", "error",
    "fee", "fees", "figure", "for", "forecast", "former", "funding", "further", "gap", "grant", "gross", "growth",
    "income", "increase", "latter", "limit", "net", "new", "of", "original", "others", "outturn", "overall",
    "overspend", "pressure", "pressures", "proposed", "provision", "receipt", "remainder", "reserve", "reserves",
    "rest", "revenue", "rise", "saving", "savings", "shortfall", "spend", "spending", "sum", "the", "total",
    "underspend", "use", "variance", "virement",
}  # fmt: skip
ENDS = STOPS | {"in"}
ENDS_BACKWARD = STOPS | {"the", "in"}
SAYS_NOTHING = WHEN | STOPS | GENERIC | NUMBERS
# Words in "-ed" that are no verbs are short, hyphenated, end in "-eed" or begin in "un-".
ENDS_IN_ED = re.compile(r"(?!un|hundred|sacred|shared)[a-z]{2,}[^e\W]ed")


def is_verb(word: str) -> bool:
    """Whether the word is, or may be, a verb in the past: ``promised``, ``held``; "looked-after" is not."""
    return word in PAST or bool(ENDS_IN_ED.fullmatch(word))
