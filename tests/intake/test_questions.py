"""The questions that head a review: each asked with its words, answered by a small save, and gone when answered."""

import uuid
from datetime import date

import pytest
from django.urls import reverse

from minutes.intake.records import save
from minutes.intake.review.questions import ASKINGS
from minutes.models import Person, PersonName, Unsaved
from tests import drafting, make
from tests.intake.reviewing import TEXT, Fields, address, content, latest, record_of, span

pytestmark = pytest.mark.django_db


@pytest.fixture
def signed_in(client, publisher):
    client.force_login(publisher)
    return client


def problem(code, words=None, message="Is this right?"):
    at = span(words) if words else None
    return {"id": str(uuid.uuid4()), "code": code, "message": message, "span": at, "settled": False}


def asking(*problems, **changes):
    """A record of TEXT whose draft has these problems."""
    draft = content() | changes
    return record_of(draft | {"problems": list(problems)})


def page(client, record):
    return client.get(address(record)).content.decode()


def fields(client, record):
    """The questions' form as it stands, without the buttons."""
    return Fields(page(client, record)).forms[form_place(client, record)]


def form_place(client, record):
    """Which of the page's forms is the questions'."""
    opening = f'<form method="post" action="{answers(record)}"'
    before, found, _ = page(client, record).partition(opening)
    assert found
    return before.count("<form")


def answers(record):
    return reverse("admin:minutes_record_answers", args=[record.pk])


def post(client, record, given, **extra):
    return client.post(answers(record), fields(client, record) | given | extra)


def test_a_question_stands_with_its_words_and_its_answer(signed_in):
    asked = problem("measure-unknown", "£40,000", "What kind of sum is “£40,000”?")
    draft = content()
    draft["figures"][0]["measure"] = "other"
    record = record_of(draft | {"problems": [asked]})
    shown = page(signed_in, record)
    assert "1 question" in shown
    assert "What kind of sum is “£40,000”?" in shown
    assert "<blockquote>The committee noted a budget of £40,000 for 2024/25.</blockquote>" in shown
    assert f'<select name="{asked["id"]}-measure"' in shown


@pytest.mark.parametrize(
    ("code", "words", "name", "typed", "section", "field", "value"),
    [
        ("weekday-disagrees", None, "date", "2024-03-06", "meeting", "date", "2024-03-06"),
        ("present-and-apologies", "Cllr Ada Pell (Chair)", "status", "apologies", "attendance", "status", "apologies"),
        ("number-missing", "5. Dredging", "number", "4.", "items", "number", "4."),
        ("number-repeated", "5. Dredging", "number", "6.", "items", "number", "6."),
        ("loose-words", "The committee noted a budget of £40,000 for 2024/25.", "item", "", "passages", "item", None),
        ("amount-unclear", "£40,000", "amount", "41,000", "figures", "amount", "41000"),
    ],
)
def test_an_answer_changes_its_one_field_and_settles_the_question(
    signed_in, code, words, name, typed, section, field, value
):
    asked = problem(code, words)
    draft = content()
    if code == "amount-unclear":
        draft["figures"][0]["amount"] = None
    if code == "loose-words":
        value, draft["passages"][0]["item"] = draft["items"][0]["id"], None
        typed = value
    record = record_of(draft | {"problems": [asked]})
    before = latest(record)
    response = post(signed_in, record, {f"{asked['id']}-{name}": typed})
    assert (response.status_code, response.url) == (302, f"{address(record)}#questions")
    after = latest(record)
    rows = [after["meeting"]] if section == "meeting" else after[section]
    assert rows[0][field] == value
    assert after["problems"] == [asked | {"settled": True}]
    assert {name for name in after if after[name] != before[name]} <= {section, "problems", "last_numbers", *FOLLOWING}
    assert "Nothing to answer" in page(signed_in, record)


FOLLOWING = ("references", "follow_ups")  # days reckoned from the meeting's date follow it


def test_a_clause_gets_its_action_without_a_settled_question(signed_in):
    """Whoever fills in what was asked on another page has answered the question."""
    asked = problem("clause-without-action", "a) Approved the works.")
    draft = content()
    draft["decisions"][0]["clauses"][0]["action"] = "other"
    record = record_of(draft | {"problems": [asked]})
    assert "1 question" in page(signed_in, record)
    changed = latest(record)
    changed["decisions"][0]["clauses"][0]["action"] = "approved"
    save(record, changed, expected=2, by=None)
    assert "Nothing to answer" in page(signed_in, record)


def test_what_is_right_as_it_stands_stays_as_it_stands(signed_in):
    asked, other = problem("number-missing", "5. Dredging"), problem("line-too-long")
    record = asking(asked, other)
    before = latest(record)
    post(signed_in, record, {"leave": asked["id"]})
    assert latest(record) == before | {"problems": [asked | {"settled": True}, other]}


def test_all_of_a_kind_are_left_with_one_button(signed_in):
    several = [problem("line-too-long", message=f"Line {number} was not read.") for number in range(3)]
    other = problem("not-minutes")
    record = asking(*several, other)
    post(signed_in, record, {"leave_all": "line-too-long"})
    assert latest(record)["problems"] == [*(one | {"settled": True} for one in several), other]


def test_of_many_questions_the_first_ten_are_shown_and_left(signed_in):
    many = [problem("line-too-long", message=f"Line {number} was not read.") for number in range(25)]
    record = asking(*many)
    shown = page(signed_in, record)
    assert "25 questions" in shown
    assert shown.count('<fieldset class="question') == 10
    assert "15 more of these will follow when these are answered." in shown
    post(signed_in, record, {"leave_all": "line-too-long"})
    assert sum(row["settled"] for row in latest(record)["problems"]) == 10
    assert "15 questions" in page(signed_in, record)


def test_a_figure_that_is_none_is_removed(signed_in):
    asked = problem("amount-unclear", "£40,000")
    draft = content()
    draft["figures"][0]["amount"] = None
    record = record_of(draft | {"problems": [asked]})
    post(signed_in, record, {"remove": asked["id"], f"{asked['id']}-amount": "not read at all"})
    assert latest(record)["figures"] == []
    assert latest(record)["problems"] == [asked | {"settled": True}]


def test_a_button_for_one_question_keeps_what_was_typed_for_the_others(signed_in):
    first, second = problem("number-missing", "5. Dredging"), problem("weekday-disagrees")
    record = asking(first, second)
    post(signed_in, record, {"leave": first["id"], f"{second['id']}-date": "2024-03-07"})
    assert latest(record)["meeting"]["date"] == "2024-03-07"
    assert [row["settled"] for row in latest(record)["problems"]] == [True, True]


def test_a_wrong_entry_is_named_and_nothing_is_saved(signed_in):
    first, second = problem("weekday-disagrees"), problem("number-missing", "5. Dredging")
    record = asking(first, second)
    response = post(signed_in, record, {f"{first['id']}-date": "31 February", f"{second['id']}-number": "4."})
    shown = response.content.decode()
    assert response.status_code == 422
    assert "Date must be a real day, such as 4 December 2023." in shown
    assert f'href="#id_{first["id"]}-date"' in shown
    assert f'name="{second["id"]}-number" value="4."' in shown
    assert record.versions.count() == 2


def test_two_people_who_answer_different_questions_both_keep_their_answers(signed_in):
    first, second = problem("weekday-disagrees"), problem("number-missing", "5. Dredging")
    record = asking(first, second)
    one, other = fields(signed_in, record), fields(signed_in, record)
    signed_in.post(answers(record), one | {f"{first['id']}-date": "2024-03-07"})
    response = signed_in.post(answers(record), other | {f"{second['id']}-number": "4."})
    assert response.status_code == 302
    assert latest(record)["meeting"]["date"] == "2024-03-07"
    assert latest(record)["items"][0]["number"] == "4."
    assert [row["settled"] for row in latest(record)["problems"]] == [True, True]


def test_two_different_answers_to_one_question_are_both_seen(signed_in):
    asked = problem("number-missing", "5. Dredging", "Number 4 is missing.")
    record = asking(asked, problem("weekday-disagrees"))
    one, other = fields(signed_in, record), fields(signed_in, record)
    signed_in.post(answers(record), one | {f"{asked['id']}-number": "4."})
    response = signed_in.post(answers(record), other | {f"{asked['id']}-number": "4A."})
    assert response.status_code == 409
    shown = response.content.decode()
    assert "Somebody else answered meanwhile, so nothing was saved" in shown
    assert "<li>Number 4 is missing. You entered “4A.”; saved is “4.”.</li>" in shown
    assert latest(record)["items"][0]["number"] == "4."


def test_a_record_typed_in_is_asked_for_what_it_lacks(signed_in):
    record = drafting.record_of(drafting.drafts.empty_draft())
    meeting = latest(record)["meeting"]["id"]
    given = {f"date-missing.{meeting}-date": "2024-03-05", f"body-missing.{meeting}-body": "Harbour Committee"}
    assert "2 questions" in page(signed_in, record)
    post(signed_in, record, given)
    assert [latest(record)["meeting"][name] for name in ("body", "date")] == ["Harbour Committee", "2024-03-05"]
    assert "Nothing to answer" in page(signed_in, record)


def test_a_fact_of_no_item_is_asked_for_its_item(signed_in):
    draft = content()
    draft["figures"][0]["item"] = None
    record = record_of(draft)
    key = f"homeless.{draft['figures'][0]['id']}"
    assert "This figure belongs to no item." in page(signed_in, record)
    post(signed_in, record, {f"{key}-item": draft["items"][0]["id"]})
    assert latest(record)["figures"][0]["item"] == draft["items"][0]["id"]


def test_another_meeting_of_the_day_is_asked_about(signed_in):
    meeting = make.meeting(body=make.body("Harbour Committee"), date=date(2024, 3, 5))
    record = asking()
    key = f"same-day.{latest(record)['meeting']['id']}"
    post(signed_in, record, {f"{key}-joins": str(meeting.pk)})
    assert latest(record)["meeting"]["joins"] == str(meeting.pk)


def test_nothing_to_answer_leads_straight_to_publish(signed_in):
    record = asking()
    shown = page(signed_in, record)
    section = shown[shown.index('id="problems"') : shown.index("What was found")]
    assert "Nothing to answer" in section
    assert f'action="{reverse("admin:minutes_record_publish", args=[record.pk])}"' in section


def test_who_may_only_read_sees_the_questions_and_no_form(client, reader):
    client.force_login(reader)
    record = asking(problem("number-missing", "5. Dredging", "Number 4 is missing."))
    shown = page(client, record)
    assert "Number 4 is missing." in shown
    assert answers(record) not in shown
    assert client.post(answers(record), {"version": "2"}).status_code == 403


def test_words_of_a_text_without_items_are_not_asked_for_one_by_one():
    from minutes.intake.read import read

    codes = {row["code"] for row in read("The weather was fair.\n\nThe ferry ran on time.\n")["problems"]}
    assert "loose-words" not in codes
    assert TEXT


def with_votes():
    """A record with two questions, one about a vote, and the vote's fields in a post."""
    draft = content()
    at = span("RESOLVED to approve the works.")
    vote = {"id": str(uuid.uuid4()), "span": at, "item": draft["items"][0]["id"], "on": None, "in_favour": 6}
    vote |= {"against": 3, "abstain": None, "result": None}
    vote |= {"names_in_favour": [], "names_against": [], "names_abstain": []}
    asked = problem("votes-more-than-present", "RESOLVED to approve the works.", "Nine votes of seven members.")
    return record_of(draft | {"votes": [vote], "problems": [asked]}), asked["id"]


def test_saving_again_takes_back_nothing_that_somebody_else_changed(signed_in):
    record, key = with_votes()
    typed = fields(signed_in, record) | {f"{key}-in_favour": "7"}
    changed = latest(record)
    changed["votes"][0] |= {"in_favour": 5, "against": 2}
    save(record, changed, expected=2, by=None)
    shown = signed_in.post(answers(record), typed)
    assert shown.status_code == 409
    again = Fields(shown.content.decode()).holding(f"{key}-in_favour")
    assert (again[f"{key}-in_favour"], again[f"{key}-against"]) == ("7", "2")
    assert signed_in.post(answers(record), again).status_code == 302
    vote = latest(record)["votes"][0]
    assert (vote["in_favour"], vote["against"]) == (7, 2)


def test_what_somebody_else_put_right_is_not_removed(signed_in):
    draft = content()
    draft["figures"][0]["item"] = None
    record = record_of(draft)
    key = f"homeless.{draft['figures'][0]['id']}"
    typed = fields(signed_in, record)
    draft = latest(record)
    draft["figures"][0]["item"] = draft["items"][0]["id"]
    save(record, draft, expected=2, by=None)
    response = signed_in.post(answers(record), typed | {"remove": key})
    assert "Somebody changed it meanwhile, so it was not removed." in response.content.decode()
    assert len(latest(record)["figures"]) == 1


def test_a_name_settled_meanwhile_is_settled_once(signed_in):
    one, other = (Person.objects.create(name=name, councillor=True) for name in ("Ada Pelle", "Adah Pell"))
    record = asking()
    typed = fields(signed_in, record)
    signed_in.post(answers(record), typed | {"who-ada-pell-cllr": str(one.pk)})
    page = signed_in.post(answers(record), typed | {"who-ada-pell-cllr": str(other.pk)}, follow=True).content.decode()
    assert "Who Ada Pell is was settled meanwhile. Nothing more was saved." in page
    assert [row["person"] for row in latest(record)["attendance"]] == [one.pk]
    assert [name.person for name in PersonName.objects.all()] == [one]


def test_a_name_chosen_stays_chosen_beside_a_mistake(signed_in):
    known = Person.objects.create(name="Ada Pelle", councillor=True)
    asked = problem("weekday-disagrees")
    record = asking(asked)
    typed = fields(signed_in, record) | {"who-ada-pell-cllr": str(known.pk), f"{asked['id']}-date": "31 February"}
    again = Fields(signed_in.post(answers(record), typed).content.decode()).holding("who-ada-pell-cllr")
    assert again["who-ada-pell-cllr"] == str(known.pk)


def test_answers_that_were_typed_are_kept_and_brought_back(signed_in):
    first, second = problem("weekday-disagrees"), problem("number-missing", "5. Dredging")
    record = asking(first, second)
    keep_at = reverse("admin:minutes_record_keep", args=[record.pk, "problems"])
    typed = fields(signed_in, record) | {f"{first['id']}-date": "2024-03-07", "tab": "a" * 32, "turn": "1"}
    user = signed_in.session["_auth_user_id"]
    kept = signed_in.post(keep_at, typed | {"for": user}, headers={"Sec-Fetch-Site": "same-origin"})
    assert kept.json()["sentence"].startswith("Kept, not yet saved, ")
    assert "You typed in Questions on " in page(signed_in, record)
    changed = latest(record)
    changed["items"][0]["number"] = "4."
    save(record, changed, expected=2, by=None)
    entry = Unsaved.objects.get()
    shown = signed_in.get(entry.get_absolute_url(), {"unsaved": entry.pk}).content.decode()
    assert "Brought back, not saved yet" in shown
    again = Fields(shown).holding(f"{first['id']}-date")
    assert (again[f"{first['id']}-date"], again[f"{second['id']}-number"]) == ("2024-03-07", "4.")
    assert (again["version"], again["kept"]) == ("3", "a" * 32)
    signed_in.post(answers(record), again)
    assert (latest(record)["meeting"]["date"], latest(record)["items"][0]["number"]) == ("2024-03-07", "4.")
    assert Unsaved.objects.standing().count() == 0


WORDS_OF = {"clauses": "a) Approved the works.", "figures": "£40,000", "items": "5. Dredging"} | {
    "passages": "The committee noted a budget of £40,000 for 2024/25.", "attendance": "Cllr Ada Pell (Chair)",
}  # fmt: skip
LEFT = {"clauses": ("action", "other"), "passages": ("item", None), "items": ("withheld", True)}


@pytest.mark.parametrize("code", [code for code, asking in ASKINGS.items() if asking.leave])
def test_every_kind_of_question_can_be_left_as_it_stands(signed_in, code):
    draft = content()
    about = next(iter(ASKINGS[code].answers), None)
    row = {"clauses": draft["decisions"][0]["clauses"]}.get(about, draft.get(about) or [{}])[0] if about else {}
    if code in ("clause-without-action", "loose-words", "item-withheld"):
        row[LEFT[about][0]] = LEFT[about][1]
    if code in ("amount-unclear", "measure-unknown"):
        row |= {"amount-unclear": {"amount": None}, "measure-unknown": {"measure": "other"}}[code]
    asked = problem(code, WORDS_OF.get(about), "Is it so?")
    record = record_of(draft | {"problems": [asked]})
    shown = page(signed_in, record)
    assert (ASKINGS[code].title in shown, ASKINGS[code].leave in shown, "1 question" in shown) == (True, True, True)
    before = latest(record)
    assert post(signed_in, record, {"leave": asked["id"]}).status_code == 302
    assert latest(record) == before | {"problems": [asked | {"settled": True}]}
    assert "Nothing to answer" in page(signed_in, record)
