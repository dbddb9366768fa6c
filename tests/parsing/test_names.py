"""Names as minutes print them."""

import pytest

from minutes.parsing.names import Person, name_key, people, read_person, surname


@pytest.mark.parametrize(
    ("printed", "honorific", "name", "brackets"),
    [
        ("Cllr Hazel Thornley (Chair)", "Cllr", "Hazel Thornley", ("Chair",)),
        ("Councillor Mrs Soames", "Councillor Mrs", "Soames", ()),
        ("Mr. M. Lake", "Mr.", "M. Lake", ()),
        ("Cllr Festus (Bob) Dane", "Cllr", "Festus (Bob) Dane", ()),
        ("Cllr Page", "Cllr", "Page", ()),
        ("E. Simms (ES) (Chairman)", None, "E. Simms", ("Chairman",)),
        ("R Christy-Bell", None, "R Christy-Bell", ()),
        ("Zoë D’Abreu", None, "Zoë D’Abreu", ()),
        ("Petra Silverdale (AD for Finance (Children))", None, "Petra Silverdale", ("AD for Finance (Children)",)),
        ("Jean Hall MBE", None, "Jean Hall MBE", ()),
        ("Chief Fire Officer", None, None, ("Chief Fire Officer",)),
        ("Head of Finance (Acting)", None, None, ("Head of Finance (Acting)",)),
        ("Chief Executive (Mr. D. Purse)", "Mr.", "D. Purse", ("Chief Executive",)),
        ("Director of Housing (South Yorkshire)", None, None, ("Director of Housing (South Yorkshire)",)),
        ("Deputy Mayor Councillor J McArty", "Councillor", "J McArty", ("Deputy Mayor",)),
        ("Chief Constable Neil Garth (Tallan Police)", "Chief Constable", "Neil Garth", ("Tallan Police",)),
        ("County Cllr Hefin Garm (HG)", "County Cllr", "Hefin Garm", ()),
        ("D Ullott5", None, "D Ullott", ()),
        ("Jo McDuff (JMc)", None, "Jo McDuff", ()),
        ("L Coomb (LMC)", None, "L Coomb", ()),
        ("Jo Dane (XY)", None, "Jo Dane", ("XY",)),
        ("Ann Lee (PCSO)", None, "Ann Lee", ("PCSO",)),
        ("J H Perry-Ward", None, "J H Perry-Ward", ()),
    ],
)
def test_one_person(printed, honorific, name, brackets):
    assert read_person(printed, 0, len(printed)) == Person((0, len(printed)), name, honorific, brackets)


@pytest.mark.parametrize(
    "printed",
    [
        "",
        "Budget Scrutiny Panel Members",
        "MINUTES OF PREVIOUS MEETING",
        "the report",
        "Apologies",
        "6 Residents",
        "Agenda Item",
        "Human Resources",
        "NIHE",
        "Election of Chair",
        "J Gilmore M Goodall",
        "Nominations were invited by the outgoing Chair",
    ],
)
def test_no_person(printed):
    assert read_person(printed, 0, len(printed)) is None


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "Councillors Noakes (Vice-Chairman), Barr and Dr Jones",
            [("Councillor", "Noakes"), ("Councillor", "Barr"), ("Councillor Dr", "Jones")],
        ),
        ("Councillor Mrs Soames (Chairman), Councillor Lee", [("Councillor Mrs", "Soames"), ("Councillor", "Lee")]),
        ("Councillors Lee, Moss and Mr Dane", [("Councillor", "Lee"), ("Councillor", "Moss"), ("Mr", "Dane")]),
        (
            "Councillors Lee and Moss; Mrs J Bell (Clerk)",
            [("Councillor", "Lee"), ("Councillor", "Moss"), ("Mrs", "J Bell")],
        ),
        ("Cllr Lee, Cabinet Member for Parks and Lanes (virtually)", [("Cllr", "Lee")]),
        ("Jo Dane, Health Equity, Welfare and Partnerships", [(None, "Jo Dane")]),
        ("Aldermen F Ames & P Birch", [("Alderman", "F Ames"), ("Alderman", "P Birch")]),
        (
            "A Campbell, N Reynolds,\nC Turner, and A McLaren (Clerk).",
            [(None, "A Campbell"), (None, "N Reynolds"), (None, "C Turner"), (None, "A McLaren")],
        ),
        (
            "Chief Fire Officer, Assistant Officer (Corporate, Performance and Operations) and Treasurer",
            [(None, None), (None, None), (None, None)],
        ),
    ],
)
def test_list_of_people(printed, wanted):
    assert [(person.honorific, person.name) for person in people(printed, 0, len(printed))] == wanted


def test_spans_of_a_list_hold_each_name_with_its_brackets():
    printed = "Present: Cllr A Lee (Chair),  Cllr B Moss"
    assert [printed[slice(*person.span)] for person in people(printed, 8, len(printed))] == [
        "Cllr A Lee (Chair)",
        "Cllr B Moss",
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Zoë O’Brien", "ZOE O'BRIEN"), ("R Christy-Bell", "R. Christy Bell"), ("Ann  Lee", "Ann Lee")],
)
def test_key_is_the_same_however_a_name_is_printed(one, other):
    assert name_key(one) == name_key(other)


def test_key_tells_two_people_apart():
    assert name_key("Lyn Marlowe") != name_key("Leanne Marlowe")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Hazel Thornley", "Thornley"),
        ("Jean Hall MBE", "Hall"),
        ("Festus (Bob) Dane", "Dane"),
        ("Lee", "Lee"),
        ("", ""),
    ],
)
def test_surname(name, wanted):
    assert surname(name) == wanted
