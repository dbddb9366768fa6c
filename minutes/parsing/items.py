"""Which paragraphs are the headings of items: by number, by the council website's marks, or by standing alone."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .dates import first_whole
from .declarations import is_cell, table_end
from .found import FoundItem
from .lines import Line
from .vocabulary import (
    attendance_words,
    date_words,
    declaration_words,
    heading_words,
    line_words,
    person_words,
    title_words,
)

STEP = 3  # item numbers may skip: an excerpt leaves items out
LONGEST_TITLE = 40  # words
OPENERS = ("text", "marker", "listed")  # kinds of paragraph that can end in a colon and open a list


@dataclass(frozen=True)
class Heading:
    """A paragraph (or a number and the paragraph under it) that names an item."""

    place: int
    count: int
    number: str | None
    title: str

    @property
    def after(self) -> int:
        return self.place + self.count


def headings(text: str, paragraphs: Sequence[Line], taken: set[int]) -> list[Heading]:
    """The item headings among the paragraphs, in order; ``taken`` are the places of attendance lists."""
    if paragraphs and paragraphs[0].kind == "banner" and line_words.BANNER.fullmatch(paragraphs[0].text):
        page = _page_title(paragraphs)
        if page:
            return [page]
    taken = taken | _cells(paragraphs)
    numbered = _chain(_numbered(paragraphs, taken))
    marked = [_marked(paragraphs, place) for place in range(len(paragraphs)) if place not in taken]
    certain = _merged(numbered, [heading for heading in marked if heading])
    if len(numbered) > 1 or (certain and numbered and paragraphs[numbered[0].place].kind == "number"):
        return _merged(certain, _usual_before(text, paragraphs, taken, numbered[0].place))
    bulleted = _bulleted(paragraphs, taken)
    if len(bulleted) > 2:
        return _merged(certain, bulleted, _merged(numbered))
    return _merged(certain, _standing_alone(text, paragraphs, taken))


def read_item(text: str, heading: Heading, paragraphs: Sequence[Line]) -> FoundItem:
    """The item that these paragraphs are, the first of them its heading."""
    span, end = (paragraphs[0].span[0], paragraphs[heading.count - 1].span[1]), paragraphs[-1].span[1]
    body = text[span[0] : end]
    said = body.lower()
    exempt = (
        any(stem in said for stem in title_words.EXEMPT_STEMS)
        and bool(title_words.EXEMPT.search(body))
        and not title_words.NOT_EXEMPT.search(body)
    )
    exempt = exempt and not title_words.EXCLUDING.search(heading.title)
    paragraph = title_words.EXEMPT_PARAGRAPH.search(body) if exempt else None
    return FoundItem(
        span=span,
        extent=(span[0], end),
        number=heading.number,
        title=heading.title or None,
        exempt=exempt,
        paragraph=paragraph["paragraph"] if paragraph else None,
        schedule=paragraph["schedule"] if paragraph else None,
    )


def clean_title(printed: str) -> str:
    """A title without the website's ``pdf icon PDF 318 KB`` and a closing colon."""
    return line_words.DOCUMENT_MARK.sub("", printed).rstrip(" :")


def title_like(printed: str) -> bool:
    """Could these words, after a number, name a matter? Not a clause, a sentence or a list."""
    title = line_words.DOCUMENT_MARK.sub("", printed)
    if not title or not re.search(r"[^\W\d_]{2}", title) or title[0].islower() or title_words.NOT_A_TITLE.match(title):
        return False
    if title[-1] in ";," or len(title.split()) > LONGEST_TITLE:
        return False
    if title.startswith("To "):  # To receive and approve the draft minutes of …
        return ". " not in title
    return not title_words.FINITE_VERB.search(title) and ". " not in title.replace("No. ", "") and len(title) <= 200


def _page_title(paragraphs: Sequence[Line]) -> Heading | None:
    """The one item of a page that says at its top what it is: ``Agenda item``, ``Decision details``."""
    banner = line_words.BANNER.fullmatch(paragraphs[0].text)
    if banner and (banner["item"] or banner["record"]) and len(paragraphs) > 1:
        return Heading(1, 1, None, clean_title(paragraphs[1].text))
    return None


def _numbered(paragraphs: Sequence[Line], taken: set[int]) -> list[Heading]:
    """Every paragraph that starts with a number and could be an item's heading, and no clause of a list."""
    found: list[Heading] = []
    labels: list[str] = []  # of the list above
    opened = False
    for place, line in enumerate(paragraphs):
        clause = opened or (line.kind == "listed" and _goes_on(labels, line.label or ""))
        heading = None if place in taken else _numbered_at(paragraphs, place, clause)
        if heading:
            found.append(heading)
        labels = [*labels, line.label or ""] if line.kind == "listed" and not heading and (clause or labels) else []
        opened = not heading and (_bare_marker(line) or (line.kind in OPENERS and line.text.endswith(":")))
    return found


def _goes_on(labels: Sequence[str], label: str) -> bool:
    """Is this label the next in the list above? ``3.`` after ``2.`` is, ``6.`` after ``2.`` or ``(c)`` is not."""
    same = [one for one in labels if _label_shape(one) == _label_shape(label)]
    if not same or not label.strip("().").isdecimal():
        return bool(labels) and not label.strip("().").isdecimal()
    return int(label.strip("().")) == int(same[-1].strip("().")) + 1


def _label_shape(label: str) -> str:
    return re.sub(r"[A-Za-z]+", "a", re.sub(r"\d+", "#", label))


def _bare_marker(line: Line) -> bool:
    return line.kind == "marker" and not re.search(r"\w", line.text.removeprefix(line.label or "").replace("that", ""))


def _numbered_at(paragraphs: Sequence[Line], place: int, clause: bool) -> Heading | None:
    line = paragraphs[place]
    following = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
    if line.kind == "number":
        if following and following.kind in ("text", "label", "banner", "close") and title_like(following.text):
            return Heading(place, 2, _bare(line.text), clean_title(following.text))
        return None
    if clause or line.kind not in ("listed", "text"):
        return None
    first = line_words.ITEM_NUMBER.match(line.text)
    if first and title_like(line.text[first.end() :]) and not date_words.DATE.match(line.text):
        return Heading(place, 1, _bare(first["number"]), clean_title(line.text[first.end() :]))
    last = line_words.NUMBER_LAST.search(line.text)
    if last and title_like(line.text[: last.start()]):
        return Heading(place, 1, last["number"], clean_title(line.text[: last.start()]))
    return None


def _bare(number: str) -> str:
    return number.strip("(). ")


def _chain(candidates: Sequence[Heading]) -> list[Heading]:
    """The longest run of candidates whose numbers count up in one form: ``131.``, ``132.``; ``22/128``, ``22/129``."""
    runs: dict[tuple[object, ...], list[Heading]] = defaultdict(list)
    for heading in candidates:
        digits = [int(group) for group in re.findall(r"\d+", heading.number or "")]
        shape = re.sub(r"\d+", "#", heading.number or "")
        for varying, value in enumerate(digits):
            run = runs[(shape, varying, *digits[:varying], "#", *digits[varying + 1 :])]
            last = _value(run[-1], varying) if run else value - 1
            if 0 < value - last <= STEP:
                run.append(heading)
    return max(runs.values(), key=len, default=[])


def _value(heading: Heading, varying: int) -> int:
    return int(re.findall(r"\d+", heading.number or "")[varying])


def _marked(paragraphs: Sequence[Line], place: int) -> Heading | None:
    """A title with the mark of its report beside it: ``Budget Forecast 2021/22 pdf icon PDF 98 KB``."""
    line = paragraphs[place]
    if line.kind not in ("text", "banner", "label", "listed") or not line_words.DOCUMENT_MARK.search(line.text):
        return None
    title = clean_title(line.text)
    return Heading(place, 1, None, title) if title and len(title.split()) <= LONGEST_TITLE else None


def _usual_before(text: str, paragraphs: Sequence[Line], taken: set[int], first: int) -> list[Heading]:
    """Before the first numbered item, a matter that every agenda has: ``Public Participation``."""
    usual = (
        title_words.USUAL_TITLE.match(line.text) and title_like(line.text) and _alone(paragraphs, place)
        for place, line in enumerate(paragraphs[:first])
    )
    return [
        Heading(place, 1, None, clean_title(paragraphs[place].text))
        for place, is_usual in enumerate(usual)
        if is_usual and place not in taken and not is_heading_line(text, paragraphs[place])
    ]


def _bulleted(paragraphs: Sequence[Line], taken: set[int]) -> list[Heading]:
    """Headings typed as a list: ``- MATTERS ARISING`` with its text below. Not where bullets are sentences."""
    listed = [place for place, line in enumerate(paragraphs) if line.kind == "listed"]
    alone = [place for place in listed if place + 1 >= len(paragraphs) or paragraphs[place + 1].kind != "listed"]
    titled = [place for place in listed if title_like(_after_label(paragraphs[place]))]
    if len(titled) < 0.8 * len(listed) or len(alone) < 0.8 * len(listed):
        return []
    return [_from_list(paragraphs[place], place) for place in titled if place not in taken]


def _after_label(line: Line) -> str:
    return line.text[len(line.label or "") :].strip()


def _from_list(line: Line, place: int) -> Heading:
    number = (line.label or "").strip("().") or None
    return Heading(place, 1, number if number and number.isdigit() else None, clean_title(_after_label(line)))


def _standing_alone(text: str, paragraphs: Sequence[Line], taken: set[int]) -> list[Heading]:
    """Titles with nothing but their place to tell them: a short line between empty ones, with text below."""
    found: list[Heading] = []
    place = 0
    while place < len(paragraphs):
        line = paragraphs[place]
        if place not in taken and _alone(paragraphs, place) and _names_a_matter(text, line, bool(found)):
            found.append(Heading(place, 1, None, clean_title(line.text)))
            if declaration_words.DECLARATIONS_TITLE.search(line.text):
                place = max(place, _end_of_table(paragraphs, place + 1) - 1)
        place += 1
    return found


def _cells(paragraphs: Sequence[Line]) -> set[int]:
    """The cells of declarations tables: ``24`` in one is the item declared on, no item."""
    cells: set[int] = set()
    for place, line in enumerate(paragraphs):
        if len(line.text) < 200 and declaration_words.DECLARATIONS_TITLE.search(line.text):
            cells.update(range(place + 1, _end_of_table(paragraphs, place + 1)))
    return cells


def _end_of_table(paragraphs: Sequence[Line], place: int) -> int:
    """Past the cells of a declarations table, which stand alone as titles do; sentences may come before them."""
    for at in range(place, min(place + 4, len(paragraphs))):
        if is_cell(paragraphs[at].text):
            return table_end(paragraphs, at)
    return place


def _alone(paragraphs: Sequence[Line], place: int) -> bool:
    line = paragraphs[place]
    below = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
    return line.gap and line.kind == "text" and line.indent < 4 and (below is None or below.gap)


def _names_a_matter(text: str, line: Line, after_first: bool) -> bool:
    title = line_words.DOCUMENT_MARK.sub("", line.text)
    if not title_like(line.text) or len(title.split()) > 18 or title[-1] in ".:!?":
        return False
    if title.startswith("To ") or attendance_words.PUBLIC_COUNT.match(title) or person_words.HONORIFIC.match(title):
        return False
    return after_first or not is_heading_line(text, line)


def is_heading_line(text: str, line: Line) -> bool:
    """Does this line, above the first item, say which meeting this is?"""
    if line.kind in ("banner", "furniture") or (
        line.kind == "label" and line.label in ("field", "minutes", "decision")
    ):
        return True
    if line.kind not in ("text", "listed") or len(line.text) > 400:
        return False
    dated = first_whole(text, *line.span) is not None
    if heading_words.HEADING_LINE.match(line.text):
        return dated or not title_words.FINITE_VERB.search(line.text)
    if dated and (len(line.text.split()) <= 16 or heading_words.BODY.search(line.text)):
        return not line.text.endswith(".") or date_words.TIME.search(line.text) is not None
    upper = line.text.isupper() and heading_words.BODY.search(line.text)
    return bool(upper or (heading_words.BODY.fullmatch(line.text) and line.number < 12))


def _merged(*lists: Iterable[Heading]) -> list[Heading]:
    """Headings in order; one that lies inside another (a number's title) is the same heading."""
    found: list[Heading] = []
    for heading in sorted((one for some in lists for one in some), key=lambda one: (one.place, -one.count)):
        if not found or heading.place >= found[-1].after:
            found.append(heading)
    return found
