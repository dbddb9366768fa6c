"""People: only those whom published minutes name, and never members of the public."""

import datetime

import make
import pytest

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada():
    person = make.person("Ada Lock", councillor=True)
    body = make.body("Docks Panel")
    for year, role in ((2021, "Member"), (2022, "Chair"), (2023, "Chair")):
        meeting = make.meeting(body, date=datetime.date(year, 3, 1))
        make.attendance(meeting, "Ada Lock", person=person, role=role)
    said = [{"text": text, "speaker": "Cllr Lock", "person": person, "role": "Chair"} for text in ("One <b>.", "Two.")]
    item = make.item(meeting, "Cranes", passages=said)
    missed = make.meeting(body, date=datetime.date(2024, 3, 1))
    make.attendance(missed, "Ada Lock", person=person, role="Chair", status="apologies")
    make.vote(item, [("Cllr Lock", "against", person)], on="The amendment")
    make.declaration(meeting, "Cllr Lock", person=person, item=item, type="personal", reason="Lives there.")
    return person


def test_person_page_tells_meetings_capacities_words_votes_and_interests(client, ada):
    page = client.get("/people/ada-lock/").content.decode()
    assert "<h1>Cllr Ada Lock</h1>" in page
    assert "Attended 3 meetings whose minutes are published here" in page
    chair = page.split('<th scope="row">Chair</th>')[1].split("</tr>")[0]
    assert "1 March 2022 and 1 March 2023" in chair
    assert '<td class="num">2</td>' in chair
    assert 'href="/meetings/2023-03-01-docks-panel/cranes/#p1">Cranes</a>' in page
    assert "“One &lt;b&gt;.” <small>and 1 more</small>" in page
    assert "<strong>Against</strong>" in page
    assert 'href="/meetings/2023-03-01-docks-panel/cranes/#vote-0">The amendment</a>' in page
    assert 'href="/meetings/2023-03-01-docks-panel/#declarations">Docks Panel, 1 March 2023</a>' in page
    assert "Lives there." in page
    assert "<span>Apologies</span> <span>Chair</span>" in page
    assert "Attended 3 meetings, last 1 March 2023" in client.get("/people/").content.decode()


def test_person_met_only_in_a_draft_has_no_page_and_is_on_no_list(client, ada):
    make.person("Bo Unpublished")
    assert client.get("/people/bo-unpublished/").status_code == 404
    for query in ({}, {"name": "bo"}, {"letter": "l"}):
        assert "Unpublished" not in client.get("/people/", query).content.decode()


def test_person_who_only_spoke_has_a_page(client):
    make.item(passages=[{"text": "Spoke.", "person": make.person("Lee Ford")}])
    assert "In no printed list of those present." in client.get("/people/lee-ford/").content.decode()


def test_people_are_listed_by_surname_under_its_letter(client):
    meeting = make.meeting()
    for name in ("Zoe Abbot", "Ada Lock", "Bo Abbot"):
        make.attendance(meeting, name, person=make.person(name))
    page = client.get("/people/").content.decode()
    assert page.index("Bo Abbot") < page.index("Zoe Abbot") < page.index("Ada Lock")
    assert [part.split("</h2>")[0][-1] for part in page.split('<h2 id="letter-')[1:]] == ["A", "L"]


def test_people_are_found_by_name_whatever_the_accents_and_by_letter(client):
    meeting = make.meeting()
    for name in ("Siân O'Neill", "Ada Lock"):
        make.attendance(meeting, name, person=make.person(name))
    for query in ({"name": "SIAN ONEILL"}, {"letter": "o"}):
        page = client.get("/people/", query).content.decode()
        assert "Siân O&#x27;Neill" in page
        assert "Ada Lock" not in page
    assert "Nobody of that name" in client.get("/people/", {"name": "nobody"}).content.decode()


def test_capacity_that_the_minutes_do_not_print_is_not_made_up(client):
    person = make.person("Lee Ford")
    make.attendance(make.meeting(), "Lee Ford", person=person, group="Present")
    page = client.get("/people/lee-ford/").content.decode()
    assert '<th scope="row">None printed</th>' in page
    assert "<span>Present</span></p>" in page
