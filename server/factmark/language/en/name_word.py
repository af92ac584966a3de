"""English words that tell a proper name, where it ends and what it names."""

ORGANIZATION_TAILS = frozenset(
    "inc inc. corp corp. co co. ltd ltd. llc plc group holdings technologies technology electronics motors limited corporation company companies "
    "university college school institute academy bank court ministry department bureau agency authority commission committee council board office "
    "party union association federation league foundation fund trust society club team hospital airlines airways industries systems pharmaceuticals "
    "partners capital securities insurance electric energy petroleum media news times post journal tribune herald gazette network service services "
    "army navy parliament congress senate assembly police coalition alliance organization organisation centre center laboratory laboratories labs "
    "studios pictures records entertainment united fc brothers associates ventures bancorp financial administration nations reserve treasury command "
    "corps guard".split()
)
"""Last words of an organisation's name."""

ORGANIZATION_HEADS = frozenset(
    "university bank department ministry bureau institute house court board federation association commission union museum church college".split()
)
"""First words of an organisation's name with "of" behind them: University of Arizona."""

COMPANY_SUFFIXES = frozenset("inc inc. corp corp. co co. ltd ltd. llc plc group holdings limited corporation company".split())
"""Last words that news leaves off when it names a company again."""

PLACE_TAILS = frozenset(
    "city county province district region island islands river lake mountain mountains valley bay sea ocean strait gulf peninsula airport street "
    "avenue road square park bridge beach stadium arena harbor harbour port desert forest canyon hills heights village town republic kingdom emirate "
    "territory states prison dam station hall tower plaza canal falls coast".split()
)
"""Last words of a place's name."""

PLACE_HEADS = frozenset(
    "mount lake fort cape port gulf strait sea isle republic city state province county north south east west northern southern eastern western new".split()
)
"""First words of a place's name."""

PLACE_NOUNS = frozenset(
    "province city county state district town village island prefecture region river capital port neighborhood neighbourhood suburb".split()
)
"""Nouns in small letters beside a place's name: Hubei province, the village of Barrow."""

THING_NOUNS = frozenset(
    "smartphone phone chip processor car sedan suv drug vaccine tablet laptop console app browser missile rocket jet aircraft satellite software game "
    "pill headset camera engine model chatbot".split()
)
"""Nouns in small letters behind a product's name."""

OFFICE_WORDS = frozenset(
    "prime vice foreign finance defense defence interior state deputy chief executive general attorney managing assistant senior former acting trade "
    "home first health justice education labor labour transport energy environment house senate party minority majority press national co-chief "
    "operating financial technology marketing creative democratic republican supreme district presidential white associate secretary".split()
)
"""Words that belong to a title before a name and name nobody of their own."""

NOT_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec i i'm mr mrs ms dr prof sir lord lady dame madam internet web christmas easter thanksgiving god "
    "english french-speaking democrat democrats republican republicans conservative conservatives liberal liberals labour muslim muslims christian "
    "christians jewish jews islamic catholic catholics buddhist hindu western westerners northern southern eastern commentary editor photo photos "
    "image images video file read watch related advertisement updated published editorial opinion analysis exclusive breaking copyright earth moon "
    "sun north south east west korean koreans arab arabs hispanic latino african-american native asian-american nazi marxist communist est edt gmt "
    "pst utc pm am".split()
)
"""Capitalised words that name a day, a language, a faith or nobody."""

NOT_ACRONYMS = frozenset(
    "TV AI IT PC CEO CFO COO CTO GDP GNP DNA RNA HIV AIDS CPU GPU IPO ETF ESG NGO MP MPS PM AM USD EUR FAQ ID OK DVD CD PDF URL USB API VIP GPS CCTV "
    "SUV EV LNG R&D M&A HR PR IQ SMS QR VR AR LED LCD OLED BC AD EST GMT EDT PST UTC II III IV VI VII COVID SARS MERS PHD MBA BA MA BSC MSC LGBT "
    "LGBTQ DC NBA NFL MLB NHL UFO WMD HBM DRAM SSD NAND LLM EUV FOB SOS RIP DIY ASAP BREAKING UPDATE NOTES".split()
)
"""Capitals that stand for a common noun, or that every reader knows."""

COUNTRIES = frozenset(("US", "USA", "UK", "UAE", "U.S", "U.K", "U.A.E", "DPRK"))
"""Capitals that stand for a country."""

SPEECH = frozenset("said says told added noted argued testified recalled wrote explained".split())
"""Verbs behind the name of whoever speaks."""

LINKS = frozenset("of de del della di da van von der den al bin ibn la le du dos y &".split())
"""Words in small letters inside a name."""

GIVEN_NAMES = frozenset(
    "adam alan albert alex alexander alice amy andrea andrew angela anna anne anthony antonio barbara barry ben benjamin bernard betty bill bob brad "
    "brandon brian bruce carl carla carlos carol caroline catherine charles charlie chris christian christina christine christopher claire craig "
    "cynthia dan daniel david deborah dennis diana diane donald donna doug douglas duncan ed edward elena elizabeth ellen emily emma eric erik ethan "
    "eva evan frances francis frank fred gary gavin geoffrey george gerald giovanni glenn gloria gordon graham greg gregory hannah harold harry "
    "heather helen henry howard hugh ian isabel ivan jack jacob james jamie jan jane janet jason jeff jeffrey jennifer jeremy jerry jessica jill jim "
    "joan joe joel john johnny jon jonathan jordan jorge jose joseph joshua juan judith julia julie justin karen kate katherine kathy keith kelly ken "
    "kenneth kevin kim kyle larry laura lauren lawrence lee leon leslie linda lisa louis louise lucy luis luke lynn marc marco margaret maria marie "
    "mario mark martha martin mary matt matthew megan melissa michael michelle miguel mike mohamed mohammad mohammed monica muhammad nancy natalie "
    "nathan neil nicholas nick nicole nigel noah norman oliver olivia oscar pamela patricia patrick paul paula pedro peter phil philip phillip rachel "
    "ralph ray raymond rebecca richard rick rob robert roberto robin rodney roger ron ronald rosa ross roy russell ruth ryan sally sam samuel sandra "
    "sara sarah scott sean sergei sharon shaun simon sophie stacey stanley stephanie stephen steve steven stuart sue susan ted teresa terry thomas "
    "tim timothy todd tom tony tracy trevor tristram valerie victor victoria vincent vladimir walter warren wayne wendy will william zachary".split()
)
"""Common first names, by which two words are a person's name."""
