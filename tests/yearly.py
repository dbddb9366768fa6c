"""A trust whose money was quoted over five years, for the tests of its pages: gaps, a floor, and a disagreement."""

import datetime
from decimal import Decimal

import make

from trust.models import BudgetLine, Trust

MILLION = Decimal(1_000_000)


def say(item, text, measure, year, line, words="{}", unit=MILLION, **fields):
    """A figure of the line, in a sentence of a paragraph of its own."""
    digits = text.strip("£m")
    exact_to = unit / 10 ** len(digits.partition(".")[2])
    quote = words.format(text)
    fields = {"speaker": "", "person": None} | fields
    make.passage(item, quote, speaker=fields.pop("speaker"), person=fields.pop("person"))
    known = {"financial_year": year, "year_from": "sentence" if year else ""}
    known |= {"amount": Decimal(digits) * unit, "exact_to": exact_to, "measure": measure, "line": line}
    return make.figure(item, text, quote, **(known | fields))


def trust(name="Fernmoor Children’s Trust"):
    return Trust.objects.create(name=name)


def whole(trust):
    return BudgetLine.objects.create(name=f"{trust} as a whole", trust=trust, whole=True)


def at(body, *date, title="The children’s trust"):
    return make.item(make.meeting(make.body(body), date=datetime.date(*date)), title)


def five_years(owner):
    """The trust's money as the invented council's meetings quoted it; the trust's whole line."""
    line = whole(owner)
    homes = BudgetLine.objects.create(name="Children’s homes", trust=owner)
    ada = make.person("Ada Lock", councillor=True)
    told = at("Executive", 2022, 9, 6)
    say(told, "£123.348m", "budget", "2021/22", line, "The budget had been {}.", year_from="staff")
    say(told, "£3.701m", "overspend", "2021/22", line, "It was overspent by {}.", year_from="staff")
    later = at("Scrutiny Panel", 2023, 7, 4)
    say(later, "£130m", "budget", "2022/23", line, "The budget was about {}.", qualifier="about")
    say(later, "£20.9m", "overspend", "2022/23", line, "The overspend was {} or so.", qualifier="about")
    say(at("Council", 2023, 2, 28), "£143m", "contract sum", "2023/24", line, "A sum of {}.")
    budget = at("Council", 2024, 2, 27)
    spoke = {"speaker": "Cllr Lock", "person": ada}
    say(budget, "£177.9m", "contract sum", "2024/25", line, "The contract sum would be {}, she said.", **spoke)
    promise = say(
        budget,
        "£4m",
        "saving",
        "2024/25",
        line,
        "It would make {} in savings as soon as caseloads allowed.",
        promise="promised",
        due_text="as soon as caseloads allowed",
        **spoke,
    )
    promise.follow_up = make.follow_up(budget, "make the savings", status="dropped", note="Caseloads rose.")
    promise.save()
    panel = at("Scrutiny Panel", 2025, 6, 3)
    say(panel, "£1.5m", "saving", "2024/25", line, "Savings of {} had been delivered.", promise="delivered")
    say(panel, "£9.1m", "overspend", "2024/25", line, "The overspend for 2024/25 was {}.")
    say(at("Executive", 2025, 7, 8), "£9.4m", "overspend", "2024/25", line, "It was overspent by {}.")
    say(at("Council", 2025, 2, 25), "£185.651m", "contract sum", "2025/26", line, "The original sum was {}.")
    forecast = at("Executive", 2025, 11, 4)
    say(forecast, "£205.290m", "forecast", "2025/26", line, "The forecast outturn was {}.")
    pressure = "A net pressure of £19.639m, being £14.117m and £5.522m."
    make.passage(forecast, pressure)
    for text in ("£19.639m", "£14.117m", "£5.522m"):
        amount = Decimal(text.strip("£m")) * MILLION
        known = {"amount": amount, "exact_to": Decimal(1000), "measure": "pressure", "financial_year": "2025/26"}
        make.figure(forecast, text, pressure, line=line, year_from="sentence", **known)
    say(forecast, "£5m", "provision", "2025/26", line, "Over {} was set aside.", qualifier="over")
    say(forecast, "£2.3m", "pressure", "2025/26", homes, "Homes were {} over.")
    return line
