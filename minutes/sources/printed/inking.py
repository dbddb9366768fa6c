"""The paper a page is drawn on: letters become words, thin boxes and strokes become ruled lines."""

from collections import Counter

from .marks import Page, Rule, Sheet, Word
from .pens import Hand, turned

GAP = 0.15  # of the size: a wider gap parts two words
THIN = 3.0  # points: a narrower box is a line
DOT = (1.2, 9.0)  # points: how wide a drawn bullet is
SHORTEST_RULE, MOST_RULES, MOST_LETTERS = 8.0, 20_000, 400_000
FARTHEST = 20_000.0  # points: no paper is larger
Point = tuple[float, ...]


class Crowded(Exception):
    """More letters than any page holds."""


class Ink:
    """Takes down what is put on one page of the given size."""

    def __init__(self, number: int, left: float, low: float, width: float, height: float) -> None:
        self.number, self.left, self.low, self.width, self.height = number, left, low, width, height
        self.words: dict[int, list[Word]] = {}
        self.aslant: list[str] = []
        self.outside: list[str] = []
        self.rules: list[Rule] = []
        self.path: list[tuple[Point, Point, bool]] = []
        self.at: Point = (0.0, 0.0)
        self.curves: list[Point] = []
        self.dots: list[Point] = []
        self.pictures = self.letters = 0
        self._begin()

    def _begin(self) -> None:
        self.turn: int | None = 0
        self.parts: list[str] = []
        self.start = self.end = self.base = self.size = self.across = 0.0
        self.font, self.spaced, self.margin = "", False, False

    def put(self, letter: str, at: Point, width: float, gap: float, lie: Hand, font: str, margin: bool) -> None:
        """One letter at a place, ``width`` wide, with the pen moved ``gap`` more behind it."""
        self.letters += 1
        if self.letters > MOST_LETTERS:
            raise Crowded
        if letter.isspace():
            self._end_word()
            self.spaced = True
            return
        place, base = turned(lie.turn or 0, at[0] - self.left, at[1] - self.low, self.width, self.height)
        if self.parts and not self._follows(place, base, lie, font):
            self._end_word()
        if not self.parts:
            self.turn, self.start, self.base, self.size = lie.turn, place, base, lie.size
            self.font, self.margin = font, margin
        self.parts.append(letter)
        self.end = place + width
        self.across = place + width + min(gap, 0.4 * lie.size)

    def _follows(self, place: float, base: float, lie: Hand, font: str) -> bool:
        """Is this the next letter of the word being written?"""
        if lie.turn is None or self.turn is None:
            return lie.turn == self.turn
        size = max(lie.size, self.size)
        near = -0.5 * size < place - self.end and place - self.across < GAP * size
        return near and lie.turn == self.turn and abs(base - self.base) < 0.1 * size and font == self.font

    def _end_word(self) -> None:
        """The letters so far are a word; where they lie aslant or off the page it is not one to read."""
        text = "".join(self.parts)
        if text and self.turn is None:
            self.aslant.append(text)
        elif text and self.turn is not None:
            word = Word(text, self.start, self.end, self.base, self.size, self.font, self.spaced, self.margin)
            width, height = self._paper(self.turn)
            if -1 <= word.base <= height + 1 and -1 < word.right < FARTHEST > word.size and word.left < width + 1:
                self.words.setdefault(self.turn, []).append(word)
            else:
                self.outside.append(text)
        self._begin()

    def _paper(self, turn: int) -> tuple[float, float]:
        return (self.height, self.width) if turn % 2 else (self.width, self.height)

    def move_to(self, point: Point) -> None:
        self.at = point

    def line_to(self, point: Point) -> None:
        self._trace(self.at, point, False)
        self.at = point

    def curve_to(self, *points: Point) -> None:
        """Round shapes matter only as the bullets of a list; their corners say how large they are."""
        if len(self.curves) < MOST_RULES:
            self.curves.extend((self.at, *points))
        self.at = points[-1]

    def box(self, corner: Point, opposite: Point) -> None:
        self._trace(corner, opposite, True)

    def _trace(self, start: Point, end: Point, box: bool) -> None:
        if len(self.path) < MOST_RULES:
            self.path.append((start, end, box))

    def forget(self) -> None:
        self.path, self.curves = [], []

    def fill(self) -> None:
        """Filled boxes: thin ones are lines; so is a thin shape drawn line by line."""
        for start, end, box in self.path:
            if box or _is_straight(start, end):
                self._rule(start, end)
        self._dot()
        self.forget()

    def stroke(self) -> None:
        """Strokes: lines as they are, and the four sides of a box."""
        for (left, low), (right, high), box in self.path:
            if box and min(abs(right - left), abs(high - low)) > THIN:
                for y in (low, high):
                    self._rule((left, y), (right, y))
                for x in (left, right):
                    self._rule((x, low), (x, high))
            else:
                self._rule((left, low), (right, high))
        self._dot()
        self.forget()

    def _dot(self) -> None:
        """A small round shape, as wide as it is high, is a bullet."""
        if not self.curves or len(self.dots) >= MOST_RULES:
            return
        across, up = [x for x, *_ in self.curves], [y for _, y, *_ in self.curves]
        width, height = max(across) - min(across), max(up) - min(up)
        if DOT[0] <= width <= DOT[1] and abs(width - height) < 0.25 * width:
            self.dots.append((min(across) + width / 2 - self.left, min(up) + height / 2 - self.low))

    def _rule(self, start: Point, end: Point) -> None:
        left, right = sorted((start[0] - self.left, end[0] - self.left))
        low, high = sorted((start[1] - self.low, end[1] - self.low))
        thin, long = min(right - left, high - low) <= THIN, max(right - left, high - low) >= SHORTEST_RULE
        near = min(left, low) > -FARTHEST and max(right, high) < FARTHEST
        if near and thin and long and len(self.rules) < MOST_RULES:
            self.rules.append(Rule(left, low, right, high))

    def page(self) -> Page:
        """The page as it was drawn, a sheet for each direction of its words."""
        self._end_word()
        most = Counter({turn: sum(len(word.text) for word in words) for turn, words in self.words.items()})
        sheets = [self._sheet(turn) for turn, _ in most.most_common()]
        return Page(self.number, sheets, self.pictures, aslant=self.aslant, outside=self.outside)

    def _sheet(self, turn: int) -> Sheet:
        width, height = self._paper(turn)
        rules = [self._seen(rule, turn) for rule in self.rules]
        dots = [turned(turn, x, y, self.width, self.height) for x, y, *_ in self.dots]
        return Sheet(self.number, width, height, self.words[turn], rules, dots)

    def _seen(self, rule: Rule, turn: int) -> Rule:
        x, y = turned(turn, rule.left, rule.low, self.width, self.height)
        p, q = turned(turn, rule.right, rule.high, self.width, self.height)
        return Rule(min(x, p), min(y, q), max(x, p), max(y, q))


def _is_straight(start: Point, end: Point) -> bool:
    return min(abs(start[0] - end[0]), abs(start[1] - end[1])) < 0.01
