"""The questions that a merge leaves, in plain words. Pure."""

from ...draft import new_id
from .kinds import FIELDS_IN_WORDS
from .rulings import EMPTY
from .wording import apart, crop, shown

CODE = "copies-differ"
MANY = 3  # lacking facts of one kind that are asked about one by one


def question(message, span=None, kind=None, key=None):
    """A question about a difference between the copies; ``about`` names the fact, or the kind of facts, it is about."""
    about = {"section": kind and kind.name, "key": key}
    return {"id": new_id(), "code": CODE, "span": span, "message": message, "settled": False, "about": about}


def differs(kind, row, differing):
    """What the new copy prints and what is kept, field by field; None where no field has words to be asked in."""
    said = [sentence(one) for one in differing if one.field in FIELDS_IN_WORDS or one.field in MARKS]
    return question(f"{kind.called(row)}: {' '.join(said)}", row["span"], kind, row["id"]) if said else None


MARKS = {
    "withheld": "The new copy does not mark this item as exempt. Its words stay private, unless you say that they may "
    "be public.",
    "public": "The new copy does not mark this as a member of the public. The mark is kept.",
}


def sentence(one):
    if one.field in MARKS:
        return MARKS[one.field]
    words = FIELDS_IN_WORDS[one.field]
    if one.read in EMPTY:
        return f"The new copy gives no {words}; “{crop(shown(one.kept))}” is kept."
    if one.kept in EMPTY:
        return f"The new copy gives the {words} “{crop(shown(one.read))}”, which people had left empty. It stays empty."
    read, kept = apart(shown(one.read), shown(one.kept))
    return f"The new copy gives the {words} “{read}”. “{kept}” is kept, as people had it."


def meeting_lacks(kind, meeting, names):
    """The meeting's own facts that the new copy does not give."""
    said = "; ".join(f"{FIELDS_IN_WORDS[name]} (“{crop(shown(meeting[name]))}”)" for name in names)
    return question(f"The new copy does not give the meeting’s {said}. It is kept.", None, kind, meeting["id"])


def lacking(kind, rows):
    """One question for each fact that the new copy lacks; one for all of them where they are many."""
    if len(rows) > MANY:
        said = "; ".join(f"“{kind.called(row)}”" for row in rows)
        message = f"The new copy was not read as having {len(rows)} facts under {TITLES[kind.name]}: {said}. "
        yield question(f"{message}Keep or remove them?", None, kind, None)
        return
    for row in rows:
        called = f"“{kind.called(row)}”"
        whole = ", with what belongs to it" if kind.name in ("items", "decisions") else ""
        told = f"The new copy does not have the {kind.one} {called}{whole}."
        if row["span"]:
            told = f"The new copy prints {called}, but it was not read there as {a(kind.one)}."
        yield question(f"{told} Keep it or remove it?", row["span"], kind, row["id"])


def a(one):
    return f"{'an' if one[0] in 'aeiou' else 'a'} {one}"


TITLES = {
    "attendance": "Attendance", "movements": "Arrivals and departures", "items": "Items", "passages": "Passages",
    "decisions": "Decisions", "clauses": "Clauses", "votes": "Votes", "declarations": "Declarations of interest",
    "references": "Other meetings mentioned", "corrections": "Corrections", "follow_ups": "Follow-ups",
    "figures": "Figures",
}  # fmt: skip


def stays_removed(kind, row):
    return question(
        f"People had removed the {kind.one} “{kind.called(row)}”, which the new copy gives in other words. It stays "
        "removed. Add it again if it belongs here.",
        row["span"],
    )


def item_stays_removed(title, row):
    return question(f"The new copy has new words under “{title}”, an item that people had removed. They are left out: "
                    "add them if they belong here.", row["span"])  # fmt: skip


def stays_private(kind, item, span):
    title = kind.called(item)
    return question(
        f"The new copy has words among the public ones that were kept private under “{title}”. They stay private "
        "there, unless you say otherwise.",
        span, kind, item["id"],
    )  # fmt: skip
