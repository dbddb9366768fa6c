"""What an amount is for, in the text's own words: a short slice of its sentence, or nothing.

The words after the amount are tried first ("£178k of grant for the ex-offenders programme"), then those before it
("the budget for children's homes was £3.7M"), then the name that opens its list line ("West Park – budget of £55k").
"""

import re

from trust.parsing.boundaries import REACH
from trust.parsing.found import Span
from trust.parsing.nearness import Place
from trust.parsing.subject_words import (
    ENDS,
    ENDS_BACKWARD,
    GENERIC,
    PREPOSITIONS,
    SAYS_NOTHING,
    STOPS,
    WHEN,
    is_verb,
)
from trust.parsing.years import only_year

LONGEST = 12  # words
_LONGEST_VERB = 45  # characters
_LONGEST_TIE = 80  # characters of "in to its … budget"
_WORD = re.compile(r"[^\s\u00a0,;:()|]+")
_INSIDE = {"of", "for", "the", "in", "relating", "&", "on", "and"}
_JOINS = {"of", "for"}
_ARTICLES = {"the", "a", "an", "its", "their", "this"}
_NOT_FIRST = re.compile(
    r"[0-9£%'’]*[0-9]|(?:in|for|during|of|the)$"
    r"|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$",
    re.I,
)
_INFINITIVE = {
    "to", "will", "would", "could", "can", "may", "shall", "not", "had", "has", "have", "was", "were", "be", "been",
}  # fmt: skip

_PURPOSE = re.compile(
    r"\s(?:(?:was|were|is|are|be|been|had\sbeen|has\sbeen|would\sbe|will\sbe)\s)?"
    r"(?:(?:allocated|approved|set\saside|put\saside|aside|earmarked|provided|needed|required|agreed|available|"
    r"committed|given|awarded|spent|used|to\spay|to\sfund)\s)?(?:for|towards|on)\s(?:the\s|its\s|their\s|an?\s)?"
    r"|\s(?:(?:was|were|is|are|be|been|had\sbeen|has\sbeen|would\sbe|will\sbe)\s)?(?:allocated|awarded|committed)\sto\s"
    r"(?:the\s|its\s|their\s|an?\s)?"
    r"|\s(?:to\s(?:fund|support|pay\sfor|cover|deliver))\s(?:the\s|its\s|their\s|an?\s)?"
    r"|,?\sunder\s(?=['\"‘“])",
    re.I,
)
# "£52 a year" is a rate; what it is for stands after it.
_RATE = re.compile(
    r"\s?(?:\san?|\sper|\seach|/)\s?(?:year|week|month|day|hour|night|visit|annum|session|head|child|person"
    r"|household|"
    r"place|unit|term|quarter|tonne|plot|pupil|mile)\b",
    re.I,
)
_OWN = re.compile(r"\s(?:(?:of|in)\s)?(?:the\s|its\s|their\s|an?\s)?", re.I)
_VERB = re.compile(
    r"(?=[\s:])(?:\s(?:had|has|have|would|will|should|could|may))?(?:\s(?:be|been|also|now))?"
    r"(?:\s(?:of|was|is|were|are|at|totalled|totalling|stood\sat|being|amounted\sto|amounting\sto|came\sto"
    r"|expected\s(?:at|to\sbe)|"
    r"(?:increased?|risen|rose|rise|grown?|grew|fallen|fell|reduced?)(?:\s(?:by|to))?)|\s?:)"
    r"(?:\s(?:a|an|the))?\s?$",
    re.I,
)
_TIES = {
    "of", "was", "is", "were", "are", "at", "totalled", "totalling", "being", "to", "be", "by", "increase", "increased",
    "risen", "rose", "rise", "grow", "grown", "grew", "fallen", "fell", "reduce", "reduced",
}  # fmt: skip
_HELD_IN = re.compile(
    r"\s(?:in\sto|in|into|within)\s(?:its|the|their|this"
    r"|our)\s(?:[\w'’-]{1,30}\s){0,2}budget$",
    re.I,
)
# "damp and mould." is a pair; "fostering and the Trust was" is not.
_LAST_OF_PAIR = re.compile(r"\s[a-z'’-]{2,30}(?=[.,;:)]|$)(?<!ed)")
# "Placements accounted for a pressure": the phrase has lost its verb.
_FOR_A_MEASURE = re.compile(rf"\bfor\s(?:an?|the)\s(?:{'|'.join(sorted(GENERIC - {'the', 'of', 'for'}))})$", re.I)
# "representing a rise", "resolved", "hand" of "in hand", "line" of "in line with": no names of anything.
_PARTICIPLE = re.compile(
    r"(?:represent|reflect|follow|includ|exclud|leav|mak|giv|bring|compar|rang)ing|resolved|agreed|hand|line|forward|put",
    re.I,
)
_TO_WHOM = re.compile(
    r"(?:\s(?:be|was|were|had\sbeen)\s(?:made|given|awarded|paid|granted|donated|put))?\sto\s(?:the\s(?!same)"
    r"|(?=(?-i:[A-Z])))",
    re.I,
)
_RESERVE = re.compile(
    r"(?:\s(?:be|was|were|had\sbeen)\s[a-z]{2,12}|\sgoing)?\s(?:in\s?to|to|from|out\sof)\s(?:the\s|its\s|an?\s)?"
    r"(?P<name>(?:[\w'’-]{1,20}\s){1,4}?(?:reserve|fund))\b(?!\sto\sthe)",
    re.I,
)
_QUOTED = re.compile(r"['\"‘“]")
_NAME = re.compile(r"(?P<name>[^–—;:.|\n]{3,120}?)\s[–—-]\s")
_CELL = re.compile(r"(?P<name>[^\t|\n]{2,80}?)[ \u00a0]*(?:\||\t|[ \u00a0]{2})[ \u00a0\t]*$")


def subject(text: str, place: Place, sentence: Span) -> Span | None:
    """The place of the words that say what the amount is for."""
    held = _reserve(text, place, sentence)
    if held:
        return held
    for read in (_purpose, _to_whom, _own, _before, _cell):
        found = read(text, place, sentence)
        if found and not _generic(text, found) and not _fragment(text, found):
            return found
    return _line_name(text, place, sentence)


def _limit(text: str, place: Place, sentence: Span) -> int:
    return min(sentence[1], place.clause[1])


def _after(text: str, place: Place) -> int:
    """Where the words after the amount begin, past "a year" and the like."""
    rate = _RATE.match(text, place.end)
    return rate.end() if rate else place.end


def _purpose(text: str, place: Place, sentence: Span) -> Span | None:
    lead = _PURPOSE.match(text, _after(text, place), min(sentence[1], place.end + REACH))
    if not lead:
        return None
    comma = text[lead.start()] == ","
    limit = min(sentence[1], lead.end() + REACH) if comma else _limit(text, place, sentence)
    return _forward(text, lead.end(), limit)


def _reserve(text: str, place: Place, sentence: Span) -> Span | None:
    """The reserve that the amount is taken from or put into."""
    named = _RESERVE.match(text, place.end, min(sentence[1], place.end + REACH))
    return named.span("name") if named and not named["name"].lower().startswith(("the ", "a ")) else None


def _to_whom(text: str, place: Place, sentence: Span) -> Span | None:
    """Who is given the amount."""
    lead = _TO_WHOM.match(text, place.end, sentence[1])
    return _forward(text, lead.end(), _limit(text, place, sentence)) if lead else None


def _own(text: str, place: Place, sentence: Span) -> Span | None:
    lead = _OWN.match(text, _after(text, place), _limit(text, place, sentence))
    return _forward(text, lead.end(), _limit(text, place, sentence)) if lead else None


def _forward(text: str, start: int, limit: int) -> Span | None:
    """The noun phrase that begins at ``start``."""
    taken: list[re.Match[str]] = []
    for word in _WORD.finditer(text, start, max(start, limit)):
        lower = _plain(word) if not (taken and word[0][0] == "A") else word[0]  # the A of "Part A" is a name
        follows = _plain(taken[-1]) if taken else ""
        if taken and word.start() - taken[-1].end() > 2:
            break
        if not taken and (_NOT_FIRST.match(word[0].rstrip(".,")) or lower in STOPS):
            return None
        if lower == "and" and taken and _LAST_OF_PAIR.match(text, word.end(), limit):
            taken.append(word)
            continue
        goes_on = (lower == "to" and follows == "relating") or (lower in _ARTICLES and follows in _JOINS)
        if (lower in ENDS and not goes_on) or _is_amount(word[0]):
            break
        taken.append(word)
        if len(taken) == LONGEST:
            break
    if taken and is_verb(_plain(taken[-1])) and len(taken) > 1:
        taken = taken[:-1]
    return _closed(text, taken)


def _plain(word: re.Match[str]) -> str:
    return word[0].lower().rstrip(".!?”\"’'")


def _tied(text: str, start: int) -> bool:
    """Whether the last word before an amount, but for an article, ends a verb or is "of": asked first."""
    words = text[max(0, start - 24) : start].lower().split()
    if words and words[-1] in ("a", "an", "the"):
        words.pop()
    return bool(words) and (words[-1] in _TIES or words[-1][-1] == ":")


def _before(text: str, place: Place, sentence: Span) -> Span | None:
    """The noun phrase that a verb or "of" ties to the amount after it."""
    low = max(sentence[0], place.start - REACH)
    tie = _VERB.search(text, max(low, place.start - _LONGEST_VERB), place.start) if _tied(text, place.start) else None
    if not tie:
        return None
    end = tie.start()
    held = _HELD_IN.search(text, max(low, end - _LONGEST_TIE), end)
    of = bool(held) or tie[0].split()[0].lower() == "of"
    return _backward(text, max(low, place.clause[0]), held.start() if held else end, whole=not of)


def _backward(text: str, low: int, end: int, *, whole: bool) -> Span | None:
    """The noun phrase that ends at ``end``; a ``whole`` one is None where it only ends a longer phrase.

    "Visits to the libraries had risen": what had risen is not the libraries.
    """
    words = list(_WORD.finditer(text, low, max(low, end)))
    taken: list[re.Match[str]] = []
    for place in range(len(words) - 1, max(-1, len(words) - 1 - LONGEST), -1):
        lower, previous = _plain(words[place]), _plain(words[place - 1]) if place else ""
        inside = lower in _ARTICLES and previous in _JOINS and taken
        stops = (lower in ENDS_BACKWARD and not inside) or (is_verb(lower) and bool(taken))
        if stops and whole and (lower in PREPOSITIONS or (lower in _ARTICLES and previous in PREPOSITIONS)):
            return None
        if stops and lower in {"and", "or"} and place and _pair(text, words[place - 1], words[place]):
            return None
        if stops or _is_amount(words[place][0]) or previous in _INFINITIVE:
            break
        taken.insert(0, words[place])
    return _closed(text, taken)


def _pair(text: str, word: re.Match[str], joint: re.Match[str]) -> bool:
    """Whether "and" joins two words, so that the second alone would be half of a name: ``highways and bridges``."""
    return text[word.end() : joint.start()] == " " and not any(map(str.isdigit, word[0]))


def _is_amount(word: str) -> bool:
    return "£" in word or "%" in word


def _closed(text: str, words: list[re.Match[str]]) -> Span | None:
    """The phrase without years and connecting words at its ends and without a full stop."""
    while words and (words[-1][0].lower() in _INSIDE or only_year(words[-1][0])):
        words = words[:-1]
    while words and (words[0][0].lower() in _INSIDE or only_year(words[0][0])):
        words = words[1:]
    if not words or not any(character.isalpha() for word in words for character in word[0]):
        return None
    start, end = words[0].start(), words[-1].end()
    while end > start and text[end - 1] in '.!?”"':
        end -= 1
    return (start, end) if start < end else None


def _generic(text: str, span: Span) -> bool:
    """Whether the words only repeat the measure ("additional budget")."""
    return all(word.lower() in GENERIC for word in text[span[0] : span[1]].split())


def _fragment(text: str, span: Span) -> bool:
    """Whether the words are a piece of a phrase ("promised", "first year"), which says less than nothing."""
    plain = [_plain(word) for word in _WORD.finditer(text, *span)]
    empty = all(word in SAYS_NOTHING or not any(map(str.isalpha, word)) for word in plain)
    if empty and not _QUOTED.search(text, *span):
        return True
    return _opens_amiss(plain) or any(map(is_verb, plain[1:])) or bool(_FOR_A_MEASURE.search(text[slice(*span)]))


def _opens_amiss(plain: list[str]) -> bool:
    """Whether the phrase opens in a word of time ("second half"), a connecting word or a verb ("promised for")."""
    first, second = plain[0], plain[1] if len(plain) > 1 else ""
    if (first in STOPS and first not in _ARTICLES) or (first in WHEN and (not second or second in WHEN)):
        return True
    if _PARTICIPLE.fullmatch(first) and not second.startswith("of"):
        return True
    return is_verb(first) and (not second or second in _JOINS or second in ENDS_BACKWARD)


def _cell(text: str, place: Place, sentence: Span) -> Span | None:
    """The label in the cell before the amount's own: ``HMRC   £128.00``."""
    if text[place.start - 1 : place.start] not in ("\t", "|") and not text[place.start - 2 : place.start].isspace():
        return None
    name = _CELL.search(text, max(sentence[0], place.start - REACH), place.start)
    return _short(name.span("name"), name["name"]) if name else None


def _short(span: Span, words: str) -> Span | None:
    """The span of a name of few words with no amount among them."""
    split = words.split()
    named = any(character.isalpha() for character in words)
    return span if named and len(split) <= LONGEST and not any(_is_amount(word) for word in split) else None


def _line_name(text: str, place: Place, sentence: Span) -> Span | None:
    """The name that opens a list line, before its dash."""
    name = _NAME.match(text, sentence[0], min(sentence[1], place.start))
    return _short(name.span("name"), name["name"]) if name else None
