"""The sentences and list lines of a text, as spans without their bullets, labels and outer white space."""

import re
from collections.abc import Iterator

from trust.parsing.found import Span

_LINE = re.compile(r"[^\n]*\n?")
_LEAD = re.compile(
    r"[\s\u00a0]*(?:(?:[-–—·•*▪●]|o(?=[\s\u00a0]{2}))[\s\u00a0]+"
    r"|\(?(?:[a-z]|[ivx]{1,4}|[0-9]{1,3}(?:\.[0-9]{1,3}){0,3})[.):][\s\u00a0]+"
    r"|[0-9]{1,3}(?:\.[0-9]{1,3}){1,3}[\s\u00a0]+)?",
    re.I,
)
_STARTS_LIST = re.compile(r"[\s\u00a0]*(?:[-–—·•*▪●]|\(?[a-z0-9]{1,4}[.)])[\s\u00a0]", re.I)
_STOP = re.compile(r"[.!?][\"'”’)\]]*[\s\u00a0]+(?=[\"'“‘(\[]?(?P<next>[A-Z0-9£]))")
# After these a full stop never ends a sentence: "No. 5", "Cllr. Smith", "approx. £5m", initials.
_ABBREVIATED = re.compile(
    r"(?:^|[\s(\u00a0])(?:no|nos|cllrs?|councillors?|mr|mrs|ms|dr|st|rev|revd|prof|hon|approx|ca?|pp?|paras?|vs|viz|"
    r"e\.g|i\.e|incl?|est|min|max|ref|fig|app|ald|supt|insp|sgt|(?-i:[A-Z](?:\.[A-Z])*))$",
    re.I,
)
# After these it ends one only when a word with a capital follows: "£65,000 p.a. The Clerk …".
_OFTEN_LAST = re.compile(
    r"(?:^|[\s(\u00a0])(?:etc|p\.a|a\.m|p\.m|ltd|co|dept|govt|jan|feb|mar|apr|aug|sept?|oct|nov|dec)$", re.I
)
_WRAPPED_AT = 45  # a shorter line is a heading, a name or a cell, never a line of wrapped prose


def sentences(text: str) -> list[Span]:
    """Every sentence in order; together they hold all the words of the text but bullets and labels."""
    return [span for start, end in _blocks(text) for span in _split(text, start, end)]


def _blocks(text: str) -> Iterator[Span]:
    """Lines, with those that a page's width broke off put together again."""
    start: int | None = None
    previous = ""
    for match in _LINE.finditer(text):
        line = match[0]
        if start is not None and not _carries_on(previous, line):
            yield start, match.start()
            start = None
        if start is None and line.strip():
            start = match.start()
        previous = line
    if start is not None:
        yield start, len(text)


def _carries_on(previous: str, line: str) -> bool:
    ended, begins = previous.rstrip(), line.lstrip()
    if len(ended) < _WRAPPED_AT or not begins or ended[-1] in ".:;!?|" or "|" in line:
        return False
    return (begins[0].islower() or begins[0] in "£0123456789(") and not _STARTS_LIST.match(line)


def _split(text: str, start: int, end: int) -> Iterator[Span]:
    lead = _LEAD.match(text, start, end)
    start = lead.end() if lead else start
    for stop in _STOP.finditer(text, start, end):
        if _ends_sentence(text, stop):
            yield from _trimmed(text, start, stop.end())
            start = stop.end()
    yield from _trimmed(text, start, end)


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    window = max(0, stop.start() - 14)
    if text[stop.start()] != ".":
        return True
    if _ABBREVIATED.search(text, window, stop.start()):
        return False
    return stop["next"].isalpha() or not _OFTEN_LAST.search(text, window, stop.start())


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    if start < end:
        yield start, end
