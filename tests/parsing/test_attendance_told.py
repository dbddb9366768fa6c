"""Who was there, who was not and who came for another, as lists and sentences tell it, each with its nearest miss."""

import pytest
from reading import facts

HEAD = "Minutes of the Parks Committee held on 4 June 2024\n\n"
BODY = "\n\n1. Benches\n\nThe report was read.\n\n2. Paths\n\nThe plan was read.\n"
THERE, OFFICERS, AWAY, ABSENT, FOR = "present", "in attendance", "apologies", "absent", "substitute"


def rows(printed):
    found = facts(HEAD + printed + BODY)["attendees"]
    return [(one["honorific"], one["name"], one["role"], one["status"]) for one in found]


def under(title, printed):
    found = facts(f"{HEAD}Present: Cllr A Zed\n\n1. {title}\n\n{printed}\n\n2. Paths\n\nThe plan was read.\n")
    return [(one["honorific"], one["name"], one["role"], one["status"]) for one in found["attendees"][1:]]


LISTS = {
    "clerk below the apologies": (
        "Present: Cllr A Lee\nApologies: Cllr B Moss\nClerk: Mrs J Bell",
        [("Cllr", "A Lee", None, THERE), ("Cllr", "B Moss", None, AWAY), ("Mrs", "J Bell", "Clerk", OFFICERS)],
    ),
    "clerk among the apologies": (
        "Present: Cllr A Lee\n\nApologies:\n\nCllr B Moss\nClerk: Mrs J Bell",
        [("Cllr", "A Lee", None, THERE), ("Cllr", "B Moss", None, AWAY), ("Mrs", "J Bell", "Clerk", AWAY)],
    ),
    "apologies in the paragraph of those present": (
        "Present: Cllr A Lee, who presided, Cllr B Moss. There were apologies from Cllr C Dane.",
        [("Cllr", "A Lee", None, THERE), ("Cllr", "B Moss", None, THERE), ("Cllr", "C Dane", None, AWAY)],
    ),
    "a sentence that tells of them": ("Present: Cllr A Lee was glad. There were apologies for the noise.", []),
    "second title after brackets": (
        "Present: Councillor A Lee (Chair) Councillors B Moss and C Dane",
        [("Councillor", "A Lee", "Chair", THERE), ("Councillor", "B Moss", None, THERE),
         ("Councillor", "C Dane", None, THERE)],
    ),
    "and run into the name": (
        "Present: Councillors A Lee, B Moss andC Dane",
        [("Councillor", "A Lee", None, THERE), ("Councillor", "B Moss", None, THERE),
         ("Councillor", "C Dane", None, THERE)],
    ),
    "a name that starts with and": (
        "Present: Mrs A Lee, Mr Jo Anders and Mr Andy Moss",
        [("Mrs", "A Lee", None, THERE), ("Mr", "Jo Anders", None, THERE), ("Mr", "Andy Moss", None, THERE)],
    ),
    "office after one dash": (
        "Present: Mrs Ann Lee -Chairman, Mr Bo Moss, Mrs Jo Dane.",
        [("Mrs", "Ann Lee", "Chairman", THERE), ("Mr", "Bo Moss", None, THERE), ("Mrs", "Jo Dane", None, THERE)],
    ),
    "office before a name": (
        "Present: Cllr A Lee\nStaff present: RFO Kit Orr, Bo Gray Responsible Financial Officer",
        [("Cllr", "A Lee", None, THERE), (None, "Kit Orr", "RFO", OFFICERS),
         (None, "Bo Gray", "Responsible Financial Officer", OFFICERS)],
    ),
    "how and for how long": (
        "Present: Ms A Lee (Skype), Ms B Moss (video conferencing), Mr C Dane (excluding items 6.3 – 6.7)",
        [("Ms", "A Lee", None, THERE), ("Ms", "B Moss", None, THERE), ("Mr", "C Dane", None, THERE)],
    ),
    "members and officers": (
        "Members and Officers present: Ms A Lee (Chairman), Mrs J Bell (Clerk)",
        [("Ms", "A Lee", "Chairman", THERE), ("Mrs", "J Bell", "Clerk", THERE)],
    ),
    "councillors present": (
        "COUNCILLORS PRESENT: Councillors Ann Lee (Chairman), Bo Moss",
        [("Councillor", "Ann Lee", "Chairman", THERE), ("Councillor", "Bo Moss", None, THERE)],
    ),
    "the clerk among councillors": (
        "Present: Councillors A Lee and B Moss, and the clerk J Bell",
        [("Councillor", "A Lee", None, THERE), ("Councillor", "B Moss", None, THERE), (None, "J Bell", "clerk", THERE)],
    ),
    "a comma forgotten": (
        "Present: Councillors A Lee, B Moss C Dane and E Orr",
        [("Councillor", "A Lee", None, THERE), ("Councillor", "B Moss", None, THERE),
         ("Councillor", "C Dane", None, THERE), ("Councillor", "E Orr", None, THERE)],
    ),
    "a name of two surnames": (
        "Present: Councillors A Lee Moss and B Dane",
        [("Councillor", "A Lee Moss", None, THERE), ("Councillor", "B Dane", None, THERE)],
    ),
    "two columns parted by one blank": (
        "Present: Councillors\nA Lee B Moss\nC Dane",
        [("Councillor", "A Lee", None, THERE), ("Councillor", "B Moss", None, THERE),
         ("Councillor", "C Dane", None, THERE)],
    ),
    "no mark between heading and names": (
        "Presiding A Lee\n\nOther Members Present B Moss Mrs C Dane E Orr\n\nApologies Kit Gray, Cllr Hill",
        [(None, "A Lee", None, THERE), (None, "B Moss", None, THERE), ("Mrs", "C Dane", None, THERE),
         (None, "E Orr", None, THERE), (None, "Kit Gray", None, AWAY), ("Cllr", "Hill", None, AWAY)],
    ),
    "a matter called present": ("Present Position, Kit Gray", []),
    "no blank after an initial": (
        "Present: Ms A.Lee (Chairman), Mr B.Moss, , Mrs C.Dane",
        [("Ms", "A.Lee", "Chairman", THERE), ("Mr", "B.Moss", None, THERE), ("Mrs", "C.Dane", None, THERE)],
    ),
    "ditto marks": (
        "Present: Cllr Mrs A Lee (Chairman)\n“ B Moss\n“ Mrs C Dane",
        [("Cllr Mrs", "A Lee", "Chairman", THERE), ("Cllr", "B Moss", None, THERE),
         ("Cllr Mrs", "C Dane", None, THERE)],
    ),
    "words in quotes": ("Present: Cllr A Lee\n“ Benches for All ” was read.", [("Cllr", "A Lee", None, THERE)]),
    "blanks before the last": (
        "Present: Councillors Mrs Lee, Moss                          and Mrs Dane",
        [("Councillor Mrs", "Lee", None, THERE), ("Councillor", "Moss", None, THERE),
         ("Councillor Mrs", "Dane", None, THERE)],
    ),
    "a register with its key": (
        "Councillors:\n\nP  Ann Lee (Chairman)\n\nA  Bo Moss\n\nP: Present\n\nA: Apologies for absence submitted",
        [(None, "Ann Lee", "Chairman", THERE), (None, "Bo Moss", None, AWAY)],
    ),
    "initials and no register": (
        "Councillors:\n\nP  Lee (Chairman)\n\nA  Moss",
        [(None, "P Lee", "Chairman", THERE), (None, "A Moss", None, THERE)],
    ),
    "office joined by a hyphen": (
        "Present: Ann Lee-Chairman (AL), Bo Moss (BM), Jo Dane-Vice Chairman (JD)",
        [(None, "Ann Lee", "Chairman", THERE), (None, "Bo Moss", None, THERE),
         (None, "Jo Dane", "Vice Chairman", THERE)],
    ),
    "a hyphen in the office": ("Present: Ann Lee (Vice-Chairman)", [(None, "Ann Lee", "Vice-Chairman", THERE)]),
    "officers with the members": (
        "Present: Cllr A Lee, Cllr B Moss with Kit Gray (Town Clerk) and Jo Bell (RFO) in attendance.",
        [("Cllr", "A Lee", None, THERE), ("Cllr", "B Moss", None, THERE), (None, "Kit Gray", "Town Clerk", OFFICERS),
         (None, "Jo Bell", "RFO", OFFICERS)],
    ),
    "a second heading after brackets": (
        "Present: Ann Lee, Bo Moss (Chair) In attendance: Kit Gray.",
        [(None, "Ann Lee", None, THERE), (None, "Bo Moss", "Chair", THERE), (None, "Kit Gray", None, OFFICERS)],
    ),
    "the public counted after an office": (
        "Present: Cllr A Lee\n\nMr B Moss – County Councillor 9 members of the public",
        [("Cllr", "A Lee", None, THERE), ("Mr", "B Moss", "County Councillor", THERE)],
    ),
    "a man and a woman of one name": (
        "Present: Mrs D Lee, Mr D Lee", [("Mrs", "D Lee", None, THERE), ("Mr", "D Lee", None, THERE)],
    ),
    "one woman printed twice": (
        "Present: Mrs D Lee, Mr B Moss\n\nPresent: Mrs D Lee",
        [("Mrs", "D Lee", None, THERE), ("Mr", "B Moss", None, THERE)],
    ),
    "a ward's councillor": (
        "In Attendance: Ward Councillor Bo Moss; Ann Lee (Clerk)",
        [("Ward Councillor", "Bo Moss", None, OFFICERS), (None, "Ann Lee", "Clerk", OFFICERS)],
    ),
    "a council's letters": (
        "Present: Cllr Mrs C Orr; WCC Cllr L Dane; WDC Cllr B Moss",
        [
            ("Cllr Mrs", "C Orr", None, THERE),
            ("WCC Cllr", "L Dane", None, THERE),
            ("WDC Cllr", "B Moss", None, THERE),
        ],
    ),
    "bullets in a line": (
        "In Attendance:\n\n• Councillor Stephen Dane. • Mrs J Moss, Liaison Officer.",
        [("Councillor", "Stephen Dane", None, OFFICERS), ("Mrs", "J Moss", "Liaison Officer", OFFICERS)],
    ),
    "an apostrophe in small letters": (
        "Present: Cllr K Lee (Chair), C d’Arcy (Vice Chair)",
        [("Cllr", "K Lee", "Chair", THERE), (None, "C d’Arcy", "Vice Chair", THERE)],
    ),
    "the clerk with no mark": (
        "Present: Cllr K Lee\n\nIn attendance the Clerk Kate Moss, County Cllr F Hill",
        [
            ("Cllr", "K Lee", None, THERE),
            (None, "Kate Moss", "Clerk", OFFICERS),
            ("County Cllr", "F Hill", None, OFFICERS),
        ],
    ),
    "no blank after a stop": (
        "Present:\nIn the Chair A.Lee, B.Moss,C.Dane and K.O’Donnell (clerk), Cllr.Orr",
        [
            (None, "A.Lee", None, THERE),
            (None, "B.Moss", None, THERE),
            (None, "C.Dane", None, THERE),
            (None, "K.O’Donnell", "clerk", THERE),
            ("Cllr.", "Orr", None, THERE),
        ],
    ),
    "a cell's bar after the heading": (
        "Present: |\nA Lee (Chairman) BB Moss C Dane\nMrs D Orr (Clerk) |",
        [
            (None, "A Lee", "Chairman", THERE),
            (None, "BB Moss", None, THERE),
            (None, "C Dane", None, THERE),
            ("Mrs", "D Orr", "Clerk", THERE),
        ],
    ),
    "headings inside the line": (
        "Present: Cllr A Lee; WDC Cllr B Moss Parish Clerk: Mrs Jo Orr Public: None",
        [
            ("Cllr", "A Lee", None, THERE),
            ("WDC Cllr", "B Moss", None, THERE),
            ("Mrs", "Jo Orr", "Parish Clerk", OFFICERS),
        ],
    ),
    "councillors after the chairman": (
        "Present: Chairman: Cllr Lee Councillors: Mrs Moss, Dane, Mrs Orr",
        [
            ("Cllr", "Lee", "Chairman", THERE),
            ("Councillor Mrs", "Moss", None, THERE),
            ("Councillor", "Dane", None, THERE),
            ("Councillor Mrs", "Orr", None, THERE),
        ],
    ),
    "a sentence after the list": (
        "Present: Cllr A Lee, Cllr B Moss. This meeting would be recorded for the minutes.",
        [("Cllr", "A Lee", None, THERE), ("Cllr", "B Moss", None, THERE)],
    ),
    "for some of the items": (
        "In attendance: Ann Lee, Head of Roads and Waste (for Items 1 to 23), Bo Moss, Clerk",
        [(None, "Ann Lee", "Head of Roads and Waste", OFFICERS), (None, "Bo Moss", "Clerk", OFFICERS)],
    ),
    "a dash at the heading": (
        "Present– Cllr Ann Lee - Chairman, Cllr B Moss",
        [("Cllr", "Ann Lee", "Chairman", THERE), ("Cllr", "B Moss", None, THERE)],
    ),
    "a marker below a table": (
        "Present:\n\nName | Role\nAnn Lee | Chair\nRESOLVED | Clerk", [(None, "Ann Lee", "Chair", THERE)],
    ),
    "an office that is a sentence": (
        "Attendance\n\nMember\n\nOffice\n\nCllr Ann Lee\n\nChair of the Council.",
        [("Cllr", "Ann Lee", None, THERE), (None, None, "Chair of the Council", THERE)],
    ),
    "an office with nobody below": (
        "Present:\n\nAnn Lee\n\nChair\n\nIt rained.", [(None, "Ann Lee", None, THERE), (None, None, "Chair", THERE)],
    ),
    "offices over those who hold them": (
        "Present:\n\nMayor\n\nAnn Lee\n\nDeputy Mayor\n\nBo Moss\n\nMembers\n\nCy Dunn",
        [(None, "Ann Lee", None, THERE), (None, "Bo Moss", None, THERE), (None, "Cy Dunn", None, THERE)],
    ),
    "convener over the members": (
        "Present:\n\nConvener\n\nAnn Lee\n\nMembers\n\nBo Moss",
        [(None, "Ann Lee", None, THERE), (None, "Bo Moss", None, THERE)],
    ),
    "provost over the members": (
        "Present:\n\nProvost\n\nAnn Lee\n\nMembers\n\nBo Moss",
        [(None, "Ann Lee", None, THERE), (None, "Bo Moss", None, THERE)],
    ),
    "counts of the public without end": ("Present:\n\n" + "2 residents\n\n" * 14 + "Cllr A Lee", []),
    "counts of the public before a member": (
        "Present:\n\n" + "2 residents\n\n" * 10 + "Cllr A Lee", [("Cllr", "A Lee", None, THERE)],
    ),
    "clerk in the members' line": (
        "Present: Cllr A Lee, Cllr B Moss. Clerk: J Bell",
        [("Cllr", "A Lee", None, THERE), ("Cllr", "B Moss", None, THERE), (None, "J Bell", "Clerk", OFFICERS)],
    ),
    "a sentence with a colon": (
        "Present:\n\nCllr A Lee\n\nAudit Office: it was late\n\nCllr B Moss", [("Cllr", "A Lee", None, THERE)],
    ),
    "an office's people after a colon": (
        "Present:\n\nCllr A Lee\n\nAudit Office: Jo Bell\n\nCllr B Moss",
        [("Cllr", "A Lee", None, THERE), (None, "Jo Bell", None, THERE), ("Cllr", "B Moss", None, THERE)],
    ),
    "a matter below the list": (
        "Present:\n\nCllr A Lee\n\nCllr B Moss\n\nStreet Lighting\n\nRead.",
        [("Cllr", "A Lee", None, THERE), ("Cllr", "B Moss", None, THERE)],
    ),
    "an untitled name among titled ones": (
        "Present:\n\nCllr A Lee\n\nCllr B Moss\n\nJ Bell\n\nCllr C Dane",
        [("Cllr", "A Lee", None, THERE), ("Cllr", "B Moss", None, THERE), (None, "J Bell", None, THERE),
         ("Cllr", "C Dane", None, THERE)],
    ),
    "a long line and a heading below": (
        "Present:\nCllr Ann Lee, Cllr Bo Moss, Cllr Cy Dane, Cllr Eve Orr\nApologies: Cllr Fay Hill",
        [("Cllr", "Ann Lee", None, THERE), ("Cllr", "Bo Moss", None, THERE), ("Cllr", "Cy Dane", None, THERE),
         ("Cllr", "Eve Orr", None, THERE), ("Cllr", "Fay Hill", None, AWAY)],
    ),
    "a name broken at the line's end": (
        "Present:\nCllr Ann Lee, Cllr Bo Moss, Cllr Cy Dane, Cllr Eve\nHill, Cllr Fay Orr",
        [("Cllr", "Ann Lee", None, THERE), ("Cllr", "Bo Moss", None, THERE), ("Cllr", "Cy Dane", None, THERE),
         ("Cllr", "Eve Hill", None, THERE), ("Cllr", "Fay Orr", None, THERE)],
    ),
    "a ditto mark before two": ("Present: Cllr Mrs A Lee\n“ B Moss, C Dane", [("Cllr Mrs", "A Lee", None, THERE)]),
    "blanks before one with a title": (
        "Present: Councillors Mrs Lee, Moss                          and Cllr Dane",
        [("Councillor Mrs", "Lee", None, THERE), ("Councillor", "Moss", None, THERE), ("Cllr", "Dane", None, THERE)],
    ),
    "the chair on a line below the apologies": (
        "Present: Cllr A Lee\n\nDeputy Clerk: Mrs J Bell\n\nApologies: Cllr B Moss\n\nChair: Cllr C Dane",
        [("Cllr", "A Lee", None, THERE), ("Mrs", "J Bell", "Deputy Clerk", OFFICERS), ("Cllr", "B Moss", None, AWAY),
         ("Cllr", "C Dane", "Chair", THERE)],
    ),
    "Miss and Mr of one name": (
        "Present: Miss D Lee, Mr D Lee", [("Miss", "D Lee", None, THERE), ("Mr", "D Lee", None, THERE)],
    ),
    "Ms and Mr of one name": (
        "Present: Mr D Lee, Ms D Lee", [("Mr", "D Lee", None, THERE), ("Ms", "D Lee", None, THERE)],
    ),
    "titles with stops": (
        "Present: Mrs. D Lee, Mr. D Lee", [("Mrs.", "D Lee", None, THERE), ("Mr.", "D Lee", None, THERE)],
    ),
    "two who may be one": ("Present: Dr D Lee, Mr D Lee", [("Dr", "D Lee", None, THERE)]),
}  # fmt: skip


@pytest.mark.parametrize(("printed", "wanted"), LISTS.values(), ids=LISTS)
def test_list_of_people(printed, wanted):
    assert rows(printed) == wanted


TOLD = {
    "who opened the meeting": ("Cllr A Lee sent his apologies.\nCllr B Moss – Chair started the meeting.",
                               [("Cllr", "A Lee", None, AWAY)]),
    "an office after a dash": ("Cllr B Moss – Chair", [("Cllr", "B Moss", "Chair", AWAY)]),
    "title with a full stop": ("Cllr. A Lee and Cllr. B Moss had sent their apologies.",
                               [("Cllr.", "A Lee", None, AWAY), ("Cllr.", "B Moss", None, AWAY)]),
    "none received": ("No apologies for absence had been received from Cllr Lee.", [("Cllr", "Lee", None, ABSENT)]),
    "none received from anybody": ("No apologies had been received from members.", []),
    "and others none": ("Cllr Lee had sent her apologies, Cllr Moss and Cllr Dane no apologies received.",
                        [("Cllr", "Lee", None, AWAY), ("Cllr", "Moss", None, ABSENT), ("Cllr", "Dane", None, ABSENT)]),
    "intimated by": ("Apologies for absence were intimated by Councillors Lee and Moss.",
                     [("Councillor", "Lee", None, AWAY), ("Councillor", "Moss", None, AWAY)]),
    "each with a reason": ("Apologies were received from Cllr Lee who was at work and Cllr Moss who was unwell.",
                           [("Cllr", "Lee", None, AWAY), ("Cllr", "Moss", None, AWAY)]),
    "with whom": ("Apologies were received from Cllr Lee who was with Cllr Moss at the fair.",
                  [("Cllr", "Lee", None, AWAY)]),
    "representing a church": ("Apologies were received from Jo Dane (Church rep) and Bo Orr (holiday).",
                              [(None, "Jo Dane", "Church rep", AWAY), (None, "Bo Orr", None, AWAY)]),
    "representative attending": (
        "An apology was received from Jo Dane (Director of Care) with Bo Orr (Head of Care) attending as her "
        "representative.",
        [(None, "Jo Dane", "Director of Care", AWAY), (None, "Bo Orr", "Head of Care", FOR)]),
    "a name the page broke": ("Apologies were received from Councillors A Lee, Miss B Moss, J\nD Dane and Mrs E Orr.",
                              [("Councillor", "A Lee", None, AWAY), ("Councillor Miss", "B Moss", None, AWAY),
                               ("Councillor", "J D Dane", None, AWAY), ("Councillor Mrs", "E Orr", None, AWAY)]),
    "for whom another deputised": (
        "Apologies were received on behalf of:\n\n- Kit Gray, Head of Care.\n\n"
        "- Jo Dane, Director for whom Bo Orr, Head of Parks was deputising.",
        [(None, "Kit Gray", "Head of Care", AWAY), (None, "Jo Dane", "Director", AWAY),
         (None, "Bo Orr", "Head of Parks", FOR)],
    ),
    "for whom two deputised": (
        "Apologies were received on behalf of:\n\n- Kit Gray, Head of Care.\n\n"
        "- Jo Dane, Director and Kit Fay, Head for whom Bo Orr, Clerk was deputising.",
        [(None, "Kit Gray", "Head of Care", AWAY)],
    ),
    "for whom nobody deputised": (
        "Apologies were received on behalf of:\n\n- Kit Gray, Head of Care.\n\n"
        "- Jo Dane, Director for whom nobody was deputising.",
        [(None, "Kit Gray", "Head of Care", AWAY)],
    ),
    "for whom a bench is": ("Apologies were received from Cllr Lee, for whom Bo Orr was building a bench.",
                            [("Cllr", "Lee", None, AWAY)]),
    "each with the same reason": ("Cllr. A Lee due to business, Cllr. B Moss due to business",
                                  [("Cllr.", "A Lee", None, AWAY), ("Cllr.", "B Moss", None, AWAY)]),
    "also": ("were received from: Councillors Mr Bo Moss and Mr Kit Orr. Also: County Councillor Mr Jo Dane",
             [("Councillor Mr", "Bo Moss", None, AWAY), ("Mr", "Kit Orr", None, AWAY),
              ("County Councillor Mr", "Jo Dane", None, AWAY)]),
    "noted": ("Apologies from Cllr A Lee noted.", [("Cllr", "A Lee", None, AWAY)]),
}  # fmt: skip


@pytest.mark.parametrize(("printed", "wanted"), TOLD.values(), ids=TOLD)
def test_told_under_apologies(printed, wanted):
    assert under("Apologies for Absence", printed) == wanted


def test_substitute_appointed_for_the_meeting():
    printed = "Councillor Bo Moss had been appointed as a substitute member for Councillor Jo Dane."
    wanted = [("Councillor", "Bo Moss", None, FOR), ("Councillor", "Jo Dane", None, AWAY)]
    assert under("Appointment of Substitute Members", printed) == wanted
    assert under("Outside Bodies", printed) == []


def test_apologies_of_somebody_who_could_not_come_above_the_items():
    printed = "Present: Cllr A Lee\n\nApologies: WDC Cllr B Moss was unable to attend the meeting."
    assert rows(printed) == [("Cllr", "A Lee", None, THERE), ("WDC Cllr", "B Moss", None, AWAY)]


def test_group_and_status_that_a_line_gives_its_people():
    """Under a group's heading, in the line of another, beside a mark, for whom they came."""
    found = facts(
        f"{HEAD}Present:\n\nCommittee Members\n\nCllr A Lee\nCllr B Moss (substitute for Cllr C Dane)\n\n"
        f"Audit Office: Jo Bell\n\nHonorary Aldermen: Mr Kit Orr\n\nApologies: Cllr E Fay – substituted by Cllr G Hart"
        f"{BODY}"
    )["attendees"]
    assert [(one["name"], one["status"], one["group"], one["for"]) for one in found] == [
        ("A Lee", THERE, "Committee Members", None),
        ("B Moss", FOR, "Committee Members", "C Dane"),
        ("C Dane", AWAY, None, None),
        ("Jo Bell", THERE, "Audit Office", None),
        ("Kit Orr", OFFICERS, "Honorary Aldermen", None),
        ("E Fay", AWAY, "Apologies", None),
        ("G Hart", FOR, None, "E Fay"),
    ]


def test_group_of_one_who_deputised_is_that_of_the_apologies():
    printed = TOLD["for whom another deputised"][0]
    text = f"{HEAD}Present: Cllr A Zed\n\n1. Apologies for Absence\n\n{printed}\n\n2. Paths\n\nThe plan was read.\n"
    assert [(one["name"], one["group"], one["for"]) for one in facts(text)["attendees"]] == [
        ("A Zed", "Present", None),
        ("Kit Gray", "Apologies were received on behalf of", None),
        ("Jo Dane", "Apologies were received on behalf of", None),
        ("Bo Orr", "Apologies were received on behalf of", "Jo Dane"),
    ]
