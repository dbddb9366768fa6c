"""Points and their speakers, references to other meetings, and follow-ups."""

import pytest
from reading import LISTED, codes, facts

from minutes.parsing import parse

PAGE = "Agenda item\n\nBenches\n\nMinutes:\n\n"
DATED = "Minutes of the Parks Committee held on Thursday 17 November 2022\n\n1. Benches\n\n{}\n\n2. Paths\n\nRead."


def points_of(text):
    return [(one["kind"], one["speaker"], one["role"]) for one in facts(text)["points"]]


def points(printed):
    return points_of(PAGE + printed)


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("Cllr Ann Lee stated that it rained.", [("statement", "Ann Lee", None)]),
        ("Cllr Ann Lee (Cabinet Member for Parks) introduced the report.", []),
        (
            "Cllr Ann Lee (Cabinet Member for Parks) introduced the report. She explained that benches rot.",
            [("statement", "Ann Lee", "Cabinet Member for Parks")],
        ),
        ("The report was introduced by Cllr Ann Lee, Cabinet Member for Parks and Lanes.", []),
        (
            "Cllr Ann Lee spoke about benches.\n\nCllr Lee queried the price.",
            [("statement", "Ann Lee", None), ("point", "Ann Lee", None)],
        ),
        ("In response to Cllr Bo Moss, Cllr Ann Lee clarified that it was dear.", [("reply", "Ann Lee", None)]),
        ("Councillor Lee, in the Chair, said that it was late.", []),
        ("The Chair thanked Cllr Ann Lee for her work.", []),
        ("It was reported that benches rot.", []),
        ("The Committee considered a report by the Clerk.", []),
        (
            "Cllr Ann Lee asked how many benches there were. The Clerk said that there were nine.",
            [("point", "Ann Lee", None), ("reply", "Clerk", None)],
        ),
        (
            "Cllr Ann Lee asked for benches; the Head of Parks explained that there were none.",
            [("request", "Ann Lee", None), ("statement", "Head of Parks", None)],
        ),
        ("The Director of Finance explained that it was dear.", [("statement", "Director of Finance", None)]),
        (
            "The Leader of the Council, Mr Oakes, reported that it was dear.",
            [("statement", "Oakes", "Leader of the Council")],
        ),
        ("Jo Elm, Lead Officer reported that it was dear.", [("statement", "Jo Elm", None)]),
        ("Marl Water advised that the pipe was old.", []),
        ("The Cabinet Member – Resources queried it.", [("point", "Cabinet Member – Resources", None)]),
        ("In reply, the PCC said that it was dear.", [("reply", "PCC", None)]),
        (
            "In reply to a question from Cllr Ann Lee, it was confirmed that benches rot.",
            [("reply", None, None)],
        ),
        ("A resident of Low Lane asked whether it would rain.", [("point", "A resident of Low Lane", None)]),
        ("Mr Elm, a resident, spoke about benches.", [("statement", "Elm", None)]),
        ("A Member asked whether it would rain.", [("point", None, None)]),
        ("Members felt that benches were dear.", [("point", None, None)]),
        ("Members noted the report.", []),
        ("It was suggested that a bench be bought.", [("suggestion", None, None)]),
        ("Cllr Ann Lee said that benches were dear.", [("statement", "Ann Lee", None)]),
        (
            "Cllr Ann Lee praised the trial and asked that there be more benches.",
            [("request", "Ann Lee", None)],
        ),
        ("(a) Low Lane – Cllr Ann Lee reported that it rained.", [("statement", "Ann Lee", None)]),
        ("Cllr Ann Lee thought that benches were dear.", [("point", "Ann Lee", None)]),
        ("Cllr Ann Lee considered that benches were dear.", [("point", "Ann Lee", None)]),
        ("Cllr Ann Lee, the local Member, felt that it rained.", [("point", "Ann Lee", None)]),
        ("Cllr Ann Lee, Member for Parks, felt that it rained.", [("statement", "Ann Lee", None)]),
        (
            "Cllr Ann Lee asked why. Cllr Bo Moss felt that it rained. The Clerk said that it did.",
            [("point", "Ann Lee", None), ("point", "Bo Moss", None), ("statement", "Clerk", None)],
        ),
        (
            "Cllr Ann Lee felt that benches rot.\n\nThe Clerk said that they do.",
            [("point", "Ann Lee", None), ("statement", "Clerk", None)],
        ),
        ("Cllr Ann Lee supported the plan but asked why it rained.", [("point", "Ann Lee", None)]),
        ("Cllr Ann Lee supported the plan but left early.", []),
        ("Cllr Ann Lee raised concern about rot and asked that oak be used.", [("request", "Ann Lee", None)]),
        ("Cllr Ann Lee contended that benches were dear.", [("statement", "Ann Lee", None)]),
        ("Cllr Ann Lee ruled that benches were dear.", []),
        ("Cllr Ann Lee (Cabinet Member for Parks) introduced the report. The report was noted.", []),
        (
            "The Head of Parks introduced the report. Benches had cost £9.",
            [("statement", "Head of Parks", None)],
        ),
        (
            "The Head of Parks introduced the report. Cllr Ann Lee asked why benches rot.",
            [("point", "Ann Lee", None)],
        ),
        ("The Town Clerk Mrs Oakes reported that it rained.", [("statement", "Oakes", "Town Clerk")]),
        ("The Chairman (Mr Oakes) said that it rained.", [("statement", "Oakes", "Chairman")]),
        ("The Principal Parks Officer reported that it rained.", [("statement", "Principal Parks Officer", None)]),
        ("The Chief Officer Roads reported that it rained.", [("statement", "Chief Officer Roads", None)]),
        (
            "The Manager, Policy, Planning and Parks advised that it rained.",
            [("statement", "Manager, Policy, Planning and Parks", None)],
        ),
        (
            "The Head of Parks in presenting the report indicated that it rained.",
            [("statement", "Head of Parks", None)],
        ),
        ("Jo Elm spoke against the plan.", [("statement", "Jo Elm", None)]),
        ("Jo Elm advised that it rained.", []),
        (
            "The Committee considered a report of the Head of Parks. She explained that benches rot.",
            [("statement", "Head of Parks", None)],
        ),
        ("The Committee considered it. She explained that benches rot.", []),
        (
            "Cllr Ann Lee asked whether it rained and Cllr Bo Moss replied that it did.",
            [("point", "Ann Lee", None), ("reply", "Bo Moss", None)],
        ),
        ("Cllr Ann Lee and Cllr Bo Moss said nothing.", []),
        (
            "Cllr Ann Lee asked why it rained.\n\nThe Clerk said that it was autumn.",
            [("point", "Ann Lee", None), ("reply", "Clerk", None)],
        ),
        (
            "Cllr Ann Lee asked why it rained.\n\nThe Clerk reported that benches rot.",
            [("point", "Ann Lee", None), ("statement", "Clerk", None)],
        ),
        (
            "The Clerk said that it rained.\n\nShe added that benches rot.",
            [("statement", "Clerk", None), ("statement", "Clerk", None)],
        ),
        (
            "The Clerk reported that the tenders below had been received from five makers of benches:-",
            [("statement", "Clerk", None)],
        ),
        ("The Cabinet Member advised that benches rot.", [("statement", "Cabinet Member", None)]),
        ("In response, officers advised that benches rot.", [("reply", "officers", None)]),
        ("The Facilitator confirmed that benches rot.", [("statement", "Facilitator", None)]),
        ("Mrs Elm of Low Lane asked why it rained.", [("point", "Elm", None)]),
        ("The Chairman reported that nine roads were closed.", [("statement", "Chairman", None)]),
        ("The Chairman reported that the meeting was closed.", []),
        ("The Chairman introduced the report and explained that benches rot.", [("statement", "Chairman", None)]),
        ("The Chairman introduced Mr Elm and explained that he would speak.", []),
        ("The Mayor advised that there were two questions.", []),
        ("The Mayor advised that benches rot.", [("statement", "Mayor", None)]),
        ("Cllr Ann Lee pointed out that her apologies had not been recorded.", [("point", "Ann Lee", None)]),
        (
            "The Head of Parks shared an update. Benches had cost £9.",
            [("statement", "Head of Parks", None)],
        ),
        ("The Head of Parks gave a talk which covered the following:\n\n- Oak\n\n- Elm", []),
        (
            "It was agreed to buy oak. Cllr Ann Lee asked that a report be brought back.",
            [("request", "Ann Lee", None)],
        ),
        ("RESOLVED to buy oak. Cllr Ann Lee asked that a report be brought back.", []),
        (
            "Cllr Ann Lee reported that benches rot. She suggested asking for oak.",
            [("statement", "Ann Lee", None), ("suggestion", "Ann Lee", None)],
        ),
        ("Cllr Ann Lee reported that benches rot. She hoped that they would last.", [("statement", "Ann Lee", None)]),
        (
            "Mr Elm asked why it rained.\n\nCllr Ann Lee said she would find out.",
            [("point", "Elm", None), ("reply", "Ann Lee", None)],
        ),
        (
            "Mr Elm asked why it rained.\n\nCllr Ann Lee said it was wet.",
            [("point", "Elm", None), ("statement", "Ann Lee", None)],
        ),
        (
            "The Head of Parks and the Clerk reported that it rained.",
            [("statement", "Head of Parks and the Clerk", None)],
        ),
        ("Cllr Ann Lee, seconded by Cllr Bo Moss, said that it rained.", [("statement", "Ann Lee", None)]),
        ("Cllr Ann Lee did not think that it rained.", []),
        ("Cllr Ann Lee said, and the Clerk agreed, that it rained.", [("statement", "Ann Lee", None)]),
        ("He said that it rained.", []),
        ("Cllr Ann Lee, who was late, said that it rained.", [("statement", "Ann Lee", None)]),
        ("Residents asked why it rained.", [("point", None, None)]),
        ("Cllr Ann Lee thanked the Clerk.", []),
        ("Cllr Ann Lee noted that it rained.", [("statement", "Ann Lee", None)]),
        ("The Clerk drew attention to the rain.", [("statement", "Clerk", None)]),
        ("The Clerk presented the report. It was noted.", []),
        ("The Clerk presented the report. Members asked why.", [("point", None, None)]),
        ("The Clerk presented the report and said that it rained.", [("statement", "Clerk", None)]),
        ("The Clerk gave a presentation. It rained.", [("statement", "Clerk", None)]),
        ("Cllr Ann Lee suggested that oak be bought.", [("suggestion", "Ann Lee", None)]),
        ("Cllr Ann Lee requested a plan.", [("request", "Ann Lee", None)]),
        ("Cllr Ann Lee replied that it rained.", [("reply", "Ann Lee", None)]),
        ("In response, it was said that it rained.", [("reply", None, None)]),
        ("In answer to Cllr Ann Lee, the Clerk said that it rained.", [("reply", "Clerk", None)]),
        ("The Chair, Cllr Ann Lee, said that it rained.", [("statement", "Ann Lee", "Chair")]),
        ("One member asked why.", [("point", None, None)]),
        ("Some Members thought that it rained.", [("point", None, None)]),
        ("No questions were asked.", []),
        ("The Chairman spoke of the death of Mr Oakes.", []),
        ("Cllr Ann Lee asked that her vote against be recorded.", []),
        ("The Chair welcomed everyone.", []),
        ("The Chair reminded members that the meeting was recorded.", []),
        ("The Chair asked if there were any questions.", []),
        ("The Chair queried the price of benches.", [("point", "Chair", None)]),
        ("The Clerk reported that apologies had come from Cllr Ann Lee.", []),
        ("Cllr Ann Lee proposed the motion and Cllr Bo Moss seconded it.", []),
        (
            "Cllr Ann Lee said that £9 was plenty. It was moved by Cllr Bo Moss and RESOLVED to give £9.",
            [("statement", "Ann Lee", None)],
        ),
    ],
)
def test_prose(printed, wanted):
    assert points(printed) == wanted


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("3.1 Cllr Ann Lee asked how many. The Clerk said nine. RESOLVED to buy ten.",
         [("point", "Ann Lee", "Cllr Ann Lee asked how many."), ("reply", "Clerk", "The Clerk said nine."),
          ("decision", None, "RESOLVED to buy ten.")]),
        ("- Cllr Ann Lee asked how many. Members felt it was dear. It rained.",
         [("point", "Ann Lee", "Cllr Ann Lee asked how many."), ("point", None,
          "Members felt it was dear. It rained.")]),
        ("Cllr Ann Lee asked for benches; the Head of Parks explained that there were none. It was moved by Cllr Orr "
         "and "
         "seconded by Cllr Hill that benches be bought.",
         [("request", "Ann Lee", "Cllr Ann Lee asked for benches;"),
          ("statement", "Head of Parks", "the Head of Parks explained that there were none."),
          ("paragraph", None, "It was moved by Cllr Orr and seconded by Cllr Hill that benches be bought.")]),
        ("It rained. The report was shown. The Clerk added that it blew.",
         [("paragraph", None, "It rained. The report was shown."), ("statement", "Clerk",
          "The Clerk added that it blew.")]),
        ("The Chair invited Cllr Ann Lee to present the report.",
         [("statement", "Ann Lee", "The Chair invited Cllr Ann Lee to present the report.")]),
        ("Cllr Lee said that it rained. Cllr Ann Lee (Cabinet Member for Parks) asked why.",
         [("statement", "Ann Lee", "Cllr Lee said that it rained."),
          ("point", "Ann Lee", "Cllr Ann Lee (Cabinet Member for Parks) asked why.")]),
        ("The following points were made:\n\n1. It rained.\n\n2. It blew.\n\n- bullets\n\n3. It froze.",
         [("paragraph", None, "The following points were made:"), ("point", None, "1. It rained."),
          ("point", None, "2. It blew."), ("paragraph", None, "bullets"), ("paragraph", None, "3. It froze.")]),
        ("The Clerk replied:\n\n- It rained.\n\n- Cllr Ann Lee asked why.\n\n- It blew.\n\nIt froze.",
         [("paragraph", None, "The Clerk replied:"), ("reply", "Clerk", "It rained."),
          ("reply", "Clerk", "Cllr Ann Lee asked why."), ("reply", "Clerk", "It blew."),
          ("paragraph", None, "It froze.")]),
        ("3.1 The Clerk replied:\n\n- It rained.",
         [("reply", "Clerk", "3.1 The Clerk replied:"), ("reply", "Clerk", "It rained.")]),
        ("In discussion:\n\n- Cllr Ann Lee asked why.\n\n- It blew.",
         [("paragraph", None, "In discussion:"), ("point", "Ann Lee", "Cllr Ann Lee asked why."),
          ("point", None, "It blew.")]),
        ("Q: How many?\n\nA: Nine.\n\nIt rained.",
         [("point", None, "How many?"), ("reply", None, "Nine."), ("paragraph", None, "It rained.")]),
        ("Question 1 from Mr A Elm to the Leader:\n\nWhen will it rain?\n\nAnswer from the Leader:\n\nIn May.\n\n"
         "It blew.",
         [("paragraph", None, "Question 1 from Mr A Elm to the Leader:"), ("point", "A Elm", "When will it rain?"),
          ("paragraph", None, "Answer from the Leader:"), ("reply", "Leader", "In May."),
          ("paragraph", None, "It blew.")]),
        ("Answer from the Leader:\n\nIn May.",
         [("paragraph", None, "Answer from the Leader:"), ("paragraph", None, "In May.")]),
        ("Supplementary question from Mr A Elm:\n\nWhy?",
         [("paragraph", None, "Supplementary question from Mr A Elm:"), ("point", "A Elm", "Why?")]),
        ("Cllr Ann Lee said that:\n\n- it rained;\n\n- it blew.\n\nIt froze.",
         [("paragraph", None, "Cllr Ann Lee said that:"), ("statement", "Ann Lee", "it rained;"),
          ("statement", "Ann Lee", "it blew."), ("paragraph", None, "It froze.")]),
        ("Officers advised that it rained. Members requested a plan. One member suggested oak.",
         [("statement", "Officers", "Officers advised that it rained."), ("request", None, "Members requested a plan."),
          ("suggestion", None, "One member suggested oak.")]),
        ("The Mayor, Councillor Ann Lee, spoke about rain. The Chair welcomed it.",
         [("statement", "Ann Lee", "The Mayor, Councillor Ann Lee, spoke about rain. The Chair welcomed it.")]),
        ("Nobody spoke against it.", [("paragraph", None, "Nobody spoke against it.")]),
        ("Jo Elm (resident) said that it rained. Jo Elm asked why.",
         [("statement", "Jo Elm", "Jo Elm (resident) said that it rained."), ("point", "Jo Elm", "Jo Elm asked why.")]),
    ],
    ids=[
        "number, then a decision", "bullet", "semicolon, then a motion", "words before", "called on", "role told later",
        "a list of numbers", "replies in a list", "a number leads in",
        "a speaker in a list", "question and answer", "headed question",
        "answer to nothing", "supplementary", "one speaker's list", "crowds", "office before the name", "nobody", "met",
    ],
)  # fmt: skip
def test_paragraphs_as_passages(printed, wanted):
    found = parse(DATED.format(printed)).passages
    assert [(one.kind, one.speaker, one.text) for one in found if one.item == 0] == wanted


def test_surname_that_could_be_either_of_two_is_left_and_is_a_problem():
    found = parse(PAGE + "Cllr Ann Lee and Cllr Bo Lee came.\n\nCllr Lee stated that it rained.")
    assert [one.speaker for one in found.passages if one.kind == "statement"] == ["Lee"]
    assert [one.message for one in found.problems if one.code == "name-ambiguous"] == [
        "“Cllr Lee” could be either of two people this item names. Choose which."
    ]


def test_list_of_points_by_their_verbs():
    printed = (
        "During discussion the following points were made:\n\n- Members queried the price.\n"
        "- Members requested a plan of the park.\n\n- One member suggested oak.\n- It was dear."
    )
    assert points(printed) == [
        ("point", None, None),
        ("request", None, None),
        ("suggestion", None, None),
        ("point", None, None),
    ]


def test_list_of_replies_is_the_speakers_until_the_list_ends():
    printed = (
        "In response, the Head of Parks explained that:\n\n- It was oak.\n\n- It would last.\n\n"
        "The Chair closed the item."
    )
    assert points(printed) == [("reply", "Head of Parks", None)] * 2


def references(text):
    return [(one["body"], one["date"], one["date_text"], one["reckoned"]) for one in facts(text)["references"]]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "It had been taken to the Overview Commission meeting on 1st November.",
            [("Overview Commission", "2022-11-01", "1st November", "before")],
        ),
        (
            "It would be put to Full Council at its meeting on 24th November.",
            [("Full Council", "2022-11-24", "24th November", "after")],
        ),
        (
            "RESOLVED that the minutes of the meeting held on 3 October 2022 be approved.",
            [("Parks Committee", "2022-10-03", "3 October 2022", None)],
        ),
        ("It was decided by Full Council on 30 March 2021.", [("Full Council", "2021-03-30", "30 March 2021", None)]),
        (
            "The minutes of the meeting of the Roads Panel held on 2 May 2022 were read.",
            [("Roads Panel", "2022-05-02", "2 May 2022", None)],
        ),
        (
            "The Clerk undertook to take the plan to the Roads Panel on 24 November.",
            [("Roads Panel", "2022-11-24", "24 November", "after")],
        ),
        (
            "The notes of the meeting held on 3 May 2022 were read.",
            [("Parks Committee", "2022-05-03", "3 May 2022", None)],
        ),
        ("It goes to the next Full Council meeting.", []),
        ("The inspectors' report was expected to be published on 25th November.", []),
        ("The rules last until 1 July 2023.", []),
    ],
)
def test_reference(printed, wanted):
    assert references(DATED.format(printed)) == wanted


def test_reference_without_a_meeting_date_keeps_its_words_and_side():
    assert references(PAGE + "It had been taken to the Overview Commission meeting on 1st November.") == [
        ("Overview Commission", None, "1st November", "before")
    ]


def test_reference_whose_weekday_disagrees_is_a_problem():
    found = parse(DATED.format("It had been taken to the Overview Commission meeting on Friday 1st November."))
    assert found.references[0].date is None
    assert "weekday-disagrees" in codes(found)


def test_correction_to_earlier_minutes():
    text = DATED.format(
        "RESOLVED that the minutes of the meeting held on 3 October 2022 be approved subject to the "
        "amendment that Cllr Lee be recorded as present."
    )
    assert facts(text)["corrections"] == [
        {"to_date": "2022-10-03", "what": "Cllr Lee be recorded as present", "item": 0}
    ]


def follow_ups(printed):
    return [
        (one["what"], one["owner"], one["due"], one["due_text"]) for one in facts(DATED.format(printed))["follow_ups"]
    ]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("Members requested a plan of the park.", [("a plan of the park", None, None, None)]),
        (
            "The plan would be made available by Friday 18th November.",
            [("The plan would be made available by Friday 18th November", None, "2022-11-18", "Friday 18th November")],
        ),
        (
            "Officers were looking and would decide by February 2023.",
            [("Officers were looking and would decide by February 2023", "Officers", "2023-02", "February 2023")],
        ),
        (
            "The Trust intended for it to be live by Easter 2023.",
            [("The Trust intended for it to be live by Easter 2023", "Trust", None, "Easter 2023")],
        ),
        (
            "A business case would go to the Parks Board.",
            [("A business case would go to the Parks Board", None, None, None)],
        ),
        ("ACTION: Clerk to write to the owner", [("Clerk to write to the owner", "Clerk", None, None)]),
        ("Clerk to write to the owner of the wall.", [("write to the owner of the wall", "Clerk", None, None)]),
        ("It was agreed that the Chair would send a card.", [("send a card", "Chair", None, None)]),
        (
            "The Clerk was asked to report back in six months.",
            [("The Clerk was asked to report back in six months", "Clerk", None, "in six months")],
        ),
        (
            "It was agreed that the Head of Parks would circulate the plan by 30 November 2022.",
            [("circulate the plan by 30 November 2022", "Head of Parks", "2022-11-30", "30 November 2022")],
        ),
        (
            "The Head of Parks was asked to report back to the Committee on the trial in June 2023.",
            [
                (
                    "The Head of Parks was asked to report back to the Committee on the trial in June 2023",
                    "Head of Parks",
                    "2023-06",
                    "June 2023",
                )
            ],
        ),
        (
            "The Chief Executive of the Trust undertook to present the plan.",
            [
                (
                    "The Chief Executive of the Trust undertook to present the plan",
                    "Chief Executive of the Trust",
                    None,
                    None,
                )
            ],
        ),
        (
            "Councillor Ann Lee undertook to discuss it with the school.",
            [("Councillor Ann Lee undertook to discuss it with the school", "Councillor Ann Lee", None, None)],
        ),
        (
            "Councillor Lee asked. The Director of Parks agreed to supply it and to report to the next meeting.",
            [
                (
                    "The Director of Parks agreed to supply it and to report to the next meeting",
                    "Director of Parks",
                    None,
                    "to the next meeting",
                )
            ],
        ),
        (
            "The Director of Parks would report on benches to the Committee in January 2023.",
            [
                (
                    "The Director of Parks would report on benches to the Committee in January 2023",
                    "Director of Parks",
                    "2023-01",
                    "January 2023",
                )
            ],
        ),
        (
            "Benches would be open in five villages by the end of 2023.",
            [("Benches would be open in five villages by the end of 2023", None, None, "end of 2023")],
        ),
        (
            "The Leader asked that the Director of Parks report on benches by May 2023.",
            [("the Director of Parks report on benches by May 2023", "Director of Parks", "2023-05", "May 2023")],
        ),
        ("The Trust agreed to send the figures.", [("The Trust agreed to send the figures", "Trust", None, None)]),
        (
            "The Portfolio Holder for Parks undertook to answer in writing within ten days.",
            [
                (
                    "The Portfolio Holder for Parks undertook to answer in writing within ten days",
                    "Portfolio Holder for Parks",
                    None,
                    "within ten days",
                )
            ],
        ),
        ("Councillor Lee offered to stand down.", []),
        ("The Committee agreed to support the parish.", []),
        ("The owner had agreed to open the gate.", []),
        ("Members queried whether the Clerk undertook to write.", []),
        ("The price would rise by April 2023.", []),
        ("The Trust would consider benches.", []),
        ("Benches would create savings of some size.", []),
        ("Members queried whether benches would be provided.", []),
        ("Costs had increased by March 2022.", []),
        ("Members requested clarification of the price.", []),
        (
            "Councillor Lee asked that a plan be brought to the Committee.",
            [("a plan be brought to the Committee", None, None, None)],
        ),
        (
            "Councillor Lee requested that benches be added to the work programme.",
            [("benches be added to the work programme", None, None, None)],
        ),
        ("Councillor Lee requested that the gate be mended.", [("the gate be mended", None, None, None)]),
        ("Councillor Lee requested that benches be considered.", []),
        ("Councillor Lee requested that a path be included in any permission.", []),
        (
            "Officers would apply before the closing date of 3 December 2022.",
            [
                (
                    "Officers would apply before the closing date of 3 December 2022",
                    "Officers",
                    "2022-12-03",
                    "3 December 2022",
                )
            ],
        ),
    ],
)
def test_follow_up(printed, wanted):
    assert follow_ups(printed) == wanted


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("CD reported that it rained.", [("statement", "Cy Dunn", None)]),
        ("Cy Dunn asked why it rained.", [("point", "Cy Dunn", None)]),
        ("BM asked why it rained.", []),
        ("XY asked why it rained.", []),
    ],
)
def test_initials_and_names_of_those_listed(printed, wanted):
    assert points_of(LISTED + printed) == wanted


def test_questions_and_answers():
    text = DATED.format(
        "Question 1 from Mr A Elm to the Leader:\nWhen will it rain?\nAnswer from the Leader:\nIn May.\n"
        "Q2. Will it be wet?\nA. Yes."
    )
    assert points_of(text) == [
        ("point", "A Elm", None),
        ("reply", "Leader", None),
        ("point", None, None),
        ("reply", None, None),
    ]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "1. Question from Ann Elm\n\nWill it rain?\n\nAnswer from Councillor Lee\n\nIn May.",
            [("point", "Ann Elm"), ("reply", "Lee")],
        ),
        (
            "Written question from Mr A Elm to the Leader\n\nIt is wet.\n\nWhy?\n\nResponse:\n\nRain.",
            [("point", "A Elm"), ("reply", None)],
        ),
        ("Answer from Councillor Lee\n\nIn May.", []),
        ("Question from the floor\n\nThere was none.", []),
    ],
)
def test_heading_of_a_question_without_a_colon(printed, wanted):
    assert [one[:2] for one in points(printed)] == wanted


def test_label_of_a_question_is_no_part_of_it_and_the_answer_is_whoever_speaks_there():
    found = parse(DATED.format("Q: Mr A Elm asked why it rained.\n\nA: The Clerk replied that it was autumn."))
    assert [(one.kind, one.speaker, one.text) for one in found.passages if one.kind in ("point", "reply")] == [
        ("point", "A Elm", "Mr A Elm asked why it rained."),
        ("reply", "Clerk", "The Clerk replied that it was autumn."),
    ]


def test_list_led_in_by_its_speaker_ends_where_numbers_begin():
    text = DATED.format("The Clerk replied:\n\n·  It was dear.\n·  It was wet.\n\n3.1 Members requested a bench.")
    assert points_of(text) == [("reply", "Clerk", None), ("reply", "Clerk", None), ("request", None, None)]


def test_words_of_two_people_in_one_paragraph_keep_every_word():
    printed = "Cllr Ann Lee asked how many. The Clerk said nine. It was agreed to buy ten."
    found = parse(DATED.format(printed))
    spoken = [one for one in found.passages if one.text in printed]
    assert " ".join(one.text for one in spoken) == printed


def test_follow_up_whose_weekday_disagrees_has_no_day_and_is_a_problem():
    found = parse(DATED.format("The plan would be made available by Monday 18th November."))
    assert (found.follow_ups[0].due, found.follow_ups[0].due_text) == (None, "Monday 18th November")
    assert "weekday-disagrees" in codes(found)


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("Cllr Ann Lee (Cabinet Member for Parks) spoke about rain.\n\nCllr Ann Lee said that it rained.\n\n"
         "Cllr Lee asked why.",
         [("statement", "Ann Lee", "Cabinet Member for Parks"), ("statement", "Ann Lee", "Cabinet Member for Parks"),
          ("point", "Ann Lee", "Cabinet Member for Parks")]),
        ("Cllr Lee (Cabinet Member for Parks) spoke about rain.\n\nCllr Ann Lee said that it rained.",
         [("statement", "Ann Lee", "Cabinet Member for Parks"), ("statement", "Ann Lee", None)]),
        ("Cllr Lee (Cabinet Member for Parks) spoke about rain.\n\nCllr Lee asked why.",
         [("statement", "Lee", "Cabinet Member for Parks"), ("point", "Lee", "Cabinet Member for Parks")]),
        ("Cllr Ann Lee (of Low Lane) said that it rained.", [("statement", "Ann Lee", None)]),
        ("Cllr Ann Lee, Cabinet Member for Parks, said that it rained.",
         [("statement", "Ann Lee", "Cabinet Member for Parks")]),
    ],
    ids=["role told first", "role beside the surname", "a surname twice", "no role", "role after a comma"],
)  # fmt: skip
def test_role_of_whoever_speaks_again(printed, wanted):
    assert points_of(DATED.format(printed)) == wanted
