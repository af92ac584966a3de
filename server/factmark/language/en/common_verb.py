"""Common verbs that a sentence may hold whether or not the lexicon gives them a sense; needed to find its structure."""

from functools import cache

from factmark.language.en.inflection import verb_forms
from factmark.language.en.irregular import VERBS
from factmark.language.en.periphrasis import ACTIVE, CONTROL, GIVING, NAMING, PASSIVE, SPEECH

_REGULAR = (
    "abandon absorb accelerate accompany accuse achieve acknowledge adapt add address adjust admit adopt advance advise affect aim alert allege align "
    "allocate alter amend amount analyse anger answer anticipate apologise appeal appear apply appreciate argue arrange arrest arrive assemble assert assess "
    "assign assist assume assure attempt attract attribute avert avoid await award base battle believe belong benefit blame block boast bolster "
    "boost borrow brace breach calculate cater cause celebrate cement challenge characterise characterize circulate cite clarify classify climb "
    "coincide collaborate collect combat combine comment commit compare compel compete compile complain complete comply comprise conceal concentrate "
    "concern conclude condemn conduct confront connect consider consist constitute consult consume contact contain contemplate continue contradict "
    "contribute convene convince cooperate coordinate cope counter cover create cripple criticise criticize curtail damage date debate decide declare "
    "decline dedicate deepen defend define defy delay delete deliver demonstrate depend deploy describe design destroy detail detect deter deteriorate "
    "determine devote differ diminish direct disagree disappear disappoint discover discuss disrupt distance distinguish distribute diversify divert "
    "divide dominate double draft earn echo edge elaborate eliminate embrace emerge emphasise emphasize employ enable encounter encourage endorse endure "
    "enforce engage enhance enjoy enrich ensure entail enter entitle erode escalate escape establish estimate evade evaluate evolve examine exceed "
    "exclude execute exempt exercise exert exhaust exist expand expire explain exploit explore expose express extend extract facilitate fear feature "
    "figure fill finalise finalize finance focus follow foster frame fuel fulfil fulfill gain gather generate govern grapple guarantee guard guide halve "
    "hamper handle happen harm hedge highlight hinder hire host hurry identify ignore illustrate imagine impact implement imply impose improve include "
    "incorporate increase incur indicate inflict influence inform inherit initiate injure insist inspect inspire install instruct integrate intend "
    "interpret intervene introduce investigate involve isolate issue join judge justify label lag last learn level lift limit link listen load lobby "
    "locate look loosen maintain manage mark match maximise maximize measure mention minimise minimize mirror miss mitigate mobilise mobilize modify "
    "monitor motivate mount narrow navigate negotiate notice notify object oblige observe obtain occupy occur offer operate oppose optimise optimize "
    "organise organize oust outline outpace outperform outweigh oversee overwhelm owe own participate pass pause penalise penalize perceive perform persist "
    "persuade pick pivot place pledge point pore pose possess postpone praise predict prefer prepare present preserve press presume pretend prevail "
    "prioritise prioritize process prompt propel protest prove provide provoke publish pull pursue push qualify question race rank ratchet ratify "
    "reach react realise realize reassure rebuke recall recognise recognize reconsider recover recruit redirect refer reflect reform refrain regain regard "
    "register regulate reinforce reiterate relate relax release rely remain remark remember remind render renew repair repeat replicate represent "
    "rescue research reserve reshape reside resolve respect respond restore restructure retain retaliate retire retreat return reveal reverse review revise "
    "revive reward risk rival rush safeguard satisfy scale scrap scrutinise scrutinize seal secure seem select sense separate serve settle shape "
    "share shield shift shock shore shoulder signal simplify slam soften solve sound spark specialise specialize specify spur squeeze stabilise stabilize "
    "stand start state stem step stipulate store strain strengthen stress stretch struggle study submit substitute succeed suffer suggest suit summarise "
    "summarize supervise support suppose surface surpass surprise surround survive suspect sustain switch tackle target task tempt tend terminate thank "
    "threaten thrive tighten top total touch tout track trade transfer transform translate treat trigger trim triple trouble turn underestimate undergo "
    "underline undermine underscore unify unite update upgrade urge use utilise utilize value vary verify view violate voice wait walk warn waste watch "
    "weaken weigh welcome widen wield wipe wish withstand witness wonder worry worsen yield"
).split()


@cache
def common_readings(form: str) -> tuple[tuple[str, str], ...]:
    """The common verbs that `form` may be a form of, each with its tag; () when there is none."""
    return _forms().get(form, ())


@cache
def _forms() -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for lemma in dict.fromkeys((*_REGULAR, *VERBS, *SPEECH, *NAMING, *GIVING, *ACTIVE, *PASSIVE, *CONTROL)):
        if lemma == "be" or " " in lemma:
            continue
        for form, tag in verb_forms(lemma):
            found.setdefault(form, []).append((lemma, tag))
    return {form: tuple(dict.fromkeys(readings)) for form, readings in found.items()}
