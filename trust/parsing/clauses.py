"""Which telling word speaks for which amount of a sentence: precision before reach, "other" when none clearly does."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from trust.parsing.boundaries import REACH
from trust.parsing.differences import difference
from trust.parsing.found import Span
from trust.parsing.leads import IN_A_LIST, told_by
from trust.parsing.levels import LEVELS, foretold
from trust.parsing.measures import Telling
from trust.parsing.nearness import Place, beside, near, nearest
from trust.parsing.pairs import (
    changed_by,
    changed_from,
    in_brackets,
    leads_to,
    names_in_brackets,
    next_in_brackets,
    same_thing,
    which_is,
)
from trust.parsing.parts import (
    ADDED_UP,
    at_a_cost,
    by_another,
    formerly,
    goes_on,
    next_part,
    of_which,
    part_before,
    pledged_saving,
    risen_to,
    share,
    shares,
    target,
    whole_and_part,
    year_by_year,
)
from trust.parsing.phrases import hinted, priced, settled, suggested
from trust.parsing.rates import grown_by, settled_rate, step_of

_SHARED = {"overspend", "underspend", "reserve", "saving", "variance", "grant", "pressure", "growth"}
# What a per cent may say again: "by £5, or 2.79 per cent".
_RESTATED = {*_SHARED, "rate of rise", "funding", "income", "spending"}
# What a part "of which" has in common with its whole, besides what can be added up.
_PARTED = {"grant", "budget", "funding"}
# What a rise leads to a new level of; a contract sum, a budget and their like need more grammar.
_LEVELLED = {"charge", "rent", "precept", "grant", "income", "reserve", "spending"}
# "£15,000 in 2020/21, £20,000 in 2021/22 and £10,000 …", "£1m rising to £2m": one measure for all of them.
_SERIES = re.compile(
    r"(?:\s(?:in|for)\s[0-9]{4}[/–-][0-9]{2,4})?,?(?:\s(?:and\sthen|and|then|or|compared\s(?:with|to)))?"
    r"(?:\s(?:rising|increasing|falling|reducing|up|down)\sto)?\s",
    re.I,
)
# "…, or £1.6m, and £2.25m had been included": a new statement, not a series.
_GROWS = {"budget", "spending", "forecast"}
_NEW_VERB = re.compile(r"\s(?:had|has|was|is|would|will)\s", re.I)


class Told(NamedTuple):
    """What a sentence says of one amount: a measure, or a mere hint that yields to what the context says."""

    measure: str | None = None
    hint: str | None = None


def told_measures(text: str, places: Sequence[Place], words: Sequence[Telling], sentence: Span) -> list[Told]:
    """What the sentence says of each of its amounts.

    A word that stands against one amount ("£123.348m budget") is that amount's and speaks for no other.
    """
    return _Sentence(text, places, words, sentence).read()


class _Sentence:
    """One sentence while it is read: what is told of its amounts so far, and which words are taken."""

    def __init__(self, text: str, places: Sequence[Place], words: Sequence[Telling], sentence: Span) -> None:
        self.text = text
        self.places = places
        self.words = words
        self.starts = [word.start for word in words]
        self.sentence = sentence
        self.told: list[str | None] = []
        self.beside: list[Telling | None] = []
        self.taken: set[Telling] = set()

    def read(self) -> list[Told]:
        """First what stands against each amount, then what is near it or around it."""
        for place in self.places:
            self._take_beside(place)
        told = [self._second_look(index, place) for index, place in enumerate(self.places)]
        for index in range(len(self.places) - 2, -1, -1):
            whole = whole_and_part(self.text, self.places[index].end, self.places[index + 1].start)
            if told[index].measure is None and whole and self.told[index + 1] in ADDED_UP:
                self.told[index] = self.told[index + 1]
        return [one._replace(measure=measure) for one, measure in zip(told, self.told, strict=True)]

    def _near(self, place: Place) -> list[Telling]:
        return [word for word in near(self.text, place, self.words, self.starts) if word not in self.taken]

    def _take_beside(self, place: Place) -> None:
        word = beside(self.text, place, self._near(place))
        if word and word.measure == "spending" and priced(self.text, place.start, self.sentence):
            word = word._replace(measure="charge")
        settled_by = self._stepped(place)
        rate = place.printed.unit == "percent" and word and word.measure == "precept"
        if not settled_by and (rate or not (word and word.end <= place.start and word.measure != "other")):
            settled_by = self._settled(place)
        if settled_by == "charge" and self.told and self.told[-1] == "precept":
            again = which_is(self.text, self.places[len(self.told) - 1].end, place.start)
            settled_by = "precept" if again else settled_by
        word = None if settled_by else word or self._shared(place)
        self.beside.append(word)
        self.taken |= {word} if word else set()
        self.told.append(settled_by or self._measure(len(self.told), word))

    def _second_look(self, index: int, place: Place) -> Told:
        told = self.told[index] or self._handed_on(index)
        if index and self.told[index - 1] == "pay award" and told in (None, "spending"):
            told = self._from_previous(index, "pay award") or told
        if index and self.told[index - 1] in _GROWS and grown_by(self.text, self.places[index - 1].end, place.start):
            told = "growth"
        if told is None and place.printed.unit == "GBP":
            told = suggested(self.text, place.start, place.end, self.sentence)
        around = [] if told else self._near(place)
        told = told or self._measure(index, nearest(self.text, place, around, hint=False)) or self._as_part(index)
        self.told[index] = told
        hint = None if told else self._measure(index, nearest(self.text, place, around, hint=True))
        return Told(told, hint or hinted(self.text, place.start, place.end, place.printed.start))

    def _stepped(self, place: Place) -> str | None:
        """The measure of an amount that is a step from one level to another."""
        if place.printed.unit != "GBP":
            return None
        step = step_of(self.text, place.start, place.end, self.sentence)
        return step or difference(self.text, place.start, place.end)

    def _settled(self, place: Place) -> str | None:
        """The measure of an amount that a turn of phrase settles."""
        told = settled if place.printed.unit == "GBP" else settled_rate
        return told(self.text, place.start, place.end, self.sentence)

    def _measure(self, index: int, word: Telling | None) -> str | None:
        """The measure a word tells; an outturn that is still to come is a forecast."""
        if word is None or word.measure != "outturn":
            return word.measure if word else None
        place = self.places[index]
        low = max(place.clause[0], self.places[index - 1].end if index else 0)
        return "forecast" if foretold(self.text, min(low, place.start), place.start) else "outturn"

    def _shared(self, place: Place) -> Telling | None:
        """The word of the amount before, where it stands between the two: ``£2m of the savings of £5m``."""
        word = self.beside[-1] if self.beside else None
        return word if word and word.end <= place.start and shares(self.text, word.end, place.start) else None

    def _handed_on(self, index: int) -> str | None:
        if not index or self.places[index - 1].printed.unit != self.places[index].printed.unit:
            return None
        between = self.places[index - 1].end, self.places[index].start
        parted = self.text.startswith(" of which", self.places[index].end) or self._says_anew(index)
        return self.told[index - 1] if _SERIES.fullmatch(self.text, *between) and not parted else None

    def _says_anew(self, index: int) -> bool:
        """Whether an amount opens a statement of its own: ``…, or £1.6m, and £2m had been included``."""
        anew = _NEW_VERB.match(self.text, self.places[index].end)
        return bool(anew and self.text.startswith(", and ", self.places[index - 1].end))

    def _as_part(self, index: int) -> str | None:
        """The measure of an amount that no word tells but the amounts around it do."""
        place = self.places[index]
        measure = self.told[index - 1] if index else None
        handed = (self._from_previous(index, measure) or self._listed(index, measure)) if measure else None
        handed = handed or self._changed(index) or self._in_brackets(index)
        if handed or place.printed.unit != "GBP":
            return handed
        low = max(self.sentence[0], place.start - REACH)
        colon = self.text.rfind(":", low, place.start)
        opened = told_by(self.text, (low, colon), IN_A_LIST) if colon > low else None
        return opened or ("saving" if pledged_saving(self.text, place.start, place.end, self.sentence) else None)

    def _listed(self, index: int, measure: str) -> str | None:
        """The measure of the amount before, where this one goes on its list or is the same in another year."""
        previous, place, word = self.places[index - 1], self.places[index], self.beside[index - 1]
        if (
            self._says_anew(index)
            or previous.printed.unit != place.printed.unit
            or (word and word.start >= previous.end)
        ):
            return None
        listed = measure not in {*LEVELS, "other"} and goes_on(self.text, previous.end, place.start, measure)
        return measure if listed or year_by_year(self.text, previous.end, place.start, place.end) else None

    def _from_previous(self, index: int, measure: str) -> str | None:
        """The measure of the amount before, where this one is a part, a share or the target of it."""
        text, previous, place = self.text, self.places[index - 1], self.places[index]
        between = previous.end, place.start
        match previous.printed.unit, place.printed.unit:
            case "GBP", "GBP":
                handed = formerly(text, *between) or target(text, *between)
                handed = handed or (measure in ADDED_UP and _is_part(text, previous, place))
                handed = handed or (measure in _PARTED and whole_and_part(text, *between))
                handed = handed or (measure != "other" and same_thing(text, *between, place.end, self.sentence[1]))
            case "GBP", "percent":
                measure = self._set_against(index) or measure
                handed = measure in _RESTATED and share(text, *between, place.end)
                handed = handed or (measure == "saving" and of_which(text, *between))
            case "percent", "GBP":
                if measure == "rate of rise" and risen_to(text, *between):
                    return self._what_rose(index)
                handed = measure == "pay award" and at_a_cost(text, *between)
                handed = handed or (measure != "other" and share(text, *between, place.end))
            case _:
                rises = measure == "rate of rise" and (of_which(text, *between) or by_another(text, *between))
                each = measure == "pay award" and text.endswith("each ", 0, place.start)
                handed = rises or each or target(text, *between)
        return measure if handed else None

    def _set_against(self, index: int) -> str | None:
        """The measure that a share restates past its budget: ``overspent by £5m against a budget of £90m, or 5%``."""
        if index < 2 or self.told[index - 1] not in LEVELS or self.told[index - 2] not in _SHARED:
            return None
        between = self.text[self.places[index - 2].end : self.places[index - 1].start]
        return self.told[index - 2] if " against " in between else None

    def _in_brackets(self, index: int) -> str | None:
        """The measure of an amount in brackets, in a list of names with their amounts."""
        place = self.places[index]
        if not in_brackets(self.text, place.start, place.end):
            return None
        if index and self.told[index - 1] and next_in_brackets(self.text, self.places[index - 1].end, place.start):
            return self.told[index - 1]
        ahead = [word for word in self._ahead(place) if word.measure in _SHARED and not word.hint]
        return ahead[-1].measure if ahead and names_in_brackets(self.text, ahead[-1].end, place.start) else None

    def _changed(self, index: int) -> str | None:
        """The measure of a level that something rose or fell from or to."""
        place = self.places[index]
        if place.printed.unit != "GBP":
            return None
        low = max(self.sentence[0], place.start - 80)
        if changed_from(self.text, low, place.start):
            return self._subject(place, _LEVELLED | _SHARED)
        previous = self.places[index - 1] if index else None
        if not previous or previous.printed.unit != "GBP" or not leads_to(self.text, previous.end, place.start):
            return None
        low = max(self.sentence[0], previous.start - 80)
        if changed_from(self.text, low, previous.start):
            return self.told[index - 1]
        changed = changed_by(self.text, low, previous.start)
        return self._subject(previous, _LEVELLED | _SHARED | LEVELS) if changed else None

    def _subject(self, place: Place, measures: set[str]) -> str | None:
        """The last of these measures that is told before an amount."""
        ahead = [word.measure for word in self._ahead(place) if word.measure in measures]
        return ahead[-1] if ahead else None

    def _ahead(self, place: Place) -> list[Telling]:
        """The words within reach before an amount."""
        first, last = bisect_right(self.starts, place.start - REACH), bisect_left(self.starts, place.start)
        return [word for word in self.words[first:last] if word.end <= place.start]

    def _what_rose(self, index: int) -> str | None:
        """The measure of what a per cent is said to have risen by: the last word told before it."""
        return self._subject(self.places[index - 1], _LEVELLED)


def _is_part(text: str, previous: Place, place: Place) -> bool:
    """Whether an amount and the one before it are whole and part, either way, or two parts of one whole."""
    return (
        part_before(text, place.end)
        or whole_and_part(text, previous.end, place.start)
        or next_part(text, previous.end, place.start, place.end)
    )
