"""Amounts that do not fit are asked about in the review, with every sentence they stand in, until a person answers."""

import pytest
from django.urls import reverse

from minutes.intake import draft as drafts
from minutes.intake.copies.merging import merge
from minutes.intake.open_problems import open_problems
from minutes.intake.read import read
from tests.intake.reviewing import Fields, address, latest, record_of

HEAD = """Harbour Committee

Minutes of the meeting held on 5 March 2024

Present: Cllr Ada Pell (Chair)

1. Budget monitoring

"""
PARTS = "The net pressure of £19.639m was made up of £14.117m for placements and £5.822m for staff in 2023/24.\n"
TWICE = """The Council had agreed to fund 'Block 2' transformation work of £2.58M.

There had been a delay. £2.58M was allocated for short-term measures.
"""
OVERSPEND = "The contract sum for 2023/24 was £143m. The outturn was £147.65m. The overspend was £6.45m.\n"


def doubted(draft):
    """The open doubts: code, message and the years or kinds seen."""
    codes = ("parts-differ", "overspend-differs", "percentage-differs", "said-twice")
    return [(row["code"], row["message"]) for row in open_problems(draft) if row["code"] in codes]


WRONG_WAY = "The contract sum for 2023/24 was £150m. The outturn was £151.2m. The underspend was £1.2m.\n"
ASKED = {
    PARTS: ("parts-differ", "“£14.117m” and “£5.822m” are said to make “£19.639m”, but they do not."),
    TWICE: ("said-twice", "“£2.58M” is said of two things close together. It may be one sum, told twice."),
    OVERSPEND: ("overspend-differs", "“£6.45m” is not the difference between “£143m” and “£147.65m”."),
    WRONG_WAY: (
        "overspend-differs",
        "“£1.2m” is called an underspend, but of “£150m” and “£151.2m” what was spent is the more.",
    ),
    "There was an increase of 4% from £100m to £107m.\n": (
        "percentage-differs",
        "“4%” does not fit “£100m” and “£107m”.",
    ),
}


@pytest.mark.parametrize("words", ASKED)
def test_a_doubt_is_a_question_in_the_first_draft(words):
    draft = read(HEAD + words)
    assert doubted(draft) == [ASKED[words]]
    (asked,) = [row for row in draft["problems"] if row["code"] == ASKED[words][0]]
    assert asked["settled"] is False
    assert len(asked["seen"]) == 1 + len(asked["others"])


def figure(draft, text, place=0):
    return [row for row in draft["figures"] if row["text"] == text][place]


@pytest.mark.parametrize(
    ("words", "text", "changed"),
    [
        (PARTS, "£5.822m", {"amount": "5522000"}),
        (PARTS, "£19.639m", {"amount": "19939000"}),
        (PARTS, "£14.117m", {"qualifier": "about"}),
        (PARTS, "£14.117m", {"amount": None}),
        (TWICE, "£2.58M", {"amount": "2600000"}),
        (TWICE, "£2.58M", {"financial_year": "2024/25"}),
        (TWICE, "£2.58M", {"measure": "virement"}),
        (OVERSPEND, "£143m", {"amount": "141200000"}),
        (WRONG_WAY, "£1.2m", {"measure": "overspend"}),
        (WRONG_WAY, "£150m", {"amount": "152400000"}),
        (OVERSPEND, "£6.45m", {"measure": "pressure"}),
        (OVERSPEND, "£143m", {"financial_year": "2024/25"}),
    ],
)
def test_what_a_person_put_right_is_not_asked_any_more(words, text, changed):
    draft = read(HEAD + words)
    figure(draft, text).update(changed)
    assert doubted(draft) == []


def test_a_change_that_leaves_them_apart_answers_nothing():
    draft = read(HEAD + PARTS)
    figure(draft, "£5.822m")["amount"] = "5922000"
    assert doubted(draft) == [ASKED[PARTS]]


@pytest.mark.parametrize(("words", "text"), [(PARTS, "£5.822m"), (TWICE, "£2.58M"), (OVERSPEND, "£147.65m")])
def test_with_a_figure_gone_there_is_nothing_to_compare(words, text):
    draft = read(HEAD + words)
    draft["figures"].remove(figure(draft, text))
    assert doubted(draft) == []


def test_a_decision_that_says_the_sum_again_is_no_doubt():
    draft = read(HEAD + TWICE.split("\n")[0] + "\n\nRESOLVED that £2.58M be allocated for short-term measures.\n")
    assert doubted(draft) == []


def test_the_answer_stays_when_a_better_copy_says_the_same():
    old, new = HEAD + PARTS, "Fairmere Council\n\n" + HEAD + PARTS
    base, theirs = read(old), read(new)
    ours = drafts.as_json(base)
    for row in ours["problems"]:
        row["settled"] = True
    merged = merge(base, ours, theirs, old=old, new=new).content
    (asked,) = [row for row in merged["problems"] if row["code"] == "parts-differ"]
    (was,) = [row for row in ours["problems"] if row["code"] == "parts-differ"]
    assert (asked["id"], asked["settled"]) == (was["id"], True)
    assert [new[start:end] for start, end in (asked["span"], *asked["others"])] == ["£19.639m", "£14.117m", "£5.822m"]


def test_a_better_copy_with_another_part_asks_anew():
    old, new = HEAD + PARTS, HEAD + PARTS.replace("£5.822m", "£5.922m")
    base, theirs = read(old), read(new)
    ours = drafts.as_json(base)
    for row in ours["problems"]:
        row["settled"] = True
    merged = merge(base, ours, theirs, old=old, new=new).content
    assert doubted(merged) == [
        ("parts-differ", "“£14.117m” and “£5.922m” are said to make “£19.639m”, but they do not.")
    ]


def test_a_better_copy_that_puts_it_right_asks_nothing():
    old, new = HEAD + PARTS, HEAD + PARTS.replace("£5.822m", "£5.522m")
    base, theirs = read(old), read(new)
    assert doubted(merge(base, drafts.as_json(base), theirs, old=old, new=new).content) == []


@pytest.fixture
def signed_in(client, publisher):
    client.force_login(publisher)
    return client


def reviewed(words):
    text = HEAD + words
    return record_of(read(text), text=text)


def asked_in(record):
    return next(row for row in latest(record)["problems"] if row["code"] in dict(ASKED.values()))


def post(client, record, **given):
    key = asked_in(record)["id"]
    page = client.get(address(record)).content.decode()
    form = Fields(page).holding(f"{key}-amount")
    return client.post(reverse("admin:minutes_record_answers", args=[record.pk]), form | given)


@pytest.mark.django_db
def test_both_sentences_are_shown_and_lead_to_their_place_in_the_source(signed_in):
    record = reviewed(TWICE)
    key = asked_in(record)["id"]
    page = signed_in.get(address(record)).content.decode()
    question = page[page.index(f'id="q-{key}"') :].partition("</fieldset>")[0]
    assert "<blockquote>£2.58M was allocated for short-term measures.</blockquote>" in question
    said = "<blockquote>The Council had agreed to fund &#x27;Block 2&#x27; transformation work of £2.58M.</blockquote>"
    assert said in question
    assert f'href="#w-{key}"' in question
    assert f'href="#w-{key}-0"' in question
    assert (page.count(f'id="w-{key}"'), page.count(f'id="w-{key}-0"')) == (1, 1)


@pytest.mark.django_db
def test_a_sentence_that_holds_all_the_amounts_is_shown_once(signed_in):
    record = reviewed(PARTS)
    key = asked_in(record)["id"]
    page = signed_in.get(address(record)).content.decode()
    question = page[page.index(f'id="q-{key}"') :].partition("</fieldset>")[0]
    assert question.count("<blockquote>") == 1
    assert [f'href="#w-{key}-{place}"' in question for place in range(3)] == [True, True, False]


@pytest.mark.django_db
def test_who_may_only_read_sees_both_sentences(client, reader):
    client.force_login(reader)
    record = reviewed(TWICE)
    page = client.get(address(record)).content.decode()
    assert page.count("<blockquote>") == 2
    assert f'href="#w-{asked_in(record)["id"]}-0"' in page


@pytest.mark.django_db
def test_both_may_stand(signed_in):
    record = reviewed(TWICE)
    before = latest(record)
    post(signed_in, record, leave=asked_in(record)["id"])
    after = latest(record)
    assert asked_in(record)["settled"] is True
    assert after["figures"] == before["figures"]


@pytest.mark.django_db
def test_an_amount_typed_answers(signed_in):
    record = reviewed(PARTS)
    key = asked_in(record)["id"]
    assert post(signed_in, record, **{f"{key}-amount": "19,939,000"}).status_code == 302
    assert figure(latest(record), "£19.639m")["amount"] == "19939000"
    assert asked_in(record)["settled"] is True


@pytest.mark.django_db
def test_a_sum_said_twice_is_removed_once(signed_in):
    record = reviewed(TWICE)
    post(signed_in, record, remove=asked_in(record)["id"])
    assert [row["about"] for row in latest(record)["figures"]] == ["'Block 2' transformation work"]
