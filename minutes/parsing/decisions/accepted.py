"""Proposals that nobody moved in form, accepted in the same paragraph: ``She proposed that … . All agreed.``"""

from collections.abc import Iterator

from ..found import Span
from ..layout import cues
from ..layout.lines import Line
from ..vocabulary import decision_words, motion_words
from .told import LONGEST, Told, sentence_end, space_after

BETWEEN = 3  # sentences, of who proposed and seconded, between a proposal and its acceptance


def read(text: str, line: Line, start: int) -> Iterator[Told]:
    """Each proposal that the sentence after it, or its own last words, accept."""
    if line.kind not in ("text", "listed") or not line.has(cues.PUTS):
        return
    if line.span[1] - start > LONGEST:
        return
    sentences = list(_sentences(text, start, line.span[1]))
    for place, span in enumerate(sentences):
        told = _put(text, span, sentences[place + 1 : place + 2 + BETWEEN])
        if told:
            yield told


def _sentences(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end:
        stop = sentence_end(text, start, end)
        while stop < end and text[stop] in motion_words.CLOSES:
            stop += 1
        yield start, stop
        start = space_after(text, stop, end) if stop > start else end


def _put(text: str, span: Span, after: list[Span]) -> Told | None:
    """The proposal of one sentence, where it is accepted."""
    put = motion_words.PUTS_IT.match(text, *span)
    if put is None:
        return None
    too = motion_words.ACCEPTED_TOO.search(text, put.end(), span[1])
    words = (put.end(), too.start() if too else span[1])
    if (put["that"] or put["asked"]) and not decision_words.TO_BE_DONE.search(text, *words):
        return None  # they agree with what somebody thinks
    marker = too["was"] or too["all"] if too else _acceptance(text, after, only_this=bool(put["heard"]))
    return None if marker is None else Told(marker or put["put"] or put["asked"], span[0], words, accepted=True)


def _acceptance(text: str, after: list[Span], only_this: bool) -> str | None:
    """The word of the sentence that accepts it, past those that say who proposed; empty where it has no such word."""
    for span in after:
        accepts = motion_words.ACCEPTS.fullmatch(text, *span)
        if accepts:
            said = next((accepts[name] for name in ("was", "they", "un", "alone") if accepts[name]), "")
            return None if only_this and not accepts["this"] else said
        if not motion_words.BY_WHOM.match(text, *span):
            return None
    return None
