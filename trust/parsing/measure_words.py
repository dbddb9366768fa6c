"""The words and phrases that tell by themselves what an amount is. Each group is of one measure.

Three kinds of word are finer than the list of measures: a "tender" is a contract sum that needs less grammar than the
Trust's own, a "rent" is a charge or an income, and "other" is for sums outside the list.
"""

_PAY = r"(?:staff|teachers'?|officers'?|the|national)?\s?(?:pay|wages|salaries)"
# Longer phrases first, so that "pay increase" is met before "increase" and "overspend" before "spend". "other" holds
# the words for sums outside the list, so that a "funding gap" is not taken for funding.
TELLING = (
    ("contract sum", r"contract\ssums?"),
    ("other", r"(?:income|savings?|funding|spending)\starget|reserve\sprice|grants?\stotal(?:ling)?\sof"),
    # the tender of Harrow & Sons in the sum of £86,412; the contract had been let for £1.7m
    (
        "tender",
        r"tender(?:s|ed)?(?:\sprices?)?|contract(?:\sfor\s(?:the\s"
        r"|an?\s)?[a-z'’-]{1,20}(?:\s[a-z'’-]{1,20})?)?\s(?:be\s|was\s|had\sbeen\s|has\sbeen\s)?(?:let|awarded"
        r"|worth|valued?|price)|contracts?(?=(?:\swith\s[^.;,£]{1,40})?,?\sworth|\sof\s(?:up\sto\s|about\s)?£)|award(?:s|ed|ing)?\s(?:of\s)?(?:the"
        r"|an?)\s(?:[\w-]{1,20}\s){0,3}contract",
    ),
    ("overspend", r"over[- ]?sp(?:end(?:s|ing)?|ent)|over\sbudget"),
    ("underspend", r"under[- ]?sp(?:end(?:s|ing)?|ent)|under\sbudget"),
    (
        "forecast",
        r"(?:forecast(?:s|ed|ing)?|project(?:s|ed|ing)|predict(?:s|ed|ing)|expect(?:s|ed|ing)|estimat(?:es|ed|ing)|"
        r"anticipat(?:es|ed|ing)|likely)\s"
        r"(?:(?!(?:and|or|than|with|to|was|is|but|against|by)\s)[\w'’-]{1,30}\s){0,3}out-?turns?"
        r"|(?:forecast|project|predict|expect|estimat)(?:s|ed|ing)?\s(?:to\s)?(?:spend(?:ing)?|expenditure)\b"
        r"|(?:expected|estimated|projected|forecast|likely)\sto\scost",
    ),
    ("outturn", r"out-?turns?"),
    # the pooled fund stood at £163.4m; a budget requirement of £12.8m
    (
        "budget",
        r"capital\sprogrammes?(?!\s(?:board|panel|group|committee|budget))|budget\srequirements?"
        r"|pooled\s(?:budgets?|funds?)",
    ),
    ("precept", r"council\stax\srequirements?"),
    # general fund, fund balance, balances carried forward
    (
        "reserve",
        r"(?:general|council|county|city|borough)\s(?:revenue\s)?funds?(?:\s(?:balances?|reserves?))?|fund\sbalances?"
        r"|(?:general|working|unallocated|uncommitted|revenue)\sbalances?|balances?\s(?:carried|brought)\sforward",
    ),
    (
        "charge",
        r"band\s[a-h]\b(?:\s(?:council\stax|charge|equivalent|rate))?|(?:hourly|mileage|daily|weekly"
        r"|standard)\srates?|rates?\s(?:an?|per)\s(?:pupil|hour|day|mile|week|place|child)",
    ),
    ("virement", r"(?:transfer|move)(?:r?ed|s|r?ing)?\sfrom\s(?:the\s|its\s)?(?:[\w'’-]{1,30}\s){1,4}budgets?"),
    (
        "pay award",
        r"pay\s(?:award|increase|rise|settlement|deal|offer|uplift)s?"
        rf"|(?:increase|rise|uplift)s?\s(?:relating\sto|in|to|for)\s{_PAY}",
    ),
    (
        "other",
        r"shortfalls?|deficits?|surplus(?:es)?|gaps?|debts?|loans?|borrowing|arrears|thresholds?|limits?"
        r"|compensation",
    ),
    (
        "other",
        r"cost\sof\sliving|costs\s(?:of\s£[0-9.,]{1,12}\s)?(?:had\sbeen\s"
        r"|were\s)?awarded|highest\ssalary(?:\spaid)?|service\sprovision|in\scharge|tax\sbase",
    ),
    ("other", r"in\s(?:(?!(?:the|its|their|a|an)\s)[\w-]{1,30}\s){0,2}(?:charges|fees)|rates?(?=\s(?:of|was|is)\s£)"),
    # fixed penalty notices at £75 each; a fine of £200 for every tonne
    ("charge", r"fixed\spenalt(?:y|ies)(?:\s(?:notices?|charges?))?|fines?(?=\sof\s)|season\stickets?"),
    ("other", r"fines?|penalty|penalties"),
    ("forecast", r"forecast(?:s|ed|ing)?|project(?:ed|ions?)|estimates?(?=\s(?:of|was|is|at)\s)"),
    ("variance", r"variances?"),
    ("growth", r"growth(?:\spressures?)?"),
    ("inflation", r"inflation(?:ary)?(?:\spressures?)?"),
    ("pressure", r"pressures?"),
    ("provision", r"provisions?(?:\sfor\s(?:(?:pay|price|general)\s)?inflation)?"),
    ("saving", r"savings?|saves?|saved|efficienc(?:y|ies)"),
    ("grant", r"grants?"),
    ("reserve", r"reserves?"),
    ("virement", r"virements?|vire[sd]?|(?:these|following)\stransfers|transfers?\sbetween\sbudgets"),
    (
        "income",
        r"(?:incomes?|receipts?)(?:\sfrom\s(?:the\s|its\s)?(?:[\w'’-]{1,20}\s){0,2}(?:fees|charges|tolls|rents?"
        r"|fares|grants|sales))?",
    ),
    (
        "charge",
        r"charges?|charged|fees?|fares?|tolls?|tariffs?|subscriptions?|premiums?|(?:ticket|entry"
        r"|admission)\sprices?|prices?\sof\s(?:an?|each)\b",
    ),
    ("rent", r"rents?"),
    ("precept", r"precept(?:s|ed)?"),
    ("budget", r"budget(?:s|ed)?"),
    ("spending", r"spend(?:s|ing)?|spent|expenditure|costs?(?!\scent(?:re|er)s?\b)|costing|costed|allowances?"),
    ("funding", r"fund(?:s|ed|ing)?"),
    (
        "rate of rise",
        r"increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|rais(?:e|es|ed|ing)|grown?|grew|uplifts?|up\sby"
        r"|(?:go(?:es|ne)?|went)\sup",
    ),
)
# How every telling word begins, in lower case: what to look for first, since most words of a text tell nothing.
STEMS = (
    "admission", "allocat", "allowance", "anticipat", "arrear", "award", "balance", "band", "borough",
    "borrow", "bought", "budget", "buy", "capital", "charge", "cheque", "city", "collection", "compensat",
    "contingenc", "contract", "contribution", "cost", "council", "county", "daily", "debt", "deficit", "donat",
    "efficienc", "entry", "estimat", "expect", "expenditure", "fare", "fee", "fine", "fixed", "following", "forecast",
    "fund", "gap", "general", "go", "grant", "grew", "grow", "highest", "hourly", "in ", "in\n", "in\u00a0", "income",
    "increas", "inflation", "interest", "invoice", "likely", "limit", "loan", "mileage", "move", "moving",
    "out", "over", "paid", "pay", "penal", "pooled", "precept", "predict", "premium", "pressure", "price", "proceeds",
    "project", "provision", "purchas", "rais", "rate", "receipt", "refund", "rent", "reserve", "revenue",
    "ris", "rose", "salar", "sale", "sav", "season", "service", "shortfall", "sold", "spen", "standard", "subscription",
    "surplus", "takings", "tariff", "tax", "tender", "these", "threshold", "ticket", "toll", "transfer",
    "unallocated", "uncommitted", "under", "up", "uplift", "variance", "vire", "wages", "weekly", "went",
    "working",
)  # fmt: skip
# Words that only hint; they are heard where no word above speaks.
HINTING = (
    ("funding", r"allocat(?:ed|ions?)"),
    (
        "spending",
        r"payments?|paid|pay|cheques?|invoices?|salar(?:y|ies)|wages|buy(?:ing)?|bought|purchas(?:e|ed|es|ing)",
    ),
    ("income", r"sale|sold|proceeds|takings|refund(?:s|ed)?|collections?|interest(?=\sof\s)"),
    ("grant", r"awards?(?=\sof\s)|donations?|donat(?:e|ed)"),
    ("funding", r"contributions?"),
    ("reserve", r"contingenc(?:y|ies)(?!\splan)"),
    ("charge", r"council\stax(?!\s(?:requirement|base|support|benefit|income|increase|rise|freeze|reduction))"),
)
