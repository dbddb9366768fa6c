"""A fact split in two, or joined to the one before it: no word is lost, and every other fact stays.

The first part keeps the key, and so its address; the second gets one of its own.
"""

import re
from copy import deepcopy

from ..draft import new_id
from ..sections import DECISIONS, ITEMS, PASSAGES, hand_on
from .chosen_words import hand_over, shorten

SENTENCE = re.compile(r"(?<=[.;:!?])\s+|\n+")


def cuts(section, draft, row):
    """Where a fact can be split: [(place, the words that would begin the second part)].

    An item is split at one of its passages (the place is its key); words are split between sentences (the place is
    that of a character).
    """
    if section is ITEMS:
        inside = [one for one in draft["passages"] if one["item"] == row["id"]]
        return [(one["id"], one["text"]) for one in inside]
    if section is DECISIONS:
        return []
    return [(str(match.end()), row["text"][match.end() :]) for match in SENTENCE.finditer(row["text"].rstrip())]


def split(section, draft, rows, row, place, text):
    """Split ``row`` (one of ``rows``, a list of the draft) at a place of its cuts; returns the key of the second."""
    if section is ITEMS:
        return split_item(draft, row, place)
    words, cut, was = row["text"], int(place), row["span"]
    second = {**deepcopy(row), "id": new_id(), "text": words[cut:]}
    row["text"] = words[:cut].rstrip()
    row["span"], second["span"] = parted_span(row["span"], second["text"], text)
    if "number" in second:
        second["number"] = None
    if "label" in second:
        second["label"] = None
    rows.insert(rows.index(row) + 1, second)
    ask_on(draft, was, row)
    return second["id"]


def ask_on(draft, was, row):
    """Let the questions about words that stood at ``was`` be about the row that holds them now."""
    for problem in draft["problems"]:
        if was and problem["span"] == was:
            problem["span"] = list(row["span"])


def parted_span(span, second, text):
    """The places of the two parts; the whole for both where the second's words cannot be told in the source."""
    if not span:
        return None, None
    words = r"\s+".join(map(re.escape, second.split()))
    found = list(re.finditer(words, text[span[0] : span[1]])) if words else []
    if not found:
        return list(span), list(span)
    start = span[0] + found[-1].start()
    end = span[0] + len(text[span[0] : start].rstrip())
    return [span[0], end], [start, span[1]]


def split_item(draft, row, key):
    """Let a new item begin at one of an item's passages: that passage and those after it are the new one's."""
    passages = [one for one in draft["passages"] if one["item"] == row["id"]]
    first = next(place for place, one in enumerate(passages) if one["id"] == key)
    start = (passages[first]["span"] or [None])[0]
    item = {**deepcopy(row), "id": new_id(), "number": None, "title": None, "summary": "", "span": None, "extent": None}
    draft["items"].insert(draft["items"].index(row) + 1, item)
    for passage in passages[first:]:
        passage["item"], passage["number"] = item["id"], None
    if start is not None and row["extent"]:
        end = row["extent"][1]
        item["span"], item["extent"] = list(passages[first]["span"]), [start, end]
        shorten(draft, row["id"], start)
        hand_over(draft, row["id"], item["id"], start, end)
    return item["id"]


def before(rows, row):
    """The row that ``row`` can be joined to, or None for the first."""
    place = rows.index(row)
    return rows[place - 1] if place else None


def join(section, draft, rows, row):
    """Join ``row`` to the one before it; returns the key of the one that now holds both."""
    first = before(rows, row)
    if section is ITEMS:
        return join_item(draft, first, row)
    rows.remove(row)
    was = first["span"], row["span"]
    first["text"] = f"{first['text']} {joined_words(row)}"
    first["span"] = around(first["span"], row["span"])
    for span in was:
        ask_on(draft, span, first)
    if section is DECISIONS:
        first["clauses"] += row["clauses"]
        for name in ("reasons", "alternatives"):
            first[name] = [*first[name], *row[name]]
        for name in ("mover", "seconder"):
            first[name] = first[name] or row[name]
        first["key_decision"] = first["key_decision"] or row["key_decision"]
    return first["id"]


def joined_words(row):
    """The row's words with the label before them, if it has one."""
    return " ".join(filter(None, (row.get("label"), row["text"])))


def join_item(draft, first, row):
    """Join an item to the one before it: its facts are the first's, and its title becomes a heading there."""
    order = list(draft["items"])
    title = " ".join(filter(None, (row["number"], row["title"])))
    if title:
        inside = [place for place, one in enumerate(draft["passages"]) if one["item"] == row["id"]]
        place = inside[0] if inside else len(draft["passages"])
        draft["passages"].insert(place, heading_of(row, title))
    draft["items"].remove(row)
    first["extent"] = around(first["extent"], row["extent"])
    hand_on(draft, order)
    return first["id"]


def heading_of(item, title):
    """A passage that keeps the words of a heading."""
    passage = {**PASSAGES.form.blank, "id": new_id(), "span": item["span"], "item": item["id"]}
    return passage | {"kind": "heading", "text": title}


def around(one, other):
    """The span that holds both; the one there is, where one is not known."""
    if not (one and other):
        return one or other
    return [min(one[0], other[0]), max(one[1], other[1])]
