"""Who came in another's place, in lists and in sentences."""

import re

from .person_words import PERSON_HERE

IS_SUBSTITUTE = re.compile(r"(?:as\s+)?(?:an?\s+|the\s+|named\s+)?sub(?:stitute)?(?:\s+member)?", re.I)  # (substitute)
SAYS_SUBSTITUTE = (
    "substitut",
    "on behalf of",
    "in place of",
    "deputis",
    "represented by",
    "replaced by",
    "attended for",
    "as his",
    "as her",
    "as their",
    "in his",
    "in her",
    "in their",
)
FOR_WHOM = re.compile(  # (substituting for Cllr Brown); on behalf of B; as substitute for Cllr Munn
    r"(?:sub\w*(?:\s+member)?\s+for|on behalf of|in place of|instead of|deputising for|deputy for|replacing|"
    r"standing in for|"
    r"^for|\bvice(?=\s+(?:Cllr|Councillor|Mr|Ms|Dr)))\s*:?\s+(?P<for>[^,;()]{3,60})",
    re.I,
)
SUBSTITUTED_BY = re.compile(  # Bo Moss was in attendance as a substitute; Bo Moss substituting; substitute: Bo Moss
    rf"(?:(?:with\s+)?(?P<name>{PERSON_HERE})(?:\s*,[^,;]{{3,60}})?\s+(?:was\s+|were\s+)?(?:in attendance|"
    rf"attend\w*|present|"
    r"substitut\w+|deputis\w+|as)(?:\s+(?:as\s+)?(?:a\s+|the\s+)?substitute|\s+in (?:his|her|their) (?:absence|"
    r"place|stead)|"
    rf"\s+on (?:his|her|their) behalf)?|(?:substitut\w*|sub|represented|replaced)\s*(?:by|[:–-]|was|"
    rf"is)?\s+(?P<by>{PERSON_HERE})"
    rf"(?:\s+substitut\w+)?|(?P<instead>{PERSON_HERE})\s+for\s+(?P<whom>{PERSON_HERE}))\.?"
)
SUBSTITUTION = re.compile(  # Councillor Moss substituted for Councillor Brown; A attended as substitute for B
    rf"(?P<name>{PERSON_HERE})(?:\s*\((?P<beside>[^()]{{2,80}})\))?,?\s+(?:(?:was|were|is|had been|had|"
    rf"has been)\s+)?(?:duly\s+)?"
    r"(?:(?:(?P<appointed>appointed|nominated|named)|"
    r"present|in attendance|attend(?:ed|ing|s)|act(?:ed|ing)|sat|sitting)\s+)?(?:(?:as\s+)?(?:an?\s+|"
    r"the\s+|named\s+)?"
    r"(?:substitut(?:ed|ing|e|es)(?:\s+member)?|deputis(?:ed|ing)|replac(?:ed|ing))(?:\s+for)?|on behalf of|"
    r"in place of|"
    rf"stood in for|for)\s+(?P<for>{PERSON_HERE})"
)
WITH_ATTENDING = re.compile(  # from Jo Dane (Director) with Bo Moss (Deputy Director) attending as her representative
    rf"(?P<for>{PERSON_HERE})(?:\s*\([^()]{{2,80}}\))?,?\s+with\s+(?P<name>{PERSON_HERE})"
    r"(?:\s*\((?P<beside>[^()]{2,80})\))?,?\s+attending\s+(?:as|on|in)\s+(?:his|her|their)\s+"
    r"(?:representative|behalf|place|stead|deputy)"
)
FOR_WHOM_ACTED = re.compile(  # Councillor Klein, for whom Councillor Abbotsley was acting as substitute
    rf"(?P<for>{PERSON_HERE}),?\s+(?:(?:for whom|in whose place)\s+(?P<name>{PERSON_HERE})\s+(?:was|had been|"
    rf"acted|attended|substitut\w+)|"
    rf"(?:was|being|is)\s+(?:substituted|replaced|represented)\s+by\s+(?P<by>{PERSON_HERE})|"
    rf"(?:also\s+)?(?:had\s+)?(?:sent|gave|given|offered)\s+(?:in\s+)?(?:(?:his|her|their)\s+)?apologies,?\s+and\s+"
    rf"(?P<instead>{PERSON_HERE})\s+(?:attended|was\s+(?:present|there|in\s+attendance)|came|sat|stood\s+in|deputised)\s+"
    rf"(?:as\s+(?:his|her|their)\s+(?:substitute|deputy)|in\s+(?:his|her|their)\s+(?:place|stead)|for\s+(?:him|her|them))|"
    rf"(?:\(|with\s+)(?P<with>{PERSON_HERE})\s+(?:as|being)\s+(?:a\s+|the\s+|his\s+|her\s+)?substitute)"
)
FOR_WHOM_BELOW = re.compile(  # Jo Dane, Director of Care, |for whom Bo Moss, Head of Care was deputising
    r",?\s+for\s+whom\s+(?P<names>[A-Z][^.;:]{3,120}?)\s+(?:was|is|had\s+been)\s+(?:deputis|substitut|acting|attending)\w*"
)
AND_FOR = re.compile(rf"\s*(?:,|;|and|,\s+and)\s+(?P<name>{PERSON_HERE})\s+for\s+(?P<for>{PERSON_HERE})")  # and C for D
PUT_FOR = re.compile(  # Councillor Moss for Councillor Lee; Jo Dane (Schools) for Bo Moss
    rf"(?P<name>{PERSON_HERE})(?:\s*\((?P<beside>[^()]{{2,80}})\))?\s+for\s+(?P<for>{PERSON_HERE})"
)
FOR_ONE = re.compile(rf"\bfor\s+(?P<for>{PERSON_HERE})\W*$")  # Jo Dane (Schools) |for Bo Moss
