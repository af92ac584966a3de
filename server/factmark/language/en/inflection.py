"""The forms of English verbs and nouns, and the way back from a form nobody listed."""

from functools import cache

from factmark.language.en.irregular import O_TO_OES, PLURALS, UNCHANGED, VERBS, VOICED

_VOWELS = "aeiou"
_FINAL_STRESS = frozenset(
    "abet abhor acquit admit allot annul appal begin commit compel concur confer control corral cut debug defer demur deter emit enrol equip excel "
    "expel extol format forget fulfil handicap humbug impel incur infer instil kidnap occur offset omit outbid outfit outrun overlap patrol permit "
    "prefer program propel rebel rebut recap recur refer regret remit repel reset retrofit submit transfer transmit unplug upset worship zigzag".split()
)
"""Verbs of several syllables that double their last consonant everywhere."""
_EITHER_DOUBLING = frozenset(
    "benefit bias cancel channel counsel dial duel equal focus fuel funnel initial kidnap label level libel marshal model panel parcel pedal pencil "
    "program quarrel rival shovel signal spiral total towel travel tunnel unravel".split()
)
"""Verbs that double in British spelling only."""
_ISE_ONLY = frozenset(
    "advertise advise arise comprise compromise demise despise devise disguise enterprise excise exercise expertise franchise improvise incise "
    "merchandise prise promise premise praise raise revise rise supervise surmise surprise televise wise seize size prize".split()
)
"""Verbs whose s or z is not a matter of British or American spelling."""
_SILENT_E = tuple("v u dg rg nc rc c s z eng ang at it ot ut ir ur tl bl pl kl gl dl fl ag eg ug id ud ib ub ak ik ok om um ol yp yr".split())
"""Ends of a stem whose base had an e: approv(ed), forc(ed), issu(ed), creat(ed)."""
_KEEPS_NO_E = tuple(
    "ss ocus anvas air oir our treat peat beat heat seat feat oat mit bit sit fit hit wit lit uit dit out ook eak "
    "oak eek eub oom oad aid oid oud onk ait treat ung".split()
)
"""Ends that look like those above and had none: report(ed), repeat(ed), visit(ed), pair(ed)."""
_TO_BE = (("be", "base"), ("am", "s"), ("is", "s"), ("are", "s"), ("was", "past"), ("were", "past"), ("been", "participle"), ("being", "ing"))


@cache
def verb_forms(lemma: str) -> tuple[tuple[str, str], ...]:
    """Every form of a verb with its tag: base, s, past, participle or ing.

    A verb of several words changes its first ("signs off on"). Both spellings come out of either: labour/labor, organise/organize.
    """
    head, _, rest = lemma.partition(" ")
    tail = f" {rest}" if rest else ""
    if head == "be":
        return tuple((form + tail, tag) for form, tag in _TO_BE)
    forms: dict[tuple[str, str], None] = {}
    for base in _spellings(head):
        forms[(base + tail, "base")] = None
        forms[(_third_person(base) + tail, "s")] = None
        past, participles = VERBS.get(base, (_regular_past(base), _regular_past(base)))
        forms.update({(form + tail, "past"): None for form in past})
        forms.update({(form + tail, "participle"): None for form in participles})
        forms.update({(form + tail, "ing"): None for form in _present_participles(base)})
    return tuple(forms)


@cache
def noun_forms(lemma: str) -> tuple[str, ...]:
    """The noun as given, then its plurals; of several words the one that carries the number changes ("secretaries of state")."""
    if lemma in PLURALS:
        return (lemma, *PLURALS[lemma])
    head, link, rest = lemma.partition(" of ")
    if link:
        return tuple(f"{form}{link}{rest}" for form in noun_forms(head))
    before, space, last = lemma.rpartition(" ")
    return (lemma, *(f"{before}{space}{form}" for form in _plurals(last) if form != last))


@cache
def verb_readings(form: str) -> tuple[tuple[str, str], ...]:
    """What an unlisted form may be: (lemma, tag), the likeliest first; () when nothing in its shape says verb."""
    if form in _IRREGULAR_FORMS:
        return _IRREGULAR_FORMS[form]
    if form.endswith("ied") and len(form) > 4:
        return tuple((form[:-3] + "y", tag) for tag in ("past", "participle"))
    if form.endswith(("eed", "ied", "oed")) and len(form) > 3:
        return tuple((form[:-1], tag) for tag in ("past", "participle"))
    if form.endswith("ed") and len(form) > 3:
        return tuple((_stem(form[:-2]), tag) for tag in ("past", "participle"))
    if form.endswith("ing") and len(form) > 5:
        return ((_stem(form[:-3]), "ing"),)
    return ()


@cache
def noun_lemma(form: str) -> str:
    """The singular of a noun form by rule; a form that is no plural comes back as it is."""
    if form in _IRREGULAR_PLURALS:
        return _IRREGULAR_PLURALS[form]
    if len(form) < 4 or form in UNCHANGED or form.endswith(("ss", "us", "is", "as")):
        return form
    if form.endswith("ies") and len(form) > 4:
        return form[:-3] + "y"
    if form.endswith(("ches", "shes", "sses", "xes", "zzes")) or form.removesuffix("es") in O_TO_OES:
        return form[:-2]
    if form.endswith(("yses", "crises", "theses", "oases")):
        return form.removesuffix("es") + "is"
    return form.removesuffix("s")


def _spellings(base: str) -> tuple[str, ...]:
    spellings = [base]
    if base not in _ISE_ONLY and len(base) > 5:
        for here, there in (("ize", "ise"), ("ise", "ize"), ("yze", "yse"), ("yse", "yze")):
            if base.endswith(here):
                spellings.append(base.removesuffix(here) + there)
    for here, there in (("vor", "vour"), ("vour", "vor"), ("bor", "bour"), ("bour", "bor"), ("nor", "nour"), ("nour", "nor")):
        if base.endswith(here) and len(base) >= len(here) + 2:
            spellings.append(base.removesuffix(here) + there)
    return tuple(spellings)


def _third_person(base: str) -> str:
    if base in ("have", "do", "go"):
        return {"have": "has", "do": "does", "go": "goes"}[base]
    return base + "zes" if base == "quiz" else _plural_ending(base)


def _plural_ending(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh")) or word in O_TO_OES or (word.endswith("go") and len(word) > 4):
        return word + "es"
    return word + "s"


def _plurals(word: str) -> tuple[str, ...]:
    if word in PLURALS:
        return PLURALS[word]
    if word in UNCHANGED or not word:
        return (word,)
    if word.endswith("man") and len(word) > 4 and word not in ("human", "german", "roman"):
        return (word[:-2] + "en",)
    if word.endswith(("sis", "xis")):
        return (word[:-2] + "es",)
    if word in VOICED:
        return (word.removesuffix("fe").removesuffix("f") + "ves",)
    return (_plural_ending(word),)


def _doubles(base: str) -> tuple[str, ...]:
    """The stems before -ed and -ing."""
    if base in _EITHER_DOUBLING:
        return (base, base + base[-1])
    vowels = sum(char in _VOWELS or (char == "y" and place > 0) for place, char in enumerate(base))
    short = len(base) > 2 and base[-1] not in "aeiouwxy" and base[-2] in _VOWELS and (base[-3] not in _VOWELS or base[-3:-2] == "u" == base[1:2])
    single = vowels == 1 or (vowels == 2 and base.startswith("qu") and len(base) == 4)
    return (base + base[-1],) if base in _FINAL_STRESS or (short and single) else (base,)


def _regular_past(base: str) -> tuple[str, ...]:
    if base.endswith("e"):
        return (base + "d",)
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return (base[:-1] + "ied",)
    if base.endswith("ic"):
        return (base + "ked",)
    return tuple(stem + "ed" for stem in _doubles(base))


def _present_participles(base: str) -> tuple[str, ...]:
    if base.endswith("ie"):
        return (base[:-2] + "ying",)
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and len(base) > 2:
        return (base[:-1] + "ing",)
    if base.endswith("ic"):
        return (base + "king",)
    return tuple(stem + "ing" for stem in _doubles(base))


def _stem(stem: str) -> str:
    """The likeliest base before -ed or -ing: undoubled, or with its silent e."""
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsfz":
        return stem[:-1]
    if stem.endswith(_KEEPS_NO_E) or stem in ("hang", "bang", "clang"):
        return stem
    vowels = sum(char in _VOWELS for char in stem)
    silent = stem.endswith(_SILENT_E) or (vowels == 1 and stem[-1] in "kpdmnrl" and stem[-2:-1] in _VOWELS and stem[-3:-2] not in _VOWELS)
    return stem + "e" if silent else stem


def _irregular_forms() -> dict[str, tuple[tuple[str, str], ...]]:
    forms: dict[str, list[tuple[str, str]]] = {}
    for base, (past, participles) in VERBS.items():
        for tag, words in (("past", past), ("participle", participles)):
            for form in words:
                forms.setdefault(form, []).append((base, tag))
    return {form: tuple(readings) for form, readings in forms.items()}


_IRREGULAR_FORMS = _irregular_forms()
_IRREGULAR_PLURALS = {plural: singular for singular, plurals in PLURALS.items() for plural in plurals}
