"""Days, months, years and times of day."""

import re

MONTH = (
    r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![A-Za-z_])|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![A-Za-z_])\.?)"
)
WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
YEAR = r"[12][\dOo]{3}(?!\d)"  # 2024, and 2O24 typed with a letter
# No date without one of these; in lower case.
MONTH_WORD = re.compile(
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)(?![a-z])"  # 7december2015, too
)
PARTED = re.compile(r"[0-9][/.-][0-9]")
DIGIT = re.compile(r"[0-9]")  # no date, no time and no sum without one
DATE = re.compile(
    rf"(?:(?=\d)|(?:\b|(?<=[ap]m))(?=[jfmasondtw]))(?:(?:\b|(?<=[ap]m)|(?<=\bon))(?:(?P<weekday>{WEEKDAY})\b,?\s+)?(?:the\s+)?(?P<day>\d{{1,2}})\s?(?:st|nd|rd|th)?\s*(?:day\s+)?(?:of\s+)?"
    rf"(?P<month>{MONTH})(?:,?\s*(?P<year>{YEAR}))?"  # Thursday 5th August, 2021; 1st November; 7thMarch2010
    rf"|\b(?:(?P<weekday_first>{WEEKDAY})\b,?\s+)?(?P<month_first>{MONTH})\s+(?P<day_second>\d{{1,2}})(?:st|nd|"
    rf"rd|th)?"
    rf"(?:,?\s+(?P<year_second>{YEAR}))?(?![\d/])"  # Friday, December 14, 2012
    rf"|\b(?P<month_alone>{MONTH})\s+(?P<year_third>{YEAR})(?![/\d])"  # by February 2024
    r"|(?<![\d/.])(?P<day_number>\d{1,2})(?P<mark>[/.-])(?P<month_number>\d{1,2})(?P=mark)(?P<year_number>20\d\d|"
    r"19\d\d|\d\d)"
    r"(?![\d/.]\d)"  # 13/03/2025
    r"|\b(?P<iso_year>20\d\d)-(?P<iso_month>[01]\d)-(?P<iso_day>[0-3]\d)\b)",  # 2025-03-13
    re.I,
)
YEAR_GROUPS = ("year", "year_second", "year_third", "year_number", "iso_year")
TIME = re.compile(  # 7.30 p.m.; 2pm; 19:00; 12 noon
    r"(?<![\d£./:])(?P<hour>\d{1,2})(?:\s?[.:]\s?(?P<minute>\d[\dOo]))?\s*(?P<half>[ap])\.?\s?m(?:\b|(?=\d))\.?"
    r"|(?<![\d£./:])(?P<clock_hour>[012]?\d):(?P<clock_minute>\d\d)(?![\d:])"
    r"|\b(?:12\s+)?(?P<noon>noon|midday|midnight)\b",
    re.I,
)
