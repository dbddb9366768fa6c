"""Follows a page's drawing operators and takes down the words and ruled lines they put on the paper.

A page may draw without end; what is past the limits here is refused with ``TooMuch``.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, IndirectObject, StreamObject

from .fonts import Face
from .inking import Ink
from .pens import UNTURNED, Matrix, Setting, hand, moved, times

MOST_OPERATORS, MOST_FORMS, DEEPEST_FORM, DEEPEST_SAVE = 1_000_000, 2_000, 12, 500
LONGEST_SPELLING = 12  # characters: what stands for a glyph or two, not for a picture


class TooMuch(Exception):
    """A page that draws more than any page of minutes does."""


class Drawing:
    """One page being drawn. ``faces`` keeps the fonts of the whole document, each read once."""

    def __init__(self, reader: Any, ink: Ink, faces: dict[Any, Face]) -> None:
        self.reader, self.ink, self.faces = reader, ink, faces
        self.setting, self.saved = Setting(), list[Setting]()
        self.text: Matrix = UNTURNED
        self.line: Matrix = UNTURNED
        self.resources: list[DictionaryObject] = []
        self.marked: list[tuple[bool, str | None]] = []
        self.forms = self.operators = 0

    def draw(self, contents: Any, resources: Any) -> None:
        """Follow one stream of operators with the fonts and forms it may name."""
        self.resources.append(resources if isinstance(resources, DictionaryObject) else DictionaryObject())
        depth = len(self.saved)
        for operands, operator in ContentStream(contents, self.reader, "bytes").operations:
            self.operators += 1
            if self.operators > MOST_OPERATORS:
                raise TooMuch
            self._follow(bytes(operator), operands)
        del self.saved[depth:]
        self.resources.pop()

    def _follow(self, operator: bytes, operands: Any) -> None:
        act = ACTS.get(operator)
        if act is None:
            return
        try:
            act(self, operands)
        except (IndexError, TypeError, ValueError, KeyError, AttributeError, OverflowError):
            return  # an operator with the wrong operands draws nothing

    def _set(self, **changes: Any) -> None:
        self.setting = replace(self.setting, **changes)

    def _save(self, operands: Any) -> None:
        if len(self.saved) < DEEPEST_SAVE:
            self.saved.append(self.setting)

    def _restore(self, operands: Any) -> None:
        if self.saved:
            self.setting = self.saved.pop()

    def _turn_page(self, operands: Any) -> None:
        self._set(page=times(_matrix(operands), self.setting.page))

    def _begin_text(self, operands: Any) -> None:
        self.text = self.line = UNTURNED

    def _choose_font(self, operands: Any) -> None:
        self._set(face=self._face(operands[0]), size=float(operands[1]))

    def _next_line(self, right: float, up: float) -> None:
        self.text = self.line = moved(self.line, right, up)

    def _move(self, operands: Any) -> None:
        self._next_line(float(operands[0]), float(operands[1]))

    def _move_and_lead(self, operands: Any) -> None:
        self._set(leading=-float(operands[1]))
        self._move(operands)

    def _place(self, operands: Any) -> None:
        self.text = self.line = _matrix(operands)

    def _show(self, operands: Any) -> None:
        if isinstance(operands[0], bytes | str):
            self._print(_bytes(operands[0]))

    def _show_spaced(self, operands: Any) -> None:
        for part in operands[0]:
            if isinstance(part, bytes | str):
                self._print(_bytes(part))
            else:
                back = float(part) / 1000 * self.setting.size * self.setting.stretch
                self.text = moved(self.text, -back, 0)

    def _show_on_next_line(self, operands: Any) -> None:
        self._next_line(0, -self.setting.leading)
        self._show(operands)

    def _show_with_gaps(self, operands: Any) -> None:
        self._set(word_gap=float(operands[0]), letter_gap=float(operands[1]))
        self._show_on_next_line(operands[2:])

    def _print(self, shown: bytes) -> None:
        """Put down a string, a letter at a time, and move the pen behind it."""
        setting = self.setting
        if setting.face is None:
            return
        margin, spelling = self.marked[-1] if self.marked else (False, None)
        lie = hand(setting, self.text)
        across, along, _, _, x, y = moved(times(self.text, setting.page), 0, setting.rise)
        travelled = 0.0
        for letter, width, space in setting.face.letters(shown):
            if spelling is not None:
                letter, spelling = spelling, ""
                self.marked[-1] = (margin, "")
            natural = width / 1000 * setting.size * setting.stretch
            gap = (setting.letter_gap + (setting.word_gap if space else 0)) * setting.stretch
            place = (x + travelled * across, y + travelled * along)
            self.ink.put(letter, place, natural * lie.unit, gap * lie.unit, lie, setting.face.name, margin)
            travelled += natural + gap
        self.text = moved(self.text, travelled, 0)

    def _face(self, name: Any) -> Face | None:
        fonts = self._named("/Font")
        if name not in fonts:
            return None
        held = fonts.raw_get(name)
        key = (held.idnum, held.generation) if isinstance(held, IndirectObject) else id(held)
        if key not in self.faces:
            self.faces[key] = Face(fonts[name].get_object())
        return self.faces[key]

    def _named(self, kind: str) -> DictionaryObject:
        for resources in reversed(self.resources):
            found = resources.get(kind)
            found = found.get_object() if found is not None else None
            if isinstance(found, DictionaryObject):
                return found
        return DictionaryObject()

    def _do(self, operands: Any) -> None:
        """Draw a form, a page within the page, or note that there is a picture."""
        drawn = self._named("/XObject")[operands[0]].get_object()
        if not isinstance(drawn, StreamObject) or drawn.get("/Subtype") != "/Form":
            self.ink.pictures += 1
            return
        self.forms += 1
        if self.forms > MOST_FORMS:
            raise TooMuch
        if len(self.resources) < DEEPEST_FORM:
            self._form(drawn)

    def _form(self, drawn: StreamObject) -> None:
        before = self.setting, self.text, self.line
        self._set(page=times(_matrix(drawn.get("/Matrix", UNTURNED)), self.setting.page))
        resources = drawn.get("/Resources")
        self.draw(drawn, resources.get_object() if resources is not None else None)
        self.setting, self.text, self.line = before

    def _mark(self, operands: Any) -> None:
        """Begin a stretch that the page's maker named: furniture of the page, or letters spelt out."""
        about = operands[1] if len(operands) > 1 else None
        if about is not None and not isinstance(about, DictionaryObject):
            about = self._named("/Properties").get(about)
            about = about.get_object() if about is not None else None
        about = about if isinstance(about, DictionaryObject) else DictionaryObject()
        outer = self.marked[-1] if self.marked else (False, None)
        pagination = operands[0] == "/Artifact" and about.get("/Type") == "/Pagination"
        spelling = _spelling(about.get("/ActualText"))
        self.marked.append((outer[0] or pagination, outer[1] if spelling is None else spelling))
        if len(self.marked) > DEEPEST_SAVE:
            raise TooMuch

    def _unmark(self, operands: Any) -> None:
        if self.marked:
            self.marked.pop()

    def _picture(self, operands: Any) -> None:
        self.ink.pictures += 1

    def _rectangle(self, operands: Any) -> None:
        x, y, width, height = (float(one) for one in operands[:4])
        here = self.setting.page
        self.ink.box(moved(here, x, y)[4:], moved(here, x + width, y + height)[4:])

    def _start_line(self, operands: Any) -> None:
        self.ink.move_to(moved(self.setting.page, float(operands[0]), float(operands[1]))[4:])

    def _draw_line(self, operands: Any) -> None:
        self.ink.line_to(moved(self.setting.page, float(operands[0]), float(operands[1]))[4:])

    def _draw_curve(self, operands: Any) -> None:
        places = [float(one) for one in operands]
        pairs = zip(places[::2], places[1::2], strict=False)
        self.ink.curve_to(*(moved(self.setting.page, x, y)[4:] for x, y in pairs))


def _matrix(operands: Any) -> Matrix:
    a, b, c, d, e, f = (float(one) for one in list(operands)[-6:])
    return (a, b, c, d, e, f)


def _bytes(shown: bytes | str) -> bytes:
    return shown if isinstance(shown, bytes) else shown.encode("latin-1", "replace")


def _spelling(words: Any) -> str | None:
    """The letters said to stand for the glyphs; none where too much is said for a glyph or two."""
    if isinstance(words, bytes):
        words = words.decode("utf-16", "replace") if words[:2] == b"\xfe\xff" else words.decode("latin-1")
    usable = isinstance(words, str) and 0 < len(words) <= LONGEST_SPELLING and not any(one.isspace() for one in words)
    return str(words) if usable else None


def _setter(name: str, scale: float = 1.0) -> Callable[[Drawing, Any], None]:
    return lambda drawing, operands: drawing._set(**{name: float(operands[0]) * scale})


ACTS: dict[bytes, Callable[[Drawing, Any], None]] = {
    b"q": Drawing._save,
    b"Q": Drawing._restore,
    b"cm": Drawing._turn_page,
    b"BT": Drawing._begin_text,
    b"Tf": Drawing._choose_font,
    b"Tc": _setter("letter_gap"),
    b"Tw": _setter("word_gap"),
    b"Tz": _setter("stretch", 0.01),
    b"TL": _setter("leading"),
    b"Ts": _setter("rise"),
    b"Td": Drawing._move,
    b"TD": Drawing._move_and_lead,
    b"Tm": Drawing._place,
    b"T*": lambda drawing, _: drawing._next_line(0, -drawing.setting.leading),
    b"Tj": Drawing._show,
    b"TJ": Drawing._show_spaced,
    b"'": Drawing._show_on_next_line,
    b'"': Drawing._show_with_gaps,
    b"Do": Drawing._do,
    b"BMC": Drawing._mark,
    b"BDC": Drawing._mark,
    b"EMC": Drawing._unmark,
    b"INLINE IMAGE": Drawing._picture,
    b"re": Drawing._rectangle,
    b"m": Drawing._start_line,
    b"l": Drawing._draw_line,
    b"c": Drawing._draw_curve,
    b"v": Drawing._draw_curve,
    b"y": Drawing._draw_curve,
    b"n": lambda drawing, _: drawing.ink.forget(),
    **{paint: lambda drawing, _: drawing.ink.stroke() for paint in (b"S", b"s", b"B", b"B*", b"b", b"b*")},
    **{paint: lambda drawing, _: drawing.ink.fill() for paint in (b"f", b"F", b"f*")},
}


def contents_of(page: Any) -> Any:
    """What the page draws, or None where it draws nothing."""
    contents = page.get("/Contents")
    contents = contents.get_object() if contents is not None else None
    return contents if isinstance(contents, StreamObject | ArrayObject) else None
