"""Budget lines and trusts as staff keep them."""

import pytest

from trust.models import BudgetLine


@pytest.fixture
def staff(client, editor):
    client.force_login(editor)
    return client


def test_editor_adds_a_budget_line_with_its_other_names(staff):
    answer = staff.post("/admin/trust/budgetline/add/", {"name": "Core funding", "aliases": "Part A,core contract"})
    assert answer.status_code == 302
    assert list(BudgetLine.objects.values_list("name", "aliases")) == [("Core funding", ["Part A", "core contract"])]


@pytest.mark.parametrize("name", ["!!!", "ﷺ" * 190])
def test_name_that_cannot_be_matched_is_refused_in_words(staff, name):
    answer = staff.post("/admin/trust/budgetline/add/", {"name": name, "aliases": ""})
    assert (answer.status_code, BudgetLine.objects.count()) == (200, 0)
    assert "errorlist" in answer.content.decode()
