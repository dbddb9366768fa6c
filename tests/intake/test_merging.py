"""A better copy merged under what people decided: each rule a row, on minutes as the parser reads them."""

from copy import deepcopy

import drafting
import pytest

from minutes.intake import draft as drafts
from minutes.intake.copies.merging import merge
from minutes.intake.open_problems import open_problems
from minutes.intake.read import read

OLD = """Minutes of the Harbour Committee held on Tuesday 5 March 2024 at 7.30 pm at Quay House

Present: Cllr Ada Pell (Chair), Cllr Bo Lunt and Cllr Cy Moor

In attendance: Dee Rusk (Harbour Master)

1. Apologies

There were no apologies.

2. Dredging

The Harbour Master reported that a budget of £40,000 had been set for 2024/25.

Cllr Lunt asked for a report on the silt by 1st June.

RESOLVED:
a) that the works be approved; and
b) that the dredger stay for the whole of June.

Proposed by Cllr Lunt, seconded by Cllr Moor. 2 votes for, 1 against.

3. Sale of the Quay (Exempt under paragraph 3 of Part 1 of Schedule 12A)

The Committee discussed the price that the buyer of the old quay had offered for it.

RESOLVED that the quay be sold to the buyer at the price discussed.
"""
REPORTED = "The Harbour Master reported that a budget of £40,000 had been set for 2024/25."
OFFERED = "The Committee discussed the price that the buyer of the old quay had offered for it."


def named(draft, name):
    return next(row for row in draft["attendance"] if row["name"] == name)


def saying(draft, words, kind="passages"):
    return next(row for row in draft[kind] if words in row["text"])


def titled(draft, title):
    return next(row for row in draft["items"] if title in (row["title"] or ""))


class Again:
    """The minutes as people left them, and what a new copy of them makes of that."""

    def __init__(self, new, edit=None, public=()):
        self.base = read(OLD)
        self.ours = deepcopy(self.base)
        if edit:
            edit(self.ours)
        drafts.settle(self.ours)
        public = {row["id"] for name in drafts.LISTS for row in self.ours[name]} if public == "all" else public
        self.merged = merge(self.base, self.ours, read(new), old=OLD, new=new, public=public)
        self.draft, self.text = self.merged.content, new

    def asked(self):
        return [row["message"] for row in self.draft["problems"] if row["code"] == "copies-differ"]

    def words(self, row):
        return self.text[row["span"][0] : row["span"][1]] if row["span"] else None


def new(*changes):
    """The old text with each (words, other words) of the changes."""
    text = OLD
    for words, others in changes:
        assert words in text
        text = text.replace(words, others)
    return text


def set_to(find, **values):
    """An edit: the row that ``find`` finds gets these values."""
    return lambda draft: find(draft).update(values)


def chair(draft):
    return named(draft, "Ada Pell")


def figure(draft):
    return draft["figures"][0]


def meeting(draft):
    return draft["meeting"]


def dredging(draft):
    return titled(draft, "Dredging")


def clause(draft):
    return draft["decisions"][0]["clauses"][0]


def follow_up(draft):
    return draft["follow_ups"][0]


VICE = ("(Chair)", "(Vice-Chair)")
NUMBERED = (("1. A", "11. A"), ("2. D", "12. D"), ("3. S", "13. S"))
FIELDS = [
    ("nobody touched it: the new reading", new(VICE), None, chair, "role", "Vice-Chair", []),
    ("a person changed it, the copy did not", OLD, set_to(chair, role="Mayor"), chair, "role", "Mayor", []),
    ("both came to the same", new(VICE), set_to(chair, role="Vice-Chair"), chair, "role", "Vice-Chair", []),
    (
        "both changed it apart: the person's, and a question",
        new(VICE), set_to(chair, role="Mayor"), chair, "role", "Mayor",
        ["Cllr Ada Pell: The new copy gives the role “Vice-Chair”. “Mayor” is kept, as people had it."],
    ),
    (
        "a person emptied it: it stays empty, and a question",
        new(VICE), set_to(chair, role=None), chair, "role", None,
        ["Cllr Ada Pell: The new copy gives the role “Vice-Chair”, which people had left empty. It stays empty."],
    ),
    (
        "the copy gives none where a person gave one",
        new((" (Chair)", "")), set_to(chair, role="Mayor"), chair, "role", "Mayor",
        ["Cllr Ada Pell: The new copy gives no role; “Mayor” is kept."],
    ),
    ("the person chosen stays", new(VICE), set_to(chair, person=17), chair, "person", 17, []),
    ("a sum is read anew", new(("£40,000", "£45,000")), None, figure, "amount", "45000", []),
    ("its budget line stays", new(("£40,000", "£45,000")), set_to(figure, line=3), figure, "line", 3, []),
    ("a sum typed with pence", OLD, set_to(figure, amount="40000.00"), figure, "amount", "40000.00", []),
    (
        "a sum corrected, and another one printed",
        new(("£40,000", "£45,000")), set_to(figure, amount="41000"), figure, "amount", "41000",
        ["£45,000: The new copy gives the amount “45000”. “41000” is kept, as people had it."],
    ),
    (
        "a year that staff gave is known from them",
        new(("2024/25", "2025/26")), set_to(figure, financial_year="2023/24", year_from="staff"), figure, "year_from",
        "staff", ["£40,000: The new copy gives the financial year “2025/26”. “2023/24” is kept, as people had it."],
    ),
    ("the meeting's time", new(("7.30 pm", "7.45 pm")), None, meeting, "time", "19:45", []),
    (
        "a venue the copy leaves out",
        new((" at Quay House", "")), None, meeting, "venue", "Quay House",
        ["The new copy does not give the meeting’s venue (“Quay House”). It is kept."],
    ),
    (
        "a date that a person corrected",
        new(("5 March", "6 March")), set_to(meeting, date="2024-03-07"), meeting, "date", "2024-03-07",
        ["Harbour Committee: The new copy gives the date “6 March 2024”. “7 March 2024” is kept, as people "
         "had it."],
    ),
    ("which meeting it is part of stays", new(VICE), set_to(meeting, joins="k"), meeting, "joins", "k", []),
    ("but not on another day", new(("5 March", "6 March")), set_to(meeting, joins="k"), meeting, "joins", None, []),
    ("the address of the page stays", OLD, set_to(meeting, source_address="https://a.b"), meeting, "source_address",
     "https://a.b", []),
    ("a summary stays", new(*NUMBERED), set_to(dredging, summary="Silt."), dredging, "summary", "Silt.", []),
    ("an item's number is read anew", new(*NUMBERED), None, dredging, "number", "12", []),
    (
        "an item known by what it holds",
        new(("2. Dredging", "2. Depth of the fairway")), set_to(dredging, summary="Silt."),
        lambda draft: titled(draft, "Depth of the fairway"), "summary", "Silt.", [],
    ),
    ("an action that was chosen", OLD, set_to(clause, action="adopted"), clause, "action", "adopted", []),
    ("a clause's words are read anew", new(("the works be", "all the works be")), set_to(clause, action="adopted"),
     clause, "text", "that all the works be approved; and", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "edit", "find", "field", "value", "asked"), [rule[1:] for rule in FIELDS], ids=[rule[0] for rule in FIELDS]
)
def test_a_field(text, edit, find, field, value, asked):
    again = Again(text, edit)
    assert (find(again.draft)[field], again.asked()) == (value, asked)


def test_long_words_are_asked_about_where_they_differ():
    again = Again(
        new(("had been set for 2024/25", "had been set aside for 2024/25")),
        lambda draft: saying(draft, "reported").update(text=REPORTED.replace("had been set", "was set")),
    )
    assert again.asked() == [
        "The Harbour Master reported that a budget of £40,000 was set for 2024/25.: The new copy gives the wording "
        "“…budget of £40,000 had been set aside for 2024/25.”. “…budget of £40,000 was set for 2024/25.” is kept, as "
        "people had it."
    ]


def asking(draft):
    return saying(draft, "report on the silt")


def test_speaker_for_whom_a_person_was_chosen_stays_when_the_new_copy_prints_another():
    again = Again(new(("Cllr Lunt asked", "Cllr Moor asked")), set_to(asking, person=17))
    assert (asking(again.draft)["speaker"], asking(again.draft)["person"]) == ("Lunt", 17)
    assert again.asked() == [
        "Cllr Moor asked for a report on the silt by 1st June.: The new copy gives the speaker “Moor”. “Lunt” is kept, "
        "as people had it."
    ]


def test_title_of_a_speaker_that_people_corrected_is_theirs():
    again = Again(new(("Cllr Lunt", "Mr Lunt")), set_to(asking, speaker="Moor"))
    assert (asking(again.draft)["speaker"], asking(again.draft)["honorific"]) == ("Moor", "Cllr")


YEARLESS = """Minutes of the Harbour Committee held on 5 March {}

1. Minutes

The minutes of the meeting of the Harbour Committee held on 1st March were agreed.
"""


def test_days_that_follow_from_the_date_are_not_asked_about():
    old, copied = YEARLESS.format(2024), YEARLESS.format(2023)
    base = read(old)
    ours = deepcopy(base)
    ours["meeting"]["date"] = "2025-03-05"
    drafts.settle(ours)
    merged = merge(base, ours, read(copied), old=old, new=copied).content
    assert [row["date"] for row in merged["references"]] == ["2025-03-01"]
    assert [row["message"] for row in merged["problems"] if row["code"] == "copies-differ"] == [
        "Harbour Committee: The new copy gives the date “5 March 2023”. “5 March 2025” is kept, as people had it."
    ]


def test_date_that_a_person_gave_outlasts_a_third_copy():
    first = Again(new(("5 March", "6 March")), set_to(meeting, date="2024-03-07"))
    third = new(("5 March", "6 March"), VICE)
    merged = merge(first.merged.reading, first.draft, read(third), old=first.text, new=third).content
    assert merged["meeting"]["date"] == "2024-03-07"


def add_attendee(draft):
    draft["attendance"].append(drafting.attendee("Gil Marsh", role="Clerk"))


def drop_lunt(draft):
    draft["attendance"].remove(named(draft, "Bo Lunt"))


def test_what_people_added_stays_and_what_they_removed_stays_away():
    again = Again(OLD, lambda draft: (add_attendee(draft), drop_lunt(draft)))
    assert [row["name"] for row in again.draft["attendance"]] == ["Ada Pell", "Cy Moor", "Dee Rusk", "Gil Marsh"]
    assert again.asked() == []


def test_what_people_added_is_known_when_the_new_copy_prints_it():
    again = Again(new(("Dee Rusk (Harbour Master)", "Dee Rusk (Harbour Master), Gil Marsh (Clerk)")), add_attendee)
    [row] = [row for row in again.draft["attendance"] if row["name"] == "Gil Marsh"]
    assert (row["id"], again.words(row)) == (named(again.ours, "Gil Marsh")["id"], "Gil Marsh (Clerk)")


def test_words_that_people_chose_are_found_again_where_they_stand_once():
    def choose(draft):
        start = OLD.index("There were no")
        chosen = drafting.follow_up(titled(draft, "Apologies"), "Ask again", span=[start, start + 24])
        draft["follow_ups"].append(chosen)

    found = Again(new(("7.30 pm", "7.45 in the evening")), choose)
    assert [found.words(row) for row in found.draft["follow_ups"] if row["what"] == "Ask again"] == [
        "There were no apologies."
    ]
    gone = Again(new(("There were no apologies.", "None.")), choose)
    assert [row["span"] for row in gone.draft["follow_ups"] if row["what"] == "Ask again"] == [None]


def test_of_words_that_stand_twice_the_same_one_is_found_again():
    def choose(draft):
        start = OLD.rindex("the price")
        draft["follow_ups"] = [drafting.follow_up(draft["items"][2], "Publish it", span=[start, start + 9])]

    again = Again(new(("7.30 pm", "7.45 in the evening")), choose)
    [row] = again.draft["follow_ups"]
    assert row["span"] == [again.text.rindex("the price"), again.text.rindex("the price") + 9]


def test_a_name_that_the_new_copy_lacks_goes_unless_somebody_touched_it_or_it_is_public():
    text = new((", Cllr Bo Lunt and", " and"))
    question = "The new copy does not have the person “Cllr Bo Lunt”. Keep it or remove it?"
    names = ["Ada Pell", "Bo Lunt", "Cy Moor", "Dee Rusk"]
    untouched = Again(text)
    touched = Again(text, set_to(lambda draft: named(draft, "Bo Lunt"), group="Blue"))
    public = Again(text, public="all")
    seen = [([row["name"] for row in one.draft["attendance"]], one.asked()) for one in (untouched, touched, public)]
    assert seen == [
        ([name for name in names if name != "Bo Lunt"], []),
        (names, [question]),
        (names, [question]),
    ]
    assert named(public.draft, "Bo Lunt")["span"] is None


HEAD = "Minutes of the Harbour Committee held on 5 March 2024\n\n"
MATTER = "The channel had silted up since the autumn and the dredger was away."
ITEM = f"1. Dredging\n\n{MATTER}\n"


def test_a_list_that_is_printed_but_no_longer_read_is_kept_and_asked_about():
    people = "Cllr Ada Pell\nCllr Bo Lunt\n"
    old, copied = f"{HEAD}Present:\n{people}\n{ITEM}", f"{HEAD}{ITEM}\nCopies of these minutes went to:\n{people}"
    base, theirs = read(old), read(copied)
    assert (len(base["attendance"]), len(theirs["attendance"])) == (2, 0)
    merged = merge(base, base, theirs, old=old, new=copied).content
    assert [copied[slice(*row["span"])] for row in merged["attendance"]] == ["Cllr Ada Pell", "Cllr Bo Lunt"]
    assert "attendance-missing" in {row["code"] for row in theirs["problems"]}
    assert "attendance-missing" not in {row["code"] for row in merged["problems"]}
    assert [row["message"] for row in merged["problems"] if row["code"] == "copies-differ"] == [
        "The new copy prints “Cllr Ada Pell”, but it was not read there as a person. Keep it or remove it?",
        "The new copy prints “Cllr Bo Lunt”, but it was not read there as a person. Keep it or remove it?",
    ]


def test_many_facts_that_are_lacking_are_one_question():
    text = OLD.replace("Present: Cllr Ada Pell (Chair), Cllr Bo Lunt and Cllr Cy Moor\n\n", "").replace(
        "In attendance: Dee Rusk (Harbour Master)\n\n", ""
    )
    [about_names] = [said for said in Again(text, public="all").asked() if "Attendance" in said]
    assert about_names == (
        "The new copy was not read as having 4 facts under Attendance: “Cllr Ada Pell”; “Cllr Bo Lunt”; "
        "“Cllr Cy Moor”; “Dee Rusk”. Keep or remove them?"
    )


def test_row_of_dots_and_words_of_no_item_may_go_though_all_is_public():
    dots, loose = ". . . . . . . . .", "Papers for this meeting are kept at the office."
    old, copied = f"{HEAD}{loose}\n\n{ITEM}\n{dots}\n", f"{HEAD}{ITEM}"
    base = read(old)
    assert {dots, loose} < {row["text"] for row in base["passages"]}
    public = {row["id"] for row in base["passages"] if row["item"]}
    merged = merge(base, base, read(copied), old=old, new=copied, public=public).content
    assert [row["text"] for row in merged["passages"]] == [MATTER]


def test_two_paragraphs_that_became_one_are_not_kept_as_well():
    more = "The survey of the channel was done by two divers in one day."
    old, copied = f"{HEAD}{ITEM}\n{more}\n", f"{HEAD}{ITEM.strip()} {more}\n"
    base = read(old)
    public = {row["id"] for row in base["passages"]}
    merged = merge(base, base, read(copied), old=old, new=copied, public=public).content
    assert [row["text"] for row in merged["passages"] if row["item"]] == [f"{MATTER} {more}"]


def test_a_new_passage_takes_a_number_of_its_own_and_the_others_keep_theirs():
    again = Again(new((REPORTED, f"The Chair opened the item with thanks to the crew.\n\n{REPORTED}")))
    item = dredging(again.draft)["id"]
    numbers = [(row["number"], row["text"][:9]) for row in again.draft["passages"] if row["item"] == item]
    assert numbers[:4] == [(7, "The Chair"), (1, "The Harbo"), (2, "Cllr Lunt"), (3, "RESOLVED:")]


def test_rows_that_people_put_in_order_stay_in_it():
    turned = Again(OLD, lambda draft: draft["items"].insert(0, draft["items"].pop(1)))
    assert [row["title"][:9] for row in turned.draft["items"]] == ["Dredging", "Apologies", "Sale of t"]


def test_new_words_under_an_item_that_people_joined_to_another_follow_it():
    def join(draft):
        gone = dredging(draft)
        draft["items"].remove(gone)
        for name in ("passages", "decisions", "votes", "figures", "follow_ups"):
            for row in draft[name]:
                if row["item"] == gone["id"]:
                    row["item"] = draft["items"][0]["id"]

    again = Again(new((REPORTED, f"{REPORTED}\n\nA second survey of the channel will follow.")), join)
    assert titled(again.draft, "Apologies")["id"] == saying(again.draft, "second survey")["item"]
    assert "Dredging" not in [row["title"] for row in again.draft["items"]]


def test_new_words_under_an_item_that_people_removed_with_all_it_held_are_told():
    def remove(draft):
        gone = dredging(draft)
        draft["items"].remove(gone)
        for name in ("passages", "decisions", "votes", "figures", "follow_ups"):
            draft[name] = [row for row in draft[name] if row["item"] != gone["id"]]

    again = Again(new((REPORTED, f"{REPORTED}\n\nA second survey of the channel will follow.")), remove)
    assert again.asked() == [
        "The new copy has new words under “2 Dredging”, an item that people had removed. They are left out: add them "
        "if they belong here."
    ]
    assert [row for row in again.draft["passages"] if "survey" in row["text"]] == []


def test_an_item_stays_while_a_fact_that_stays_belongs_to_it():
    text = OLD[: OLD.index("2. Dredging")] + OLD[OLD.index("3. Sale") :]
    again = Again(text, set_to(figure, line=3))
    assert dredging(again.draft)["id"] == figure(again.draft)["item"]
    assert again.asked() == [
        "The new copy does not have the item “2 Dredging”, with what belongs to it. Keep it or remove it?"
    ]
    assert "Dredging" not in [row["title"] for row in Again(text).draft["items"]]


SETTLED = "item-withheld"


def test_a_question_that_was_dealt_with_stays_so_and_one_that_no_longer_arises_goes():
    def settle(draft):
        for row in draft["problems"]:
            row["settled"] = row["code"] == SETTLED

    again = Again(new(("the dredger stay for the whole of June", "the hire of a dredger be approved")), settle)
    assert [row["settled"] for row in again.draft["problems"] if row["code"] == SETTLED] == [True]
    before = sum(row["code"] == "clause-without-action" for row in again.ours["problems"])
    assert sum(row["code"] == "clause-without-action" for row in again.draft["problems"]) == before - 1


def test_a_question_left_open_is_asked_until_it_is_answered():
    first = Again(new(VICE), set_to(chair, role="Mayor"))
    third = new(VICE, ("7.30 pm", "7.45 pm"))
    merged = merge(first.merged.reading, first.draft, read(third), old=first.text, new=third)
    asked = [row for row in merged.content["problems"] if row["code"] == "copies-differ"]
    assert [row["message"] for row in asked] == first.asked()
    assert [third[slice(*row["span"])] for row in asked] == ["Cllr Ada Pell (Vice-Chair)"]
    assert merged.content["problems"][0] == asked[0]


PRIVATE = "3. Sale of the Quay (Exempt under paragraph 3 of Part 1 of Schedule 12A)"


def withheld(draft):
    return titled(draft, "Sale of the Quay")


def words_in_public(draft):
    """The words of a draft that publishing would show."""
    closed = {row["id"] for row in draft["items"] if row["withheld"]}
    lists = ("passages", "decisions", "figures", "follow_ups", "votes", "references")
    return " ".join(str(row) for name in lists for row in draft[name] if row["item"] not in closed)


def test_private_words_stay_private_when_the_new_copy_no_longer_says_why():
    again = Again(new((PRIVATE, "3. Sale of the Quay")))
    row = withheld(again.draft)
    assert (row["withheld"], row["exempt"]) == (True, True)
    assert again.asked() == [
        "3 Sale of the Quay: The new copy does not mark this item as exempt. Its words stay private, unless you say "
        "that they may be public."
    ]


@pytest.mark.parametrize("head", ["", "The Sale.\n\n", "4. Other business\n\n"])
def test_private_words_that_stand_under_another_item_stay_private(head):
    again = Again(new((f"{PRIVATE}\n\n", head)))
    [closed] = [row for row in again.draft["items"] if row["id"] == withheld(again.ours)["id"]]
    assert closed["withheld"] is True
    assert ("buyer" in words_in_public(again.draft), "buyer" in str(again.draft["passages"])) == (False, True)
    assert sum("private" in said for said in again.asked()) == 1


def test_private_words_run_into_a_public_paragraph_take_it_with_them():
    again = Again(new((f"{PRIVATE}\n\n{OFFERED}", "The vote was noted. " + OFFERED)))
    assert "buyer" not in words_in_public(again.draft)


def test_words_that_anybody_might_say_are_not_taken_for_private_ones():
    old = OLD + "\nAgreed.\n"
    copied = old + "\n4. Moorings\n\nThe rent of moorings was left as it is.\n\nAgreed.\n"
    base = read(old)
    merged = merge(base, base, read(copied), old=old, new=copied).content
    agreed = [row["item"] for row in merged["passages"] if row["text"] == "Agreed."]
    assert agreed == [titled(merged, "Sale of the Quay")["id"], titled(merged, "Moorings")["id"]]


def without_the_sale(draft):
    """Remove the private item with all it held."""
    gone = withheld(draft)
    draft["items"].remove(gone)
    for name in ("passages", "decisions"):
        draft[name] = [row for row in draft[name] if row["item"] != gone["id"]]


def test_private_words_that_people_removed_do_not_come_back_among_public_ones():
    again = Again(
        new((f"{PRIVATE}\n\nThe Committee discussed", "After a break they discussed in short")), without_the_sale
    )
    assert "buyer" not in str([again.draft["passages"], again.draft["decisions"]])
    assert again.asked() == [
        "The new copy has new words under “3 Sale of the Quay (Exempt under paragraph 3 of Part 1 of Schedule 12A)”, "
        "an item that people had removed. They are left out: add them if they belong here."
    ]


def test_private_words_are_no_title_of_a_new_item():
    head = "4. THE PRICE THAT THE BUYER OF THE OLD QUAY HAD OFFERED"
    again = Again(OLD + f"\n{head}\n\nIt was left to the next meeting.\n")
    assert [row["title"] for row in again.draft["items"]][3:] == [None]
    assert again.asked() == [
        "The new copy has words among the public ones that were kept private under “3 Sale of the Quay (Exempt under "
        "paragraph 3 of Part 1 of Schedule 12A)”. They stay private there, unless you say otherwise."
    ]


def test_words_that_a_person_let_out_stay_open_under_their_title_only():
    lifted = set_to(withheld, withheld=False)
    assert withheld(Again(new(VICE), lifted).draft)["withheld"] is False
    other = Again(new((PRIVATE, PRIVATE.replace("Quay", "Quay and its cranes"))), lifted)
    assert withheld(other.draft)["withheld"] is True


def test_an_item_newly_taken_in_private_is_withheld_and_asked_about():
    again = Again(new(("2. Dredging", "2. Dredging (Exempt under paragraph 3 of Part 1 of Schedule 12A)")))
    assert dredging(again.draft)["withheld"] is True
    assert sum(row["code"] == "item-withheld" for row in open_problems(again.draft)) == 2


def test_what_changed_is_counted():
    text = new((REPORTED, f"{REPORTED}\n\nA second survey of the channel will follow."), (", Cllr Bo Lunt and", " and"))
    again = Again(text)
    assert (again.merged.changes.changed, again.merged.changes.added, again.merged.changes.removed) == (1, 1, 1)
    said = "The new copy changed 1 fact, added 1, removed 1 and leaves 2 questions."
    assert str(again.merged.changes) == said


def test_a_private_item_under_another_title_and_in_other_words_is_private_still():
    """Known by its number."""
    again = Again(new((PRIVATE, "3. A matter of property"), (OFFERED, "Members weighed an offer."), ("be sold", "go")))
    row = titled(again.draft, "A matter of property")
    assert (row["id"], row["withheld"]) == (withheld(again.ours)["id"], True)
    assert "Members weighed an offer." not in words_in_public(again.draft)


def test_a_new_item_beside_a_private_one_that_is_gone_is_private_and_asked_about():
    text = new((PRIVATE, "4. A matter of property"), (OFFERED, "Members weighed an offer."), ("be sold", "go"))
    again = Again(text)
    row = titled(again.draft, "A matter of property")
    assert row["withheld"] is True
    assert "Members weighed an offer." not in words_in_public(again.draft)
    asked = [one["message"] for one in open_problems(again.draft) if one["span"] == row["span"]]
    assert asked == [
        "“4 A matter of property” is new in this copy, which lacks an item that was kept private. Only its number, "
        "title and summary will be public, unless you say that its words may be."
    ]
