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


@pytest.mark.parametrize(
    ("printed", "name", "honorific", "brackets"),
    [
        ("• Cllr Ann Lee", "Ann Lee", "Cllr", ()),
        ("Cllr – Ann Lee", "Ann Lee", "Cllr", ()),
        ("Ann Lee, Head of Parks", "Ann Lee", None, ("Head of Parks",)),
        ("Ann Lee, Wex Trust", "Ann Lee", None, ("Wex Trust",)),
        ("Ann Lee till 8.45pm", "Ann Lee", None, ("till 8.45pm",)),
        ("Ann Lee for Bo Moss", "Ann Lee", None, ("for Bo Moss",)),
        ("Ann Lee with Bo Moss (Clerk)", "Ann Lee", None, ("with Bo Moss (Clerk)",)),
        ("Ann Lee / Clerk", "Ann Lee", None, ("/ Clerk",)),
        ("Ann Lee presiding", "Ann Lee", None, ("presiding",)),
        ("Ann Lee (Chair) in the Chair", "Ann Lee", None, ("Chair",)),
        ("W Grosvenor Clerk", "W Grosvenor", None, ("Clerk",)),
        ("Mr Grosvenor Clerk", "Grosvenor", "Mr", ("Clerk",)),
        ("Ann Lee (Head of Parks, (Acting))", "Ann Lee", None, ("Head of Parks, (Acting)",)),
        ("Ann Lee (Chair", "Ann Lee", None, ("Chair",)),
        ("Councillors Page", "Page", "Councillors", ()),
        ("Clerk: B. Moss", "B. Moss", None, ("Clerk",)),
        ("Director (Ann Lee)", "Ann Lee", None, ("Director",)),
        ("The Mayor Ann Lee", "Ann Lee", None, ("Mayor",)),
        ("the Deputy Mayor", None, None, ("the Deputy Mayor",)),
        ("Ann Lee (AL) (ES)", "Ann Lee", None, ("ES",)),
        ("Head of Parks – Bo Moss", "Bo Moss", None, ("Head of Parks",)),
        ("Chairman Councillor Lee", "Lee", "Councillor", ("Chairman",)),
        ("Chief Executive (LEE)", None, None, ("Chief Executive (LEE)",)),
    ],
)
def test_person_with_what_stands_beside(printed, name, honorific, brackets):
    assert read_person(printed, 0, len(printed)) == Person((0, len(printed)), name, honorific, brackets)


@pytest.mark.parametrize(
    "printed",
    [
        "Ann Lee, of the hills",
        "Ann Lee – was asked to leave",
        "Ann Lee – Clerk – Parks",
        "Ann Lee / Bo Moss (Clerk)",
        "Ann Lee / Mr Bo Moss",
        "Ann Lee (He spoke. It rained)",
        "Page",
        "Mr J Gilmore M Goodall",
        "Officers",
        "Members",
        "Clerk / Treasurer",
    ],
)
def test_words_beside_a_name_that_make_it_none(printed):
    assert read_person(printed, 0, len(printed)) is None


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "Chief Fire Officer and Treasurer",
            [("Chief Fire Officer and Treasurer", None, None, "Chief Fire Officer and Treasurer")],
        ),
        (
            "Chief Fire Officer and Vice Treasurer",
            [
                ("Chief Fire Officer", None, None, "Chief Fire Officer"),
                ("Vice Treasurer", None, None, "Vice Treasurer"),
            ],
        ),
        (
            "Chief Fire Officer, Treasurer",
            [("Chief Fire Officer", None, None, "Chief Fire Officer"), ("Treasurer", None, None, "Treasurer")],
        ),
        ("Head of Parks, Resources", [("Head of Parks, Resources", None, None, "Head of Parks, Resources")]),
        ("Ann Lee, in the Chair", [("Ann Lee, in the Chair", "Ann Lee", None, "in the Chair")]),
        ("Ann Lee (Clerk), presiding", [("Ann Lee (Clerk), presiding", "Ann Lee", None, "Clerk")]),
        ("Ann Lee, till 8.45pm", [("Ann Lee, till 8.45pm", "Ann Lee", None, "till 8.45pm")]),
        (
            "Ann Lee, substituting for Bo Moss",
            [("Ann Lee, substituting for Bo Moss", "Ann Lee", None, "substituting for Bo Moss")],
        ),
        (
            "Ann Lee, Head of Legal and Democratic Services",
            [
                (
                    "Ann Lee, Head of Legal and Democratic Services",
                    "Ann Lee",
                    None,
                    "Head of Legal and Democratic Services",
                )
            ],
        ),
        (
            "Ann Lee, Clerk; Bo Moss, Treasurer",
            [("Ann Lee, Clerk", "Ann Lee", None, "Clerk"), ("Bo Moss, Treasurer", "Bo Moss", None, "Treasurer")],
        ),
        ("Ann Lee; Clerk", [("Ann Lee", "Ann Lee", None), ("Clerk", None, None, "Clerk")]),
        ("The Mayor, Councillor Lee", [("The Mayor, Councillor Lee", "Lee", "Councillor", "Mayor")]),
        ("The Mayor, Mr Lee, Ann Moss", [("The Mayor, Mr Lee", "Lee", "Mr", "Mayor"), ("Ann Moss", "Ann Moss", None)]),
        ("Chief Executive | Jo Dane", [("Chief Executive | Jo Dane", "Jo Dane", None, "Chief Executive")]),
        ("Chief Executive    Jo Dane", [("Chief Executive    Jo Dane", "Jo Dane", None, "Chief Executive")]),
        ("The Mayor, Jo Dane", [("The Mayor", None, None, "The Mayor"), ("Jo Dane", "Jo Dane", None)]),
        ("Cllr Lee, Head of Parks", [("Cllr Lee", "Lee", "Cllr"), ("Head of Parks", None, None, "Head of Parks")]),
        ("Cllr Lee, Chairman", [("Cllr Lee, Chairman", "Lee", "Cllr", "Chairman")]),
        ("Cllr Lee, Wex Trust", [("Cllr Lee", "Lee", "Cllr")]),
        ("Mr Lee, Wex Trust", [("Mr Lee, Wex Trust", "Lee", "Mr", "Wex Trust")]),
        (
            "Jo Dane, Clerk (JD), Bo Moss",
            [("Jo Dane, Clerk (JD)", "Jo Dane", None, "Clerk"), ("Bo Moss", "Bo Moss", None)],
        ),
        (
            "the Leader, Councillors Lee and Moss",
            [
                ("the Leader", None, None, "the Leader"),
                ("Councillors Lee", "Lee", "Councillor"),
                ("Moss", "Moss", "Councillor"),
            ],
        ),
        (
            "Town Councillors Lee and Moss",
            [("Town Councillors Lee", "Lee", "Town Councillor"), ("Moss", "Moss", "Town Councillor")],
        ),
        ("Messrs Lee and Moss", [("Messrs Lee", "Lee", "Mr"), ("Moss", "Moss", "Mr")]),
        ("Councillors: Lee, Moss", [("Councillors: Lee", "Lee", "Councillor"), ("Moss", "Moss", "Councillor")]),
        (
            "Jo Dane – Design, Trees and Parks Manager",
            [("Jo Dane – Design, Trees and Parks Manager", "Jo Dane", None, "– Design, Trees and Parks Manager")],
        ),
        (
            "Jo Dane – Clerk, Bo Moss – Treasurer",
            [("Jo Dane – Clerk", "Jo Dane", None, "– Clerk"), ("Bo Moss – Treasurer", "Bo Moss", None, "– Treasurer")],
        ),
        ("Cllrs. A Lee & B Moss", [("Cllrs. A Lee", "A Lee", "Cllr"), ("B Moss", "B Moss", "Cllr")]),
        (
            "Ann Lee (Head of Legal) and Bo Moss",
            [("Ann Lee (Head of Legal)", "Ann Lee", None, "Head of Legal"), ("Bo Moss", "Bo Moss", None)],
        ),
        ("rain, Head of Parks", []),
    ],
)
def test_list_with_what_stands_beside_each(printed, wanted):
    found = people(printed, 0, len(printed))
    assert [(printed[slice(*one.span)], one.name, one.honorific, *one.brackets) for one in found] == wanted
