"""The budget lines that the software suggests for the archive of Ellismoor, beside those that a person confirmed."""

import pytest
from years_archive import publish_archive

from minutes.intake.money.suggestions import suggested
from minutes.models import Version
from trust.models import BudgetLine, Figure


@pytest.mark.django_db
def test_suggested_lines_are_those_that_a_person_confirmed():
    """All but one: £4M in savings by short-term measures, which staff follow with the contract as a whole."""
    publish_archive()
    lines = list(BudgetLine.objects.select_related("trust"))
    names = {line.pk: line.name for line in lines}
    confirmed = {str(figure.pk): figure.line and figure.line.name for figure in Figure.objects.select_related("line")}
    read = Version.objects.filter(number=1)
    found = [(row, names[one.line]) for version in read for row, one in suggested(version.content, lines)]
    other = [(row["text"], line) for row, line in found if line != confirmed[row["id"]]]
    assert other == [("£4M", "Transformation")]
    assert len(found) >= 25
