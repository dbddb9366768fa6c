"""The layouts in which councils print who was there, each with the nearest text that is no such list."""

import pytest
from reading import facts

HEAD = "Minutes of the Parks Committee held on 4 June 2024\n\n"
BODY = "\n\n1. Benches\n\nThe report was read.\n\n2. Paths\n\nThe plan was read.\n"


def rows(printed, body=BODY):
    found = facts(HEAD + printed + body)["attendees"]
    return [(one["name"], one["role"], one["status"]) for one in found]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "PRESENT:\n\nCllr  A.  Lee (Chair)          Cllr  Moss\nCllr  Dane                     Mrs  Orr",
            [("A. Lee", "Chair"), ("Moss", None), ("Dane", None), ("Orr", None)],
        ),
        (
            "PRESENT:\nCllr A Lee (Mayor) Cllr B Moss Cllr Mrs C Dane",
            [("A Lee", "Mayor"), ("B Moss", None), ("C Dane", None)],
        ),
        (
            "Present:  Aldermen - F Ames, P Birch\n\nCouncillors – J Ward, B Orr and K McFee",
            [("F Ames", None), ("P Birch", None), ("J Ward", None), ("B Orr", None), ("K McFee", None)],
        ),
        (
            "Attending:\nE. Simms (ES)(Chairman)\nMrs C. Orr (CO)\nJ. Tyndall (JT)(Clerk & RFO)",
            [("E. Simms", "Chairman"), ("C. Orr", None), ("J. Tyndall", "Clerk & RFO")],
        ),
        (
            "Present: Ann Lee, Chair (AL), Bo Moss, Treasurer (BM), Jo Dane till 8.45pm (JD)",
            [("Ann Lee", "Chair"), ("Bo Moss", "Treasurer"), ("Jo Dane", None)],
        ),
        (
            "Present: The Mayor (Councillor Mrs A Lee) in the Chair, the Deputy Mayor (Councillor B Moss), "
            "Councillor C Orr",
            [("A Lee", "Mayor"), ("B Moss", "Deputy Mayor"), ("C Orr", None)],
        ),
        (
            "Present: The Mayor, Councillor Ann Lee, in the Chair; Councillors Moss, Miss Dane and Dr Orr.",
            [("Ann Lee", "Mayor"), ("Moss", None), ("Dane", None), ("Orr", None)],
        ),
        (
            "Present\n\nIngrid Lowe (IL) (Chair) – Primary Governor\nDev Anders (DA) – AD Education and Inclusion\n"
            "Lorna Beach – minutes",
            [("Ingrid Lowe", "Chair"), ("Dev Anders", "AD Education and Inclusion"), ("Lorna Beach", "minutes")],
        ),
        (
            "Present\n\nCllr A Lee\nCllr B Moss\n\nMr P Good – Trees, Design and Parks Manager\n"
            "Mr D Nichol Deputy Parish Clerk",
            [
                ("A Lee", None),
                ("B Moss", None),
                ("P Good", "Trees, Design and Parks Manager"),
                ("D Nichol", "Deputy Parish Clerk"),
            ],
        ),
        (
            "Present: Councillor Ann Lee (Wex County Council) (Chairman), Mr Kit Orr (Healthwatch)",
            [("Ann Lee", "Chairman"), ("Kit Orr", "Healthwatch")],
        ),
        (
            "ATTENDANCE\n\nWard | Councillor | Present | Apologies\nAbbey | Ann Lee (Chairman) | X |\n"
            "Abbey | Bo Moss | X | ",
            [("Ann Lee", "Chairman"), ("Bo Moss", None)],
        ),
        (
            "Attendance\n\nMember\n\nOffice\n\nAttendance\n\nCllr Ann Lee\n\nChair\n\nPresent\n\n"
            "Cllr Bo Moss\n\nPresent",
            [("Ann Lee", "Chair"), ("Bo Moss", None)],
        ),
        (
            "Present: Cllr A Lee and Miss J Orr. Also present: Cllr D Munn and six residents.",
            [("A Lee", None), ("J Orr", None), ("D Munn", None)],
        ),
        ("Present:\n\nCllr A Lee        P\nCllr B Moss       P", [("A Lee", None), ("B Moss", None)]),
        ("Presiding             T McAleer\n\nMembers Present       P J Ball        Mrs R Curr",
         [("T McAleer", None), ("P J Ball", None), ("R Curr", None)]),
    ],
    ids=[
        "two columns", "one space between", "aldermen", "initials", "role after a comma", "mayor in brackets",
        "mayor before a comma", "role after a dash", "role of several words", "organisation", "table of bars",
        "a cell a paragraph", "a second heading in the line", "marks", "presiding",
    ],
)  # fmt: skip
def test_layout_of_those_present(printed, wanted):
    found = rows(printed)
    assert [(name, role) for name, role, _ in found] == wanted
    assert {status for _, _, status in found} <= {"present", "in attendance"}


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "Present: Cllr A Lee\n\nApologies\n\nDr. Orr (Wex Hospital Trust) – Ms J. Oates for Dr. Orr",
            [("A Lee", None), ("Orr", None), ("J. Oates", "Orr")],
        ),
        (
            "Present: Cllr A Lee, Cllr B Moss (substituting for Cllr Mr C Dane)",
            [("A Lee", None), ("B Moss", "C Dane"), ("C Dane", None)],
        ),
        (
            "Present: Ann Lee (AL), Bo Moss (BM for Kit Orr), Jo Dane (JD - notetaker)",
            [("Ann Lee", None), ("Bo Moss", "Kit Orr"), ("Kit Orr", None), ("Jo Dane", None)],
        ),
        (
            "Present: Cllr A Lee\n\nApologies: Councillor G Hart (substituted by Councillor I Jones)",
            [("A Lee", None), ("G Hart", None), ("I Jones", "G Hart")],
        ),
        (
            "Present: Councillors Lee and Moss\n\nApologies for absence were received from Councillor Dane. "
            "Councillor Moss attended as substitute for Councillor Dane.",
            [("Lee", None), ("Moss", "Dane"), ("Dane", None)],
        ),
        (
            "Present: Cllr A Lee\n\nAn apology was received from Councillor Dora Klein, for whom Councillor Fay Abbot "
            "was acting as substitute.",
            [("A Lee", None), ("Dora Klein", None), ("Fay Abbot", "Dora Klein")],
        ),
        (
            "Present: Cllr A Lee\n\nApologies were received from Mr D Black (Ms H Horn attended as substitute), "
            "Mr A Cumm (Mr D Walk, Medical Director attended in his absence) and Ms B Reill, NHS England.",
            [
                ("A Lee", None), ("D Black", None), ("H Horn", "D Black"), ("A Cumm", None), ("D Walk", "A Cumm"),
                ("B Reill", None),
            ],
        ),
        (
            "Present: Cllr A Lee\n\nBo Orr also sent apologies, and Kit Gray attended as his substitute.",
            [("A Lee", None), ("Bo Orr", None), ("Kit Gray", "Bo Orr")],
        ),
        (
            "Present: Cllr A Lee\n\nApologies: Dr Orr\n\nJo Dane attended the fair in her place of work.",
            [("A Lee", None), ("Orr", None)],
        ),
        (
            "Present: Cllr A Lee\n\nCllr B Moss spoke on behalf of Cllr Dane about the hedge.",
            [("A Lee", None)],
        ),
    ],
    ids=[
        "after a dash", "beside the name", "with initials", "substituted by", "in the list and told", "for whom",
        "in brackets after apologies", "sent apologies, and another came", "place of work", "speaking for somebody",
    ],
)  # fmt: skip
def test_layout_of_substitutes(printed, wanted):
    found = facts(HEAD + printed + BODY)["attendees"]
    assert [(one["name"], one["for"]) for one in found] == wanted


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("Apologies: Cllr S. Penn (work), Cllr A. Hopp (Chair)", [("S. Penn", None), ("A. Hopp", "Chair")]),
        ("Apologies:\n\nCouncillor R Whitt (Saltney District Council)", [("R Whitt", "Saltney District Council")]),
        ("Apologies for lateness: Cllr D Orr", []),
        ("Apologies were received from Cllr Orr, and an apology for lateness from Cllr Rugg.", [("Orr", None)]),
        ("There were apologies for absence from Cllrs Lee MBE (mayoral business) and Dane; and for lateness from "
         "Cllr Coil.", [("Lee MBE", None), ("Dane", None)]),
        ("Apologies:\n\nCouncillors: C Crow, B Mills\n\nOfficers: Jo Dane (Clerk)",
         [("C Crow", None), ("B Mills", None), ("Jo Dane", "Clerk")]),
        ("Apologies: None\n\nAbsent: There were no absences", []),
        ("Councillors not present: H. Filey (HF) and D. Wing (DW).", [("H. Filey", None), ("D. Wing", None)]),
        ("Apologies were received from Cllr Orr and from Jo Dane (Director of Care).",
         [("Orr", None), ("Jo Dane", "Director of Care")]),
    ],
)  # fmt: skip
def test_layout_of_those_away(printed, wanted):
    found = rows("Present: Cllr Z Zed\n\n" + printed)
    assert [(name, role) for name, role, status in found if status in ("apologies", "absent")] == wanted
    assert [name for name, _, status in found if status not in ("apologies", "absent")] == ["Z Zed"]


@pytest.mark.parametrize(
    "item",
    [
        "Members:\n\nCllr Brown\n\nCllr Clark\n\nwere appointed to the working party.",
        "Mrs J Smith spoke about the playground. Mr P Hill asked about bins.",
        "Present at the hearing: the complainant and two witnesses.",
        "Village Hall Committee: Cllrs Brown and Clark",
    ],
)
def test_people_of_an_item_are_no_attendance(item):
    body = f"\n\n1. Benches\n\n{item}\n\n2. Paths\n\nThe plan was read.\n"
    assert rows("Present: Cllr A Lee", body) == [("A Lee", None, "present")]


def people_of(printed):
    found = facts(HEAD + printed + BODY)["attendees"]
    return [(one["honorific"], one["name"], one["role"], one["group"], one["status"]) for one in found]


def test_members_with_no_heading_above_them():
    wanted = [("Cllr", "A Lee", "Chair", None, "present"), ("Cllr", "B Moss", None, None, "present")]
    below = [("Mrs", "J Bell", "Clerk", "In attendance", "in attendance")]
    assert people_of("Cllr A Lee (Chair)\nCllr B Moss\n\nIn attendance: Mrs J Bell (Clerk)") == wanted + below
    assert people_of("Cllr A Lee\nCllr B Moss\n\nwere thanked by the Clerk.") == []


def test_chair_over_one_person_is_a_group():
    members = "Members\n\nJo Dane, Adult Services\n\nKit Orr, Wex ICB"
    found = people_of("Present\n\nChair\n\nCllr A Lee, Wex District Council\n\n" + members)
    assert found == [
        ("Cllr", "A Lee", "Wex District Council", "Chair", "present"),
        (None, "Jo Dane", "Adult Services", "Members", "present"),
        (None, "Kit Orr", "Wex ICB", "Members", "present"),
    ]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("Present: Cllr A Lee\n\nMembers attending under Standing Order 8:- Cllr B Moss", ["present", "in attendance"]),
        ("Present: Cllr A Lee\n\nOther Members: Cllr B Moss", ["present", "in attendance"]),
        ("Other Members present: Cllr B Moss", ["present"]),
        ("PRESENT: Cllr A Lee\n\nATTENDING: Jo Dane, Clerk", ["present", "in attendance"]),
        ("Attending: Cllr A Lee", ["present"]),
        ("Present\n\nTrust Officers\n\nJo Dane (Clerk)\n\nCouncil Officers\n\nKit Orr (AD)", ["present"] * 2),
        ("Present\n\nCllr A Lee\n\nCouncil Officers\n\nKit Orr (Auditor)", ["present", "in attendance"]),
        ("Present: Cllr A Lee and later in the meeting Cllr Miss B Moss (7.25 pm)", ["present", "present"]),
        ("Attendance:\nCllr A Lee\nCllr B Moss – apologies", ["present", "apologies"]),
    ],
)
def test_status_by_the_heading(printed, wanted):
    assert [status for *_, status in people_of(printed)] == wanted


def test_councillors_are_councillors_whatever_other_title_they_have():
    printed = "Present: Councillors A Lee (Mayor)\nMrs B Moss\nC Dane\n\nOfficers: Mrs J Bell (Clerk)"
    assert [one[0] for one in people_of(printed)] == ["Councillor", "Councillor Mrs", "Councillor", "Mrs"]
    table = "Ward | Councillor | Present | Apologies\nEast | Ann Lee | X |\nWest | Bo Moss | | X"
    assert [one[0] for one in people_of("Attendance\n\n" + table)] == ["Councillor", "Councillor"]


def test_second_list_after_an_adjournment_adds_who_is_new():
    body = (
        "\n\n1. Benches\n\nThe Council reconvened on 11 June 2024.\n\nPresent\n\nCllr A Lee\nCllr J Ott\n\n"
        "2. Paths\n\nThe plan was read.\n"
    )
    assert rows("Present: Cllr A Lee", body) == [("A Lee", None, "present"), ("J Ott", None, "present")]


def test_names_on_the_line_of_a_numbered_title():
    text = HEAD + "Present: Cllr A Lee\n\n1. Apologies: Cllr G Hunt (holiday), District Cllr J King\n\n2. Paths\n\n"
    assert [(one["name"], one["status"]) for one in facts(text)["attendees"]] == [
        ("A Lee", "present"), ("G Hunt", "apologies"), ("J King", "apologies"),
    ]  # fmt: skip
