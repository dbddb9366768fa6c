"""Who is who: names like those of known people are asked about once, and learned; nothing is merged by likeness."""

import datetime
import re

import pytest
from django.urls import reverse
from drafting import attendee, change, decision, draft, item, passage, record_of

from minutes.intake import draft as drafts
from minutes.intake.people.likeness import likeness
from minutes.intake.people.who import names_to_settle
from minutes.intake.publishing.publish import NotPublishable, publish
from minutes.intake.publishing.reasons import reasons_against
from minutes.intake.records import save
from minutes.models import Attendance, Ballot, Declaration, Passage, Person, PersonEvent, PersonName, Term, Version
from tests.intake.reviewing import Fields, latest
from tests.intake.reviewing import record_of as with_source

pytestmark = pytest.mark.django_db
HELD = datetime.date(2024, 3, 5)


def councillor(name, *terms, names=()):
    """A known councillor with terms (ward, from, to) and further printed names."""
    person = Person.objects.create(name=name, councillor=True)
    for ward, starts, ends in terms:
        Term.objects.create(person=person, ward=ward, starts=starts, ends=ends)
    for other in names:
        PersonName.objects.create(person=person, name=other)
    return person


def present(*names, **fields):
    """Attendance rows of councillors."""
    return [attendee(name, honorific="Cllr", **fields) for name in names]


def asked(content, held=HELD):
    """What is asked: (kind, name as called, the names suggested)."""
    return [(one.kind, one.called, [s.called for s in one.suggestions]) for one in names_to_settle(content, held)]


def row(of, **fields):
    return {"id": drafts.new_id(), "span": None, "item": of["id"]} | fields


def declaration(of, name, **fields):
    return row(of, name=name, type=None, reason=None, person=None) | fields


def vote(of, *names):
    counts = {"on": None, "in_favour": None, "against": None, "abstain": None, "result": None}
    return row(of, **counts, names_in_favour=list(names), names_against=[], names_abstain=[])


@pytest.mark.parametrize(
    ("printed", "known", "score"),
    [
        ("SIÂN PRICE", "Sian Price", 100),
        ("Cllr Mrs Jane Hall MBE", "Jane Hall", 100),
        ("Jan van der Berg", "Jan Van Der Berg", 100),
        ("Pat O Neill", "Pat O’Neill", 95),
        ("Price, Sian", "Sian Price", 95),
        ("Sian Pryce", "Siân Price", 90),
        ("Ann Lee", "Anne Lee", 77),
        ("Jhon Smith", "John Smith", 81),
        ("Chris Tate", "Christopher Tate", 72),
        ("Stephen Roe", "Steven Roe", 75),
        ("Kathryn Roe", "Catherine Roe", 79),
        ("Tony Dane", "Anthony (Tony) Dane", 76),
        ("Ian McDonald", "Ian MacDonald", 75),
        ("Ann Tomson", "Ann Thompson", 69),
        ("J Smith", "John Smith", 63),
        ("J. P. Smith", "John Smith", 63),
        ("JP Smith", "John Paul Smith", 63),
        ("Sam Reed", "Sam Reid", 60),
        ("John A Smith", "John B Smith", 0),
        ("John Smith", "Joan Smith", 0),
        ("John Smith", "Jane Smith", 0),
        ("Tim Lee", "Tom Lee", 0),
        ("Mark Lee", "Mary Lee", 0),
        ("Lyn Marsh", "Leanne Marsh", 0),
        ("Sam Pell", "Sam Bell", 0),
        ("Bob Hale", "Robert Hale", 0),
        ("Ada Pell", "Ada Pell-Ross", 0),
        ("A Tomson", "Ann Thompson", 0),
        ("Marsh", "Lyn Marsh", 0),
        ("Ann Tomson", "Anne Thompson", 0),
    ],
)
def test_likeness_of_printed_names(printed, known, score):
    assert (likeness(printed, known), likeness(known, printed)) == (score, score)


def test_known_names_match_by_themselves_and_names_like_nobodys_are_new():
    councillor("Siân Price", names=["Sian Lewis"])
    councillor("Lyn Marsh")
    assert asked(draft(attendance=present("SIAN PRICE", "Sian Lewis", "Leanne Marsh", "Wren Askew"))) == []


def test_likely_people_are_offered_with_their_reasons():
    councillor("Siân Price", ("Harbour", datetime.date(2021, 5, 6), None), names=["Sian Lewis"])
    (one,) = names_to_settle(draft(attendance=present("Sian Lewys")), HELD)
    assert (one.kind, one.name, one.councillor) == ("unmatched", "Sian Lewys", True)
    assert [(place.section, place.title, place.span) for place in one.places] == [("attendance", "Attendance", None)]
    assert [(s.called, s.reasons) for s in one.suggestions] == [
        ("Cllr Siân Price", ("known as Sian Lewis", "in office for Harbour from May 2021"))
    ]


def test_reasons_say_where_somebody_was_last_seen():
    publish(record := record_of(draft(attendance=[attendee("Bo Lunt", role="Clerk")])), record.current, by=None)
    (one,) = names_to_settle(draft(attendance=[attendee("Bo Luntt", role="Clerk")]), HELD)
    assert [s.why for s in one.suggestions] == ["last at the Harbour Committee, 5 March 2024, as Clerk"]


def test_an_initial_suggests_everybody_it_fits():
    councillor("John Smith")
    councillor("Jane Smith")
    assert asked(draft(attendance=present("J Smith"))) == [
        ("unmatched", "Cllr J Smith", ["Cllr Jane Smith", "Cllr John Smith"])
    ]


@pytest.mark.parametrize(
    ("held", "offered"),
    [
        (None, True),
        (datetime.date(2019, 5, 2), True),
        (datetime.date(2023, 5, 4), True),
        (datetime.date(2023, 5, 5), False),
        (datetime.date(2019, 5, 1), False),
    ],
)
def test_councillors_out_of_office_that_day_are_not_offered(held, offered):
    councillor("Siân Price", ("Harbour", datetime.date(2019, 5, 2), datetime.date(2023, 5, 4)))
    content = draft(attendance=present("Sian Pryce"))
    assert bool(asked(content, held)) == offered


def test_no_more_than_five_are_offered_and_the_likest_first():
    for name in ("Jonathan Smith", "Jonty Smith", "Jonas Smith", "Jo Smith", "Jonquil Smith", "John Smith", "J Smith"):
        councillor(name)
    (_, _, offered) = asked(draft(attendance=present("Jon Smith")))[0]
    assert offered == [
        "Cllr John Smith", "Cllr Jonas Smith", "Cllr Jonathan Smith", "Cllr Jonquil Smith", "Cllr Jonty Smith",
    ]  # fmt: skip


def test_the_same_name_in_the_other_capacity_is_asked_about_and_learned(client, editor):
    ada = councillor("Ada Pell")
    content = draft(attendance=[attendee("Ada Pell"), attendee("Ada Pel", role="Clerk")])
    (one,) = names_to_settle(content, HELD)
    assert [s.why for s in one.suggestions] == ["known as a councillor, printed here without that title"]
    answer(client, editor, record_of(content), "Ada Pell", ada.pk)
    assert asked(draft(attendance=[attendee("Ada Pell")])) == []
    publish(record := record_of(draft(attendance=[attendee("Ada Pell")])), record.current, by=None)
    assert [row.person for row in Attendance.objects.all()] == [ada]


def test_each_place_of_a_name_is_told_and_asked_about_once():
    councillor("Siân Price")
    dredging = item("Dredging")
    said = passage(dredging, "Cllr Sian Pryce asked.", speaker="Sian Pryce", honorific="Cllr", span=[4, 20])
    content = draft(
        items=[dredging],
        passages=[said],
        decisions=[decision(dredging, mover="Sian Pryce", seconder="Sian Pryce")],
        declarations=[declaration(dredging, "Sian Pryce")],
    )
    (one,) = names_to_settle(content, HELD)
    assert one.standing == [
        ("Passages", 1, None), ("Declarations of interest", 1, None), ("Decisions", 1, None)
    ]  # fmt: skip
    assert [place.span for place in one.places] == [[4, 20], None, None]


@pytest.mark.parametrize(
    ("span", "shown"),
    [
        ((0, 300), "…" + "a" * 108 + "\n\nCllr Sian Pryce asked.\n" + "b" * 107 + "…"),
        ((152, 174), "Cllr Sian Pryce asked."),
        (None, None),
    ],
)
def test_the_words_around_a_name_are_shown(client, editor, span, shown):
    councillor("Siân Price")
    dredging = item("Dredging")
    text = "a" * 150 + "\n\nCllr Sian Pryce asked.\n" + "b" * 200
    said = passage(dredging, "Cllr Sian Pryce asked.", speaker="Sian Pryce", honorific="Cllr", span=span)
    page = page_of(client, editor, with_source(draft(items=[dredging], passages=[said]), text=text))
    quoted = re.search("<legend>Is Cllr Sian Pryce.*?<blockquote>(.*?)</blockquote>", page, re.S)
    assert (quoted and quoted[1]) == shown


def test_members_of_the_public_are_asked_about_by_nobody():
    councillor("Siân Price")
    Person.objects.create(name="Jo Low")
    dredging = item("Dredging")
    spoken = [passage(dredging, "Jo Lowe spoke.", speaker="Jo Lowe"), passage(dredging, "Mr Price.", speaker="Price")]
    assert asked(draft(items=[dredging], passages=spoken, attendance=[attendee("Jo Lowe", public=True)])) == []


def test_names_take_no_more_queries_than_three(django_assert_max_num_queries):
    for number in range(40):
        councillor(f"Siân{number} Price", ("Harbour", HELD, None), names=[f"Sian{number} Lewis"])
        councillor(f"Lyn Marsh{number}")
        councillor(f"Lyn Marsh{number}")
    for count in (1, 40):
        names = [f"Sian{number} Lewys" for number in range(count)] + [f"Lyn Marsh{number}" for number in range(count)]
        content = draft(attendance=present(*names))
        with django_assert_max_num_queries(3):
            assert len(names_to_settle(content, HELD)) == 2 * count


def page_of(client, user, record):
    client.force_login(user)
    return client.get(reverse("admin:minutes_record_review", args=[record.pk])).content.decode()


def answer(client, user, record, name, choice, councillor=False, version=None):
    """Post the answer and return the review's page that follows."""
    client.force_login(user)
    fields = {"version": version or record.current, "name": name, "choice": choice}
    fields |= {"councillor": "yes"} if councillor else {}
    address = reverse("admin:minutes_record_who", args=[record.pk])
    response = client.post(address, fields)
    assert (response.status_code, response["Location"]) == (302, record.get_absolute_url() + "#problems")
    record.refresh_from_db()
    return client.get(record.get_absolute_url()).content.decode()


def test_the_question_stands_in_the_review_and_is_answered_there(client, editor):
    sian = councillor("Siân Price")
    record = record_of(draft(attendance=present("Sian Pryce")))
    page = page_of(client, editor, record)
    assert "<title>1 question" in page
    assert "<legend>Is Cllr Sian Pryce somebody known?</legend>" in page
    fields = Fields(page).holding("who-sian-pryce-cllr")
    assert {name: fields[name] for name in ("version", "who-sian-pryce-cllr")} == {
        "version": "2", "who-sian-pryce-cllr": "later",
    }  # fmt: skip
    address = reverse("admin:minutes_record_answers", args=[record.pk])
    after = client.post(address, fields | {"who-sian-pryce-cllr": sian.pk}, follow=True).content.decode()
    assert "Sian Pryce is Cllr Siân Price: saved as version 3." in after
    assert "somebody known?" not in after
    assert [row["person"] for row in latest(record)["attendance"]] == [sian.pk]
    assert record.latest().note == "Who is who: Sian Pryce is Cllr Siân Price"


def test_an_answer_is_learned_with_where_it_was_confirmed(client, editor):
    sian = councillor("Siân Price")
    record = record_of(draft(attendance=present("Sian Pryce")))
    answer(client, editor, record, "Sian Pryce", sian.pk, councillor=True)
    learned = sian.names.get()
    assert (learned.name, learned.confirmed_record, learned.confirmed_by) == ("Sian Pryce", record, editor)
    event = PersonEvent.objects.get()
    assert (event.action, event.person, event.record, event.by, event.what) == (
        "learned", sian, record, editor,
        "“Sian Pryce” is a name of Cllr Siân Price, as the minutes “Harbour Committee – Dredging” print it.",
    )  # fmt: skip
    following = record_of(draft(date="2024-04-02", attendance=present("SIAN PRYCE")))
    assert asked(latest(following)) == []
    publish(following, following.current, by=None)
    assert [row.person for row in Attendance.objects.all()] == [sian]


def test_words_and_declarations_follow_the_list_once_the_name_is_settled(client, editor):
    sian = councillor("Siân Price")
    dredging = item("Dredging")
    spoken = [
        passage(dredging, "Cllr Sian Pryce asked.", speaker="Sian Pryce", honorific="Cllr"),
        passage(dredging, "Cllr Pryce thanked.", speaker="Pryce", honorific="Cllr"),
    ]
    content = draft(
        items=[dredging],
        attendance=present("Sian Pryce"),
        passages=spoken,
        declarations=[declaration(dredging, "Sian Pryce")],
        votes=[vote(dredging, "Pryce")],
    )
    record = record_of(content)
    answer(client, editor, record, "Sian Pryce", sian.pk, councillor=True)
    publish(record, record.current, by=None)
    people = [model.objects.values_list("person", flat=True) for model in (Attendance, Passage, Declaration, Ballot)]
    assert [list(found) for found in people] == [[sian.pk], [sian.pk, sian.pk], [sian.pk], [sian.pk]]


def test_a_name_outside_the_list_is_settled_on_every_row_of_it(client, editor):
    sian = councillor("Siân Price")
    dredging = item("Dredging")
    spoken = [passage(dredging, "Asked.", speaker="Sian Pryce", honorific="Cllr") for _ in range(2)]
    content = draft(items=[dredging], passages=spoken, declarations=[declaration(dredging, "Sian Pryce")])
    record = record_of(content)
    answer(client, editor, record, "Sian Pryce", sian.pk, councillor=True)
    saved = latest(record)
    assert [row["person"] for row in saved["passages"] + saved["declarations"]] == [sian.pk] * 3


def test_a_mover_who_is_in_no_list_is_learned_and_nothing_else_changes(client, editor):
    sian = councillor("Siân Price")
    dredging = item("Dredging")
    record = record_of(draft(items=[dredging], decisions=[decision(dredging, mover="Sian Pryce")]))
    page = answer(client, editor, record, "Sian Pryce", sian.pk, councillor=True)
    assert "Sian Pryce is Cllr Siân Price: remembered." in page
    assert (record.current, [name.name for name in sian.names.all()], asked(latest(record))) == (2, ["Sian Pryce"], [])


def test_a_name_too_long_to_keep_is_settled_and_not_learned(client, editor):
    sian = councillor("Siân Price")
    name = f"Sian {'Ann ' * 60}Price"
    record = record_of(draft(attendance=present(name)))
    answer(client, editor, record, name, sian.pk, councillor=True)
    assert ([row["person"] for row in latest(record)["attendance"]], PersonName.objects.count()) == ([sian.pk], 0)


def test_somebody_new_is_asked_about_no_more_and_made_at_publishing(client, editor):
    councillor("Siân Price")
    record = record_of(draft(attendance=present("Sian Pryce")))
    after = answer(client, editor, record, "Sian Pryce", "new", councillor=True)
    assert "Sian Pryce is nobody known before: saved as version 3." in after
    assert (asked(latest(record)), Person.objects.count(), PersonEvent.objects.count()) == ([], 1, 0)
    number = change(record, venue="Quay House")
    assert asked(latest(record)) == []
    publish(record, number, by=None)
    assert [str(row.person) for row in Attendance.objects.all()] == ["Cllr Sian Pryce"]


def test_which_of_two_people_of_one_name_is_chosen_in_the_review(client, editor):
    councillor("Lyn Marsh", ("Eastgate", datetime.date(2011, 5, 5), datetime.date(2015, 5, 7)))
    second = councillor("Lyn Marsh", ("Quayside", datetime.date(2023, 5, 4), None))
    record = record_of(draft(attendance=present("Lyn Marsh")))
    (one,) = names_to_settle(latest(record), HELD)
    assert (one.kind, [s.why for s in one.suggestions]) == (
        "ambiguous", ["in office for Quayside from May 2023", "term for Eastgate ended May 2015"],
    )  # fmt: skip
    answer(client, editor, record, "Lyn Marsh", second.pk, councillor=True)
    assert reasons_against(record, record.latest(), None) == []
    publish(record, record.current, by=None)
    assert (Attendance.objects.get().person, PersonName.objects.count()) == (second, 0)


def test_a_third_of_one_name_is_one_more_person(client, editor):
    councillor("Lyn Marsh")
    councillor("Lyn Marsh")
    record = record_of(draft(attendance=present("Lyn Marsh")))
    answer(client, editor, record, "Lyn Marsh", "new", councillor=True)
    publish(record, record.current, by=None)
    publish(record, change(record, venue="Quay House"), by=None)
    assert [person.attendances.count() for person in Person.objects.order_by("pk")] == [0, 0, 1]


def test_a_variant_that_stands_under_two_people_is_asked_about():
    councillor("John Smith", names=["J Smith"])
    councillor("Jane Smith", names=["J Smith"])
    content = draft(attendance=present("J Smith"))
    assert asked(content) == [("ambiguous", "Cllr J Smith", ["Cllr Jane Smith", "Cllr John Smith"])]
    with pytest.raises(NotPublishable, match="More than one person is known as J Smith"):
        publish(record := record_of(content), record.current, by=None)


def test_an_initial_that_fits_several_is_settled_but_not_learned(client, editor):
    john = councillor("John Smith")
    councillor("Jane Smith")
    record = record_of(draft(attendance=present("J Smith")))
    answer(client, editor, record, "J Smith", john.pk, councillor=True)
    assert ([row["person"] for row in latest(record)["attendance"]], PersonName.objects.count()) == ([john.pk], 0)


def test_an_initial_that_fits_one_is_learned(client, editor):
    john = councillor("John Smith")
    record = record_of(draft(attendance=present("J Smith")))
    answer(client, editor, record, "J Smith", john.pk, councillor=True)
    assert [name.name for name in john.names.all()] == ["J Smith"]


def test_a_row_published_stays_with_its_person_when_a_namesake_comes():
    record = record_of(draft(attendance=present("Lyn Marsh")))
    publish(record, record.current, by=None)
    first = Attendance.objects.get().person
    councillor("Lyn Marsh")
    number = change(record, venue="Quay House")
    assert (asked(latest(record)), reasons_against(record, record.latest(), None)) == ([], [])
    publish(record, number, by=None)
    assert Attendance.objects.get().person == first
    assert asked(draft(attendance=present("Lyn Marsh")))[0][0] == "ambiguous"


def spoken_by(attendance, *passages, speaker="Marsh", honorific="Cllr"):
    """Whom the last of the passages, each (item, words, speaker), is linked to."""
    items = {name: item(name) for name in ("Dredging", "Buoys")}
    rows = [passage(items[of], words, speaker=who, honorific="Cllr" if who else None) for of, words, who in passages]
    rows.append(passage(items["Dredging"], "Asked.", speaker=speaker, honorific=honorific))
    record = record_of(draft(items=list(items.values()), passages=rows, attendance=attendance))
    publish(record, record.current, by=None)
    person = Passage.objects.get(text="Asked.").person
    return person and str(person)


@pytest.mark.parametrize(
    ("attendance", "passages", "linked"),
    [
        (present("Lyn Marsh", "Bo Lunt"), [], "Cllr Lyn Marsh"),
        (present("Lyn Marsh", "Leanne Marsh"), [], None),
        (
            present("Lyn Marsh", "Leanne Marsh"),
            [("Dredging", "Moved by Cllr Leanne Marsh.", None)],
            "Cllr Leanne Marsh",
        ),
        (present("Lyn Marsh", "Leanne Marsh"), [("Dredging", "Said.", "Lyn Marsh")], "Cllr Lyn Marsh"),
        (present("Lyn Marsh", "Leanne Marsh"), [("Buoys", "Moved by Cllr Leanne Marsh.", None)], None),
        (
            present("Lyn Marsh", "Leanne Marsh"),
            [("Dredging", "Moved by Cllr Leanne Marsh.", None), ("Dredging", "Said.", "Lyn Marsh")],
            None,
        ),
        ([attendee("Lyn Marsh", role="Clerk")], [], None),
        ([*present("Lyn Marsh"), attendee("Leo Marsh", role="Clerk")], [], "Cllr Lyn Marsh"),
        (present("Lyn Marsh-Reed"), [], None),
        ([attendee("Lyn Marsh", role="Chair"), attendee("Leo Marsh", role="Clerk")], [], "Lyn Marsh"),
        ([attendee("Lyn Marsh"), *present("Bo Lunt")], [], None),
        ([], [], None),
    ],
)
def test_a_surname_alone_is_resolved_in_its_own_document_or_left(attendance, passages, linked):
    councillor("Rhona Marsh")
    assert spoken_by(attendance, *passages) == linked


def test_an_untitled_surname_is_never_a_councillors():
    assert spoken_by(present("Lyn Marsh"), honorific=None) is None


def test_an_untitled_surname_is_the_officers_who_has_it():
    assert spoken_by([*present("Lyn Marsh"), attendee("Leo Marsh")], honorific=None) == "Leo Marsh"


@pytest.mark.parametrize("surname", ["De Souza", "de Souza", "Pell-Ross", "DE SOUZA"])
def test_surnames_of_several_words_are_resolved_too(surname):
    name = f"Ana {surname.title() if surname.isupper() else surname}"
    assert spoken_by(present(name), speaker=surname) == f"Cllr {name}"


def test_surnames_that_name_nobody_in_the_document_are_listed_with_those_known():
    councillor("Lyn Marsh", ("Quayside", datetime.date(2023, 5, 4), None))
    councillor("Rhona Marsh", ("Quayside", datetime.date(2011, 5, 5), datetime.date(2015, 5, 7)))
    dredging = item("Dredging")
    spoken = [passage(dredging, "Asked.", speaker="Marsh", honorific="Cllr")]
    content = draft(items=[dredging], passages=spoken, attendance=present("Bo Lunt"), votes=[vote(dredging, "Orr")])
    assert asked(content) == [("surname", "Cllr Marsh", ["Cllr Lyn Marsh"]), ("surname", "Cllr Orr", [])]


def test_of_one_surname_those_of_the_documents_own_list_are_offered_first():
    for name in ("Ann Marsh", "Leanne Marsh", "Lyn Marsh"):
        councillor(name)
    dredging = item("Dredging")
    spoken = [passage(dredging, "Asked.", speaker="Marsh", honorific="Cllr")]
    content = draft(items=[dredging], passages=spoken, attendance=present("Lyn Marsh", "Leanne Marsh"))
    (one,) = names_to_settle(content, HELD)
    listed = "in these minutes’ own list of people"
    assert [(s.called, s.why) for s in one.suggestions] == [
        ("Cllr Leanne Marsh", listed), ("Cllr Lyn Marsh", listed), ("Cllr Ann Marsh", ""),
    ]  # fmt: skip


def test_votes_by_surname_go_to_members_alone():
    dredging = item("Dredging")
    people = [attendee("Bo Lunt", role="Clerk"), *present("Lyn Marsh"), attendee("Ann Orr", role="Vice-Chair")]
    votes = [vote(dredging, "Lunt", "Marsh", "Orr")]
    publish(record := record_of(draft(items=[dredging], attendance=people, votes=votes)), record.current, by=None)
    linked = dict(Ballot.objects.values_list("name", "person__name"))
    assert linked == {"Lunt": None, "Marsh": "Lyn Marsh", "Orr": "Ann Orr"}


def test_a_surname_is_settled_for_its_document_and_never_learned(client, editor):
    lyn = councillor("Lyn Marsh")
    dredging = item("Dredging")
    spoken = [passage(dredging, "Asked.", speaker="Marsh", honorific="Cllr")]
    record = record_of(draft(items=[dredging], passages=spoken, votes=[vote(dredging, "Orr")]))
    page = page_of(client, editor, record)
    assert "<title>Nothing to answer" in page
    assert "<legend>Who is Cllr Marsh? Only the surname is printed</legend>" in page
    assert "<li>Cllr Orr – Votes (1)" in page
    answer(client, editor, record, "Marsh", lyn.pk, councillor=True)
    assert ([row["person"] for row in latest(record)["passages"]], PersonName.objects.count()) == ([lyn.pk], 0)


def test_a_surname_may_be_left_without_a_link(client, editor):
    for name in ("Lyn Marsh", "Leanne Marsh"):
        councillor(name, names=["Marsh"])
    dredging = item("Dredging")
    spoken = [passage(dredging, "Asked.", speaker="Marsh", honorific="Cllr")]
    record = record_of(draft(items=[dredging], passages=spoken))
    assert asked(latest(record))[0][0] == "ambiguous"
    answer(client, editor, record, "Marsh", "new", councillor=True)
    assert (asked(latest(record)), reasons_against(record, record.latest(), None)) == ([], [])
    publish(record, record.current, by=None)
    assert (Passage.objects.get().person, Person.objects.count()) == (None, 2)


def test_votes_by_another_known_name_go_to_the_attendee():
    robert = councillor("Robert Hale", names=["Bob Hale"])
    dredging = item("Dredging")
    content = draft(items=[dredging], attendance=present("Robert Hale", "Ann Hale"), votes=[vote(dredging, "Bob Hale")])
    publish(record := record_of(content), record.current, by=None)
    assert [ballot.person for ballot in Ballot.objects.all()] == [robert]


def test_votes_of_those_not_there_are_linked_to_nobody():
    councillor("Robert Hale", names=["Bob Hale"])
    dredging = item("Dredging")
    content = draft(items=[dredging], attendance=present("Ann Hale"), votes=[vote(dredging, "Bob Hale")])
    publish(record := record_of(content), record.current, by=None)
    assert [ballot.person for ballot in Ballot.objects.all()] == [None]


def test_a_recorded_surname_means_nobody_where_the_list_has_two_of_it():
    lyn = councillor("Lyn Marsh", names=["Marsh"])
    dredging = item("Dredging")
    spoken = [passage(dredging, "Asked.", speaker="Marsh", honorific="Cllr")]
    content = draft(items=[dredging], passages=spoken, votes=[vote(dredging, "Marsh")])
    both = {**content, "attendance": present("Lyn Marsh", "Leanne Marsh")}
    assert (asked(content), asked(both)[0][:2]) == ([], ("surname", "Cllr Marsh"))
    publish(record := record_of(both), record.current, by=None)
    assert (Passage.objects.get().person, Ballot.objects.get().person) == (None, None)
    content = draft(date="2024-04-02", items=[item("Buoys")])
    content["passages"] = [passage(content["items"][0], "Thanked.", speaker="Marsh", honorific="Cllr")]
    publish(record := record_of(content), record.current, by=None)
    assert Passage.objects.get(text="Thanked.").person == lyn


def test_a_speaker_by_another_known_name_is_the_attendee():
    robert = councillor("Robert Hale", names=["Bob Hale"])
    assert spoken_by(present("Robert Hale"), speaker="Bob Hale", honorific=None) == str(robert)


def test_a_settled_name_is_asked_about_again_and_what_was_learned_forgotten(client, editor):
    sian = councillor("Siân Price")
    record = record_of(draft(attendance=present("Sian Pryce")))
    page = answer(client, editor, record, "Sian Pryce", sian.pk, councillor=True)
    fields = Fields(page).holding("choice")
    assert ("<li>Cllr Sian Pryce is Cllr Siân Price" in page, fields["choice"]) == (True, "again")
    page = answer(client, editor, record, "Sian Pryce", "again", councillor=True)
    assert "Who Sian Pryce is is open again: saved as version 4." in page
    assert "Is Cllr Sian Pryce somebody known?" in page
    assert ([row["person"] for row in latest(record)["attendance"]], sian.names.count()) == ([None], 0)
    assert [(event.action, event.person) for event in PersonEvent.objects.order_by("pk")] == [
        ("learned", sian), ("name removed", sian)
    ]  # fmt: skip


def test_somebody_new_is_asked_about_again(client, editor):
    councillor("Siân Price")
    record = record_of(draft(attendance=present("Sian Pryce")))
    page = answer(client, editor, record, "Sian Pryce", "new", councillor=True)
    assert "<li>Cllr Sian Pryce is nobody known before" in page
    answer(client, editor, record, "Sian Pryce", "again", councillor=True)
    assert asked(latest(record)) == [("unmatched", "Cllr Sian Pryce", ["Cllr Siân Price"])]


def test_asking_again_keeps_what_others_saved_and_names_learned_elsewhere(client, editor):
    sian = councillor("Siân Price", names=["Sian Pryce"])
    record = record_of(draft(attendance=present("Sian Pryce", person=sian.pk)))
    change(record, venue="Quay House")
    page = answer(client, editor, record, "Sian Pryce", "again", councillor=True, version=2)
    assert "Somebody else saved this record in the meantime, so nothing was saved. Look again." in page
    answer(client, editor, record, "Sian Pryce", "again", councillor=True)
    assert ([row["person"] for row in latest(record)["attendance"]], sian.names.count()) == ([None], 1)


def test_left_for_later_or_not_chosen_saves_nothing(client, editor):
    councillor("Siân Price")
    record = record_of(draft(attendance=present("Sian Pryce")))
    later = answer(client, editor, record, "Sian Pryce", "later", councillor=True)
    nothing = answer(client, editor, record, "Sian Pryce", "", councillor=True)
    assert "Sian Pryce is left for later. Nothing was saved." in later
    assert "Choose who Sian Pryce is. Nothing was saved." in nothing
    assert record.current == 2


@pytest.mark.parametrize("choice", ["999999", "9" * 30, "-1", "x"])
def test_a_person_who_is_not_known_is_refused(client, editor, choice):
    councillor("Siân Price")
    record = record_of(draft(attendance=present("Sian Pryce")))
    page = answer(client, editor, record, "Sian Pryce", choice, councillor=True)
    assert "The person you chose is no longer known here. Choose again." in page
    assert record.current == 2


def test_a_name_that_is_gone_is_refused(client, editor):
    sian = councillor("Siân Price")
    record = record_of(draft(attendance=present("Sian Pryce")))
    page = answer(client, editor, record, "Ada Pell", sian.pk, councillor=True)
    assert "The name Ada Pell no longer stands in these minutes, so nothing was saved." in page
    assert (record.current, PersonName.objects.count()) == (2, 0)


def test_an_answer_holds_though_somebody_saved_something_else_meanwhile(client, editor):
    sian = councillor("Siân Price")
    record = record_of(draft(attendance=present("Sian Pryce")))
    change(record, venue="Quay House")
    answer(client, editor, record, "Sian Pryce", sian.pk, councillor=True, version=2)
    saved = latest(record)
    assert (record.current, saved["meeting"]["venue"], saved["attendance"][0]["person"]) == (4, "Quay House", sian.pk)


def test_an_answer_does_not_replace_one_given_meanwhile(client, editor):
    sian, other = councillor("Siân Price"), councillor("Sian Prince")
    record = record_of(draft(attendance=present("Sian Pryce")))
    answer(client, editor, record, "Sian Pryce", sian.pk, councillor=True)
    page = answer(client, editor, record, "Sian Pryce", other.pk, councillor=True, version=2)
    assert "Who Sian Pryce is was settled while you were choosing. Nothing more was saved." in page
    assert (record.current, latest(record)["attendance"][0]["person"], other.names.count()) == (3, sian.pk, 0)


def test_only_editors_answer(client, reader):
    sian = councillor("Siân Price")
    record = record_of(draft(attendance=present("Sian Pryce")))
    page = page_of(client, reader, record)
    assert ("Is Cllr Sian Pryce somebody known?" in page, 'name="choice"' in page) == (True, False)
    address = reverse("admin:minutes_record_who", args=[record.pk])
    assert client.get(address).status_code == 302
    fields = {"version": 2, "name": "Sian Pryce", "councillor": "yes", "choice": sian.pk}
    assert client.post(address, fields).status_code == 403
    client.logout()
    assert "Nothing is lost, but you must sign in again" in client.post(address, fields).content.decode()
    record.refresh_from_db()
    assert record.current == 2


def test_versions_of_the_first_format_are_read_and_an_unchanged_one_is_not_saved_again():
    record = record_of(draft())
    old = {**record.latest().content, "format": 1}
    del old["new_people"]
    Version.objects.filter(record=record, number=2).update(content=old, digest=Version.digest_of(old))
    content = drafts.upgrade(record.latest().content)
    assert (content["format"], content["new_people"], old["format"]) == (drafts.FORMAT, [], 1)
    assert save(record, content, expected=2, by=None).number == 2
    publish(record, 2, by=None)
    assert Attendance.objects.count() == 0
