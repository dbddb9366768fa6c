"""Whatever people did with the minutes and whatever the new copy says: nothing of theirs is lost in the merge."""

from copy import deepcopy
from pathlib import Path

import drafting
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutes import sources
from minutes.intake import draft as drafts
from minutes.intake.copies.merging import merge
from minutes.intake.read import read
from minutes.intake.sections import FACTS_OF_ITEMS
from tests.intake.test_merging import OLD

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
DOCUMENTS = sorted(
    path for path in CORPUS.iterdir()
    if path.suffix not in (".json",) and path.name not in ("README.md", "locked-minutes.pdf", "scanned-minutes.pdf")
)  # fmt: skip
WORDED = {
    "attendance": ("name", "role", "group"), "items": ("number", "title", "summary"), "passages": ("text", "role"),
    "decisions": ("text", "mover"), "votes": ("on", "result"), "figures": ("about", "text"),
}  # fmt: skip
WORDS = st.sampled_from(["Quay wall", "The Committee noted it.", "Ada Pell", "£1m", "Mayor"]) | st.none()
LISTS = [name for name in drafts.LISTS if name != "problems"]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_same_reading_again_changes_nothing(path):
    text = sources.read(path.read_bytes(), limit=10_000_000).text
    base = read(text)
    merged = merge(base, base, read(text), old=text, new=text)
    assert merged.content == base
    assert (merged.changes.changed, merged.changes.added, merged.changes.removed) == (0, 0, 0)


@st.composite
def edited(draw, base):
    """The draft as people might leave it, what a person set of it by key, and the keys of the rows they removed."""
    ours, kept, removed = deepcopy(base), {}, set()
    for _ in range(draw(st.integers(0, 8))):
        act = draw(st.sampled_from(["set", "set", "remove", "add", "move", "order", "private", "settle"]))
        name = draw(st.sampled_from(sorted(WORDED)))
        rows = ours[name]
        if act == "add" and ours["items"]:
            row = drafting.passage(draw(st.sampled_from(ours["items"])), draw(WORDS) or "A word.")
            ours["passages"].insert(draw(st.integers(0, len(ours["passages"]))), row)
            kept[row["id"]] = {"text": row["text"]}
        elif act == "settle" and ours["problems"]:
            draw(st.sampled_from(ours["problems"]))["settled"] = True
        elif rows:
            row = draw(st.sampled_from(rows))
            change(draw, ours, act, name, row, kept, removed)
    return drafts.settle(ours), kept, removed


def change(draw, ours, act, name, row, kept, removed):
    rows = ours[name]
    if act == "set":
        field = draw(st.sampled_from(WORDED[name]))
        row[field] = draw(WORDS) or ("" if field == "summary" else None if field != "text" else "x")
        kept.setdefault(row["id"], {})[field] = row[field]
    elif act == "remove":
        removed |= {row["id"]}
        rows.remove(row)
        if name == "items":
            removed |= drop(ours, row["id"])
    elif act == "move" and "item" in row and ours["items"]:
        row["item"], row["number"] = draw(st.sampled_from(ours["items"]))["id"], None
        kept.setdefault(row["id"], {})["item"] = row["item"]
    elif act == "order":
        rows.remove(row)
        rows.insert(draw(st.integers(0, len(rows))), row)
    elif act == "private" and name == "items":
        row["withheld"] = not row["withheld"]
        kept.setdefault(row["id"], {})["withheld"] = row["withheld"]


def drop(ours, item):
    """Remove the facts of an item, as a person does with the item; returns their keys."""
    gone = {row["id"] for name in FACTS_OF_ITEMS for row in ours[name] if row["item"] == item}
    for name in FACTS_OF_ITEMS:
        ours[name] = [row for row in ours[name] if row["id"] not in gone]
    return gone


def rows_by_key(draft):
    return {row["id"]: row for name in LISTS for row in draft[name]}


QUIET = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


@QUIET
@given(st.data())
def test_same_reading_again_leaves_any_edit_as_it_is(data):
    base = read(OLD)
    ours, _, _ = data.draw(edited(base))
    merged = merge(base, ours, read(OLD), old=OLD, new=OLD).content
    left = [row for row in ours["problems"] if row in merged["problems"]]  # one about a row removed goes with it
    assert merged == ours | {"problems": left}


CORPUS_TEXTS = [
    (CORPUS / name).read_text()
    for name in ("committee-minutes.txt", "votes-table-with-bars.txt", "town-planning-committee-comments.txt")
]


@st.composite
def rewritten(draw, text):
    """A later copy: lines left out, doubled, moved, or with a word changed."""
    lines = text.split("\n")
    for _ in range(draw(st.integers(0, 6))):
        place = draw(st.integers(0, len(lines) - 1))
        act = draw(st.sampled_from(["cut", "double", "word", "move", "join"]))
        if act == "cut":
            del lines[place]
        elif act == "double":
            lines.insert(place, lines[place])
        elif act == "move":
            lines.insert(draw(st.integers(0, len(lines) - 1)), lines.pop(place))
        elif act == "join" and place:
            lines[place - 1 : place + 1] = [" ".join(lines[place - 1 : place + 1])]
        elif lines[place].split():
            words = lines[place].split(" ")
            words[draw(st.integers(0, len(words) - 1))] = "henceforth"
            lines[place] = " ".join(words)
        lines = lines or [""]
    return "\n".join(lines)


@QUIET
@given(st.data())
def test_no_edit_is_lost_whatever_the_new_copy_says(data):
    text = data.draw(st.sampled_from([OLD, *CORPUS_TEXTS]))
    base = read(text)
    ours, kept, removed = data.draw(edited(base))
    copied = data.draw(rewritten(text))
    public = frozenset(data.draw(st.sampled_from([(), tuple(rows_by_key(ours))])))
    merged = merge(base, ours, read(copied), old=text, new=copied, public=public)
    draft, before, after = merged.content, rows_by_key(ours), rows_by_key(merged.content)
    read_as = rows_by_key(base)
    for key in kept.keys() - removed:
        changed = {name: value for name, value in kept[key].items() if read_as.get(key, {}).get(name, ...) != value}
        assert not changed or {name: after[key][name] for name in changed} == changed
    assert removed & after.keys() == set()
    assert public - after.keys() <= {row["id"] for row in ours["passages"]}
    numbers = {key: row["number"] for key, row in before.items() if "repeat" in row or "marker" in row}
    assert {
        key: after[key]["number"] for key in numbers.keys() & after.keys() if after[key]["item"] == before[key]["item"]
    }.items() <= numbers.items()
    sound(draft, copied)
    again = merge(merged.reading, draft, read(copied), old=copied, new=copied, public=public).content
    assert again == draft


def sound(draft, text):
    """What docs of the draft promise of its rows."""
    items = {row["id"] for row in draft["items"]} | {None}
    rows = [row for name in drafts.LISTS for row in draft[name]]
    rows += [clause for row in draft["decisions"] for clause in row["clauses"]]
    assert len(rows) == len({row["id"] for row in rows})
    assert {row["item"] for row in rows if "item" in row} <= items
    spans = [row[name] for row in rows for name in ("span", "extent", "sentence") if row.get(name)]
    spans += [span for row in draft["decisions"] for span in row["repeats"]] + draft["not_placed"]
    assert [span for span in spans if not 0 <= span[0] < span[1] <= len(text)] == []
    for name in ("passages", "decisions"):
        numbers = [(row["item"], row["number"]) for row in draft[name]]
        assert len(numbers) == len(set(numbers))
        assert all(number <= draft["last_numbers"][name][item or ""] for item, number in numbers)


@QUIET
@given(st.data())
def test_nothing_private_is_read_as_public(data):
    base = read(OLD)
    copied = data.draw(rewritten(OLD))
    merged = merge(base, base, read(copied), old=OLD, new=copied).content
    closed = {row["id"] for row in merged["items"] if row["withheld"]}
    shown = [row["text"] for name in ("passages", "decisions") for row in merged[name] if row["item"] not in closed]
    phrases = ("that the buyer of the old quay", "be sold to the buyer at the")
    assert [text for text in shown if any(phrase in text for phrase in phrases)] == []
