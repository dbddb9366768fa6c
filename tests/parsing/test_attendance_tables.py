"""Attendance printed as a table, a row a line or a cell a paragraph: every row in full, and where the table ends."""

import pytest

from minutes.parsing import parse

TEXT = (
    "Minutes of the Parks Committee held on 4 June 2024\n\n{}\n\n"
    "1. Benches\n\nThe report was read.\n\n2. Paths\n\nThe plan was read.\n"
)
THERE, OFFICERS, AWAY, ABSENT, FOR = "present", "in attendance", "apologies", "absent", "substitute"

TABLES = {
    "a column of status": (
        "Present:\n\nName | Representing | Status\nAnn Lee | Wex School | Present\nBo Moss | Mill Trust | Apologies\n"
        "Cy Dunn | Clerk | Present (as substitute for Cllr Eve Orr)\nFay Hill | Clerk | Absent\n"
        "Gil Hart | Clerk | In attendance\nKit Ash | Clerk | Expected",
        [
            (None, "Ann Lee", "Wex School", THERE, None, "Ann Lee | Wex School | Present"),
            (None, "Bo Moss", "Mill Trust", AWAY, None, "Bo Moss | Mill Trust | Apologies"),
            (None, "Cy Dunn", "Clerk", FOR, "Eve Orr", "Cy Dunn | Clerk | Present (as substitute for Cllr Eve Orr)"),
            (None, "Fay Hill", "Clerk", ABSENT, None, "Fay Hill | Clerk | Absent"),
            (None, "Gil Hart", "Clerk", OFFICERS, None, "Gil Hart | Clerk | In attendance"),
            (None, "Kit Ash", "Clerk", THERE, None, "Kit Ash | Clerk | Expected"),
        ],
    ),
    "who came instead": (
        "Present:\n\nCouncillor | Ward | Substituted by\nAnn Lee | North |\nBo Moss | South | Cllr Cy Dunn",
        [
            ("Councillor", "Ann Lee", None, THERE, None, "Ann Lee | North |"),
            ("Councillor", "Bo Moss", None, THERE, None, "Bo Moss | South | Cllr Cy Dunn"),
            ("Cllr", "Cy Dunn", None, FOR, "Bo Moss", "Cllr Cy Dunn"),
        ],
    ),
    "for whom": (
        "Present:\n\nMember | On behalf of\nCllr Ann Lee | Cllr Bo Moss\nCy Dunn |",
        [
            ("Cllr", "Ann Lee", None, FOR, "Bo Moss", "Cllr Ann Lee | Cllr Bo Moss"),
            (None, "Cy Dunn", None, THERE, None, "Cy Dunn |"),
        ],
    ),
    "marks under councillors": (
        "Present:\n\nCouncillors | Present | Absent\nLee | X |\nMoss | | X\nMr Dane | ✓ |",
        [
            ("Councillor", "Lee", None, THERE, None, "Lee | X |"),
            ("Councillor", "Moss", None, ABSENT, None, "Moss | | X"),
            ("Mr", "Dane", None, THERE, None, "Mr Dane | ✓ |"),
        ],
    ),
    "a cell a paragraph": (
        "Attendance\n\nMember\n\nOrganisation\n\nAttendance\n\nAnn Lee\n\nWex School\n\nPresent\n\nBo Moss\n\n"
        "Mill Trust\n\nApologies\n\nCy Dunn\n\nAbsent\n\nIt rained.",
        [
            (None, "Ann Lee", "Wex School", THERE, None, "Ann Lee Wex School Present"),
            (None, "Bo Moss", "Mill Trust", AWAY, None, "Bo Moss Mill Trust Apologies"),
            (None, "Cy Dunn", None, ABSENT, None, "Cy Dunn Absent"),
        ],
    ),
    "one column": (
        "Attendance\n\nName\n\nAnn Lee\n\nBo Moss",
        [(None, "Ann Lee", None, THERE, None, "Ann Lee"), (None, "Bo Moss", None, THERE, None, "Bo Moss")],
    ),
    "under apologies": (
        "Apologies\n\nName | Role\nAnn Lee | Chair\nBo Moss | Clerk",
        [
            (None, "Ann Lee", "Chair", AWAY, None, "Ann Lee | Chair"),
            (None, "Bo Moss", "Clerk", AWAY, None, "Bo Moss | Clerk"),
        ],
    ),
    "a surname with nothing beside it ends it": (
        "Present:\n\nName | Role\nAnn Lee | Chair\nLee | \nBo Moss | Clerk",
        [(None, "Ann Lee", "Chair", THERE, None, "Ann Lee | Chair")],
    ),
    "a row of one cell more": (
        "Present:\n\nName | Role\nAnn Lee | Chair\nBo Moss | Clerk | North",
        [
            (None, "Ann Lee", "Chair", THERE, None, "Ann Lee | Chair"),
            (None, "Bo Moss", "Clerk", THERE, None, "Bo Moss | Clerk | North"),
        ],
    ),
    "heads printed again": (
        "Present:\n\nName | Role\nAnn Lee | Chair\nName | Role\nBo Moss | Clerk",
        [
            (None, "Ann Lee", "Chair", THERE, None, "Ann Lee | Chair"),
            (None, "Bo Moss", "Clerk", THERE, None, "Bo Moss | Clerk"),
        ],
    ),
    "an organisation for a name": (
        "Present:\n\nOrganisation | Role\nAnn Lee | Chair\nBo Moss | Clerk",
        [
            (None, "Ann Lee", "Chair", THERE, None, "Ann Lee | Chair"),
            (None, "Bo Moss", "Clerk", THERE, None, "Bo Moss | Clerk"),
        ],
    ),
    "gaps, and a heading below": (
        "Present:\n\nName          Role\nAnn Lee       Chair\nBo Moss       Clerk\nApologies: Cy Dunn",
        [
            (None, "Ann Lee", "Chair", THERE, None, "Ann Lee Chair"),
            (None, "Bo Moss", "Clerk", THERE, None, "Bo Moss Clerk"),
            (None, "Cy Dunn", None, AWAY, None, "Cy Dunn"),
        ],
    ),
    "two columns of names": ("Present:\n\nName | Name\nAnn Lee | Bo Moss", []),
    "a column of something else": ("Present:\n\nName | Colour\nAnn Lee | Red", []),
}


@pytest.mark.parametrize(("printed", "wanted"), TABLES.values(), ids=TABLES)
def test_table_of_those_present(printed, wanted):
    text = TEXT.format(printed)
    found = parse(text).attendees
    assert [
        (one.honorific, one.name, one.role, one.status, one.substitute_for, " ".join(text[slice(*one.span)].split()))
        for one in found
    ] == wanted
    assert {one.group for one in found} <= {"Present", "Attendance", "Apologies"}
