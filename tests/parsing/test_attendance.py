"""Who was present, away, or there for somebody else."""

import pytest
from reading import codes, facts

from minutes.parsing import parse

HEAD = "Minutes of the Parks Committee held on 4 June 2024\n\n"
BODY = "\n\n1. Benches\n\nThe report was read.\n\n2. Paths\n\nThe plan was read.\n"


def rows(text):
    return [(one["name"], one["role"], one["status"]) for one in facts(text)["attendees"]]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "Present: Councillor Mrs Soames (Chairman), Councillors Noakes (Vice-Chairman), Barr and Doyle",
            [
                ("Soames", "Chairman", "present"),
                ("Noakes", "Vice-Chairman", "present"),
                ("Barr", None, "present"),
                ("Doyle", None, "present"),
            ],
        ),
        (
            (
                "Present:  Cllr A Lee\n\nParish Clerk: B. Moss\n\n6 Residents\n\nApologies:  Cllr C Dane\n"
                "Absent:   Cllr D Ferris"
            ),
            [
                ("A Lee", None, "present"),
                ("B. Moss", "Parish Clerk", "present"),
                ("C Dane", None, "apologies"),
                ("D Ferris", None, "absent"),
            ],
        ),
        (
            (
                "Members Councillors Adams, Mrs Barr and West (Chair)\n\n"
                "Officers Chief Fire Officer, Assistant Officer (Estates, IT) and Treasurer"
            ),
            [
                ("Adams", None, "present"),
                ("Barr", None, "present"),
                ("West", "Chair", "present"),
                (None, "Chief Fire Officer", "in attendance"),
                (None, "Assistant Officer (Estates, IT)", "in attendance"),
                (None, "Treasurer", "in attendance"),
            ],
        ),
        (
            (
                "PRESENT\n\nCllr A Lee\nCllr B Moss\n\nIN ATTENDANCE\n\nC Dane, Head of Parks\n\n"
                "APOLOGIES FOR ABSENCE\n\nCllr E Gray (holiday)"
            ),
            [
                ("A Lee", None, "present"),
                ("B Moss", None, "present"),
                ("C Dane", "Head of Parks", "in attendance"),
                ("E Gray", None, "apologies"),
            ],
        ),
        (
            "P r e s e n t :\n\nCllr A Lee\nCllr B Moss (substitute for Cllr C Dane)",
            [("A Lee", None, "present"), ("B Moss", None, "substitute"), ("C Dane", None, "apologies")],
        ),
        (
            (
                "Present:\n\nCouncillor Ann Lee (Leader of the Council) in the Chair\n"
                "Councillor Bo Moss (Deputy Leader)\nCouncillor Jo Dane"
            ),
            [
                ("Ann Lee", "Leader of the Council", "present"),
                ("Bo Moss", "Deputy Leader", "present"),
                ("Jo Dane", None, "present"),
            ],
        ),
        (
            (
                "Present: Councillor Ann Lee (Chairman), Councillors Moss and Gray\n\n"
                "Officers: Jo Dane (Chief Executive) and Kit Orr (Clerk)\n\n"
                "Apologies for absence were received from Councillors Vane and Ross."
            ),
            [
                ("Ann Lee", "Chairman", "present"),
                ("Moss", None, "present"),
                ("Gray", None, "present"),
                ("Jo Dane", "Chief Executive", "in attendance"),
                ("Kit Orr", "Clerk", "in attendance"),
                ("Vane", None, "apologies"),
                ("Ross", None, "apologies"),
            ],
        ),
    ],
    ids=[
        "in a line",
        "labels",
        "no colons",
        "groups",
        "spaced capitals",
        "in the chair",
        "sentence below the officers",
    ],
)
def test_list_above_the_items(printed, wanted):
    found = rows(HEAD + printed + BODY)
    for row in wanted:
        if row[0] == "B. Moss":
            row = ("B. Moss", "Parish Clerk", "in attendance")
        assert row in found
    assert len(found) == len(wanted)


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "Apologies for absence were received from Councillors Lee, Moss and Dr. Dane.",
            [("Lee", None), ("Moss", None), ("Dane", None)],
        ),
        ("Apologies were received on behalf of Councillor Ann Lee.", [("Ann Lee", None)]),
        (
            "Apologies were received from Cllr Lee (Bo Moss was in attendance as a substitute) and Cllr Dane.",
            [("Lee", None), ("Bo Moss", "Lee"), ("Dane", None)],
        ),
        (
            "Apologies were received from Councillor Lee. Councillor Moss substituted for Councillor Lee.",
            [("Lee", None), ("Moss", "Lee")],
        ),
        ("Councillor Lee sent her apologies, which were accepted.", [("Lee", None)]),
        ("Cllr Lee", [("Lee", None)]),
        ("There were no apologies.", []),
        ("Mrs Lee could not come and Mr Moss had sent word that he was at work.", [("Lee", None), ("Moss", None)]),
        ("Cllr Lee was at another meeting. All apologies were accepted.", [("Lee", None)]),
        ("Cllr Lee sent word that she would be late.", []),
        ("Cllr Lee was at a meeting of the county on drains last week.", []),
        ("Cllr Lee (ill). Cllr Moss had also sent her apologies.", [("Lee", None), ("Moss", None)]),
        ("Cllr Lee (ill), Cllr Moss due to work.", [("Lee", None), ("Moss", None)]),
        ("Apologies were received from Cllr Lee. Cllr Moss was not present.", [("Lee", None), ("Moss", None)]),
        ("Cllr Lee was not present when the plan was read.", []),
        ("It was RESOLVED to accept the apologies of Cllr Lee.", [("Lee", None)]),
        ("Substitutes were:\n\n- Jo Dane (Schools) for Bo Moss", [("Jo Dane", "Bo Moss"), ("Bo Moss", None)]),
        ("Apologies for lateness were received from Councillor Lee.", []),
    ],
)
def test_apologies_item(printed, wanted):
    text = f"{HEAD}1. Apologies for Absence\n\n{printed}\n\n2. Paths\n\nThe plan was read.\n"
    assert [(one["name"], one["for"]) for one in facts(text)["attendees"]] == wanted


def test_apologies_sentence_above_the_first_number_is_no_item():
    text = HEAD + "Present: Cllr A Lee\n\nApologies for absence were received from Councillor Moss." + BODY
    assert [one["title"] for one in facts(text)["items"]] == ["Benches", "Paths"]


def test_councillor_in_the_chair_without_an_office():
    assert rows(HEAD + "Present:\n\nCouncillor Ann Lee in the Chair\nCouncillor Bo Moss" + BODY) == [
        ("Ann Lee", "in the Chair", "present"), ("Bo Moss", None, "present"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("printed", "public"),
    [
        ("Present\n\nCllr A Lee\n\nMembers of the public\n\nMrs Jo Dane\nMr Kit Orr", ["Jo Dane", "Kit Orr"]),
        ("Present: Cllr A Lee\n\nPublic: Mrs Jo Dane and Mr Kit Orr", ["Jo Dane", "Kit Orr"]),
        ("Present\n\nCllr A Lee\n\nResidents\n\nMrs Jo Dane", ["Jo Dane"]),
        ("Present: Cllr A Lee\n\nAlso present: Mrs Jo Dane (resident of Mill Lane), Kit Orr (Clerk)", ["Jo Dane"]),
        ("Present: Cllr A Lee\n\nAlso present: Mrs Jo Dane, petitioner", ["Jo Dane"]),
        ("Present: Cllr A Lee\n\nAlso present: Jo Dane (Resident Engineer)", []),
        ("Present: Cllr A Lee\n\nMembers of the public: 6", []),
    ],
)
def test_named_members_of_the_public_are_marked(printed, public):
    assert [one.name for one in parse(HEAD + printed + BODY).attendees if one.public] == public


def test_numbered_present_list_is_an_item_and_attendance():
    found = parse(
        HEAD
        + "12. Present:\nCllrs B Rowe (Chairman), P Allen,\nC Turner, and A McLaren (Clerk).\n\n"
        + "13. Paths\n\nThe plan was read.\n"
    )
    assert [(item.number, item.title) for item in found.items] == [("12", "Present"), ("13", "Paths")]
    assert [(one.name, one.role) for one in found.attendees] == [
        ("B Rowe", "Chairman"), ("P Allen", None), ("C Turner", None), ("A McLaren", "Clerk"),
    ]  # fmt: skip


def test_person_printed_in_two_lists_is_one_row():
    text = (
        HEAD
        + "Present: Cllr A Lee\n\nApologies: Cllr C Dane\n\n"
        + "1. Apologies\n\nCllr C Dane.\n\n2. Paths\n\nThe plan was read.\n"
    )
    assert rows(text) == [("A Lee", None, "present"), ("C Dane", None, "apologies")]


def test_person_present_and_away_is_a_problem():
    found = parse(HEAD + "Present: Cllr A Lee, Cllr B Moss\n\nApologies: Cllr A. Lee" + BODY)
    assert "present-and-apologies" in codes(found)


def test_group_of_each_person_is_its_heading():
    text = (
        HEAD + "Present\n\nPanel Members\n\nCllr A Lee (Chair)\n\nTrust Officers\n\nBo Moss (Director)\nJo Dane" + BODY
    )
    assert [(one["name"], one["group"]) for one in facts(text)["attendees"]] == [
        ("A Lee", "Panel Members"), ("Bo Moss", "Trust Officers"), ("Jo Dane", "Trust Officers"),
    ]  # fmt: skip


def test_title_in_capitals_of_words_is_no_person():
    text = (
        HEAD
        + "Present\n\nBo Moss\n\n"
        + "High Needs Funding\n\nThe officer's report set out at length what had been spent in the year.\n"
    )
    found = facts(text)
    assert [one["name"] for one in found["attendees"]] == ["Bo Moss"]
    assert [one["title"] for one in found["items"]] == ["High Needs Funding"]


def test_who_came_late_and_left():
    text = (
        HEAD
        + "Present: Cllr A Lee (arrived at 7.01pm), Cllr B Moss\n\n"
        + "1. Benches\n\nCllr B Moss left the meeting at 8.15 pm.\n\n2. Paths\n\nRead.\n"
    )
    assert [(one["name"], one["what"], one["time"], one["item"]) for one in facts(text)["movements"]] == [
        ("A Lee", "arrived", "19:01", None), ("B Moss", "left", "20:15", 0),
    ]  # fmt: skip
