"""Who speaks: a person with a title, an office, somebody by their initials, a resident, or members at large."""

import re

from .heading_words import BODY_NOUN
from .person_words import CAPITAL, MEMBER, NAME_WORD, TITLE

TITLES = (  # one of these stands before every name with a title
    "cllr", "councillor", "ald", "bailie", "provost", "mr", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "lord",
    "lady", "baroness", "rev", "canon", "capt", "major", "serg", "sgt", "insp", "constable", "pc", "father",
)  # fmt: skip
TIER = r"(?:(?:County|District|Borough|City|Town|Parish|Community|Ward)\s+)?"
RANK = (
    r"(?:(?:Police\s+)?(?:Sergeant|Sgt|Inspector|Insp|Constable)|PC|PCSO|DCI|Superintendent|Supt|Father|Fr|Colonel|"
    r"Col|Commander|Professor|Judge|CClr|Clr|CC|C/?Cllr|D/?Cllr)\b\.?"
)
PERSON = rf"{TIER}(?:(?:{MEMBER}|{TITLE}|{RANK})\s+){{1,3}}(?:{NAME_WORD})(?:\s+{NAME_WORD}){{0,3}}"
NAMED = re.compile(  # Cllr Piers Gadsby; County Councillor Dr K Pattinson; Insp. K. Rudd
    rf"(?<!\w)(?=[A-Z])(?P<name>{PERSON})"
)
RANKED = re.compile(rf"{TIER}(?:{RANK}\s+)?")  # what else stands before a name
WORD = rf"{CAPITAL}[\w’'/&-]{{0,30}}"
OFFICE_NOUN = (
    r"(?:Officers?|Directors?|Manager|Treasurer|Clerk|Chief\s+Executive|Head|Solicitor|Secretary|Accountant|Auditor|"
    r"Leader|Mayor|Provost|Chair(?:man|woman|person)?|Convener|Surveyor|Engineer|Supervisor|Consultant|Adviser|"
    r"Advisor|Commissioner|Registrar|Warden|Planner|Co-?ordinator|Member|Holder|PCSO|Lead|Lawyer|Ranger|Actuary|"
    r"(?:District|County|Borough|City|Town|Ward)\s+(?:Councillor|Cllr)|Principal|Headteacher|Inspector|Constable|"
    r"Ombudsman|Librarian|Architect|Caretaker|Groundsman|Applicant|Agent|Facilitator)"
)
PLAIN_WORD = rf"(?!(?:{MEMBER}|{TITLE})\s){CAPITAL}[a-z]{{2,30}}(?=\s[a-z])"  # Chief Officer |Roads
AD = (  # an office by its initials: the AD Finance; the PCC
    rf"(?:AD|DCS|DASS|CFO|CEO|RFO|D?PCC)(?:\s+{WORD}(?:\s+(?:and\s+|&\s+)?{WORD}){{0,3}})?"
)
OFFICE = (  # Section 151 Officer; Leader of the Opposition; Chair of Streets and Parks; Cabinet Member – Resources
    rf"(?:(?:{WORD}|\d{{1,3}}|and|for|of|&)\s+){{0,7}}?{OFFICE_NOUN}\b"
    rf"(?:\s+(?:of|for|to|from)\s+(?:the\s+)?{WORD}(?:,?\s+(?:(?:and|&|of|the|for|in)\s+){{0,2}}{WORD}){{0,9}})?"
    rf"(?:\s{PLAIN_WORD})?(?:\s[–-]\s{WORD}(?:\s+(?:and\s+|&\s+)?{WORD}){{0,5}})?|(?<=[Tt]he ){AD}"
)
LOWER_OFFICE = r"(?<=[Tt]he )(?:clerk|chair(?:man)?|treasurer|mayor|secretary|leader)|[Oo]fficers(?=\s[a-z])"
PUBLIC = (  # A resident of Ash Close; A second resident; A member of the public
    r"(?:An?|One|Another|The)\s+(?:second\s+|third\s+|further\s+|local\s+)?(?:resident|member\s+of\s+the\s+"
    rf"(?:public|press)|parishioner|petitioner|elector|allotment\s+holder)(?:\s+(?:of|from)\s+{WORD}"
    rf"(?:\s+{WORD}){{0,3}})?"
)
CROWD = (  # Members; One member; Several councillors; Members of the group; The Panel; Residents
    r"(?:(?:Some|Several|One|Two|Three|A|Another|A\s+number\s+of|The|All|Other)\s+)?"
    r"(?!(?:Cabinet|Executive|Ward|Scrutiny)\s+(?:[Mm]ember|[Cc]ouncillor)\b)(?:(?:Panel|Committee|Board|Forum|"
    r"Cabinet|Scrutiny|Executive|Ward|Parish)\s+)?(?:[Mm]embers?|[Cc]ouncillors?|[Pp]artners|[Gg]overnors|[Tt]rustees|"
    r"[Rr]esidents|[Pp]arishioners|[Rr]epresentatives)(?:\s+of\s+the\s+(?:\w+\s+)?(?:[Gg]roup|[Cc]ommittee|[Pp]anel|"
    r"[Bb]oard|"
    r"[Ff]orum|[Cc]ouncil|[Pp]ublic))?"
    rf"|The\s+(?:Sub-)?{BODY_NOUN}"
)
NOBODY = (  # It was suggested that; Concern was raised that
    r"(?:[Ii]t|Concerns?|Questions?|Comments?|Queries)\s+(?:was|were)(?:\s+(?:also|further|then))?"
)
INITIALS = r"[A-Z][A-Za-z]?[A-Z]{1,3}"  # DA; GLR; McK is none
FIRST = rf"{CAPITAL}[a-z][\w’'-]{{0,20}}"  # Jill: a first name alone
BARE = rf"(?:{NAME_WORD})(?:\s+{NAME_WORD}){{1,3}}"  # Lucinda Farr
SPEAKER = (
    rf"(?:(?P<person>(?:[Tt]he\s+)?{PERSON})|(?P<public>{PUBLIC})|(?P<nobody>{NOBODY})|(?P<crowd>{CROWD})|"
    rf"(?:[Tt]he\s+)?(?P<office>{LOWER_OFFICE}|{OFFICE})|(?P<initials>{INITIALS})|(?P<pronoun>[Hh]e|[Ss]he)|(?P<bare>{BARE})|"
    rf"(?P<first>{FIRST}))"
)
PARTICLE = r"d[aeu]|de[nlr]|van|von|der|ap|al|el|la|le|ter"
NO_SUBJECT = (  # The grass |was; Those who |came: a word and a small one, before which no name, office or verb stands
    rf"(?:[A-Z][a-z]+|the|that)\s(?!(?:{PARTICLE}|and|for|of|from|to|in|the|[a-z]*(?:ed|ly)|{{}})\b)[a-z]+\s"
)
ROLE_BESIDE = re.compile(  # , Executive Member for Families, Learning, Youth & Skills | (Cabinet Member for Health)
    rf"\s*(?:\((?P<bracket>[^)]{{2,120}})\)|,\s+(?:the\s+)?(?P<comma>{CAPITAL}[\w’'-]{{0,30}}(?:(?:,?\s+(?:(?:and|of|"
    rf"for|the|&)\s+){{0,2}}){CAPITAL}[\w’'-]{{0,30}}){{0,14}}))"
)
NAME_BESIDE = re.compile(  # The Leader of the Council, Mr Abbiss, | Director of Finance (Jo Smith)
    rf"\s*[,(]?\s*(?P<name>(?:{PERSON})|(?:{BARE}))\s*(?:[,)]|$)"
)
BY_WHOM = re.compile(  # [considered a report] by the Head of Housing[. She explained that …]
    rf"\b(?:of|by|from)\s(?:(?:[Tt]he\s)?(?P<office>{OFFICE})|(?P<person>{PERSON}))[.,]?$"
)
SUBJECT = re.compile(  # [Cllr Lee moved the report. He said …]
    rf"(?:(?:[Tt]he\s)?(?P<office>{OFFICE})|(?P<person>{PERSON}))(?=[\s,(])"
)
NO_PERSON = re.compile(  # Natural England advised; West Yorkshire reported: a place or a firm, no person
    r"\b(?:North\w*|South\w*|East\w*|West\w*|Mid|Upper|Lower|Great|Little|England|Scotland|Wales|Water|Highways|"
    r"Homes|Housing|Rail|Police|Group|Ltd|Limited|Company|Association|Society|Club|School|Academy|College|University|"
    r"Hospital|NHS|County|Borough|Town|Village|Parish|City|Street|Road|Lane|Church|Network|National|Natural|Historic|"
    r"Sport|Royal|Fire|Rescue|Age|Citizens|Advice|Friends|Environment|Energy|Power|Partners|Solutions|Contractors|"
    r"Highway|Community|Central|Severn|Trent|Thames|Anglian|Wessex|District|Green|Hall|Ofsted|Government|Shire)\b"
)
NO_FIRST_WORD = re.compile(  # Local traders asked; Then Bo Moss asked: no first name, and people at large
    r"^(?:So|Yet|But|If|As|Then|However|Later|Next|Finally|Meanwhile|Again|When|After|Before|While|Having|Once|Since|Although|Following|"
    r"Concerns?|Several|Many|Some|Those|Sir|Our|Your|My|RESOLVED|AGREED|NOTED|ACTION|Resolved|Agreed|Noted|Action)\b|"
    r"\b(?:Businesses|Traders|Neighbours|Parents|Pupils|Students|Engineers|Planners|Developers|Applicants|Objectors|"
    r"Supporters|Shopkeepers|Landlords|Tenants|Staff|Teachers|Heads|Governors|Volunteers|Owners|Users|Visitors|"
    r"Attendees|Speakers|Delegates|Wardens|Colleagues|People|Consultants|Auditors?|Solicitors|Builders|Brothers)\b"
)
WHOLE_NAME = rf"(?P<name>{FIRST}(?:\s{NAME_WORD})?\s{CAPITAL}[\w’'-]{{2,30}})"  # Rachael Wills; Jo T. Elm
FIRST_NAME = re.compile(r"[A-Z][a-z]{1,20}(?:-[A-Z][a-z]{1,20})?")
DOES_AS_PERSON = re.compile(  # [Rachael Wills] went through the paper
    r"\b(?:asked|replied|felt|thought|wondered|queried|questioned|suggested|commented|said|enquired|"
    r"went\sthrough|talked|spoke|arrived|(?:joined|left|attended)\sthe\smeeting|apologised|(?:had\s)?sent\s(?:his|her))\b"
)
NAME_BEFORE = re.compile(rf"(?<![\w’'-]){WHOLE_NAME}\s(?:then\s|also\s)?$")
CONTACT = re.compile(rf"\b(?:Contact|Clerk|Minutes by):\s{{1,4}}{WHOLE_NAME}(?!\w)")
NO_INITIALS = frozenset(  # offices, councils and agencies that a clerk writes so
    ("PC", "CC", "DC", "BC", "TC", "RC", "CE", "EA", "IT", "HR", "UK", "EU", "MP", "VE", "WI", "PO", "FC", "DR", "AD",
     "VH", "CEO", "AGM", "NCC", "PCC", "CCC", "RFO", "DCC", "SCC", "ICB", "CCG", "NHS", "CIL", "HGV", "CAB", "PCSO")
)  # fmt: skip
CHAIR = re.compile(r"(?:(?:Vice|Deputy)[ -])?(?:Chair(?:man|woman|person)?|Convener|Presiding Officer)", re.I)
PRESIDES = re.compile(rf"(?:{CHAIR.pattern}|(?:(?:Lord|Deputy|Town)[ -])?(?:Mayor|Provost))", re.I)
IN_CHAIR = re.compile(r"\bin the chair\b|\bpresiding\b", re.I)
PRINTED_INITIALS = re.compile(r"\((?P<initials>[A-Z][A-Za-z]?[A-Z]{1,3})\)")  # Dev Anand (DA)
LISTED_NAME = re.compile(rf"(?:{NAME_WORD})(?:\s+{NAME_WORD}){{1,3}}")  # E. Sampson (ES)(Chairman)
