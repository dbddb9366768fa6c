"""A fact made from words of the source that a person chose: read by the same readers, and put where it belongs.

Only the words are the person's; what the readers find in them is a start, which the fact's own form then shows. Where
they find nothing the fact holds the words as they stand.
"""

import re

from minutes.parsing.decisions.actions import action

from ..draft import PLACES, amount_problem, draft_of, new_id, one_line
from ..forms import AttendeeForm, ClauseForm, DecisionForm, FigureForm, FollowUpForm, ItemForm
from ..places import Places, starts_before
from ..read import find
from ..sections import FACTS_OF_ITEMS

NUMBERED = re.compile(r"((?:item|minute)?\s*\(?[0-9]+[0-9A-Za-z./]{0,12}\)?[.:)]?)\s+(?=\S)", re.I)
LABELLED = re.compile(r"(\(?(?:[a-z]{1,2}|[ivx]{1,5}|[0-9]{1,3})[.)])\s+(?=\S)", re.I)

NOT_THERE = "These words do not stand in the source. Copy them from it as they are printed."


class NotMade(Exception):
    """No fact can be made of these words as things stand; the sentence says what to do."""


def located(text, words, near=None):
    """Where the words stand in the text, white space aside: the place nearest to ``near``, or the only one.

    Raises NotMade where they do not stand there, or at several places and nothing says which is meant.
    """
    words = words.split()
    if not words:
        raise NotMade("Choose or type the words first.")
    if sum(map(len, words)) > len(text):
        raise NotMade(NOT_THERE)
    places = [match.span() for match in re.finditer(r"\s+".join(map(re.escape, words)), text)]
    if not places:
        raise NotMade(NOT_THERE)
    if near is None and len(places) > 1:
        raise NotMade(f"These words stand in {len(places)} places. Add the words before or after them.")
    return list(min(places, key=lambda place: abs(place[0] - (near or 0))))


def make(draft, text, kind, span):
    """Add a fact of this kind, of the words at ``span``, to the draft. Returns (name of its list, the row's key, and
    the key of its parent or None)."""
    return MAKERS[kind](draft, text, span)


def make_person(draft, text, span):
    rows = [row for before in LISTS_BEGIN for row in rows_there(text, span, "attendance", before)]
    rows = [row for row in rows if row["span"][0] == span[0]]
    row = max(rows, key=length_of, default=None) or blank(AttendeeForm, name=folded(text, span))
    earlier = [one for one in draft["attendance"] if starts_before(one["span"], span)]
    last = max(earlier, key=lambda one: one["span"], default=None)
    row |= {"group": last and last["group"], "status": last["status"] if last else "present", "person": None}
    row["public"] = bool(row["public"] or (last and last["public"]))
    return add(draft, "attendance", row, span)


LISTS_BEGIN = ("Present: ", "In attendance: ", "Officers:\n")  # a name is read as one where a list says so


def length_of(row):
    return row["span"][1] - row["span"][0]


def make_decision(draft, text, span):
    row = read_there(text, span, "decisions") or {}
    if row.get("span") != span:  # the words hold more than one decision, or none that the readers know
        row = {**blank(DecisionForm, text=folded(text, span)), "marker": row.get("marker")}
    for passage in draft["passages"]:
        if within(passage["span"], span) and passage["kind"] == "paragraph":
            passage["kind"] = "decision"
    return add(draft, "decisions", row | {"number": None}, span)


def make_clause(draft, text, span):
    """A clause of the decision that holds the words, or of the last before them in the same item."""
    item = item_at(draft, span)
    earlier = [one for one in draft["decisions"] if one["item"] == item and starts_before(one["span"], span)]
    if not earlier:
        raise NotMade("There is no decision here for it to be part of. Make the decision first.")
    decision = max(earlier, key=lambda one: one["span"])
    words = folded(text, span)
    label = LABELLED.match(words)
    said = words[label.end() :] if label else words
    does = action(said, decision["marker"], decision["lead_in"])
    row = blank(ClauseForm, text=said, label=label and label[1], action=does) | {"span": span, "id": new_id()}
    refuse_twice(decision["clauses"], span)
    decision["clauses"].append(row)
    decision["clauses"].sort(key=lambda one: one["span"] or span)
    return "clauses", row["id"], decision["id"]


def make_figure(draft, text, span):
    """A figure, read in the paragraph it stands in; with no amount to be read, a person is asked for it."""
    passage = next((one["span"] for one in draft["passages"] if within(span, one["span"])), span)
    rows = rows_there(text, passage, "figures")
    row = next((one for one in rows if within(one["span"], span) or within(span, one["span"])), None)
    row = row or blank(FigureForm, text=folded(text, span), sentence=list(passage)) | {"span": span}
    if row["sentence"]:
        row["quote"] = one_line(text[slice(*row["sentence"])])
    if row["amount"] is None:
        draft["problems"].append(amount_problem(row) | {"settled": False})
    return add(draft, "figures", row, row["span"])


def make_follow_up(draft, text, span):
    row = read_there(text, span, "follow_ups") or blank(FollowUpForm, what=folded(text, span))
    return add(draft, "follow_ups", row, span)


def make_item(draft, text, span):
    """An item that begins with the words: what stands between them and the next item is now its own."""
    words = folded(text, span)
    refuse_twice(draft["items"], span)
    number = NUMBERED.match(words)
    before = item_before(draft, span)
    end = min((one["span"][0] for one in draft["items"] if one["span"] and one["span"][0] > span[0]), default=len(text))
    row = blank(ItemForm, number=number and number[1], title=words[number.end() :] if number else words)
    row |= {"id": new_id(), "span": span, "extent": [span[0], end]}
    home = next((one for one in draft["items"] if one["id"] == before), None)
    if home:  # what was private stays so
        row |= {name: home[name] for name in ("exempt", "withheld", "paragraph", "schedule")}
    shorten(draft, before, span[0])
    draft["passages"] = [one for one in draft["passages"] if not within(one["span"], span)]  # the heading is the title
    hand_over(draft, before, row["id"], span[0], end)
    place = next((place for place, one in enumerate(draft["items"]) if one["id"] == before), -1)
    draft["items"].insert(place + 1, row)
    return "items", row["id"], None


def shorten(draft, item, end):
    """Let the item's extent end where the next one begins."""
    for row in draft["items"]:
        if row["id"] == item and row["extent"]:
            row["extent"] = [row["extent"][0], end]


def hand_over(draft, item, heir, start, end):
    """Give the facts of an item that stand between two places to another one."""
    for name in FACTS_OF_ITEMS:
        for row in draft[name]:
            if row["item"] == item and row["span"] and start <= row["span"][0] < end:
                row["item"] = heir
                if "number" in row:
                    row["number"] = None


MAKERS = {
    "person": make_person,
    "item": make_item,
    "decision": make_decision,
    "clause": make_clause,
    "figure": make_figure,
    "follow-up": make_follow_up,
}


def add(draft, name, row, span):
    """Put a row among its kind, in the order of the text, and in the item it stands in."""
    refuse_twice(draft[name], span)
    row |= {"id": new_id(), "span": list(span)}
    if "item" in row:
        row["item"] = item_at(draft, span)
    places = [place for place, one in enumerate(draft[name]) if starts_before(one["span"], span)]
    draft[name].insert(places[-1] + 1 if places else 0, row)
    return name, row["id"], None


def refuse_twice(rows, span):
    """Raise NotMade where the very words are such a fact already."""
    if any(row["span"] == list(span) for row in rows):
        raise NotMade("These words are that already. Look for them under “What was found”.")


def item_at(draft, span):
    """The key of the item that the words belong to: that of their passage, wherever a person put it."""
    passage = Places("", draft["passages"]).passage_at(span)
    return passage["item"] if passage else item_before(draft, span)


def item_before(draft, span):
    """The key of the last item whose heading stands before the words, or None before the first."""
    earlier = [row for row in draft["items"] if starts_before(row["span"], span)]
    return max(earlier, key=lambda row: row["span"])["id"] if earlier else None


def read_there(text, span, name):
    """The first fact of a list that the readers find in the words at ``span``, or None."""
    return next(iter(rows_there(text, span, name)), None)


def rows_there(text, span, name, before=""):
    """The facts of a list found in the words at ``span`` read by themselves, placed in the whole text."""
    words = before + text[span[0] : span[1]]
    return [shifted(row, span[0] - len(before)) for row in draft_of(words, *find(words))[name]]


def shifted(value, by):
    """A row with every place in it moved."""
    if isinstance(value, dict):
        return {key: moved(inner, by) if key in PLACES else shifted(inner, by) for key, inner in value.items()}
    return [shifted(inner, by) for inner in value] if isinstance(value, list) else value


def moved(place, by):
    if isinstance(place, list):
        return [moved(one, by) for one in place]
    return None if place is None else place + by


def within(inner, outer):
    return bool(inner and outer) and outer[0] <= inner[0] and inner[1] <= outer[1]


def folded(text, span):
    """The words at ``span`` with single spaces."""
    return " ".join(text[span[0] : span[1]].split())


def blank(form, **values):
    return {**form.blank, **values}
