"""The budget lines offered in a review: taken as suggested, changed or left, and never in the way of publishing."""

import pytest
from django.urls import reverse

from minutes.intake.records import save
from minutes.intake.versions import content_of
from minutes.models import Unsaved
from tests import drafting
from tests.intake.reviewing import Fields, address, form_at, latest
from trust.models import BudgetLine, Trust

pytestmark = pytest.mark.django_db

ITEM = drafting.item("Wexmere Children's Trust: budget")
SAID = {
    "£2.9m": "Placements accounted for £2.9m.",
    "£1.2m": "It spent £1.2m on agency staff.",
    "£40,000": "The roof would cost £40,000.",
}


@pytest.fixture
def signed_in(client, editor):
    client.force_login(editor)
    return client


@pytest.fixture
def lines():
    """The lines of a trust: {name: key}."""
    trust = Trust.objects.create(name="Wexmere Children's Trust")
    names = ("Agency staff", "Placements", "Transport")
    return {name: BudgetLine.objects.create(name=name, trust=trust).pk for name in names}


def reviewed(**changes):
    figures = [drafting.figure(ITEM, text, "1", quote=words, measure="spending") for text, words in SAID.items()]
    return drafting.record_of(drafting.draft(items=[ITEM], figures=figures) | changes)


def offer_form(client, record):
    return Fields(client.get(address(record)).content.decode()).holding("offers")


def post(client, record, given, form=None):
    return client.post(
        reverse("admin:minutes_record_answers", args=[record.pk]), (form or offer_form(client, record)) | given
    )


def key(record, text):
    return "budget-line." + next(row["id"] for row in latest(record)["figures"] if row["text"] == text)


def told(record):
    """Each figure's line: its key, "none", or None where nobody has said."""
    return {row["text"]: "none" if row["no_line"] else row["line"] for row in latest(record)["figures"]}


def test_suggested_lines_are_offered_with_their_reason_apart_from_the_questions(signed_in, lines):
    record = reviewed()
    page = signed_in.get(address(record)).content.decode()
    assert "Nothing to answer" in page
    assert "“Placements” stands beside it in its sentence." in page
    assert "<blockquote>Placements accounted for <mark>£2.9m</mark>.</blockquote>" in page
    form = offer_form(signed_in, record)
    assert {name: value for name, value in form.items() if name.endswith("-line")} == {
        f"{key(record, '£2.9m')}-line": str(lines["Placements"]),
        f"{key(record, '£1.2m')}-line": str(lines["Agency staff"]),
    }


def test_long_sentence_is_cut_around_its_amount(signed_in, lines):
    words = f"{'It is long. ' * 60}Placements cost £2m.{' So is this.' * 60}"
    record = reviewed(figures=[drafting.figure(ITEM, "£2m", "2", quote=words, measure="spending")])
    page = signed_in.get(address(record)).content.decode()
    told = page.partition("<blockquote>")[2].partition("</blockquote>")[0]
    assert "Placements cost <mark>£2m</mark>. So is this." in told
    assert (told[0], told[-1]) == ("…", "…")
    assert len(told) < 520


def test_nothing_is_offered_where_there_are_no_lines_or_all_is_said(signed_in, lines):
    settled = [drafting.figure(ITEM, "£2m", "2", quote="Placements cost £2m.", no_line=True)]
    assert 'id="lines"' not in signed_in.get(address(reviewed(figures=settled))).content.decode()
    BudgetLine.objects.all().delete()
    assert 'id="lines"' not in signed_in.get(address(reviewed())).content.decode()


def test_reader_is_offered_nothing(client, reader, lines):
    client.force_login(reader)
    assert 'id="lines"' not in client.get(address(reviewed())).content.decode()


def test_lines_are_saved_as_chosen(signed_in, lines):
    record = reviewed()
    choice = {f"{key(record, '£2.9m')}-line": "none", f"{key(record, '£1.2m')}-line": str(lines["Transport"])}
    answer = post(signed_in, record, choice)
    assert answer.url == f"{address(record)}#lines"
    assert told(record) == {"£2.9m": "none", "£1.2m": lines["Transport"], "£40,000": None}
    assert record.current == 3


def test_all_are_taken_as_suggested_whatever_was_chosen(signed_in, lines):
    record = reviewed()
    post(signed_in, record, {f"{key(record, '£2.9m')}-line": "none", "all": "suggested"})
    assert told(record) == {"£2.9m": lines["Placements"], "£1.2m": lines["Agency staff"], "£40,000": None}


def test_suggestion_is_taken_as_the_page_showed_it(signed_in, lines):
    record = reviewed()
    form = offer_form(signed_in, record)
    BudgetLine.objects.create(name="Roofs", aliases=["placements"], trust=Trust.objects.get())
    post(signed_in, record, {"all": "suggested"}, form)
    assert told(record)["£2.9m"] == lines["Placements"]


def test_one_line_is_saved_by_itself(signed_in, lines):
    record = reviewed()
    post(signed_in, record, {"only": key(record, "£1.2m")})
    assert told(record) == {"£2.9m": None, "£1.2m": lines["Agency staff"], "£40,000": None}


def test_line_left_for_later_is_offered_again(signed_in, lines):
    record = reviewed()
    post(signed_in, record, {f"{key(record, '£2.9m')}-line": ""})
    assert told(record)["£2.9m"] is None
    assert f"{key(record, '£2.9m')}-line" in offer_form(signed_in, record)


def test_answers_to_questions_confirm_no_line(signed_in, lines):
    record = reviewed(meeting=drafting.draft()["meeting"] | {"date": None})
    form = Fields(signed_in.get(address(record)).content.decode())
    question = next(name for one in form.forms for name in one if name.startswith("date-missing") and "date" in name)
    post(signed_in, record, {}, form.holding(question))
    assert set(told(record).values()) == {None}


def test_another_line_saved_meanwhile_is_told_and_stays(signed_in, lines):
    record = reviewed()
    form = offer_form(signed_in, record)
    other = content_of(record.latest())
    other["figures"][0] |= {"line": lines["Transport"]}
    other["figures"][1] |= {"no_line": True}
    save(record, other, expected=record.current, by=None)
    page = post(signed_in, record, {}, form)
    assert page.status_code == 409
    words = page.content.decode()
    assert "You entered “Placements”; saved is “Transport”." in words
    assert "saved is “None of the lines”." in words
    assert told(record) == {"£2.9m": lines["Transport"], "£1.2m": "none", "£40,000": None}


def test_save_meanwhile_of_something_else_is_kept(signed_in, lines):
    record = reviewed()
    form = offer_form(signed_in, record)
    drafting.change(record, title="Special meeting")
    post(signed_in, record, {}, form)
    assert told(record)["£2.9m"] == lines["Placements"]
    assert latest(record)["meeting"]["title"] == "Special meeting"


def test_line_that_is_gone_is_told_and_nothing_is_saved(signed_in, lines):
    record = reviewed()
    form = offer_form(signed_in, record)
    BudgetLine.objects.get(name="Placements").delete()
    page = post(signed_in, record, {}, form)
    assert page.status_code == 422
    assert "Choose “Budget line” from the list." in page.content.decode()
    assert set(told(record).values()) == {None}


def test_lines_typed_and_not_saved_are_brought_back(signed_in, editor, lines):
    record = reviewed()
    choice = {f"{key(record, '£2.9m')}-line": str(lines["Transport"])}
    posted = offer_form(signed_in, record) | choice | {"tab": "a" * 32, "turn": "1", "for": str(editor.pk)}
    kept = reverse("admin:minutes_record_keep", args=[record.pk, "problems"])
    assert signed_in.post(kept, posted).status_code == 200
    entry = Unsaved.objects.get()
    page = signed_in.get(f"{address(record)}?unsaved={entry.pk}").content.decode()
    form = Fields(page).holding("offers")
    assert form[f"{key(record, '£2.9m')}-line"] == str(lines["Transport"])
    assert form["kept"] == "a" * 32
    post(signed_in, record, {}, form)
    assert told(record)["£2.9m"] == lines["Transport"]
    assert Unsaved.objects.standing().count() == 0


def test_lines_of_two_trusts_are_told_apart(signed_in, lines):
    other = Trust.objects.create(name="Borough Trust")
    BudgetLine.objects.create(name="Homes", trust=other)
    BudgetLine.objects.create(name="Grants")
    page = signed_in.get(address(reviewed())).content.decode()
    for label in ("Placements (Wexmere Children&#x27;s Trust)", "Homes (Borough Trust)", "Grants (of no trust)"):
        assert label in page


@pytest.mark.parametrize(
    ("was", "typed", "now"),
    [
        ({"no_line": True}, {"form-0-line": "Transport"}, ("Transport", False)),
        ({"line": "Transport"}, {"form-0-no_line": "on"}, (None, True)),
        ({"line": "Transport"}, {"form-0-line": ""}, (None, False)),
        ({}, {"form-0-no_line": "on"}, (None, True)),
    ],
)
def test_a_figure_is_of_a_line_or_of_none(signed_in, lines, was, typed, now):
    name = was.get("line")
    row = drafting.figure(ITEM, "£2m", "2", **(was | {"line": lines[name]} if name else was))
    record = reviewed(figures=[row])
    url = address(record, "figures")
    typed = {field: str(lines.get(value, value)) for field, value in typed.items()}
    assert signed_in.post(url, form_at(signed_in, url) | typed).status_code == 302
    saved = latest(record)["figures"][0]
    assert (saved["line"], saved["no_line"]) == (lines.get(now[0]), now[1])


def test_a_line_and_none_of_them_at_once_is_refused(signed_in, lines):
    record = reviewed(figures=[drafting.figure(ITEM, "£2m", "2")])
    url = address(record, "figures")
    typed = {"form-0-line": str(lines["Transport"]), "form-0-no_line": "on"}
    page = signed_in.post(url, form_at(signed_in, url) | typed)
    assert page.status_code == 422
    assert "Choose a budget line, or tick that it is none of them: not both." in page.content.decode()


def test_history_tells_lines_by_name(signed_in, lines):
    record = reviewed()
    post(signed_in, record, {f"{key(record, '£1.2m')}-line": "none"})
    page = signed_in.get(reverse("admin:minutes_record_compare", args=[record.pk]) + "?from=2&to=3").content.decode()
    assert "Placements" in page
    assert "None of the budget lines" in page
