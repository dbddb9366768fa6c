"""Where the sentence around an amount begins and ends."""

import pytest

from trust.parsing.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was £2.7M. Then £3m.", ["It was £2.7M.", "Then £3m."]),
        ("Cllr. A. Smith asked about No. 5. It cost £3.", ["Cllr. A. Smith asked about No. 5.", "It cost £3."]),
        ("It cost approx. £5,000 in all.", ["It cost approx. £5,000 in all."]),
        ("a post at £65,000 p.a. The Clerk agreed.", ["a post at £65,000 p.a.", "The Clerk agreed."]),
        ("Why £5m? It was £6m!", ["Why £5m?", "It was £6m!"]),
        ("- one\n· two\n\n\u00a0\na)\u00a0\u00a0three\n12.1 four", ["one", "two", "three", "four"]),
        ("b.    West Park – budget of £70k", ["West Park – budget of £70k"]),
        ("£5m was spent", ["£5m was spent"]),
        ("A post at £65,000 p.a. 40 of them stayed.", ["A post at £65,000 p.a. 40 of them stayed."]),
        ("It cost £5. 40 of them stayed.", ["It cost £5.", "40 of them stayed."]),
        (
            "The Trust had overspent by an amount that had come to\n£3m in the year",
            ["The Trust had overspent by an amount that had come to\n£3m in the year"],
        ),
        ("Savings\n£3m in the year", ["Savings", "£3m in the year"]),
        ("“It was £3m.” He left.", ["“It was £3m.”", "He left."]),
        (" \n \n", []),
    ],
)
def test_a_sentence_ends_where_a_reader_would_end_it(text, expected):
    assert [text[start:end] for start, end in sentences(text)] == expected
