"""The questions of a merged draft: those of the new copy, answered where they were answered before. Pure."""

from ...draft import LISTS
from . import questions
from .wording import fold, found_again

AT_THE_MEETING = ("present", "in attendance")
# asked about one row, by the place of its words
OF_A_FACT = ("amount-unclear", "measure-unknown", "item-withheld", "loose-words")
READ_ANEW = ("span", "message", "others", "seen", "how")  # of a question asked before: where and of what it now is


def merged_problems(ours, theirs, content, asked, earlier, later):
    """What is still open about earlier copies, and ``asked``; then the new copy's problems, as they were answered."""
    known = {}
    for row in ours["problems"]:
        known.setdefault(sort_of(row, earlier), []).append(row)
    again, new = [], []
    for row in that_arise(theirs, content):
        before = known.get(sort_of(row, later))
        if before:
            again.append(before.pop(0) | {name: row[name] for name in READ_ANEW if name in row})
        else:
            new.append(row)
    places = {row["id"]: place for place, row in enumerate(ours["problems"])}
    again.sort(key=lambda row: places[row["id"]])
    open_still = [*still_open(ours, content, asked, earlier, later)]
    return open_still + asked + again + new


def sort_of(row, copy):
    """What makes two problems the same: their kind, and the words they are about."""
    spans = [row["span"], *row.get("others", ())] if row["span"] else ()
    return row["code"], fold(" ".join(map(copy.words, spans)) if spans else row["message"])


def that_arise(theirs, content):
    """The new copy's problems, without those about rows that did not come back, or about a lack that is none."""
    gone = places_gone(theirs, content)
    for row in theirs["problems"]:
        of_one_gone = row["code"] in OF_A_FACT and row["span"] and tuple(row["span"]) in gone
        if not (of_one_gone or is_made_up(row["code"], content)):
            yield row


def places_gone(theirs, content):
    """Where the new copy has words of rows that people had removed."""
    lists = ("items", "figures", "passages")
    kept = {row["id"] for name in lists for row in content[name]}
    there = {tuple(row["span"]) for name in lists for row in content[name] if row["span"]}
    return {tuple(row["span"]) for name in lists for row in theirs[name] if row["id"] not in kept} - there


def is_made_up(code, content):
    """Whether the rows that stay or that people added make up for what the new copy lacks."""
    if code == "attendance-missing":
        return any(row["status"] in AT_THE_MEETING for row in content["attendance"])
    return code == "nothing-found" and bool(content["items"])


def still_open(ours, content, asked, earlier, later):
    """Questions about earlier copies that nobody has answered yet, of facts that are still there and not asked about
    anew."""
    keys = {row["id"] for name in LISTS for row in content[name]} | {content["meeting"]["id"], None}
    keys |= {clause["id"] for row in content["decisions"] for clause in row["clauses"]}
    anew = {row["about"]["key"] for row in asked if row["about"]} - {None}
    for row in ours["problems"]:
        about = row.get("about") or {"key": None}
        if row["code"] == questions.CODE and not row["settled"] and about["key"] in keys - anew:
            yield {**row, "span": found_again(row["span"], earlier, later)}
