"""The lines that tools for making web pages write at the very top of a text: ``date: 2024-03-01`` between two fences.

They are about the file, not the meeting: their date is the day it was put on the web.
"""

import re

FENCES = {"---": ("---", "..."), "+++": ("+++",)}
KEY = {
    "---": re.compile(r"[\"']?[A-Za-z_][\w .-]{0,60}[\"']?[ \t]*:(?:[ \t].*)?"),
    "+++": re.compile(r"[\w.\"'-]{1,60}[ \t]*=[ \t]*.+"),
}
OTHER = {  # the rest of a value that takes several lines, a list's entry, a comment
    "---": re.compile(r"[ \t]+.*|-[ \t].*|#.*|\]|\}|[ \t]*"),
    "+++": re.compile(r"[ \t]+.*|\[.*\]|#.*|\]|[ \t]*"),
}
MOST_LINES = 120


def end(words: str) -> int:
    """The place after the front matter, 0 where the text begins without one."""
    lines = words[:20_000].split("\n", MOST_LINES)
    fence = lines[0].removeprefix("\ufeff").rstrip()
    if fence not in FENCES:
        return 0
    place, keys = len(lines[0]) + 1, 0
    for line in lines[1:MOST_LINES]:
        place += len(line) + 1
        line = line.rstrip()
        if line in FENCES[fence]:
            return min(place, len(words)) if keys else 0
        if KEY[fence].fullmatch(line):
            keys += 1
        elif not OTHER[fence].fullmatch(line):
            return 0
    return 0
