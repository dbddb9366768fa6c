"""The words of the made-up minutes, the most frequent first. The same at every size, so that archives compare. Pure."""

from itertools import accumulate
from random import Random

STEMS = 44_000  # made-up words beside the council's own, so that an archive has the vocabulary of a large one


def listed(words):
    return words.split()


LITTLE_WORDS = listed("""
the of to and in that a for be on was by with is as it at from this were an which have not are had or their has will
would all been any there they its other being than should who also into more no between during under where through
about after before both each if her his such these further what over
""")

COUNCIL_WORDS = listed("""
council committee report meeting service planning officer budget housing application school community member scheme
year plan work road policy local area children care public finance review resident development site need fund cost
health proposal centre building street project partner strategy target board risk response contract consultation
support recommendation authority charge capital town delivery saving parking pressure forecast director land
performance condition monitoring village parish grant notice question programme transport concern traffic income
access demand increase agreement cabinet provision approve objection footway library education appeal station survey
reserve fee highway tenant flood bus waste licence park repair market crossing junction verge drainage cycling
recycling neighbour pedestrian estate garden bridge culvert lighting homelessness tenancy rent lease arrears
maintenance boiler insulation solar energy carbon climate emission nature hedge woodland meadow river coast harbour
quarry noise dust odour air pollution inspection enforcement breach complaint ombudsman audit fraud insurance
pension payroll treasury borrowing levy precept business rate relief benefit debt invoice procurement tender
supplier framework warranty liability asset disposal valuation depot fleet vehicle garage workshop equipment
software website telephone archive record privacy cemetery memorial museum gallery theatre concert festival carnival
tourism heritage conservation listed archaeology footpath bridleway stile playground pitch pavilion swimming
gymnasium allotment nursery pupil teacher governor attendance exclusion admission catering uniform tutor youth
fostering adoption carer dementia disability reablement safeguarding advocacy vaccination pandemic hospital surgery
pharmacy dentist midwife ambulance police crime burglary vandalism fire rescue shelter refugee veteran covenant
equality language translation interpreter twinning mayor regalia civic election canvass ballot boundary ward
deputation petition constitution remuneration allowance apprenticeship recruitment redundancy sickness grievance
telework bacteria asbestos legionella radon landfill incinerator compost glass textile litter graffiti fouling stray
kennel taxi hackney gambling lottery alcohol premises stall trader butcher bakery brewery orchard vineyard
""")

PHRASES = """affordable housing
council tax
planning application
green belt
climate emergency
business rates
local plan
adult social care
special educational needs
declaration of interest
exclusion of the public
terms of reference
mayoral diary
members allowances
medium term financial strategy
rights of way
community safety
council tax support""".splitlines()

MATTERS = listed("""
Planning Licensing Audit Housing Highways Schools Children Health Environment Finance Standards Pensions Cabinet
Council Safety Leisure Regeneration Staffing Harbour Climate
""")
BODIES = [f"{matter} {kind}" for kind in ("Committee", "Scrutiny Panel") for matter in MATTERS]

FORENAMES = listed("""
Ada Alun Amina Anil Anwen Bella Bryn Carys Chidi Clive Dafydd Delia Dinesh Edna Eira Emrys Esther Farah Fergus Gita
Glyn Greta Hamid Hazel Hugh Imran Iris Ivor Jana Jasper Joyce Kamal Keith Lena Lloyd Lucy Magnus Mair Mina Nadia
Niall Nora Olive Oscar Petra Philip Ravi Rhian Rosa Ruth Samir Sheila Stella Tariq Tess Tudor Una Vera Victor Wendy
Yusuf Zara
""")
NAME_BEGINNINGS = listed("Ald Amber Arn Bick Birk Brom Cald Cran Dray Eller Fern Gar Hather Holm Ken Lin Mox Pen Rush")
NAME_ENDINGS = listed("bourne bury cliffe den fleet gate ham hithe land low mere ridge side thorpe well wick worthy")

_BEGINNINGS = listed("b bl c cr d dw f fr g gl h j k l m n p pr r s sk sl sn sp t tr tw v w z")
_MIDDLES = listed("a e i o u ae ei oi oo ui")
_CLOSINGS = ["", *listed("b d f g k l ll m n nt p r rb rk rm sh t x")]
_ENDINGS = ["", *listed("ard eck en ette ide ine ol on ot ulm unt ust")]


def made_up_words():
    """Words that no dictionary knows, each once."""
    random, known, words = Random(1), {*LITTLE_WORDS, *COUNCIL_WORDS}, []
    pick = random.choice
    while len(words) < STEMS:
        syllables = (pick(_BEGINNINGS) + pick(_MIDDLES) + pick(_CLOSINGS) for _ in range(random.randint(2, 3)))
        word = "".join(syllables) + pick(_ENDINGS)
        if 4 <= len(word) <= 14 and word not in known:
            known.add(word)
            words.append(word)
    return words


def people():
    """Three thousand names, each once."""
    surnames = [first + last for first in NAME_BEGINNINGS for last in NAME_ENDINGS]
    names = [f"{forename} {surname}" for forename in FORENAMES for surname in surnames]
    return Random(2).sample(names, 3000)


def shares(number, offset):
    """Cumulative weights of ``number`` words by their rank: Zipf's, with Mandelbrot's ``offset``."""
    return list(accumulate(1 / (rank + offset) for rank in range(1, number + 1)))


WORDS = [*COUNCIL_WORDS, *made_up_words()]
PEOPLE = people()
