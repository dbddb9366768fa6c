"""Every detail of the corpus that is read as the careful reader wrote it stays so, to the letter."""

import json

import pytest
from reading import CORPUS

from minutes.intake.read import facts
from minutes.management.commands.check_parser import TO_THE_LETTER, documents, expected, source
from minutes.parsing.scoring.to_the_letter import agreeing

STORED = json.loads((CORPUS / TO_THE_LETTER).read_text())


@pytest.mark.parametrize("path", documents(CORPUS), ids=lambda path: path.name)
def test_details_of_a_document_agree_as_they_did(path):
    assert agreeing(facts(source(path)), expected(path)) == STORED[path.stem]


def test_every_document_is_stored():
    assert STORED.keys() == {path.stem for path in documents(CORPUS)}
