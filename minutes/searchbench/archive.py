"""Made-up minutes: meetings of 8 to 16 items of about ten passages of 20 to 120 words, over thirty years. Pure.

About two words in five are little words. Of the others one in three is a word of the item's own matter, so that words
come together as they do in minutes, and the rest fall off by rank as Zipf has it: the commonest is in nearly every
item. A tenth of the passages are decisions. Meetings come in no order of date.
"""

from bisect import bisect
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from math import exp, log
from random import Random

from .words import BODIES, LITTLE_WORDS, PEOPLE, PHRASES, WORDS, shares

FIRST_DAY, DAYS = date(1995, 1, 1), 30 * 365
LITTLE, OWN = 0.43, 0.33
MATTER = 40  # words of an item's own
COMMONEST = 20  # words too common to be anybody's own matter
PLURAL, PAST = 0.18, 0.10

_LITTLE_SHARES = shares(len(LITTLE_WORDS), 1.5)
_WORD_SHARES = shares(len(WORDS), 2.7)
_PHRASE_SHARES = shares(len(PHRASES), 1)


@dataclass
class MadePassage:
    text: str
    speaker: int | None = None  # a place in PEOPLE
    decided: bool = False
    amounts: list[Decimal] = field(default_factory=list)


@dataclass
class MadeItem:
    title: str
    passages: list[MadePassage]


@dataclass
class MadeMeeting:
    body: int  # a place in BODIES
    day: date
    items: list[MadeItem]


def meetings(passages, seed):
    """Meetings that hold ``passages`` passages in all. The first are the same whatever their number."""
    random, left = Random(seed), passages
    while left > 0:
        meeting = _meeting(random)
        for place, item in enumerate(meeting.items):
            del item.passages[left:]
            left -= len(item.passages)
            if left <= 0:
                del meeting.items[place + 1 :]
        yield meeting


def _meeting(random):
    body = random.randrange(len(BODIES))
    day = FIRST_DAY + timedelta(days=random.randrange(DAYS))
    members = Random(f"{body} {day.year}").sample(range(len(PEOPLE)), 18)
    return MadeMeeting(body, day, [_item(random, members, day.year) for _ in range(random.randint(8, 16))])


def _item(random, members, year):
    ranks = range(MATTER)
    matter = [WORDS[int(exp(random.uniform(log(COMMONEST), log(len(WORDS) - 1))))] for _ in ranks]
    title = " ".join(matter[: random.randint(2, 6)]).capitalize()
    number = max(1, round(random.gauss(10, 3.2)))
    return MadeItem(title, [_passage(random, matter, members, year) for _ in range(number)])


def _passage(random, matter, members, year):
    length = min(120, max(20, int(random.gammavariate(3.2, 20))))
    words = _words(random, matter, length)
    if random.random() < 0.16:
        words.insert(random.randrange(len(words)), PHRASES[_by_share(random, _PHRASE_SHARES)])
    amounts = []
    if random.random() < 0.08:
        amounts = [Decimal(random.randrange(1, 9_000_000))]
        words.insert(random.randrange(len(words)), f"£{amounts[0]:,}")
    if random.random() < 0.045:
        words.append(f"application {random.choice(['AB', 'CD', 'EF'])}/{year}/{random.randrange(9999):04d}/FUL")
    return _said(random, _sentences(random, words), members, amounts)


def _words(random, matter, length):
    little = random.choices(LITTLE_WORDS, cum_weights=_LITTLE_SHARES, k=length)
    general = random.choices(WORDS, cum_weights=_WORD_SHARES, k=length)
    own = random.choices(matter, k=length)
    draw = random.random
    return [
        small if draw() < LITTLE else _inflected(draw(), mine if draw() < OWN else other)
        for small, other, mine in zip(little, general, own, strict=True)
    ]


def _inflected(chance, word):
    if chance < PLURAL:
        return word + "s"
    return word.removesuffix("e") + "ed" if chance < PLURAL + PAST and len(word) > 6 else word


def _sentences(random, words):
    step = random.randint(11, 24)
    sentences = (" ".join(words[start : start + step]) for start in range(0, len(words), step))
    return " ".join(sentence[0].upper() + sentence[1:] + "." for sentence in sentences)


def _said(random, text, members, amounts):
    kind, speaker, other = random.random(), random.choice(members), random.choice(members)
    if kind < 0.10:
        return MadePassage(f"RESOLVED that {text[0].lower()}{text[1:]}", None, True, amounts)
    if kind < 0.37:
        return MadePassage(f"Councillor {PEOPLE[speaker]} {text[0].lower()}{text[1:]}", speaker, False, amounts)
    if kind < 0.48:
        moved = f"Cllr {PEOPLE[speaker].split()[1]} moved and Cllr {PEOPLE[other].split()[1]} seconded"
        return MadePassage(f"{moved} {text[0].lower()}{text[1:]}", speaker, False, amounts)
    return MadePassage(text, None, False, amounts)


def _by_share(random, cumulative):
    return bisect(cumulative, random.random() * cumulative[-1])
