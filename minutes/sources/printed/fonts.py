"""A font as a page uses it: the letters its codes stand for and how wide each is."""

from typing import Any

from pypdf.generic import DictionaryObject
from pypdf.generic._font import Font

UNREADABLE = "\ufffd"  # a glyph whose letter the file does not say
Letter = tuple[str, float, bool]  # the letter, its width in thousandths of the size, whether it is a plain space


class Face:
    """One font resource, with each of its codes looked up once."""

    def __init__(self, resource: Any) -> None:
        self.font = _font(resource)
        self.name = self.font.name
        self.scale = _scale(resource)
        self.nameless = _is_identity(resource) and isinstance(self.font.encoding, str)
        self.known: dict[str, Letter] = {}

    def letters(self, shown: bytes) -> list[Letter]:
        """The letters of a shown string, one a code."""
        return [self.known.get(code) or self._learn(code) for code in self._codes(shown)]

    def _codes(self, shown: bytes) -> str:
        if isinstance(self.font.encoding, str):
            try:
                return shown.decode(self.font.encoding, "surrogatepass")
            except (UnicodeDecodeError, LookupError):
                return shown.decode("utf-16-be", "replace")
        return shown.decode("latin-1")

    def _learn(self, code: str) -> Letter:
        width = self.font.space_width if code == self.font.space_char else self._width(code)
        letter = self.known[code] = (self._text(code), float(width) * self.scale, code == " " and not self.nameless)
        return letter

    def _width(self, code: str) -> float:
        widths = self.font.character_widths
        return float(widths.get(code, widths.get("default", 500)))

    def _text(self, code: str) -> str:
        names = self.font.character_map
        if not self.font.interpretable:
            return UNREADABLE
        if isinstance(self.font.encoding, dict):
            code = self.font.encoding.get(ord(code), code)
            return "".join(str(names.get(one, one)) for one in code)
        return str(names.get(code, UNREADABLE if self.nameless else code))


def _font(resource: Any) -> Font:
    """What pypdf reads of the font; an unreadable one still has widths to keep the words in their places."""
    try:
        return Font.from_font_resource(resource)
    except MemoryError:
        raise
    except Exception:
        return Font("Unknown", encoding={}, interpretable=False)


def _scale(resource: Any) -> float:
    """Fonts drawn as little pictures (Type 3) measure in units of their own."""
    try:
        return abs(float(resource["/FontMatrix"][0])) * 1000 if "/FontMatrix" in resource else 1.0
    except (KeyError, IndexError, TypeError, ValueError):
        return 1.0


def _is_identity(resource: Any) -> bool:
    """Codes that are numbers of glyphs: without a table of names nothing says which letters they are."""
    encoding = resource.get("/Encoding") if isinstance(resource, DictionaryObject) else None
    return encoding in ("/Identity-H", "/Identity-V")
