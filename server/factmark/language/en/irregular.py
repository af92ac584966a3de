"""Verbs and nouns whose forms no rule gives."""

_VERBS = """
arise arose arisen; awake awoke awoken; be was/were been; bear bore borne/born; beat beat beaten; become became become; begin began begun;
bend bent bent; bet bet bet; bid bid bid; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken;
breed bred bred; bring brought brought; broadcast broadcast broadcast; build built built; burn burned/burnt burned/burnt; burst burst burst;
buy bought bought; cast cast cast; catch caught caught; choose chose chosen; cling clung clung; come came come; cost cost cost;
creep crept crept; cut cut cut; deal dealt dealt; dig dug dug; do did done; draw drew drawn; dream dreamed/dreamt dreamed/dreamt;
drink drank drunk; drive drove driven; dwell dwelt dwelt; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought;
find found found; flee fled fled; fling flung flung; fly flew flown; forbid forbade forbidden; forecast forecast/forecasted forecast/forecasted;
forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got got/gotten; give gave given; go went gone; grind ground ground;
grow grew grown; hang hung/hanged hung/hanged; have had had; hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt;
keep kept kept; kneel knelt knelt; know knew known; lay laid laid; lead led led; lean leaned/leant leaned/leant; leap leaped/leapt leaped/leapt;
learn learned/learnt learned/learnt; leave left left; lend lent lent; let let let; lie lay lain; light lit/lighted lit/lighted; lose lost lost;
make made made; mean meant meant; meet met met; offset offset offset; pay paid paid; plead pleaded/pled pleaded/pled; prove proved proved/proven;
put put put; quit quit quit; read read read; reset reset reset; rid rid rid; ride rode ridden; ring rang rung; rise rose risen; run ran run;
say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set set set; sew sewed sewn; shake shook shaken;
shed shed shed; shine shone shone; shoot shot shot; show showed shown; shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk;
sit sat sat; slay slew slain; sleep slept slept; slide slid slid; sow sowed sown; speak spoke spoken; speed sped sped; spell spelled/spelt spelled/spelt;
spend spent spent; spill spilled/spilt spilled/spilt; spin spun spun; split split split; spoil spoiled/spoilt spoiled/spoilt; spread spread spread;
spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung; stride strode stridden; strike struck struck/stricken;
strip stripped stripped; strive strove striven; swear swore sworn; sweep swept swept; swell swelled swollen; swim swam swum; swing swung swung;
take took taken; teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown; thrust thrust thrust;
tread trod trodden; upset upset upset; wake woke woken; wear wore worn; weave wove woven; weep wept wept; win won won; wind wound wound;
wed wed/wedded wed/wedded; wring wrung wrung; write wrote written
"""

_PREFIXES = {
    "bear": "for", "bid": "out over re", "break": "out", "build": "re over", "cast": "fore re mis", "come": "over",
    "cut": "under", "deal": "mis", "do": "out over re un", "draw": "with re over", "drive": "over", "feed": "over", "fly": "over",
    "give": "mis", "go": "under for", "grow": "out re", "hang": "over", "hear": "over mis re", "hold": "with up", "lay": "over in mis", "lead": "mis",
    "lie": "under", "make": "re", "pay": "re pre over under", "read": "mis", "ride": "over", "rise": "a up", "run": "out over re",
    "see": "over fore", "sell": "re out over under", "send": "re", "shoot": "over out", "speak": "out", "spend": "out over under", "stand": "with",
    "take": "over under mis par re", "tell": "re fore", "think": "re", "throw": "over", "understand": "mis", "win": "re",
    "write": "re over under",
}  # fmt: skip


def _verbs() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    table: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for entry in " ".join(_VERBS.split()).split("; "):
        base, past, participle = entry.split(" ")
        table[base] = (tuple(past.split("/")), tuple(participle.split("/")))
    table["understand"] = (("understood",), ("understood",))
    for base, prefixes in _PREFIXES.items():
        for prefix in prefixes.split():
            past_forms, participles = table[base]
            table[prefix + base] = (tuple(prefix + form for form in past_forms), tuple(prefix + form for form in participles))
    return table


VERBS = _verbs()
"""Base -> (past forms, past participles)."""

PLURALS = {
    "person": ("people", "persons"), "man": ("men",), "woman": ("women",), "child": ("children",), "foot": ("feet",), "tooth": ("teeth",),
    "goose": ("geese",), "mouse": ("mice",), "criterion": ("criteria",), "phenomenon": ("phenomena",), "medium": ("media", "mediums"),
    "datum": ("data",), "index": ("indexes", "indices"), "matrix": ("matrices",), "axis": ("axes",), "memorandum": ("memoranda", "memorandums"),
    "referendum": ("referendums", "referenda"), "bacterium": ("bacteria",), "virus": ("viruses",), "bus": ("buses",), "gas": ("gases",),
    "quiz": ("quizzes",), "ox": ("oxen",), "die": ("dice",), "appendix": ("appendices",), "vertex": ("vertices",), "stimulus": ("stimuli",),
    "alumnus": ("alumni",), "passer-by": ("passers-by",), "attorney general": ("attorneys general",), "court-martial": ("courts-martial",),
}  # fmt: skip
"""Nouns whose plural no rule gives."""

VOICED = frozenset("half knife leaf life loaf shelf thief wife wolf calf elf self sheaf".split())
"""Nouns that change f to v in the plural."""

O_TO_OES = frozenset("hero potato tomato veto embargo cargo echo torpedo mosquito tornado volcano".split())
"""Nouns and verbs in -o that take -es."""

UNCHANGED = frozenset(
    "aircraft series species sheep fish deer offspring headquarters barracks means crossroads news politics economics semiconductors "
    "spacecraft hovercraft watercraft personnel".split()
)
"""Nouns with one form for both numbers."""
