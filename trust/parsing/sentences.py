"""The sentences and list lines of a text, as spans without their bullets, labels and outer white space."""

import re
from collections.abc import Iterator

from trust.parsing.found import Span

_LEAD = re.compile(
    r"[\s\u00a0]*(?:(?:[-–—·•*▪●]|o(?=[\s\u00a0]{2}))[\s\u00a0]+"
    r"|\(?(?:[a-z]|[ivx]{1,4}|[0-9]{1,3}(?:\.[0-9]{1,3}){0,3})[.):][\s\u00a0]+"
    r"|[0-9]{1,3}(?:\.[0-9]{1,3}){1,3}[\s\u00a0]+)?",
    re.I,
)
_STARTS_LIST = re.compile(r"[\s\u00a0]*(?:[-–—·•*▪●]|\(?[a-z0-9]{1,4}[.)])[\s\u00a0]", re.I)
_STOP = re.compile(r"[.!?][\"'”’)\]]*[\s\u00a0]+(?=[\"'“‘(\[]?(?P<next>[A-Z0-9£]))")
# After these a full stop never ends a sentence: "No. 5", "Cllr. Smith", "approx. £5m".
_ABBREVIATED = {
    "ald", "app", "approx", "c", "ca", "cllr", "cllrs", "councillor", "councillors", "dr", "e.g", "est", "fig", "hon",
    "i.e", "inc", "incl", "insp", "max", "min", "mr", "mrs", "ms", "no", "nos", "p", "para", "paras", "pp", "prof",
    "ref", "rev", "revd", "sgt", "st", "supt", "viz", "vs",
}  # fmt: skip
# Nor after initials: "J.R. Smith".
_INITIALS = re.compile(r"[A-Z](?:\.[A-Z])*")
# After these it ends one only when a word with a capital follows: "£65,000 p.a. The Clerk …".
_OFTEN_LAST = {
    "a.m", "apr", "aug", "co", "dec", "dept", "etc", "feb", "govt", "jan", "ltd", "mar", "nov", "oct", "p.a", "p.m",
    "sep", "sept",
}  # fmt: skip
_LONGEST_SHORT = 14  # characters, with the space or bracket before it
_WRAPPED_AT = 45  # a shorter line is a heading, a name or a cell, never a line of wrapped prose


def sentences(text: str) -> list[Span]:
    """Every sentence in order; together they hold all the words of the text but bullets and labels."""
    spans: list[Span] = []
    for start, end in _blocks(text):
        _split(text, start, end, spans)
    return spans


def _blocks(text: str) -> Iterator[Span]:
    """Lines, with those that a page's width broke off put together again."""
    start: int | None = None
    previous, place = "", 0
    for line in text.split("\n"):
        if start is not None and not _carries_on(previous, line):
            yield start, place
            start = None
        if start is None and line and not line.isspace():
            start = place
        previous = line
        place += len(line) + 1
    if start is not None:
        yield start, len(text)


def _carries_on(previous: str, line: str) -> bool:
    if len(previous) < _WRAPPED_AT or not line:
        return False
    ended, begins = previous.rstrip(), line.lstrip()
    if len(ended) < _WRAPPED_AT or not begins or ended[-1] in ".:;!?|" or "|" in line:
        return False
    return (begins[0].islower() or begins[0] in "£0123456789(") and not _STARTS_LIST.match(line)


def _split(text: str, start: int, end: int, spans: list[Span]) -> None:
    """Adds the sentences of a block."""
    lead = _LEAD.match(text, start, end)
    start = lead.end() if lead else start
    for stop in _STOP.finditer(text, start, end):
        if _ends_sentence(text, stop):
            _add_trimmed(text, start, stop.end(), spans)
            start = stop.end()
    _add_trimmed(text, start, end, spans)


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    place = stop.start()
    if text[place] != ".":
        return True
    ahead = text[max(0, place - _LONGEST_SHORT) : place].replace("(", " ")
    words = ahead.split()
    if not words or ahead[-1].isspace() or (len(words) == 1 and not ahead[0].isspace() and place > _LONGEST_SHORT):
        return True  # no word, or one too long
    if words[-1].lower() in _ABBREVIATED or _INITIALS.fullmatch(words[-1]):
        return False
    return stop["next"].isalpha() or words[-1].lower() not in _OFTEN_LAST


def _add_trimmed(text: str, start: int, end: int, spans: list[Span]) -> None:
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    if start < end:
        spans.append((start, end))
