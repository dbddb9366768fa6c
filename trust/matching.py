"""Which budget line a figure is most likely of, and why, from the words around it. Pure: plain data in, plain data out.

It only ever suggests; a person confirms. So a doubtful figure is better left without a suggestion than given a wrong
one: where the words name two lines, or tie none to the amount, none is suggested, and those named are near.
"""

import re
from dataclasses import dataclass, replace

from trust.matching_words import (
    A_SHARE,
    BREAK,
    JOINED,
    LEADS_ON,
    NOT_OF_IT,
    OF_NO_LINE,
    OF_THE_WHOLE,
    ON_FROM,
    PART_OF_A_SUM,
    PLAIN,
    PRICE,
    RATE,
    ROW,
    SUM_WORDS,
    THE_COUNCILS,
    TWO_SUBJECTS,
)
from trust.naming import BARE, fold, mentions

FAR = 600  # characters to either side of the amount


@dataclass(frozen=True)
class Line:
    """A budget line as staff keep it, with the names of its trust."""

    key: int
    name: str
    aliases: tuple = ()
    trust: str = ""
    trust_aliases: tuple = ()
    whole: bool = False


@dataclass(frozen=True)
class Said:
    """A figure with the words around it.

    ``start`` is its place in its sentence; ``around`` are the words of its item, ``document`` those of the whole
    document, which tell who is meant by "the Trust" there.
    """

    text: str
    sentence: str
    start: int | None = None
    about: str = ""
    measure: str = "other"
    unit: str = "GBP"
    title: str = ""
    body: str = ""
    around: str = ""
    document: str = ""


@dataclass(frozen=True)
class Suggestion:
    """The key of the line most likely meant (None where the words do not tell), why, and the lines that are near."""

    line: int | None
    why: str = ""
    near: tuple = ()


def suggest(said, lines):
    """The line of ``lines`` that the figure is most likely of."""
    said = close_by(said)
    sentence, at = fold(said.sentence), place(said)
    trusts = {names_of(line): line for line in lines}  # each looked for once, however many lines it has
    there = {names for names, line in trusts.items() if is_named(line, said)}
    named = [line for line in lines if names_of(line) in there]
    parts, wholes = [line for line in named if not line.whole], [line for line in named if line.whole]
    found, spoken = tied(said, sentence, at, parts), said_of(sentence, parts)
    whole = None if spoken_before(said, sentence, at, parts) else whole_meant(said, sentence, at, wholes)
    if price(said, sentence, at):
        return Suggestion(None, near=keys(found, spoken))
    if whole and (said.measure == "contract sum" or not found):
        line, why = whole
        return Suggestion(line.key, why, keys([line], found, spoken))
    if len(keys(found)) == 1 and rate_fits(said, found[0]):
        line, words = found[0]
        return Suggestion(line.key, f"“{words}” stands {where(said, line)}", keys([line], spoken))
    titled = said_of(fold(said.title), parts)
    return Suggestion(None, near=keys(found, spoken, titled, [whole[0]] if whole else ()))


def close_by(said):
    """The figure with no more of its sentence than stands close by: a table may come as one of a million letters."""
    if len(said.sentence) <= 2 * FAR:
        return said
    at = place(said) or 0
    start = max(0, at - FAR)
    return replace(said, sentence=said.sentence[start : at + len(said.text) + FAR], start=at - start)


def spoken_before(said, sentence, at, parts):
    """Whether a part is the talk before the amount: "the pay award left a pressure of £2m" is not said of the whole."""
    return said.measure != "contract sum" and at is not None and bool(said_of(sentence[:at], parts))


def place(said):
    """Where the figure stands in its sentence: as given, else the only place of its words; None where it is unknown."""
    if said.start is not None and said.sentence[said.start : said.start + len(said.text)] == said.text:
        return said.start
    return said.sentence.find(said.text) if said.sentence.count(said.text) == 1 else None


def keys(*several):
    """The keys of lines, or of (line, words), each once."""
    lines = (one[0] if isinstance(one, tuple) else one for some in several for one in some)
    return tuple(dict.fromkeys(line.key for line in lines))


def price(said, sentence, at):
    """Whether the amount is a price or a tax, which is no sum of any line."""
    end = at + len(said.text) if at is not None else len(sentence)
    return said.measure in OF_NO_LINE or PRICE.match(sentence, end) is not None


def rate_fits(said, found):
    """A per cent belongs to a line only by a name that speaks of a rate, such as a pay award."""
    return said.unit != "percent" or RATE.search(fold(found[1])) is not None


def where(said, line):
    return "in what it is for" if said_of(fold(said.about), [line]) else "beside it in its sentence"


def said_of(words, lines):
    """(line, the words that name it) for each line that folded words name."""
    return [(line, words[start:end]) for start, end, line in named_in(words, lines)]


def named_in(words, lines):
    """(start, end, line) where the folded words name a line, the longest names first to claim their place."""
    found = []
    for line in lines:
        found += [(start, end, line) for name in (line.name, *line.aliases) for start, end in mentions(name, words)]
    kept = []
    for one in sorted(found, key=lambda one: one[0] - one[1]):
        if not any(claims(other, one) for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one[:2])


def claims(other, one):
    """Whether a longer name of the same line has these words, or a longer name of another line of its trust."""
    overlap = one[0] < other[1] and other[0] < one[1]
    longer = other[1] - other[0] > one[1] - one[0]
    return overlap and (other[2] == one[2] or (longer and other[2].trust == one[2].trust))


def tied(said, sentence, at, parts):
    """(line, words) of the lines that the words tie to the amount: what it is for, else what stands beside it."""
    if of_about := named_in(fold(said.about), parts):
        return [(line, said.about[start:end]) for start, end, line in of_about]
    if at is None:
        return []
    named = [one for one in named_in(sentence, parts) if not NOT_OF_IT.search(sentence[max(0, one[0] - 30) : one[0]])]
    end = at + len(said.text)
    after = [one for one in named if one[0] >= end and LEADS_ON.fullmatch(sentence, end, one[0])]
    before = [one for one in named if one[1] <= at and leads_up(sentence, one[1], at)]
    return [(line, said.sentence[start:stop]) for start, stop, line in [*together(sentence, named, after[:1]),
            *together(sentence, named, before[-1:])]]  # fmt: skip


def leads_up(sentence, end, at):
    """Whether the words from a line's name to the amount keep the two together; one sum may lead on to the next."""
    between = sentence[end:at]
    if len(between) > 90:
        return False
    if "£" in between:
        first, _, rest = between.partition("£")
        step = re.match(r"[\d.,]+\s*(?:million|bn|billion|m|k)?\b", rest)
        return bool(step and ON_FROM.fullmatch(rest, step.end()) and not BREAK.search(first))
    return between.strip() in (":", "–", "-", "") or not BREAK.search(between)


def together(sentence, named, one):
    """The mention with those that are joined to it: "placements and agency staff" are two."""
    for start, end, _ in one:
        return [
            other
            for other in named
            if (other[0] < end and start < other[1])
            or JOINED.fullmatch(sentence, other[1], start)
            or JOINED.fullmatch(sentence, end, other[0])
        ]
    return []


def is_named(line, said):
    """Whether the line's trust is named near the figure. A line of no trust needs none."""
    return not line.trust or named_around(line, said)


def named_around(line, said):
    """Whether its item names the trust, or its sentence does so in short and the document in full."""
    if any(mentions(name, fold(words)) for name in strong(line) for words in (said.title, said.body, said.around)):
        return True
    full = any(mentions(name, fold(words)) for name in strong(line) for words in (said.sentence, said.document))
    return full and bool(trust_in(line, said.sentence))


def strong(line):
    """The trust's names that are nobody else's: "the Trust" by itself may be any."""
    return [name for name in names_of(line) if not BARE.fullmatch(name)]


def names_of(line):
    return line.trust, *line.trust_aliases


def trust_in(line, words):
    """The words by which the trust is named, aside from its committee or board; empty where it is not."""
    folded = fold(words)
    for name in names_of(line):
        for start, end in mentions(name, folded):
            if not re.match(
                r"\W*(?:joint |operational |partnership )?(?:committee|board|panel|sub|group)\b", folded[end:]
            ):
                return words[start:end]
    return ""


def whole_meant(said, sentence, at, wholes):
    """(line, why) of the trust's contract as a whole where the figure is said of that, else None."""
    if said.measure not in OF_THE_WHOLE or said.unit == "percent" or THE_COUNCILS.search(sentence):
        return None
    if ROW.search(said.sentence):
        return None
    if at is not None and (PART_OF_A_SUM.search(sentence[:at]) or share(said, sentence, at)):
        return None
    for why, test in WHERE_NAMED:
        meant = [line for line in wholes if test(line, said)]
        if meant and (len(meant) > 1 or not of_itself(meant[0], said)):
            return None
        if meant:
            return meant[0], f"{'an' if said.measure[0] in 'aeiou' else 'a'} {said.measure}, and {why}"
    return None


def share(said, sentence, at):
    """Whether the amount is a share of some other sum; of savings that is still a sum of savings."""
    return said.measure != "saving" and A_SHARE.match(sentence, at + len(said.text)) is not None


def in_sentence(line, said):
    return bool(trust_in(line, said.sentence)) and named_around(line, said)


def in_title(line, said):
    """A title that speaks of the council's own money too names the trust only for its contract sum."""
    own = said.measure == "contract sum" or not TWO_SUBJECTS.search(fold(said.title))
    return own and bool(trust_in(line, said.title))


def in_body(line, said):
    return any(mentions(name, fold(said.body)) for name in strong(line))


WHERE_NAMED = (
    ("its sentence names the trust", in_sentence),
    ("the item’s title names the trust", in_title),
    ("the body is named for the trust", in_body),
)


def of_itself(line, said):
    """Whether what the figure is for, if that is said, is no more than the trust and its sum."""
    about = fold(said.about)
    for name in (*names_of(line), line.name, *line.aliases):
        for start, end in reversed(mentions(name.removeprefix("the "), about)):
            about = about[:start] + about[end:]
    return said.measure == "contract sum" or not PLAIN.sub("", SUM_WORDS.sub("", about))
