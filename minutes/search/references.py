"""The reference of a minute or a decision as typed: ``C/387``, ``minute C/268``, ``ref 1694``, ``minute 52.1``.

Only where it is all that was typed. A number with no word before it is a word like others. Pure.
"""

import re

CALLED = r"(?:minute|item|ref|reference|decision)\b\.?(?:\s*(?:ref|reference|number|no)\b\.?)?\s*[:#]?\s*"
NUMBER = r"[0-9]{1,9}[A-Za-z]?(?:[./-][0-9A-Za-z]{1,9}){0,4}"
LETTERED = r"[A-Za-z]{1,8}[/.-]?[0-9]{1,9}[A-Za-z]?(?:[/.-][0-9A-Za-z]{1,9}){0,4}"
WITH_WORD = re.compile(rf"{CALLED}\(?(?P<number>{LETTERED}|{NUMBER})\)?\.?", re.I)
ALONE = re.compile(rf"(?P<number>{LETTERED})\.?")
PARAGRAPH = re.compile(r"(?P<item>.*[0-9])\.[0-9]+")


def reference_in(text):
    """The reference that the whole of ``text`` is; None for other words."""
    match = WITH_WORD.fullmatch(text.strip()) or ALONE.fullmatch(text.strip())
    return match["number"] if match else None


def item_of_paragraph(reference):
    """The item's own number, where a reference may be of a paragraph: 52 of 52.1; None where it cannot be."""
    match = PARAGRAPH.fullmatch(reference)
    return match["item"] if match else None
