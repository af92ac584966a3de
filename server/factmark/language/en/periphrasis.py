"""Verbs and adjectives before an infinitive that say how the inner verb is put forward rather than something of their own."""

from dataclasses import dataclass

from factmark.model.statement import Modality


@dataclass(frozen=True, slots=True, kw_only=True)
class Periphrasis:
    """What an outer word does to the verb inside: its modality, a negation; `is_kept` leaves the outer word in the chain of verbs.

    `is_report` marks hearsay: "is said to", "denied selling".
    """

    modality: Modality | None = None
    is_negation: bool = False
    is_kept: bool = False
    is_report: bool = False


_PLAN = Periphrasis(modality=Modality.PLANNED)
_OWN_PLAN = Periphrasis(modality=Modality.PLANNED, is_kept=True)
_PREDICTION = Periphrasis(modality=Modality.PREDICTED)
_DUTY = Periphrasis(modality=Modality.ORDERED)
_GUESS = Periphrasis(modality=Modality.POSSIBLE)
_NOTHING = Periphrasis()
_NOT = Periphrasis(is_negation=True)
_FORECAST = Periphrasis(modality=Modality.PREDICTED, is_report=True)
_KEPT = Periphrasis(is_kept=True)
_HEARSAY = Periphrasis(is_report=True)


def _table(*entries: tuple[Periphrasis, str]) -> dict[str, Periphrasis]:
    return {word.replace("_", " "): periphrasis for periphrasis, words in entries for word in words.split()}


ACTIVE = _table(
    (_OWN_PLAN, "plan intend aim prepare vow pledge promise hope"),
    (_PREDICTION, "expect"),
    (_DUTY, "have need ought"),
    (_GUESS, "appear seem threaten"),
    (_NOTHING, "manage tend happen prove come get use turn_out go_on"),
    (_NOT, "fail neglect"),
)
"""Active verbs, by lemma: plans to, has to, failed to."""

PASSIVE = _table(
    (_PLAN, "set schedule slate poise mean plan suppose intend design prepare bind position"),
    (_FORECAST, "expect forecast predict project estimate anticipate"),
    (_HEARSAY, "say report believe think understand rumour rumor allege claim consider know deem"),
)
"""Participles after be, by lemma: is set to, is expected to, is said to."""

ADJECTIVES = _table(
    (_PLAN, "due going poised set about ready prepared bound eager keen willing determined scheduled to due_to"),
    (_PREDICTION, "likely certain sure"),
    (Periphrasis(modality=Modality.PREDICTED, is_negation=True), "unlikely"),
    (Periphrasis(modality=Modality.POSSIBLE), "free"),
    (_NOTHING, "able quick slow"),
    (_NOT, "unable unwilling reluctant"),
)
"""Words between be and an infinitive: is due to, is unable to."""

PHRASES = {
    ("in", "talks"): _PLAN, ("in", "negotiations"): _PLAN, ("in", "discussions"): _PLAN, ("on", "track"): _PLAN, ("on", "course"): _PLAN,
    ("on", "the", "verge", "of"): _PLAN, ("close to",): _PLAN, ("in", "line"): _PLAN, ("under", "pressure"): _GUESS, ("in", "a", "position"): _GUESS,
    ("in", "advanced", "talks"): _PLAN, ("in", "early", "talks"): _PLAN,
}  # fmt: skip
"""Phrases between be and an infinitive or gerund: is in talks to."""

GERUND = _table(
    (Periphrasis(is_negation=True, is_report=True), "deny"),
    (_HEARSAY, "admit acknowledge"),
    (_PLAN, "consider contemplate"),
    (_NOT, "avoid refrain_from stop_short_of"),
    (_KEPT, "begin start stop continue resume keep finish cease quit halt suspend risk suggest propose recommend ban delay postpone pause end"),
    (_KEPT, "oppose support discuss favour favor mind enjoy involve restrict allow permit forbid prohibit advocate justify"),
    (_NOTHING, "succeed_in"),
)
"""Verbs directly before a gerund: stopped selling, denied selling."""

CONTROL = frozenset(
    "advise allow ask authorise authorize beg cause challenge command compel convince direct drive empower enable encourage expect "
    "force forbid get help incentivise induce instruct invite lead let license motivate need nominate oblige order permit persuade press pressure prompt push "
    "remind request require sanction teach tell tempt urge want warn pay choose select elect hire appoint commission entitle bar ban "
    "task trust sentence prepare train".split()
) | {"call for", "call on", "wait for"}
"""Verbs whose object does what the infinitive says: allow Nvidia to sell."""

EVENT_HEADS = frozenset(
    "agreement ability approval attempt authority bid campaign challenge chance commitment deal decision desire drive effort failure freedom intention "
    "invitation law licence license mandate measure motion move need obligation offer opportunity order permission permit plan pledge power pressure "
    "promise proposal push readiness refusal request resolution right threat vow vote way willingness".split()
)
"""Nouns whose infinitive says what they are of: a plan to cut jobs."""

PREDICTION = frozenset("expect forecast predict project anticipate foresee estimate".split())
"""Verbs whose content clause is a prediction."""

NAMING = frozenset("name appoint elect call make declare label dub consider crown choose designate nominate brand deem proclaim".split())
"""Verbs with a second object that says what the first is: named him chief executive."""

GIVING = frozenset(
    "give offer award grant send tell cost pay hand sell deal lend show teach owe deny allow bring buy assure promise ask fine save earn".split()
)
"""Verbs with two objects: gave Nvidia a licence."""

SPEECH = frozenset(
    "say tell announce confirm deny report add note warn argue claim state explain insist declare reveal disclose acknowledge admit suggest "
    "allege assert stress emphasise emphasize comment reply respond recall concede contend maintain believe think estimate write tweet post observe remark "
    "reiterate testify complain caution predict forecast expect project anticipate indicate show find conclude rule hint signal quote cite inform "
    "promise vow pledge fear hope know see agree read reckon".split()
)
"""Verbs that report a content clause; those that also name an act of their own (announce a plan) do so only before a clause."""

ALLEGING: dict[str, tuple[str, ...]] = {"accuse": ("of",), "suspect": ("of",), "blame": ("for",), "criticise": ("for",), "criticize": ("for",)}
"""Verbs with the preposition before what they say of their object: accused Nvidia of [selling]."""

OBJECT_SPEECH = frozenset(
    "accuse applaud cover blame blast commend condemn congratulate criticise criticize decry denounce deplore hail lambast laud praise rebuke salute scold "
    "slam thank welcome".split()
)
"""Verbs of saying whose object is what they speak of: never a clause, so what follows is no content of theirs."""

TAG_SPEECH = SPEECH - frozenset("show find rule see know read agree hope expect cite quote signal".split()) | frozenset(("show", "write", "expect"))
"""Verbs that may stand beside a whole statement: "…," she said."""

INVERTED_SPEECH = frozenset("say add note warn write explain recall conclude insist argue announce declare claim tell report".split())
"""Verbs that may stand before their speaker: "…," said Klever."""

REPORT_NOUNS = frozenset(
    "report claim allegation rumour rumor statement suggestion speculation news assertion accusation view belief idea hope fear concern evidence sign "
    "indication warning prediction forecast possibility expectation assumption notion conclusion announcement denial confirmation".split()
)
"""Nouns that report a content clause: a report that it was in talks."""
