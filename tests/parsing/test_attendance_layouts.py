"""The layouts in which councils print who was there, each with the nearest text that is no such list."""

import pytest
from reading import facts

from minutes.parsing import parse

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


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        (
            "Mr A Lee (Chair); Mr B Moss; Mrs C Dane; Cllr D Orr\n\n18 members of the public",
            ["A Lee", "B Moss", "C Dane", "D Orr"],
        ),
        (
            "Ann Lee (AL), Bo Moss (BM), Jo Dane (JD), Kit Orr (KO)\n\nEve Holt (EH) Clerk",
            ["Ann Lee", "Bo Moss", "Jo Dane", "Kit Orr", "Eve Holt"],
        ),
        ("Ann Lee, Bo Moss, Jo Dane, Kit Orr", []),  # neither titles nor initials
        ("Mill Lane (wet), Green Lane (dry), Oak Road (closed), Elm Road (open)", []),
    ],
)
def test_many_members_in_one_line_above_apologies(printed, names):
    found = facts(f"{HEAD}{printed}\n\n1 Apologies\n\nNone.\n\n2 Benches\n\nRead.\n")["attendees"]
    assert [one["name"] for one in found] == names


def test_attendance_details_below_the_close():
    close = "\n\nThe meeting ended at 8 pm.\n\nAttendance Details\n\nThe Mayor (Cllr B J Lee), Cllr J Moss, Cllr P Orr."
    found = facts(HEAD + "1. Benches\n\nRead.\n\n2. Paths\n\nRead." + close)["attendees"]
    assert [(one["name"], one["status"]) for one in found] == [
        ("B J Lee", "present"), ("J Moss", "present"), ("P Orr", "present"),
    ]  # fmt: skip


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


def records(printed):
    """Everyone but the first, wholly: the words of the row, and all that is told of the person."""
    text = f"{HEAD}Present: Cllr A Lee\n\n{printed}{BODY}"
    return [
        (text[slice(*one.span)], one.honorific, one.name, one.role, one.group, one.status, one.substitute_for)
        for one in parse(text).attendees[1:]
    ]


AWAY, ABSENT, FOR = "apologies", "absent", "substitute"


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("Cllr Moss was absent without apology. It rained.", [("Cllr Moss", "Cllr", "Moss", None, None, ABSENT, None)]),
        ("It rained. Cllrs Moss and Dane were also absent.",
         [("Cllrs Moss", "Cllr", "Moss", None, None, ABSENT, None), ("Dane", "Cllr", "Dane", None, None, ABSENT,
          None)]),
        ("Moss was absent.", []),
        ("Apologies were received from Councillors Dane and Orr and from substitute members Councillors Gray and Hill.",
         [("Councillors Dane", "Councillor", "Dane", None, None, AWAY, None),
          ("Orr", "Councillor", "Orr", None, None, AWAY, None),
          ("Councillors Gray", "Councillor", "Gray", None, "substitute members", AWAY, None),
          ("Hill.", "Councillor", "Hill", None, "substitute members", AWAY, None)]),
        ("Apologies were received from Associate Cabinet Members Councillors Dane and Orr.",
         [("Councillors Dane", "Councillor", "Dane", None, "Associate Cabinet Members", AWAY, None),
          ("Orr.", "Councillor", "Orr", None, "Associate Cabinet Members", AWAY, None)]),
        ("Apologies were received from Councillors Dane and Orr and also from Jo Ames (Director of Care).",
         [("Councillors Dane", "Councillor", "Dane", None, None, AWAY, None),
          ("Orr", "Councillor", "Orr", None, None, AWAY, None),
          ("Jo Ames (Director of Care).", None, "Jo Ames", "Director of Care", None, AWAY, None)]),
        ("Apologies were received from Cllr Dane, benches and Kit Orr.",
         [("Cllr Dane", "Cllr", "Dane", None, None, AWAY, None), ("Kit Orr.", None, "Kit Orr", None, None, AWAY,
          None)]),
        ("An apology was received from Dane.", [("Dane.", None, "Dane", None, None, AWAY, None)]),
        ("Apologies were received from Cllr Dane due to illness.",
         [("Cllr Dane", "Cllr", "Dane", None, None, AWAY, None)]),
        ("Apologies for absence were noted. Cllr Dane", []),
        ("Cllr Dane attended as substitute for Cllr Orr and Cllr Hill for Cllr Ames.",
         [("Cllr Dane attended as substitute for Cllr Orr", "Cllr", "Dane", None, "Present", FOR, "Orr"),
          ("Cllr Orr", "Cllr", "Orr", None, None, AWAY, None),
          ("Cllr Hill for Cllr Ames.", "Cllr", "Hill", None, "Present", FOR, "Ames"),
          ("Cllr Ames", "Cllr", "Ames", None, None, AWAY, None)]),
        ("Cllr Dane (Vice-Chair) attended as substitute for Cllr Orr.",
         [("Cllr Dane (Vice-Chair) attended as substitute for Cllr Orr.", "Cllr", "Dane", "Vice-Chair", "Present", FOR,
           "Orr"), ("Cllr Orr.", "Cllr", "Orr", None, None, AWAY, None)]),
        ("It rained. Cllr Dane (Vice-Chair) then attended as substitute for Cllr Orr.", []),
        ("It rained. Cllr Dane (Vice Chair) attended as substitute for Cllr Orr and Cllr Hill for Cllr Ames.",
         [("Cllr Dane (Vice Chair)", "Cllr", "Dane", "Vice Chair", None, FOR, "Orr"),
          ("Cllr Orr", "Cllr", "Orr", None, None, AWAY, None),
          ("Cllr Hill", "Cllr", "Hill", None, None, FOR, "Ames"),
          ("Cllr Ames", "Cllr", "Ames", None, None, AWAY, None)]),
        ("It rained. Cllr Dane sat as substitute for Cllr Orr and Cllr Hill for Cllr Ames and Cllr Gray for Cllr Fox.",
         [("Cllr Dane", "Cllr", "Dane", None, None, FOR, "Orr"), ("Cllr Orr", "Cllr", "Orr", None, None, AWAY, None),
          ("Cllr Hill", "Cllr", "Hill", None, None, FOR, "Ames"), ("Cllr Ames", "Cllr", "Ames", None, None, AWAY, None),
          ("Cllr Gray", "Cllr", "Gray", None, None, FOR, "Fox"), ("Cllr Fox", "Cllr", "Fox", None, None, AWAY, None)]),
        ("It rained. Cllr Dane (virtually) attended as substitute for Cllr Orr.",
         [("Cllr Dane (virtually)", "Cllr", "Dane", None, None, FOR, "Orr"),
          ("Cllr Orr", "Cllr", "Orr", None, None, AWAY, None)]),
        ("Cllr Dane was substituted by Cllr Orr.",
         [("Cllr Dane", "Cllr", "Dane", None, None, AWAY, None), ("Cllr Orr", "Cllr", "Orr", None, None, FOR, "Dane")]),
        ("Cllr Dane attended on behalf of Cllr Orr.",
         [("Cllr Dane", "Cllr", "Dane", None, None, FOR, "Orr"),
          ("Cllr Orr", "Cllr", "Orr", None, None, AWAY, None)]),
        ("It was said that Benches attended as substitute for Cllr Orr.", []),
    ],
    ids=[
        "absent", "two absent", "absent without a title", "substitute members", "a group first", "and also from",
        "words that are no name", "a surname", "why", "no names after from", "one for another, twice", "office beside",
        "then attended", "two in a sentence",
        "three in a sentence", "how he came", "substituted by", "on behalf of", "nobody",
    ],
)  # fmt: skip
def test_absence_and_substitutes_in_a_sentence(printed, wanted):
    assert records(printed) == wanted


@pytest.mark.parametrize(
    ("beside", "role", "status", "replaced"),
    [
        ("AM - Chair", "Chair", "present", None),
        ("Chair, arrived at 7.10pm", "Chair", "present", None),
        ("Labour", None, "present", None),
        ("with Kit Gray", None, "present", None),
        ("until item 4", None, "present", None),
        ("Wex / Vice-Chair", "Vice-Chair", "present", None),
        ("Clerk (virtually)", "Clerk", "present", None),
        ("substitute", None, FOR, None),
        ("as a substitute member", None, FOR, None),
        ("deputising for Cllr Orr", None, FOR, "Orr"),
        ("AM for Kit Orr", None, FOR, "Kit Orr"),
        ("Abbey ward", None, "present", None),
        ("Wex County Council", "Wex County Council", "present", None),
    ],
)
def test_words_beside_a_name(beside, role, status, replaced):
    printed = f"Cllr Ann Moss ({beside})"
    found = records(f"In attendance: Bo Dane\n\nMembers present: {printed}, Cllr Orr")
    assert found[1] == (printed, "Cllr", "Ann Moss", role, "Members present", status, replaced)


@pytest.mark.parametrize(
    ("beside", "role"),
    [
        ("Children and Schools", "Children and Schools"),
        ("on holiday", None),
        ("Chair of the Panel", "Chair of the Panel"),
        ("Healthwatch", "Healthwatch"),
        ("Work commitments", None),
        ("Chair, on leave", None),
    ],
)
def test_words_beside_somebody_away(beside, role):
    assert records(f"Apologies: Cllr Moss ({beside})") == [
        (f"Cllr Moss ({beside})", "Cllr", "Moss", role, "Apologies", AWAY, None)
    ]


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("Cllr Moss – Cllr Jo Dane substituting", "Cllr Jo Dane"),
        ("Cllr Moss – represented by Cllr Jo Dane", "Cllr Jo Dane"),
        ("Cllr Moss (Cllr Jo Dane for Cllr Moss)", "Cllr Jo Dane"),
        ("Cllr Moss (with Jo Dane as substitute)", "Jo Dane"),
    ],
)
def test_substitute_beside_somebody_away(printed, words):
    away, substitute = records(f"Apologies: {printed}")
    assert (away[0], away[2], away[5]) == (printed, "Moss", AWAY)
    assert (substitute[0], substitute[2:]) == (words, ("Jo Dane", None, None, FOR, "Moss"))


def test_person_alone_in_brackets_is_nobodys_substitute():
    assert [one[2] for one in records("Apologies: Cllr Moss (Jo Dane)")] == ["Moss"]


def lists(printed):
    """Everyone of a list, wholly: the words of the row, and what is told of the person."""
    text = HEAD + printed + BODY
    return [
        (text[slice(*one.span)], one.name, one.role, one.group, one.status, one.substitute_for)
        for one in parse(text).attendees
    ]


ANN, BO = ("Cllr Ann Lee", "Ann Lee"), ("Cllr Bo Moss", "Bo Moss")
HERE, THERE = "present", "in attendance"


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("Present:\n\nCllr Ann Lee\n\nWex County Council\n\nCllr Bo Moss",
         [(*ANN, None, "Present", HERE, None), (*BO, None, "Wex County Council", HERE, None)]),
        ("Present:\n\nCllr Ann Lee\n\nOfficers:\n\nKit Orr (Clerk)\n\nHonorary Aldermen:\n\nAlderman Gray",
         [(*ANN, None, "Present", HERE, None), ("Kit Orr (Clerk)", "Kit Orr", "Clerk", "Officers", THERE, None),
          ("Alderman Gray", "Gray", None, "Honorary Aldermen", THERE, None)]),
        ("Present: The Mayor\n\nCllr Bo Moss\n\nWex Audit Office: Mr N. Fitch and Ms O. Hill",
         [("The Mayor", None, "Mayor", "Present", HERE, None), (*BO, None, "Present", HERE, None),
          ("Mr N. Fitch", "N. Fitch", None, "Wex Audit Office", HERE, None),
          ("Ms O. Hill", "O. Hill", None, "Wex Audit Office", HERE, None)]),
        ("Present: Cllr Ann Lee\n\nMembers attending under Standing Order 8:-\n\nCllr Bo Moss",
         [(*ANN, None, "Present", HERE, None),
          (*BO, None, "Members attending under Standing Order 8", THERE, None)]),
        ("Present: Cllr Ann Lee\n\nLate: Cllr Kit Orr\n\nApologies: Cllr Bo Moss",
         [(*ANN, None, "Present", HERE, None), (*BO, None, "Apologies", AWAY, None)]),
        ("PRESENT\n\nCllr Ann Lee\n\nAPOLOGIES\n\nCouncillors\n\nCllr Bo Moss\n\nOfficers\n\nKit Orr",
         [(*ANN, None, "PRESENT", HERE, None), (*BO, None, "Councillors", AWAY, None),
          ("Kit Orr", "Kit Orr", None, "Officers", AWAY, None)]),
        ("PRESENT\n\nCllr Ann Lee\n\nObservers\n\nKit Orr",
         [(*ANN, None, "PRESENT", HERE, None), ("Kit Orr", "Kit Orr", None, "Observers", HERE, None)]),
        ("Observers\n\nKit Orr\n\nPresent\n\nCllr Ann Lee",
         [("Kit Orr", "Kit Orr", None, "Observers", THERE, None), (*ANN, None, "Present", HERE, None)]),
        ("PRESENT\n\nCllr Ann Lee\n\nOfficers\n\nKit Orr",
         [(*ANN, None, "PRESENT", HERE, None), ("Kit Orr", "Kit Orr", None, "Officers", THERE, None)]),
        ("Present: Cllr Ann Lee\n\nThe Town Clerk, Mrs L.M. Phil, and a member of the public were also present.",
         [(*ANN, None, "Present", HERE, None),
          ("The Town Clerk, Mrs L.M. Phil", "L.M. Phil", "Town Clerk", None, THERE, None)]),
        ("Present:\n\nCllr Ann Lee        P\nCllr Bo Moss       Ap\nCllr C Dane       A\nCllr D Orr       Absent",
         [(*ANN, None, "Present", HERE, None), (*BO, None, "Present", AWAY, None),
          ("Cllr D Orr", "D Orr", None, "Present", ABSENT, None)]),
        ("Present: Cllr Ann Lee\n\nParish Clerk: - B. Hill\n\nChairman - C Dane",
         [(*ANN, None, "Present", HERE, None), ("Parish Clerk: - B. Hill", "B. Hill", "Parish Clerk", None, THERE,
          None),
          ("Chairman - C Dane", "C Dane", "Chairman", "Present", HERE, None)]),
        ("Present: Cllr Ann Lee, Cllr Bo Moss. Apologies: Kit Orr. Also present: Jo Dane",
         [(*ANN, None, "Present", HERE, None), (*BO, None, "Present", HERE, None),
          ("Kit Orr", "Kit Orr", None, "Apologies", AWAY, None), ("Jo Dane", "Jo Dane", None, "Also present", THERE,
           None)]),
        ("YMDDIHEURIADAU/APOLOGIES: Cllr Bo Moss\n\nPRESENNOL/PRESENT: Cllr Ann Lee",
         [(*BO, None, "YMDDIHEURIADAU/APOLOGIES", AWAY, None), (*ANN, None, "PRESENNOL/PRESENT", HERE, None)]),
        ("I n  a t t e n d a n c e :\n\nCllr Ann Lee", [(*ANN, None, "In attendance", THERE, None)]),
        ("Present:\n\n(Weavers Hall): Aldermen - F Boal, G Hay\n\n(Remotely): Cllr Ann Lee",
         [("Aldermen - F Boal", "F Boal", None, "Present", HERE, None), ("G Hay", "G Hay", None, "Present", HERE, None),
          (*ANN, None, "Present", HERE, None)]),
        ("Members present:\n\nE. Ames\nF. Hill\n\nSubstitutes: D Orr",
         [("E. Ames", "E. Ames", None, "Members present", HERE, None),
          ("F. Hill", "F. Hill", None, "Members present", HERE, None),
          ("D Orr", "D Orr", None, "Substitutes", FOR, None)]),
        ("Present: Cllr Ann Lee\n\nPage 2 of 3\n\nApologies: Cllr Bo Moss",
         [(*ANN, None, "Present", HERE, None), (*BO, None, "Apologies", AWAY, None)]),
        ("Present: Cllr Ann Lee, a resident and Cllr Bo Moss",
         [(*ANN, None, "Present", HERE, None), (*BO, None, "Present", HERE, None)]),
        ("Present: Cllr Ann Lee and approximately 12 members of the public", [(*ANN, None, "Present", HERE, None)]),
        ("Present: Cllr Ann Lee\n\nApologies: A Moss\n\nApologies were received from Moss.",
         [(*ANN, None, "Present", HERE, None), ("A Moss", "A Moss", None, "Apologies", AWAY, None)]),
        ("Present: Cllr Ann Lee\n\nApologies: A Moss, B Moss\n\nApologies were received from Moss.",
         [(*ANN, None, "Present", HERE, None), ("A Moss", "A Moss", None, "Apologies", AWAY, None),
          ("B Moss", "B Moss", None, "Apologies", AWAY, None), ("Moss.", "Moss", None, None, AWAY, None)]),
    ],
    ids=[
        "a body over names", "officers and aldermen", "an office alone", "standing order", "late", "parts of apologies",
        "observers below present", "observers first", "officers below present", "also present", "marks",
        "offices first",
        "heads in a line", "two languages", "spaced", "places", "initials alone", "a page's mark", "a resident",
        "the public counted", "a surname told again", "a surname of two",
    ],
)  # fmt: skip
def test_everything_told_of_those_in_a_list(printed, wanted):
    assert lists(printed) == wanted


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("Name | Role | Attendance\nCllr Ann Lee | Chair | Present\nCllr Bo Moss | | Apologies\nKit Orr | Clerk | In "
         "attendance",
         [("Cllr Ann Lee | Chair | Present", "Ann Lee", "Chair", HERE, None),
          ("Cllr Bo Moss | | Apologies", "Bo Moss", None, AWAY, None),
          ("Kit Orr | Clerk | In attendance", "Kit Orr", "Clerk", THERE, None)]),
        ("Name | Organisation | Present | Apologies | Absent\nCllr Ann Lee | Wex | X | |\nCllr Bo Moss | Fen | | X |\n"
         "Kit Orr | | | | X",
         [("Cllr Ann Lee | Wex | X | |", "Ann Lee", "Wex", HERE, None),
          ("Cllr Bo Moss | Fen | | X |", "Bo Moss", "Fen", AWAY, None),
          ("Kit Orr | | | | X", "Kit Orr", None, ABSENT, None)]),
        ("Name | Attendance | Substituting for\nCllr Ann Lee | Present | \nCllr Bo Moss | Present | Cllr C Dane",
         [("Cllr Ann Lee | Present |", "Ann Lee", None, HERE, None),
          ("Cllr Bo Moss | Present | Cllr C Dane", "Bo Moss", None, FOR, "C Dane")]),
        ("Councillor | Attendance\nCllr Ann Lee | Present\nCllr Bo Moss | Present (as substitute for Cllr Munn)\n"
         "It rained | and blew",
         [("Cllr Ann Lee | Present", "Ann Lee", None, HERE, None),
          ("Cllr Bo Moss | Present (as substitute for Cllr Munn)", "Bo Moss", None, FOR, "Munn")]),
        ("Member | Substituted by | Attendance\nCllr Ann Lee | Cllr Bo Moss | Apologies",
         [("Cllr Ann Lee | Cllr Bo Moss | Apologies", "Ann Lee", None, AWAY, None),
          ("Cllr Bo Moss", "Bo Moss", None, FOR, "Ann Lee")]),
        ("Name\n\nRole\n\nAttendance\n\nCllr Ann Lee\n\nChair\n\nPresent\n\nCllr Bo Moss\n\nApologies\n\nIt rained.",
         [("Cllr Ann Lee\n\nChair\n\nPresent", "Ann Lee", "Chair", HERE, None),
          ("Cllr Bo Moss\n\nApologies", "Bo Moss", None, AWAY, None)]),
        ("Name\n\nAttendance\n\nCllr Ann Lee\n\nlate in the day\n\nPresent",
         [("Cllr Ann Lee", "Ann Lee", None, HERE, None)]),
        ("Name\n\nAttendance\n\nCllr Ann Lee\n\nPresent\n\nCllr Bo Moss\n\nApologies",
         [("Cllr Ann Lee\n\nPresent", "Ann Lee", None, HERE, None),
          ("Cllr Bo Moss\n\nApologies", "Bo Moss", None, AWAY, None)]),
        ("Organisation | Present\nAnn Lee | X", [("Ann Lee | X", "Ann Lee", None, HERE, None)]),
        ("Member\tPresent\tApologies\nAnn Lee\tX\t\nBo Moss\t\tX",
         [("Ann Lee\tX", "Ann Lee", None, HERE, None), ("Bo Moss\t\tX", "Bo Moss", None, AWAY, None)]),
        ("Name\n\nOrganisation\n\nAnn Lee\n\nWex Trust\n\nBo Moss\n\nFen Council\n\nIt rained.",
         [("Ann Lee\n\nWex Trust", "Ann Lee", "Wex Trust", HERE, None),
          ("Bo Moss\n\nFen Council", "Bo Moss", "Fen Council", HERE, None)]),
    ],
    ids=["roles", "marks", "for whom", "a row that is none", "by whom", "cells",
        "words of no column", "names and standing", "organisations", "tabs",
    "two columns"],
)  # fmt: skip
def test_rows_of_an_attendance_table(printed, wanted):
    found = lists(f"ATTENDANCE\n\n{printed}")
    assert [(words, name, role, status, replaced) for words, name, role, _, status, replaced in found] == wanted


UNDER = "\n\n1. {}\n\n{}\n\n2. Paths\n\nThe plan was read.\n"


@pytest.mark.parametrize(
    ("title", "printed", "wanted"),
    [
        ("Apologies for Absence", "Cllr Moss (leave). The meeting accepted these reasons.",
         [("Cllr Moss (leave).", "Moss", AWAY, None)]),
        ("Apologies for Absence", "Mrs Dell could not come. It rained.", [("Mrs Dell", "Dell", AWAY, None)]),
        ("Apologies for Absence", "Cllrs Lee and Moss were unable to attend.",
         [("Cllrs Lee", "Lee", AWAY, None), ("Moss", "Moss", AWAY, None)]),
        ("Apologies for Absence", "These were received from Councillor Lee. Councillor Moss asked why.",
         [("Councillor Lee.", "Lee", AWAY, None)]),
        ("Apologies for Absence", "Received from: Cllr Lee and Cllr Moss",
         [("Cllr Lee", "Lee", AWAY, None), ("Cllr Moss", "Moss", AWAY, None)]),
        ("Apologies for Absence", "1.1 Councillor Lee sent his apologies.", [("Councillor Lee", "Lee", AWAY, None)]),
        ("Apologies for Absence", "Councillor Moss spoke. It rained.", []),
        ("Non-attendance", "Cllr Lee", [("Cllr Lee", "Lee", ABSENT, None)]),
        ("Substitutes", "Councillor Moss for Councillor Lee",
         [("Councillor Moss", "Moss", FOR, "Lee"), ("Councillor Lee", "Lee", AWAY, None)]),
        ("Apologies: Cllr Lee", "Read.", [("Cllr Lee", "Lee", AWAY, None)]),
        ("Benches", "Councillor Moss for Councillor Lee", []),
    ],
    ids=[
        "why, then a sentence", "could not come", "unable", "received from", "received from a colon", "numbered",
        "who spoke", "non-attendance", "substitutes", "in the title", "another title",
    ],
)  # fmt: skip
def test_those_away_under_a_title(title, printed, wanted):
    text = f"{HEAD}Present: Cllr A Zed{UNDER.format(title, printed)}"
    found = parse(text).attendees[1:]
    assert [(text[slice(*one.span)], one.name, one.status, one.substitute_for) for one in found] == wanted


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("Jo Dane (Head of Parks, Housing), Bo Moss, Head of Parks, Housing and Roads, Kit Orr",
         [("Jo Dane", "Head of Parks, Housing"), ("Bo Moss", "Head of Parks, Housing and Roads"), ("Kit Orr", None)]),
        ("Jo Dane – Head of Parks and Housing, Bo Moss (Clerk)",
         [("Jo Dane", "Head of Parks and Housing"), ("Bo Moss", "Clerk")]),
        ("Cllr A Lee, Chief Executive and Treasurer, Jo Dane",
         [("A Lee", None), (None, "Chief Executive"), (None, "Treasurer"), ("Jo Dane", None)]),
        ("Head of Parks (Jo Dane), The Clerk (Bo Moss)", [("Jo Dane", "Head of Parks"), ("Bo Moss", "Clerk")]),
        ("Chief Fire Officer and Deputy Chief Fire Officer, Kit Orr",
         [(None, "Chief Fire Officer"), (None, "Deputy Chief Fire Officer"), ("Kit Orr", None)]),
        ("Bo Moss, Head of Parks and Housing, Kit Orr", [("Bo Moss", "Head of Parks and Housing"), ("Kit Orr", None)]),
        ("\nCllrs Ann Lee, Bo Moss, Cy Dane, Dee Orr, Ed\nAmes, Fay Hill, Gus Ivy",
         [("Ann Lee", None), ("Bo Moss", None), ("Cy Dane", None), ("Dee Orr", None), ("Ed Ames", None),
          ("Fay Hill", None), ("Gus Ivy", None)]),
        ("\n\nKit Orr\n\nCllr A Lee\n\nCllr B Moss\n\nJo Dane",
         [("Kit Orr", None), ("A Lee", None), ("B Moss", None), ("Jo Dane", None)]),
        ("Jo Dane (Wex Trust) and Bo Moss MBE (Chair)", [("Jo Dane", "Wex Trust"), ("Bo Moss MBE", "Chair")]),
        ("Cllr A Zed, Cllr B Young,\nOfficers present: Kit Orr",
         [("A Zed", None), ("B Young", None), ("Kit Orr", None)]),
        ("Cllr A Zed\nOfficers present: Kit Orr\nJo Dane (Clerk)",
         [("A Zed", None), ("Kit Orr", None), ("Jo Dane", "Clerk")]),
    ],
    ids=[
        "commas in offices", "and in an office", "offices alone", "offices first", "a deputy",
        "and beside a comma",
        "a name over two lines", "no title first", "bodies and honours", "a head below a comma", "a head below",
    ],
)  # fmt: skip
def test_offices_in_a_list(printed, wanted):
    assert [(one[1], one[2]) for one in lists(f"Present: {printed}")] == wanted


def test_substitute_of_a_table_has_his_title():
    printed = "ATTENDANCE\n\nMember | Substituted by | Attendance\nCllr Ann Lee | Mr Bo Moss | Apologies"
    assert [(one["honorific"], one["name"]) for one in facts(HEAD + printed + BODY)["attendees"]] == [
        ("Cllr", "Ann Lee"), ("Mr", "Bo Moss"),
    ]  # fmt: skip


def test_group_with_nobody_below_it_ends_the_list():
    found = parse(f"{HEAD}1. Paths\n\nRead.\n\n2. Trees\n\nRead.\n\nPresent: Cllr Ann Lee\n\nWex Trust Partners")
    assert [one.name for one in found.attendees] == ["Ann Lee"]
