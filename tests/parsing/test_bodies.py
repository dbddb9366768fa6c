"""Which body met, where no heading prints its name as headings mostly do."""

import pytest
from reading import facts

PAGE = "Agenda and minutes\n\nVenue: The Guildhall, Wexmere\n\nItems\nNo. Item\n\n1.\n\nBenches\n\nMinutes:\n\n{}\n"


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("Decision: Cabinet RESOLVED that benches be bought.", "Cabinet"),
        ("The Streets Committee unanimously resolved to buy benches.", "Streets Committee"),
        ("RESOLVED (unanimously) that the Cabinet agreed:\n\n1) To buy benches;", "Cabinet"),
        ("Resolved:  That Cabinet agree to:\n\n(i) Buy benches;", "Cabinet"),
        ("Following lengthy discussion the Council agreed:\n\ni) to buy benches;", "Council"),
        ("The minutes of the Finance & Parks Committee held on 2nd March 2017 were approved and signed.",
         "Finance & Parks Committee"),
        ("Resolved – That the minutes of the proceedings of the Monthly Meeting of the Council of 3rd May be signed.",
         "Council"),
        # what no body says of itself
        ("RESOLVED that the Cabinet be asked to buy benches.", None),
        ("RESOLVED that the minutes of the Shadow Panel held on 3 May 2023 be approved.", None),
        ("The minutes of the Finance Committee held on 2nd March 2017 were received.", None),
        ("The report of the Parks Committee was noted.", None),
        ("The committee resolved to buy benches.", None),
    ],
    ids=[
        "decides in a cell", "resolves", "that it agreed", "that it agree to", "after a discussion", "its own minutes",
        "its proceedings", "asks another", "minutes of the body before it", "minutes of another", "a report",
        "no name",
    ],
)  # fmt: skip
def test_body_told_by_what_it_decides(words, body):
    assert facts(PAGE.format(words))["meeting"]["body"] == body


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("At a meeting of the Combined Fire Authority for Selshire and Otterham held at Wexmere on Friday 3 May 2024",
         "Combined Fire Authority for Selshire and Otterham"),
        ("Minutes of the Annual Parish Meeting held on Tuesday 7 May 2019", "Annual Parish Meeting"),
        ("Minutes of the Annual Parish Council Meeting held on18 May 2021 in Ash Parish Hall", "Parish Council"),
        ("Agenda and minutes\n\nSelshire and City of Otterham Fire Authority - Roads and Resources\n"
         "Friday, 9th June, 2017 11.00 am", "Selshire and City of Otterham Fire Authority - Roads and Resources"),
        ("Agenda and minutes\n\nSelshire Fire Authority - Special meeting\nFriday, 9th June, 2017 11.00 am",
         "Selshire Fire Authority"),
        ("Meeting documents\n\nCouncil\nTuesday, 6th March, 2007 6.30 pm\n\nPART 1 - PUBLIC\n"
         "MATTERS FOR RECOMMENDATION TO THE COUNCIL", "Council"),
    ],
    ids=["for whom", "electors", "glued day", "part beside it", "special meeting", "matters for it"],
)  # fmt: skip
def test_body_of_a_heading(heading, body):
    text = f"{heading}\n\nPresent: Cllrs Lee and Moss\n\n1. Benches\n\nThe benches were old.\n"
    assert facts(text)["meeting"]["body"] == body


@pytest.mark.parametrize(
    ("heading", "venue"),
    [
        ("held on Tuesday 3rd May 2022, held at the Reading Room, Low Lane commencing at 6.45 pm",
         "Reading Room, Low Lane"),
        ("held on Monday 4th May 2020 at 7.15pm\nconducted on-line", None),
        ("27th February 2024\nVenue Church House", "Church House"),
    ],
    ids=["held twice", "nowhere", "no colon"],
)  # fmt: skip
def test_place_of_a_heading(heading, venue):
    text = f"Minutes of the Council Meeting of Ash Community Council\n{heading}\n\n1 Benches\n\nThe benches were old.\n"
    assert facts(text)["meeting"]["venue"] == venue
