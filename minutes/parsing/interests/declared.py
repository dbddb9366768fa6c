"""Interests people declared: in prose, or as a table a web page flattened into one cell a paragraph."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..found import FoundDeclaration, FoundItem
from ..layout import cues
from ..layout.lines import Line, fold
from ..names import parts, read_person, trimmed
from ..vocabulary import declaration_words, person_words, sentence_words
from .declared_tables import cells_in, from_cells, is_cell, is_head_row, is_person, read_table, table_end, without_type

__all__ = ["concerning", "is_cell", "read", "table_end"]

SUBJECT = 300  # characters in which those who declare are named
LONGEST_ROW = 600


def read(
    text: str, paragraphs: Sequence[Line], item: int | None, title: str | None = None
) -> Iterator[FoundDeclaration]:
    """The declarations in one item's paragraphs, each once, though a web page prints the item's minutes twice.

    The same person may have the same interest in two items: what names another item is another declaration.
    """
    own = title is not None and declaration_words.DECLARATIONS_TITLE.search(title) is not None
    seen: dict[tuple[str, str, str], set[str]] = {}
    for one in _each(text, paragraphs, item, own):
        key = (one.name.casefold(), (one.type or "").casefold(), (one.reason or "").casefold())
        numbers = _numbers(text[slice(*one.span)])
        if key not in seen or (seen[key] and numbers and not numbers & seen[key]):
            yield one
        seen[key] = seen.get(key, set()) | numbers


def _numbers(words: str) -> set[str]:
    """The numbers of the items that a declaration's words name: in a sentence, or in a row's cell of its own."""
    numbers = {match["number"] or match["bare"] for match in declaration_words.CONCERNS.finditer(words)}
    cells = [cell.strip() for cell in re.split(r"[|\t\n]", words)]
    titled = (declaration_words.ITEM_TITLED.match(cell) for cell in cells)
    numbers |= {cell for cell in cells if declaration_words.ITEM_CELL.fullmatch(cell)}
    return {one.strip("(). ") for one in (*numbers, *(match["number"] for match in titled if match))}


def _each(text: str, paragraphs: Sequence[Line], item: int | None, own: bool) -> Iterator[FoundDeclaration]:
    """``own`` tells of the item for declarations, in which a row need not say that it is one."""
    columns: list[str] = []  # the heads over the rows being read
    place, kind = 0, None
    while place < len(paragraphs):
        line = paragraphs[place]
        end = table_end(paragraphs, place) if line.kind != "long" and is_cell(line.text) else place
        if end > place:
            yield from read_table(paragraphs, place, item)
            place, kind = end, None
            continue
        place += 1
        if line.kind == "long":
            continue
        told = list(_sentences(text, line, item, own)) if line.has(cues.INTEREST) and not _corrects(line) else []
        yield from told
        if told or len(line.text) > LONGEST_ROW or not (columns or kind or own or line.has(cues.INTEREST_ROW)):
            kind = kind if told else None
            continue
        cells = cells_in(text, line)
        if is_head_row(cells):
            columns = [cell.words for cell in cells]
            continue
        columns = columns if len(columns) == len(cells) else []
        row = from_cells(cells, columns, item, kind) if len(cells) > 1 else None
        untyped = without_type(text, line, item) if own and not row and line.kind in ("text", "listed") else ()
        found = [row] if row else list(untyped)
        yield from found
        if found:
            continue
        if line.says("declar"):
            kind = _announced(line)
        elif kind and len(cells) < 2:
            kind = None


def _corrects(line: Line) -> bool:
    """What somebody declared at an earlier meeting may be put right in its minutes."""
    if line.says("should read", "should have read"):
        return True
    return line.says("minute") and line.says(*declaration_words.OF_EARLIER_MINUTES) and line.says("approved", "agreed")


def _announced(line: Line) -> str | None:
    """``Members declared personal interests in minute 81 as follows:`` gives the type of the rows below."""
    match = declaration_words.AS_FOLLOWS.search(line.text)
    if match is None or declaration_words.NO_INTEREST.search(match["type"]):
        return None
    return _type(match["type"])


def _type(printed: str) -> str | None:
    match = declaration_words.TYPE_WORDS.search(fold(printed))
    return match.group() if match else None


def _prose(text: str, line: Line, item: int | None) -> Iterator[FoundDeclaration]:
    """One declaration for each who declares; several may do so in one sentence, joined by ``and``."""
    matches = list(declaration_words.DECLARED.finditer(text, *line.span))
    start = line.span[0]
    for place, match in enumerate(matches):
        after = matches[place + 1].start() if place + 1 < len(matches) else line.span[1]
        end = _sentence_end(text, match.end(), after)
        if place + 1 < len(matches):
            end = min([end, *(at for _, at in _declarers(text, match.end(), after, first=False))])
        kind = _type(match["type"])
        if kind and not declaration_words.NO_INTEREST.search(match["type"]):
            for name, named_at in _declarers(
                text, max(start, match.start() - SUBJECT), match.start(), first=place == 0
            ):
                if declaration_words.IF.search(text, max(start, named_at - 20), named_at):
                    continue
                reason = _reason(text[match.end() : end]) or _reason_before(text, start, named_at)
                last = match.end() + len(text[match.end() : end].rstrip())
                yield FoundDeclaration((named_at, last), name, item, kind, reason)
        start = match.end()
    if not matches and line.says("declared by", "by ", "from "):
        yield from _passive(text, line, item)


def _sentences(text: str, line: Line, item: int | None, own: bool) -> Iterator[FoundDeclaration]:
    """What a paragraph tells: interests declared, those that would be, and under their own item those received."""
    yield from _prose(text, line, item)
    if line.says("would"):
        yield from _on_condition(text, line, item)
    if own and line.says("declarations", "declaration ") and not line.says(" interest"):
        yield from _received(text, line, item)


def _on_condition(text: str, line: Line, item: int | None) -> Iterator[FoundDeclaration]:
    """``Cllr Lee advised the meeting that, if the mill is discussed, he would declare an interest``."""
    for match in declaration_words.ON_CONDITION.finditer(text, *line.span):
        for name, named_at in _declarers(text, max(line.span[0], match.start() - SUBJECT), match.start()):
            reason = fold(match["reason"]).rstrip(" ,")
            yield FoundDeclaration((named_at, match.end()), name, item, _type(match["type"]), reason)


def _received(text: str, line: Line, item: int | None) -> Iterator[FoundDeclaration]:
    """``Declarations received from Cllr Lee and B. Moss for item 7`` names people, and no kind of interest."""
    match = declaration_words.RECEIVED_FROM.match(text, *line.span)
    if match is None:
        return
    people = [read_person(text, *part) for part in parts(text, *trimmed(text, *match.span("names")))]
    named = [person.name for person in people if person and person.name and is_person(person.name)]
    if len(named) == len(people) and not any(_is_nobody(name) for name in named):
        for name in named:
            yield FoundDeclaration(
                (line.span[0], match.end()), name, item, None, _reason(text[match.end("names") : line.span[1]])
            )


def _passive(text: str, line: Line, item: int | None) -> Iterator[FoundDeclaration]:
    """``A personal interest was declared by Councillor Lee in item 5``."""
    for match in declaration_words.DECLARED_BY.finditer(text, *line.span):
        end = _sentence_end(text, match.end(), line.span[1])
        names_end = declaration_words.NAMES_END.search(text, match.end(), end)
        kind = _type(match["type"].split(" in ")[0])
        if kind is None or declaration_words.NO_INTEREST.search(match["type"]):
            continue
        for name, _ in _declarers(text, match.end(), names_end.start() if names_end else end):
            rest = text[names_end.start() : end] if names_end else ""
            yield FoundDeclaration((match.start("type"), end), name, item, kind, _reason(rest))


def _declarers(text: str, start: int, end: int, first: bool = True) -> list[tuple[str, int]]:
    """Those named last before the verb, and where the first of their names starts.

    After a sentence's ``first`` declaration a name at the end of other words may belong to those: ``as she knew Ms
    Lee, and Councillor Moss declared``.
    """
    start = max((stop.end() for stop in _stops(text, start, end)), default=start)
    start, end = trimmed(text, start, _without_comma(text, start, end))
    found: list[tuple[str, int]] = []
    for part in reversed(parts(text, start, end)):
        person = read_person(text, *part)
        if declaration_words.INITIALS.fullmatch(text, *part):
            found.insert(0, (text[slice(*part)], part[0]))
            continue
        if person and person.name is None:
            continue  # an office beside the name: Councillor Lee, Vice-Chairman, declared …
        tail = None if person or (found and not first) else declaration_words.PERSON_AT_END.search(text, *part)
        person = person or (read_person(text, *tail.span()) if tail else None)
        if person is None or not person.name or _is_nobody(person.name):
            break
        found.insert(0, (person.name, person.span[0]))
        if tail:
            break
    return [(name, found[0][1]) for name, _ in found]


def _is_nobody(name: str) -> bool:
    return bool(declaration_words.NOBODY.match(name) or person_words.NOT_A_NAME.search(name.split()[-1]))


def _without_comma(text: str, start: int, end: int) -> int:
    """The end of the names, past ``also``, ``both`` or ``then`` before the verb."""
    last = re.compile(r"(?:\s*,|\s+(?:also|both|all|each|then|has|have|duly|further))+\s*$").search(
        text, max(start, end - 40), end
    )
    return last.start() if last else end


def _stops(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Where sentences end; not at the full stop of an initial."""
    for stop in declaration_words.STOP.finditer(text, start, end):
        if not sentence_words.SHORTENED.search(text, max(start, stop.start() - 8), stop.start()):
            yield stop


def _sentence_end(text: str, start: int, end: int) -> int:
    return next((stop.start() for stop in _stops(text, start, end)), end)


def _reason(rest: str) -> str | None:
    """Why somebody has the interest, without what he or she did about it."""
    words = declaration_words.AND_THEN.sub("", fold(rest))
    for pattern in (
        declaration_words.DECLARED_REASON,
        declaration_words.REASON_IN_BRACKETS,
        declaration_words.REASON_AFTER_DASH,
    ):
        reason = pattern.search(words)
        if reason:
            return reason["reason"].rstrip(" ,;")
    return None


def _reason_before(text: str, start: int, end: int) -> str | None:
    """``As a member of the Church, Cllr Potter declared …``"""
    before = text[max(start, end - 140) : end]
    reason = declaration_words.REASON_BEFORE.search(before)
    return fold(reason["reason"]) if reason else None


def concerning(
    text: str, declarations: Sequence[FoundDeclaration], items: Sequence[FoundItem]
) -> Iterator[FoundDeclaration]:
    """The declarations, each row of a table with the item whose number it gives; a sentence stays where it is said."""
    places: dict[str, list[int]] = {}
    for place, one in enumerate(items):
        places.setdefault((one.number or "").strip("().").casefold(), []).append(place)
    for declaration in declarations:
        words = text[slice(*declaration.span)]
        if declaration_words.DECLARED.search(words) or declaration_words.DECLARED_BY.search(words):
            yield declaration
            continue
        numbers = {match["number"] or match["bare"] for match in declaration_words.CONCERNS.finditer(words)}
        numbers |= {
            cell.strip() for cell in re.split(r"[|\t\n]", words) if declaration_words.ITEM_CELL.fullmatch(cell.strip())
        }
        named = {place for number in numbers for place in places.get(number.strip("(). ").casefold(), ())}
        yield replace(declaration, item=named.pop()) if len(named) == 1 and len(numbers) == 1 else declaration
