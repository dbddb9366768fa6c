"""The body that met: the fullest name that the text prints for it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from ..layout.lines import Line, fold
from ..layout.sections import Section
from ..vocabulary import date_words, decision_words, heading_words

SMALL_WORDS = ("OF", "AND", "FOR", "THE", "IN", "ON", "WITH")
NOBODY = ("committee", "sub-committee", "board", "panel", "group", "working group", "commission", "forum")  # no name
BARE = ("parish council", "town council", "community council", "council", "full council", "the council", "committee")


OF_ITSELF = (  # how minutes without a heading name the body, best first
    decision_words.BODY_LEAD_IN, heading_words.OWN_MINUTES, heading_words.RESOLVES_THAT_IT,
    heading_words.RESOLVES, heading_words.OWN_APPROVED, heading_words.THAT_THE_BODY,
)  # fmt: skip
READ = ("text", "marker", "listed")
COUNCIL = ("Council", "The Council", "Full Council")


def of_place(heading: Sequence[str], everything: Iterable[str]) -> str | None:
    """Under ``BOROUGH OF WEXMERE``, the ``Wexmere Borough Council`` that a page's edge or another line names."""
    match = next((match for line in heading if (match := heading_words.OF_PLACE.fullmatch(line))), None)
    if not match:
        return None
    name = f"{match['place']} {match['kind']} Council"
    found = next((line for line in everything if line.casefold().startswith(name.casefold())), None)
    return shown(found[: len(name)]) if found else None


def of_field(printed: str) -> str | None:
    """The body or office in ``Decision Maker: Cabinet``; a field may hold the day as well."""
    words = fold(re.sub(r"\(Item\b.*$", "", date_words.DATE.sub(" ", printed))).strip(" ,.-–—")
    if heading_words.DECIDER.match(words) or heading_words.WHOLE_BODY.fullmatch(words):
        return words
    return _longest(words)


def on_page(printed: Sequence[str]) -> str | None:
    """Above the day on a website's page, a body whose part is named beside it: ``Fire Authority - Roads``."""
    above_day = (fold(name) for name, day in pairwise(printed) if heading_words.DAY_LINE.match(day))
    return next((name for name in above_day if heading_words.PART_BESIDE.fullmatch(name)), None)


def in_heading(printed: Sequence[str]) -> str | None:
    """The body of a heading: who met, by ``meeting of the …``; else the part of the council it names, else that."""
    met = [name for line in printed if (name := _that_met(line))]
    lines = [name for line in _with_place_above(printed) if (name := _whole_line(line))]
    if met:
        body = max(met, key=_weight)
        fuller = _fuller(body, [*lines, *met])
        if not _named(body) and _is_council(body):
            return shown(max(fuller, key=_weight))
        return shown(max([name for name in fuller if _is_council(name) == _is_council(body)], key=_weight))
    parts = [name for name in lines if not _is_council(name)]
    on_page = [
        heading_words.LAST_MEETING_OF.sub("", match["body"])
        for line in printed
        if (match := heading_words.BEFORE_DAY.match(line))
    ]
    loose = [name for line in printed if _of_meeting(line) and (name := _longest(until_place(line)))]
    best = parts or lines or on_page or loose
    return shown(max(best, key=_weight)) if best else None


def _with_place_above(printed: Sequence[str]) -> Iterator[str]:
    """``LOWER WEXMERE`` above ``PARISH COUNCIL`` is the first part of its name."""
    above = ""
    for line in printed:
        place = above.isupper() and len(above.split()) <= 4 and above.replace(" ", "").isalpha()
        welsh = above.startswith("CYNGOR")
        if place and not welsh and line.isupper() and not _named(line) and not heading_words.BODY.search(above):
            yield f"{above} {line}"
        yield line
        above = line


def of_decision(text: str, sections: Sequence[Section]) -> str | None:
    """Where no heading names it, the body of ``That the Executive:`` or ``DECISION: The Cabinet:``, or whose minutes
    it approves; not one that is quoted."""
    for pattern in OF_ITSELF:
        for line in _spoken_here(sections):
            start = line.body if line.kind == "marker" else line.span[0]
            match = pattern.match(text, start, line.span[1]) if line.kind in READ else None
            name = _capitalised(fold(match["body"])) if match else ""
            if name and name.casefold() not in NOBODY and not heading_words.NEW_BODY.search(name):
                return _trim(name)
    return None


def _capitalised(words: str) -> str:
    """The last words that a name can hold: of ``Following lengthy discussion the Council``, the Council."""
    kept: list[str] = []
    for word in reversed(words.split()):
        if word[0].islower() and word not in ("and", "of", "for", "&"):
            break
        kept.insert(0, word)
    return " ".join(kept)


def _of_meeting(line: str) -> bool:
    """A line that tells of a meeting, by a word or a day; ``Parish Council Documents`` does not."""
    return bool(heading_words.MEETING_WORD.search(line) or date_words.DATE.search(line))


def _spoken_here(sections: Sequence[Section]) -> Iterator[Line]:
    """The paragraphs that are no quotation of another body's minutes."""
    for section in sections:
        quoted = False
        for line in section.body:
            opens, closes = line.text.count("“"), line.text.count("”")
            if not quoted:
                yield line
            quoted = opens > closes if not quoted else closes <= opens


def _named(body: str) -> bool:
    return fold(body).casefold() not in BARE


def _is_council(name: str) -> bool:
    return heading_words.SMALL.search(name) is not None


def _weight(name: str) -> tuple[bool, int]:
    """A body with a name of its own before ``Parish Council``; of two such, the fuller."""
    return (_named(name), len(name.split()))


def _fuller(body: str, names: Sequence[str]) -> list[str]:
    """The printings of one body: ``Wexmere Council`` is the ``COUNCIL`` that met, and not its ``Leisure Committee``."""
    own = body if _named(body) else body.split()[-1]
    return [body, *(name for name in names if f" {fold(name)}".casefold().endswith(f" {fold(own)}".casefold()))]


def _whole_line(line: str) -> str | None:
    """A heading line that is a body's name and hardly more: ``AUDIT COMMITTEE``, ``Council - Thursday 5th May``."""
    if heading_words.BODY_START.match(line):
        return None
    parts = re.split(r"\s[-–—|]\s", fold(date_words.TIME.sub("", date_words.DATE.sub("", line))))
    for part in reversed(parts[:3]):
        words = _trim(heading_words.LAST_MEETING_OF.sub("", until_place(part).strip(" ,.:;-–—|@")))
        if words and heading_words.WHOLE_BODY.fullmatch(words) and not heading_words.NO_BODY.search(words):
            return _without_council(words)
    return None


def _that_met(line: str) -> str | None:
    """The body after ``meeting of the``, ``minutes of the``."""
    place = place_of_body(line)
    return _without_council(_trim(line[slice(*place)])) or None if place else None


def place_of_body(line: str) -> tuple[int, int] | None:
    """Where in a heading's line the name of the body stands that it says has met."""
    started = heading_words.BODY_START.match(line)
    if not started:
        return None
    rest = until_place(line[started.end() :])
    named = heading_words.WHOLE_BODY.match(rest) or heading_words.BODY.match(rest)
    if not named:
        named = heading_words.ASSEMBLY.match(rest)
        return (started.end(), started.end() + named.end()) if named else None
    whom = heading_words.FOR_WHOM.match(rest, named.end())
    return started.end() + named.start(), started.end() + (whom.end() if whom else named.end())


def _without_council(name: str) -> str:
    part = heading_words.PART_OF_COUNCIL.match(name)
    return part["part"] if part else name


def until_place(line: str) -> str:
    """The line up to its place, date or next part."""
    cut = re.search(
        r"\s[-–—|]\s|\b(?:held|at|on|in)\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?" + date_words.MONTH, line, re.I
    )
    return line[: cut.start()] if cut and cut.start() > 0 else line


def _longest(printed: str) -> str | None:
    names = [_trim(match.group()) for match in heading_words.BODY.finditer(printed)]
    return max((name for name in names if name), key=len, default=None)


def _trim(name: str) -> str:
    """A body's name without the words that lead up to it, and in English where it is printed in both languages."""
    name = heading_words.WELSH_BODY.sub("", name)
    return re.sub(
        r"^(?:(?:report|to|draft|minutes?|notes|agenda|proceedings|of|the|a|and|for|meeting|decisions?|that|extraordinary|"
        r"annual(?!\s+(?:parish|town|community|village)\s+(?:meeting|assembly)\b)|"
        r"ordinary|special|virtual|full(?=\s+(?!council\b)\S.{0,60}\bcouncil\b))\s+)+(?!general\b)",
        "",
        fold(name),
        flags=re.I,
    ).strip(" ,-")


def shown(name: str) -> str:
    """``CHAPEL HILL COUNCIL`` is shouted in the heading only."""
    if not name.isupper():
        return name
    return " ".join(
        word.lower() if word in SMALL_WORDS and place else _capital(word) for place, word in enumerate(name.split())
    )


def _capital(word: str) -> str:
    return "-".join(part.capitalize() for part in word.split("-")) if word[0] != "(" else f"({word[1:].capitalize()}"
