"""Published figures that nobody has given a budget line: answered many at a time, and public where they may be."""

import pytest
from django.urls import reverse
from django.utils.html import escape

from minutes.intake.money import answers
from minutes.intake.publishing.publish import publish
from minutes.intake.records import save
from minutes.intake.versions import content_of
from minutes.models import Event
from tests import drafting
from tests.intake.reviewing import Fields, latest
from trust.models import BudgetLine, Figure, Trust

pytestmark = pytest.mark.django_db

QUEUE = "/admin/trust/budgetline/queue/"
QUERIES = 14  # that the page takes, however many figures wait


@pytest.fixture
def lines():
    """The lines of a trust: {name: key}."""
    trust = Trust.objects.create(name="Wexmere Children's Trust")
    names = ("Agency staff", "Placements", "Transport")
    return {name: BudgetLine.objects.create(name=name, trust=trust).pk for name in names}


@pytest.fixture
def signed_in(client, publisher):
    client.force_login(publisher)
    return client


def figures_of(*said, title="Wexmere Children's Trust: budget"):
    """A draft of one item with a figure for each (amount, sentence, changes)."""
    item = drafting.item(title)
    rows = [
        drafting.figure(item, text, "1", **({"quote": words, "measure": "spending"} | more))
        for text, words, more in said
    ]
    return {"items": [item], "figures": rows}


def published(*said, date="2024-03-05", body="Harbour Committee", **more):
    record = drafting.record_of(drafting.draft(body, date, **figures_of(*said, **more)))
    publish(record, record.current, by=None)
    record.refresh_from_db()
    return record


HOMES = ("£2.9m", "Placements accounted for £2.9m.", {})
STAFF = ("£1.2m", "It spent £1.2m on agency staff.", {})
ROOF = ("£40,000", "The roof would cost £40,000.", {})


def page(client, **asked):
    return client.get(QUEUE, asked).content.decode()


def form_on(client, **asked):
    return next(form for form in Fields(page(client, **asked)).forms if any(name.endswith("-line") for name in form))


def field(text, name="line"):
    return f"{Figure.objects.get(text=text).pk}-{name}"


def told():
    """Each published figure's line by name, "none", or None where nobody has said."""
    return {
        row.text: "none" if row.no_line else row.line and row.line.name for row in Figure.objects.select_related("line")
    }


def test_figures_wait_with_their_sentence_and_the_suggested_line_first(signed_in, lines):
    published(ROOF, HOMES)
    text = page(signed_in)
    assert text.index("Placements accounted for <mark>£2.9m</mark>.") < text.index("The roof would cost <mark>")
    assert "“Placements” stands beside it in its sentence." in text
    assert Figure.objects.get(text="£40,000").get_absolute_url() in text
    form = form_on(signed_in)
    assert (form[field("£2.9m")], form[field("£40,000")]) == (str(lines["Placements"]), "")


def test_figures_that_have_an_answer_do_not_wait(signed_in, lines):
    published(("£2m", "It cost £2m.", {"line": lines["Transport"]}), ("£3m", "It cost £3m.", {"no_line": True}))
    assert "Every published figure has its budget line, or is of none." in page(signed_in)


def test_one_post_answers_figures_of_many_minutes_and_makes_them_public(signed_in, publisher, lines):
    records = [published(HOMES, ROOF), published(STAFF, date="2024-04-02")]
    answer = signed_in.post(QUEUE, form_on(signed_in) | {field("£40,000"): "none"}, follow=True)
    assert "3 figures saved, and public." in answer.content.decode()
    assert told() == {"£2.9m": "Placements", "£1.2m": "Agency staff", "£40,000": "none"}
    for record in records:
        record.refresh_from_db()
        assert (record.current, record.published.number) == (3, 3)
        assert record.latest().made_by == publisher
        acts = list(record.events.order_by("pk").values_list("action", flat=True))
        assert acts[-2:] == [Event.Action.SAVED, Event.Action.PUBLISHED]


def test_figure_left_for_later_stays_and_makes_no_version(signed_in, lines):
    record = published(HOMES)
    answer = signed_in.post(QUEUE, form_on(signed_in) | {field("£2.9m"): ""}, follow=True)
    assert "Nothing was chosen, so nothing was saved." in answer.content.decode()
    record.refresh_from_db()
    assert (record.current, told()) == (2, {"£2.9m": None})


def test_year_known_to_staff_is_shown_as_given_by_staff(signed_in, client, lines):
    published(HOMES)
    signed_in.post(QUEUE, form_on(signed_in) | {field("£2.9m", "year"): "2021/22"})
    figure = Figure.objects.get()
    assert (figure.financial_year, figure.year_from, figure.line.name) == ("2021/22", "staff", "Placements")
    client.logout()
    assert "given by staff" in client.get("/money/").content.decode()


def test_year_alone_is_saved_and_the_figure_still_waits(signed_in, lines):
    published(ROOF)
    signed_in.post(QUEUE, form_on(signed_in) | {field("£40,000", "year"): "2021/22"})
    assert list(Figure.objects.values_list("financial_year", "line")) == [("2021/22", None)]
    assert "The roof would cost <mark>£40,000</mark>." in page(signed_in)


def test_year_that_the_text_gives_is_not_asked(signed_in, lines):
    published(("£2m", "It cost £2m in 2023/24.", {"financial_year": "2023/24", "year_from": "sentence"}))
    assert field("£2m", "year") not in form_on(signed_in)


def test_wrong_year_is_told_and_nothing_is_saved(signed_in, lines):
    record = published(HOMES, ROOF)
    posted = form_on(signed_in) | {field("£40,000"): "none", field("£2.9m", "year"): "last year"}
    answer = signed_in.post(QUEUE, posted)
    text = answer.content.decode()
    assert answer.status_code == 422
    assert "must be two years running, such as 2024/25." in text
    form = next(form for form in Fields(text).forms if field("£2.9m") in form)
    assert {name: form[name] for name in posted if name != "csrfmiddlewaretoken"} == {
        name: value for name, value in posted.items() if name != "csrfmiddlewaretoken"
    }
    record.refresh_from_db()
    assert record.current == 2


def test_who_may_not_publish_saves_and_the_figure_is_shown_as_waiting(client, editor, lines):
    record = published(HOMES)
    client.force_login(editor)
    text = client.post(QUEUE, form_on(client), follow=True).content.decode()
    assert "1 figure saved, and waits for publishing. A publisher must publish the minutes." in text
    assert "Placements. It waits for its minutes to be published." in text
    assert "Save the lines chosen</button></div>" not in text
    record.refresh_from_db()
    assert (record.current, record.published.number, told()) == (3, 2, {"£2.9m": None})
    publish(record, 3, by=None)
    assert told() == {"£2.9m": "Placements"}


def test_second_person_publishes_where_that_is_asked(signed_in, settings, lines):
    settings.SECOND_PERSON = True
    published(HOMES)
    text = signed_in.post(QUEUE, form_on(signed_in), follow=True).content.decode()
    assert "waits for publishing. You saved this version yourself. A second person must publish it." in text
    assert told() == {"£2.9m": None}


def test_other_changes_that_are_not_public_stay_so(signed_in, lines):
    record = published(HOMES)
    drafting.change(record, title="A title not yet approved")
    text = signed_in.post(QUEUE, form_on(signed_in), follow=True).content.decode()
    assert "The minutes hold other changes that are not public yet." in text
    record.refresh_from_db()
    assert (record.current, record.published.number) == (4, 2)
    content = latest(record)
    assert (content["meeting"]["title"], content["figures"][0]["line"]) == (
        "A title not yet approved",
        lines["Placements"],
    )


def test_line_given_by_somebody_else_meanwhile_stays_and_is_told(signed_in, lines):
    record = published(HOMES, STAFF)
    form = form_on(signed_in)
    other = content_of(record.latest())
    other["figures"][0] |= {"no_line": True}
    save(record, other, expected=record.current, by=None)
    text = signed_in.post(QUEUE, form, follow=True).content.decode()
    assert "£2.9m: somebody else gave it another line or year meanwhile, and that stays." in text
    rows = {row["text"]: (row["line"], row["no_line"]) for row in latest(record)["figures"]}
    assert rows == {"£2.9m": (None, True), "£1.2m": (lines["Agency staff"], False)}


def test_minutes_that_others_keep_saving_are_told_and_keep_nothing_back(signed_in, lines, monkeypatch):
    monkeypatch.setattr(answers, "TRIES", 0)
    record = published(HOMES)
    text = signed_in.post(QUEUE, form_on(signed_in), follow=True).content.decode()
    assert f"{escape(record)}: {answers.NOT_SAVED}" in text
    assert told() == {"£2.9m": None}


def test_figure_settled_and_published_meanwhile_is_told(signed_in, lines):
    record = published(HOMES)
    form = form_on(signed_in)
    other = content_of(record.latest())
    other["figures"][0] |= {"line": lines["Transport"]}
    publish(record, save(record, other, expected=record.current, by=None).number, by=None)
    text = signed_in.post(QUEUE, form, follow=True).content.decode()
    assert "1 figure had a line already, or is not public now." in text
    assert told() == {"£2.9m": "Transport"}


def test_queue_is_filtered(signed_in, lines):
    published(HOMES, ROOF)
    more = {"measure": "saving", "financial_year": "2023/24", "year_from": "sentence"}
    published(("£7m", "Savings of £7m.", more), date="2024-04-02", body="Trust Panel")
    body = Figure.objects.get(text="£7m").item.meeting.body_id
    shown = [
        sorted(text for text in ("£2.9m", "£40,000", "£7m") if f"<legend>{text}," in page(signed_in, **asked))
        for asked in (
            {"line": lines["Placements"]}, {"line": "no"}, {"measure": "saving"}, {"body": body}, {"year": "2023/24"},
            {"year": "no"}, {"measure": "saving", "year": "no"},
        )
    ]  # fmt: skip
    assert shown == [["£2.9m"], ["£40,000", "£7m"], ["£7m"], ["£7m"], ["£7m"], ["£2.9m", "£40,000"], []]


@pytest.mark.parametrize("asked", ["measure=%00", "line=999999999999999999999", "body=x", "year=%27", "page=-1&x=%00"])
def test_any_address_is_answered(signed_in, lines, asked):
    published(HOMES)
    assert signed_in.get(f"{QUEUE}?{asked}").status_code == 200


def test_twenty_five_are_shown_at_a_time(signed_in, lines):
    published(*[(f"£{number}m", f"It cost £{number}m.", {}) for number in range(1, 31)])
    first, second = form_on(signed_in), form_on(signed_in, page=2)
    assert [sum(name.endswith("-line") for name in form) for form in (first, second)] == [25, 5]


@pytest.mark.parametrize("count", [1, 12])
def test_queries_are_as_many_however_long_the_queue_is(signed_in, lines, count, django_assert_num_queries):
    for number in range(count):
        record = published(HOMES, ROOF, date=f"2024-03-{number + 1:02}")
        drafting.change(record, title="Changed")
    signed_in.get(QUEUE)
    with django_assert_num_queries(QUERIES):
        signed_in.get(QUEUE)


def test_the_way_there_begins_at_the_admins_first_page(signed_in, lines):
    published(HOMES, ROOF)
    text = signed_in.get(reverse("admin:index")).content.decode()
    assert f'<a href="{QUEUE}">Figures without a budget line</a> <span class="count">2</span>' in text


def test_reader_and_stranger_are_told_what_they_lack(client, reader, lines):
    published(HOMES)
    client.force_login(reader)
    assert client.get(QUEUE).status_code == 403
    assert QUEUE not in client.get(reverse("admin:index")).content.decode()
    assert client.post(QUEUE, {}).status_code == 403


def test_draft_figures_do_not_wait(signed_in, lines):
    drafting.record_of(drafting.draft(**figures_of(HOMES)))
    assert "Every published figure has its budget line" in page(signed_in)
