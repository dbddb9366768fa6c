"""How the place of something in a list is printed: 4 as ``4``, ``d``, ``D``, ``iv`` or ``IV``."""

ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
MOST_ROMAN = 3999
BULLET = "•"


def roman(value: int) -> str:
    """4 → iv; what has no Roman number stays as it is."""
    if not 0 < value <= MOST_ROMAN:
        return str(value)
    letters = ""
    for worth, sign in ROMAN:
        letters += sign * (value // worth)
        value %= worth
    return letters


def lettered(value: int) -> str:
    """4 → d; after z web pages count aa, ab."""
    if value < 1:
        return str(value)
    letters = ""
    while value:
        value, place = divmod(value - 1, 26)
        letters = chr(97 + place) + letters
    return letters


def repeated_letter(value: int) -> str:
    """4 → d; after z Word counts aa, bb."""
    if value < 1:
        return str(value)
    times, place = divmod(value - 1, 26)
    return chr(97 + place) * min(times + 1, 10)


def ordinal(value: int) -> str:
    """1 → 1st, 12 → 12th."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{'th' if value % 100 in (11, 12, 13) else ending}"
