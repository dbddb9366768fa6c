"""Budget lines and trusts as staff keep them."""

import pytest

from tests import drafting, make
from trust.models import BudgetLine, Trust

ADD = "/admin/trust/budgetline/add/"


@pytest.fixture
def staff(client, editor):
    client.force_login(editor)
    return client


@pytest.fixture
def trust(db):
    return Trust.objects.create(name="Wexmere Children's Trust")


def test_editor_adds_a_budget_line_with_its_other_names(staff):
    answer = staff.post(ADD, {"name": "Core funding", "aliases": "Part A,core contract"})
    assert answer.status_code == 302
    assert list(BudgetLine.objects.values_list("name", "aliases")) == [("Core funding", ["Part A", "core contract"])]


@pytest.mark.parametrize("name", ["!!!", "ﷺ" * 190])
def test_name_that_cannot_be_matched_is_refused_in_words(staff, name):
    answer = staff.post(ADD, {"name": name, "aliases": ""})
    assert (answer.status_code, BudgetLine.objects.count()) == (200, 0)
    assert "errorlist" in answer.content.decode()


def test_one_line_of_a_trust_is_its_whole_contract(staff, trust):
    line = {"name": "Whole contract", "aliases": "", "trust": trust.pk, "whole": "on"}
    assert staff.post(ADD, line).status_code == 302
    answer = staff.post(ADD, line | {"name": "All of it"})
    assert "“Whole contract” is the whole contract of Wexmere Children&#x27;s Trust already." in answer.content.decode()
    assert list(BudgetLine.objects.values_list("name", "whole")) == [("Whole contract", True)]


def test_whole_contract_needs_its_trust(staff):
    answer = staff.post(ADD, {"name": "Whole contract", "aliases": "", "whole": "on"})
    assert "Choose the trust whose contract this is as a whole." in answer.content.decode()
    assert BudgetLine.objects.count() == 0


@pytest.mark.parametrize(
    ("name", "aliases", "sentence"),
    [
        ("Homes", "Placements", "“Placements” is a name of “Placements” too."),
        ("Homes", "PLACEMENT-costs", "“PLACEMENT-costs” is a name of “Placements” too."),
        ("Placement costs", "", "“Placement costs” is a name of “Placements” too."),
        ("Homes", "houses,Houses", "“Houses” is a name given here twice."),
        ("Homes", "homes", "“homes” is a name given here twice."),
    ],
)
def test_a_name_is_one_lines_of_a_trust(staff, trust, name, aliases, sentence):
    BudgetLine.objects.create(name="Placements", aliases=["placement costs"], trust=trust)
    answer = staff.post(ADD, {"name": name, "aliases": aliases, "trust": trust.pk})
    assert answer.status_code == 200
    assert sentence in answer.content.decode()
    assert BudgetLine.objects.count() == 1


@pytest.mark.parametrize(
    ("name", "aliases", "sentence"),
    [
        (
            "Wexmere Children’s Trust",
            "",
            "“Wexmere Children’s Trust” is a name of “Wexmere Children&#x27;s Trust” too.",
        ),
        ("Borough Trust", "Wexmere Childrens Trust", "“Wexmere Childrens Trust” is a name of"),
        ("Borough Trust", "borough trust", "“borough trust” is a name given here twice."),
    ],
)
def test_a_name_is_one_trusts(staff, trust, name, aliases, sentence):
    answer = staff.post("/admin/trust/trust/add/", {"name": name, "aliases": aliases})
    assert sentence in answer.content.decode()
    assert Trust.objects.count() == 1


def test_trust_keeps_its_own_names(staff, trust):
    entries = {"name": "Wexmere Children’s Trust", "aliases": "the Trust"}
    assert staff.post(f"/admin/trust/trust/{trust.pk}/change/", entries).status_code == 302
    assert list(Trust.objects.values_list("name", "aliases")) == [("Wexmere Children’s Trust", ["the Trust"])]


def test_lines_of_two_trusts_may_share_an_alias(staff, trust):
    BudgetLine.objects.create(name="Placements", aliases=["homes"], trust=trust)
    other = Trust.objects.create(name="Borough Trust")
    assert staff.post(ADD, {"name": "Care", "aliases": "homes", "trust": other.pk}).status_code == 302


def test_line_keeps_its_own_names(staff, trust):
    line = BudgetLine.objects.create(name="Placements", aliases=["homes"], trust=trust, whole=True)
    entries = {"name": "Placements", "aliases": "homes,beds", "trust": trust.pk, "whole": "on"}
    assert staff.post(f"/admin/trust/budgetline/{line.pk}/change/", entries).status_code == 302
    line.refresh_from_db()
    assert line.aliases == ["homes", "beds"]


def test_list_counts_the_figures_and_leads_to_those_without_a_line(staff, trust):
    line = BudgetLine.objects.create(name="Placements", trust=trust)
    BudgetLine.objects.create(name="Transport", trust=trust)
    make.figure(line=line)
    page = staff.get("/admin/trust/budgetline/").content.decode()
    assert '<td class="field-figures_of_it"><a href="/money/?line=placements">1</a></td>' in page
    assert '<td class="field-figures_of_it">0</td>' in page
    assert 'href="/admin/trust/budgetline/queue/"' in page


def test_line_that_nothing_is_of_is_deleted(staff):
    line = BudgetLine.objects.create(name="Placements")
    staff.post(f"/admin/trust/budgetline/{line.pk}/delete/", {"post": "yes"})
    assert BudgetLine.objects.count() == 0


@pytest.mark.parametrize("method", ["get", "post"])
def test_line_of_a_published_figure_is_not_deleted(staff, method):
    line = BudgetLine.objects.create(name="Placements")
    make.figure(line=line)
    answer = getattr(staff, method)(f"/admin/trust/budgetline/{line.pk}/delete/", {"post": "yes"}, follow=True)
    assert "“Placements” cannot be deleted: 1 published figure is of it." in answer.content.decode()
    assert BudgetLine.objects.count() == 1


def test_line_of_a_figure_in_a_draft_is_not_deleted(staff):
    line = BudgetLine.objects.create(name="Placements")
    item = drafting.item("Care")
    drafting.record_of(drafting.draft(items=[item], figures=[drafting.figure(item, "£2m", "2", line=line.pk)]))
    answer = staff.post(f"/admin/trust/budgetline/{line.pk}/delete/", {"post": "yes"}, follow=True)
    assert "figures in minutes that are not published yet are of it" in answer.content.decode()
    assert BudgetLine.objects.count() == 1
