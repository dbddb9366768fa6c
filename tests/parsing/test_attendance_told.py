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
}  # fmt: skip


@pytest.mark.parametrize(("printed", "wanted"), TOLD.values(), ids=TOLD)
def test_told_under_apologies(printed, wanted):
    assert under("Apologies for Absence", printed) == wanted


def test_substitute_appointed_for_the_meeting():
    printed = "Councillor Bo Moss had been appointed as a substitute member for Councillor Jo Dane."
    wanted = [("Councillor", "Bo Moss", None, FOR), ("Councillor", "Jo Dane", None, AWAY)]
    assert under("Appointment of Substitute Members", printed) == wanted
    assert under("Outside Bodies", printed) == []
