"""Headings of items without numbers: told by the website's marks, by capitals, or by standing alone."""

from collections.abc import Sequence

from ..attendance import lists
from ..interests.declared import is_cell, table_end
from ..vocabulary import (
    attendance_words,
    declaration_words,
    exempt_words,
    heading_words,
    line_words,
    person_words,
    title_words,
)
from . import cues
from .lines import Line
from .numbering import Heading
from .opening import is_heading_line, opening_end
from .titles import LONGEST_TITLE, clean_title, shouted, title_like

SHORT_TITLE = 8  # words of a title that no empty line sets apart


def marked(paragraphs: Sequence[Line], taken: set[int]) -> list[Heading]:
    """Titles with the mark of their report beside them: ``Budget Forecast 2021/22 pdf icon PDF 98 KB``."""
    found, attached = [], False
    for place, line in enumerate(paragraphs):
        if line.label == "documents":
            attached = True
        elif line.kind != "listed":
            attached = attached and line.kind == "text" and not line.gap
        heading = None if attached or place in taken else _marked(line, place)
        if heading:
            found.append(heading)
    return found


def _marked(line: Line, place: int) -> Heading | None:
    if line.kind not in ("text", "banner", "label", "listed") or not line.has(cues.DOCUMENT):
        return None
    if not line_words.DOCUMENT_MARK.search(line.text):
        return None
    number = line_words.ITEM_NUMBER.match(line.text)
    if line.kind == "listed" and not number:
        return None  # one of the documents listed below an item
    title = clean_title(line.text[number.end() :] if number else line.text)
    if not title or len(title.split()) > LONGEST_TITLE or title_words.NOT_ALONE.fullmatch(title):
        return None
    return Heading(place, 1, number["number"].strip("()") if number else None, title)


def decision_entries(paragraphs: Sequence[Line]) -> list[Heading]:
    """The entries of a list of decisions: ``04/06/2024 - Mill Street ref: 2217    Recommendations Approved``."""
    found = []
    for place, line in enumerate(paragraphs):
        entry = title_words.DECISION_ENTRY.match(line.text) if line.kind == "text" else None
        if entry:
            found.append(Heading(place, 1, None, clean_title(entry["title"])))
    return found


def usual_before(text: str, paragraphs: Sequence[Line], taken: set[int], by_number: Sequence[Heading]) -> list[Heading]:
    """Before the first numbered item, a matter that every agenda has: ``Public Participation``.

    What a numbered item is called as well stands in the page's menu.
    """
    first, called = by_number[0].place, {_without_plural(heading.title) for heading in by_number}
    without_gap = not any(line.gap for line in paragraphs[1 : first + 4])
    usual = (
        title_words.USUAL_TITLE.match(line.text)
        and title_like(line.text)
        and not title_words.APOLOGIES_OF.match(line.text)
        and (_alone(paragraphs, place) or (without_gap and _over_sentence(paragraphs, place)))
        for place, line in enumerate(paragraphs[:first])
    )
    return [
        Heading(place, 1, None, clean_title(paragraphs[place].text))
        for place, is_usual in enumerate(usual)
        if is_usual and place not in taken
        and (_is_session(paragraphs[place]) or not is_heading_line(text, paragraphs[place]))
        and _without_plural(clean_title(paragraphs[place].text)) not in called
        and lists.head_of(text, paragraphs[place]) is None
    ]  # fmt: skip


def _over_sentence(paragraphs: Sequence[Line], place: int) -> bool:
    """Where the page has no empty lines: a short line below a whole sentence, and above another."""
    line, above, below = paragraphs[place], paragraphs[place - 1], paragraphs[place + 1]
    ended = place > 0 and above.text.endswith((".", ";", "!")) and line.text[-1].isalnum()
    return ended and len(line.text.split()) <= SHORT_TITLE and below.kind == "text" and below.text.endswith(".")


def _without_plural(title: str) -> str:
    return title.casefold().rstrip("s")


def between(paragraphs: Sequence[Line], numbered: Sequence[Heading]) -> list[Heading]:
    """Among numbered items, a matter in capitals without a number: ``MOTION TO PROCEED ‘IN COMMITTEE’``.

    Where the items are not in capitals, only the public's own time stands out: ``OPEN FORUM``.
    """
    if not numbered:
        return []
    capitals = all(shouted(heading.title) for heading in numbered)
    return [
        Heading(place, 1, None, clean_title(line.text))
        for place, line in enumerate(paragraphs[numbered[0].place :], numbered[0].place)
        if shouted(line.text) and _alone(paragraphs, place)
        and (
            exempt_words.MOTION_OF_PRIVACY.match(line.text) if capitals else _is_session(line)
        )
    ]  # fmt: skip


def _is_session(line: Line) -> bool:
    return title_words.SESSION.fullmatch(clean_title(line.text)) is not None


def bulleted(paragraphs: Sequence[Line], taken: set[int]) -> list[Heading]:
    """Headings typed as a list: ``- MATTERS ARISING`` with its text below. Not where bullets are sentences."""
    listed = [place for place, line in enumerate(paragraphs) if line.kind == "listed" and place not in taken]
    outermost = min((paragraphs[place].indent for place in listed), default=0) + 1
    listed = [place for place in listed if paragraphs[place].indent <= outermost]
    places = set(listed)
    alone = [place for place in listed if place + 1 not in places]
    titled = [place for place in listed if title_like(_after_label(paragraphs[place]))]
    if len(titled) < 0.8 * len(listed) or len(alone) < 0.8 * len(listed):
        return _lettered(paragraphs, [place for place in titled if place in set(alone)], taken)
    titled = _with_first_letter(paragraphs, titled, taken)
    own = [place for place in titled if _letter(paragraphs[place]).isalpha()]
    lettered = len(own) > 2 and _letters_count_up([paragraphs[place] for place in own])
    return [_from_list(paragraphs[place], place, lettered) for place in (own if lettered else titled)]


def _lettered(paragraphs: Sequence[Line], titled: Sequence[int], taken: set[int]) -> list[Heading]:
    """Among lists of other things, titles (a), (b), (c) between empty lines, each with its text below."""
    lines = ((place, paragraphs[place], paragraphs[place + 1 : place + 2]) for place in titled)
    found = [place for place, line, below in lines if line.gap and below and below[0].gap and _letter(line).isalpha()]
    found = _with_first_letter(paragraphs, found, taken)
    counts_up = len(found) > 2 and _letters_count_up([paragraphs[place] for place in found])
    return [_from_list(paragraphs[place], place, lettered=True) for place in found] if counts_up else []


def _with_first_letter(paragraphs: Sequence[Line], titled: list[int], taken: set[int]) -> list[int]:
    """``(a) Apologies`` heads a list of people too; where ``(b)`` is the first title, it is the item before it."""
    if not titled or _letter(paragraphs[titled[0]]) != "b":
        return titled
    above = (place for place in range(titled[0]) if place in taken and _letter(paragraphs[place]) == "a")
    return [*(place for place in above if title_like(_after_label(paragraphs[place]))), *titled]


def _letters_count_up(lines: Sequence[Line]) -> bool:
    """Are the titles lettered (a), (b), (c), one after the other?"""
    letters = [_letter(line) for line in lines]
    return len(letters) < 27 and letters == list("abcdefghijklmnopqrstuvwxyz"[: len(letters)])


def _letter(line: Line) -> str:
    return (line.label or "").strip("().:").lower()


def _after_label(line: Line) -> str:
    return line.text[len(line.label or "") :].strip()


def _from_list(line: Line, place: int, lettered: bool) -> Heading:
    number = (line.label or "").strip("().:")
    return Heading(place, 1, number if lettered or number.isdigit() else None, clean_title(_after_label(line)))


def standing_alone(text: str, paragraphs: Sequence[Line], taken: set[int]) -> list[Heading]:
    """Titles with nothing but their place to tell them: a short line between empty ones, with text below."""
    found: list[Heading] = []
    place = opening_end(text, paragraphs, taken)
    while place < len(paragraphs):
        line = paragraphs[place]
        if place not in taken and _stands(paragraphs, place) and _names_a_matter(text, paragraphs, place, bool(found)):
            found.append(Heading(place, 1, None, clean_title(line.text)))
            if declaration_words.DECLARATIONS_TITLE.search(line.text):
                place = max(place, _end_of_table(paragraphs, place + 1) - 1)
        place += 1
    return found


def without_gaps(text: str, paragraphs: Sequence[Line], taken: set[int]) -> list[Heading]:
    """Titles where the page has no empty lines: short lines, each over a sentence, two of them on every agenda."""
    found: list[Heading] = []
    above, first_list = None, min(taken, default=len(paragraphs))
    for place, line in enumerate(paragraphs[:-1]):
        below = paragraphs[place + 1]
        over = line.kind == "text" and below.kind in ("text", "marker") and below.text.endswith((".", ";", "!"))
        ended = above is None or above.text.endswith((".", ";", "!")) or place - 1 in taken
        above = line
        short = len(line.text.split()) <= SHORT_TITLE and line.text[-1].isalnum()
        if place in taken or not (over and ended and short and line.indent < 4):
            continue
        within = bool(found) or place > first_list
        if _names_a_matter(text, paragraphs, place, within) and lists.head_of(text, line) is None:
            found.append(Heading(place, 1, None, clean_title(line.text)))
    usual = sum(title_words.USUAL_TITLE.match(heading.title) is not None for heading in found)
    return found if usual > 1 and len(found) > 2 else []


def is_of_a_meeting(line: Line) -> bool:
    """Does this line speak as minutes do? A newsletter has short lines that stand alone too."""
    if line.kind in ("marker", "close") or line.label in ("decision", "minutes"):
        return True
    return line.says(*heading_words.MEETING_STEMS) and heading_words.OF_A_MEETING.search(line.text) is not None


def is_report(paragraphs: Sequence[Line]) -> bool:
    """An officer's report to a meeting: its numbered parts are no items of that meeting."""
    above = paragraphs[:20]
    if any(line.label == "minutes" or line.says("minutes of", "present:") for line in above):
        return False
    fields = [line for line in above if heading_words.REPORT.match(line.text)]
    return len(fields) > 1 and any(line.says("report") for line in fields)


def cells(paragraphs: Sequence[Line]) -> set[int]:
    """The cells of declarations tables: ``24`` in one is the item declared on, no item."""
    found: set[int] = set()
    for place, line in enumerate(paragraphs):
        if len(line.text) < 200 and line.has(cues.INTEREST) and declaration_words.DECLARATIONS_TITLE.search(line.text):
            found.update(range(place + 1, _end_of_table(paragraphs, place + 1)))
    return found


def _end_of_table(paragraphs: Sequence[Line], place: int) -> int:
    """Past the cells of a declarations table, which stand alone as titles do; sentences may come before them."""
    for at in range(place, min(place + 4, len(paragraphs))):
        if is_cell(paragraphs[at].text):
            return table_end(paragraphs, at)
    return place


def _stands(paragraphs: Sequence[Line], place: int) -> bool:
    """Between empty lines; capitals stand out with their text right below them too."""
    line = paragraphs[place]
    return _alone(paragraphs, place) or (line.gap and line.kind == "text" and line.indent < 4 and shouted(line.text))


def _alone(paragraphs: Sequence[Line], place: int) -> bool:
    line = paragraphs[place]
    below = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
    return line.gap and line.kind == "text" and line.indent < 4 and (below is None or below.gap)


def _names_a_matter(text: str, paragraphs: Sequence[Line], place: int, after_first: bool) -> bool:
    line = paragraphs[place]
    title = clean_title(line.text)
    if not title_like(line.text) or len(title.split()) > 18 or (line.text[-1] in ".:!?)" and not shouted(title)):
        return False
    head = attendance_words.ATTENDANCE_HEAD.match(line.text)
    if line.text.endswith((":-", ":–")) or (head and head["end"].strip().startswith(":")):
        return False  # The Council:-; Members present: Mr Lee
    if title_words.NOT_ALONE.fullmatch(title) or title_words.PART.match(title) or "|" in title or "…" in title:
        return False
    if title.startswith("To ") or attendance_words.PUBLIC_COUNT.match(title) or person_words.HONORIFIC.match(title):
        return False
    _, colon, named = title.partition(": ")
    if colon and person_words.HONORIFIC.match(named):
        return False  # Water Board: Ms Ann Lee, Engineer
    below = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
    if lists.head_of(text, line) and (below is None or lists.lists_people(text, below)):
        return False
    return after_first or not is_heading_line(text, line)


def issue_entries(paragraphs: Sequence[Line]) -> list[Heading]:
    """An issue's page: each meeting that had it before it, and below that its item there, mostly with its number."""
    if not any(line.kind == "banner" and line.says("issue") for line in paragraphs[:4]):
        return []
    found = []
    for place, line in enumerate(paragraphs[1:], 1):
        above = paragraphs[place - 1]
        if line_words.MEETING_OF_ISSUE.match(above.text) and line.kind in ("text", "listed", "banner"):
            number = line_words.ITEM_NUMBER.match(line.text)
            title = clean_title(line.text[number.end() :] if number else line.text)
            found.append(Heading(place, 1, number["number"].strip("()") if number else None, title))
    return [heading for heading in found if heading.title]
