"""A Korean sentence to clauses, morpheme by morpheme from left to right."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from factmark.language.clause import BARE, COMPLEMENT, GENITIVE, Clause, Marked, Phrase, Voice
from factmark.language.ko.apposition import apposition
from factmark.language.ko.clause_stack import Stack, gap
from factmark.language.ko.ending import Close, Ending, ending
from factmark.language.ko.phrase import Reader, Run
from factmark.language.ko.token import Token
from factmark.language.lexicon import ACTOR_MARKER, Lexicon
from factmark.language.statement import Kinds
from factmark.model.claim import Attribution, Form
from factmark.model.document import Language
from factmark.model.span import Span
from factmark.model.statement import Modality, Polarity, Tense

_PARTICLES: Mapping[str, str] = {
    "이": "이", "가": "이", "께서": "이", "은": "은", "는": "은", "ᆫ": "은", "을": "을", "를": "을", "ᆯ": "을", "에": "에", "에게": "에게", "한테": "에게",
    "에서": "에서", "으로": "으로", "로": "으로", "와": "와", "과": "와", "랑": "와", "에게서": "로부터", "로부터": "로부터", "으로부터": "로부터", "도": "도",
    "만": "도", "까지": "도", "마저": "도", "조차": "도", "부터": "에", "로서": "으로서", "으로서": "으로서", "보다": "보다", "이나": "도", "나": "도",
    "에서부터": "로부터", "처럼": "처럼", "라고": "라고", "이라고": "라고", "로써": "통해", "으로써": "통해", "에다": "에",
}  # fmt: skip

_POSTPOSITIONS: Mapping[tuple[str, str], str] = {
    ("을", "통하다"): "통해", ("와", "관련하다"): "관련", ("에", "대하다"): "관련", ("을", "위하다"): "위해", ("에", "의하다"): "의해", ("에", "따르다"): "따라",
    ("으로", "인하다"): "따라", ("을", "두다"): "관련", ("을", "둘러싸다"): "관련", ("을", "놓다"): "관련", ("을", "비롯하다"): "등", ("을", "포함하다"): "등",
    ("에", "관하다"): "관련", ("을", "향하다"): "에", ("을", "겨냥하다"): "에", ("을", "상대로"): "에", ("에", "비하다"): "보다", ("와", "함께"): "와",
    ("을", "계기로"): "따라", ("에", "맞서다"): "관련", ("에", "대응하다"): "관련", ("을", "앞두다"): "따라",
}  # fmt: skip

_EXAMPLES = frozenset({"등", "및"})
_QUOTES = frozenset({'"'})
_ADVERBS = frozenset("진짜 정말 사실 현재 최근 당초 정작 이제 앞서 당시 이미 결국 일단 다소 지금 그동안 다시 직접 함께 모두 또한 특히 실제 공식 사실상 대거 잇따라 나란히 그대로".split())
_AFTERWARDS = frozenset("이후 이전 직후 이래 도중 당시".split())
_CONNECTING = frozenset("만큼 때문 채 뒤 후 가운데 이후 직후 전 경우 반면 상황 덕분 탓 데 동시 끝 즉시 직전".split())
"""Nouns behind an adnominal ending that join two clauses like a conjunction: 구축할 예정인 만큼, 발표한 뒤."""

_OUTLOOKS = {
    **dict.fromkeys("예고 예정 계획 방침 추진".split(), Modality.PLANNED), "전망": Modality.PREDICTED, "검토": Modality.POSSIBLE, "가능성": Modality.POSSIBLE,
}  # fmt: skip
"""Nouns that close a headline and say how far it is from happening."""

_PASSIVES = frozenset({"되", "받", "당하", "지"})
_CLEFTS = frozenset({"것", "거"})
_NEGATORS = frozenset({"안", "못"})
_REPORTS = frozenset("보도 주장 분석 평가 관측 전망 소식 지적 의혹 설명 발언 입장 방침 내용 관측".split())


@dataclass(slots=True)
class _Parse:
    """One left-to-right pass; `clauses` grows, `quoted` are the indices still waiting for who said them, `open` those for a tense."""

    text: str
    tokens: list[Token]
    reader: Reader
    lexicon: Lexicon
    stack: Stack
    run: Run = field(default_factory=Run)
    clauses: list[Clause] = field(default_factory=list)
    quoted: list[int] = field(default_factory=list)
    open: list[int] = field(default_factory=list)
    source: Attribution | None = None
    relative: int | None = None
    cleft: int | None = None
    is_negated: bool = False
    tail: Phrase | None = None


def clauses(text: str, tokens: list[Token], lexicon: Lexicon, kinds: Kinds) -> tuple[Clause, ...]:
    """The clauses of one sentence, given as its morphemes; spans are absolute.

    Nominal claims and appositions inside its phrases come along; speech verbs turn into attributions.
    """
    parse = _Parse(text, tokens, Reader(text, lexicon, kinds), lexicon, Stack(kinds))
    index = 0
    while index < len(tokens):
        index = _step(parse, index)
    _finish(parse)
    return tuple(parse.clauses)


def _step(parse: _Parse, index: int) -> int:
    token = parse.tokens[index]
    after = parse.tokens[index + 1] if index + 1 < len(parse.tokens) else None
    if token.form in _QUOTES and token.tag in ("SSO", "SS", "SSC", "SW", "SY"):
        return _quotation(parse, index)
    if token.tag in ("XSV", "XSA") or (token.tag == "VCP" and parse.run.tokens):
        return _verb(parse, index)
    if token.form in _ADVERBS and not (after is not None and after.tag.startswith("J")):
        return index + 1
    if token.form in _AFTERWARDS and parse.run.tokens and not (after is not None and after.tag.startswith(("J", "V"))):
        _close(parse, "따라", token)
        return index + 1
    if token.tag in ("VV", "VA", "VX", "VCN", "VV-I", "VV-R", "VA-I", "VA-R", "VX-I", "VX-R", "VCP"):
        return _verb(parse, index)
    if token.form in _EXAMPLES and token.tag in ("NNB", "MAJ", "MAG") and parse.run.tokens:
        parse.run.tie("등" if token.form == "등" else "와")
        return index + 1
    if token.is_noun:
        parse.run.add(token)
        return index + 1
    if token.tag == "JKG":
        parse.run.tie("의")
    elif token.tag == "JC" or (token.form in ("와", "과") and after is not None and after.is_noun and _is_listing(parse)):
        parse.run.tie("와")
    elif token.tag.startswith("J"):
        _close(parse, _PARTICLES.get(token.form, "bare"), token)
    elif token.tag in ("SP", "SSO", "SSC", "SF", "SO", "SE", "SS"):
        _punctuation(parse, token, after)
    elif token.tag == "MAG" and token.form in _NEGATORS:
        parse.is_negated = True
    return index + 1


def _quotation(parse: _Parse, index: int) -> int:
    """Direct speech is parsed apart; a quoted word or two stays where it stands."""
    close = next((i for i in range(index + 1, len(parse.tokens)) if parse.tokens[i].form in _QUOTES), None)
    if close is None:
        return index + 1
    inside = parse.tokens[index + 1 : close]
    if not any(token.tag in ("VV", "VA", "VCP", "VCN", "XSV", "XSA", "VX") for token in inside):
        return index + 1
    if parse.run.tokens:
        _close(parse, "bare", parse.tokens[index])
    for clause in clauses(parse.text, inside, parse.lexicon, parse.stack.kinds):
        parse.clauses.append(clause)
        parse.quoted.append(len(parse.clauses) - 1)
    return close + 1


def _is_listing(parse: _Parse) -> bool:
    return bool(parse.run.tokens)


def _punctuation(parse: _Parse, token: Token, after: Token | None) -> None:
    if token.form in ("(", ")", "'", "‘", "’", "·", "/", "「", "」", "《", "》", "<", ">", "[", "]"):
        if token.form in ("·", "/") and parse.run.tokens:
            parse.run.tie("와")
        return
    if token.form == "," and parse.run.tokens:
        phrase = parse.reader.phrase(parse.run)
        is_agent = bool(phrase.keys and parse.stack.kinds(phrase.keys[0]) & {"person", "organization", "place", "group"})
        if is_agent and not parse.stack.pending and not phrase.events:
            _close(parse, "은", token)
        else:
            parse.run.tie("와")
        return
    if token.tag in ("SF", "SE") and token.form != "·":
        _close(parse, "bare", token)


def _close(parse: _Parse, marker: str, token: Token) -> None:
    """A noun run ends at a particle: it becomes a phrase that waits for its verb."""
    if not parse.run.tokens:
        if marker == "도" or not parse.stack.pending:
            return
        if marker == "은" and parse.stack.pending[-1].marker in ("에서", "에", "으로", "에게"):
            return
        return
    run, parse.run = parse.run, Run()
    for day in parse.reader.days(run):
        if day.interval is not None:
            parse.stack.times.append((day.span.start, day.interval))
    first = run.tokens[0]
    if first.form in _CLEFTS and first.tag == "NNB" and len(run.tokens) == 1 and parse.relative is not None:
        if marker in ("은", "이"):
            parse.cleft = parse.relative
        parse.relative = None
        return
    phrase = parse.reader.phrase(run)
    _fill_gap(parse, phrase)
    parse.clauses.extend(apposition(run, parse.text, parse.lexicon, parse.stack.kinds))
    if phrase.keys or phrase.quantities or phrase.events:
        parse.stack.push(marker, phrase)
        parse.tail = phrase


def _fill_gap(parse: _Parse, phrase: Phrase) -> None:
    if parse.relative is not None:
        parse.clauses[parse.relative] = gap(parse.clauses[parse.relative], phrase)
        parse.relative = None


def _verb(parse: _Parse, index: int) -> int:
    """A verb with its tail: takes its phrases from the stack and becomes a clause."""
    token = parse.tokens[index]
    lemma, start, voice = _lemma(parse, token)
    read = ending(parse.tokens[index + 1 : index + 30])
    end_index = index + 1 + read.length
    end = parse.tokens[end_index - 1].end
    marker = _POSTPOSITIONS.get((parse.stack.pending[-1].marker if parse.stack.pending else "", lemma))
    if lemma == "잇다" and not parse.stack.pending:
        return end_index
    if lemma == "같다" and read.close is Close.ADNOMINAL and parse.stack.pending and parse.stack.pending[-1].marker in ("bare", "와"):
        return _reopen(parse, end_index)
    if lemma == "따르다" and read.form == "면" and parse.stack.pending:
        parse.source = _attribution(parse, parse.stack.pending.pop().phrase, "따르면")
        return end_index
    if marker == "등":
        return _reopen(parse, end_index)
    if read.close is Close.QUOTED and token.tag == "VCP" and parse.quoted and not parse.run.tokens and lemma == "이다" and start == token.start:
        _speak(parse, lemma, start, read)
        return end_index
    if read.close is Close.ADNOMINAL and end_index < len(parse.tokens) and parse.tokens[end_index].form in _CONNECTING:
        read = replace(read, close=Close.CONNECTIVE)
        end_index += 1
    if marker is not None and read.close is not Close.FINAL:
        parse.stack.pending[-1] = replace(parse.stack.pending[-1], marker=marker)
        return end_index
    if read.close is Close.ADNOMINAL and token.tag in ("VA", "XSA", "VA-I", "VA-R"):
        return end_index
    if read.is_passive:
        voice = Voice.PASSIVE
    kinds = {usage.kind for usage in parse.lexicon.verbs(Language.KO, lemma)}
    if kinds == {"speech"} and (parse.quoted or read.close is not Close.ADNOMINAL):
        _speak(parse, lemma, start, read)
        return end_index
    _emit(parse, lemma, voice, read, Span(start, end))
    if read.close is not Close.QUOTED and read.close is not Close.ADNOMINAL:
        _order(parse)
    return end_index


def _order(parse: _Parse) -> None:
    """배상하라고 판결했다: the verb before is what the last one orders; its subject is who has to do it."""
    outer = parse.clauses[-1]
    index = next((i for i in parse.quoted if i < len(parse.clauses) - 1), None)
    parse.quoted = [i for i in parse.quoted if i == len(parse.clauses) - 1]
    if index is None or index != len(parse.clauses) - 2:
        return
    inner = parse.clauses[index]
    if inner.modality is not Modality.ORDERED or not inner.verbs or inner.attribution is not None:
        return
    actors = [replace(marked, marker=ACTOR_MARKER) if marked.marker in ("이", "은", "에", "에게") else marked for marked in inner.arguments]
    subjects = tuple(marked for marked in outer.arguments if marked.marker in ("이", "은") and marked.phrase not in [actor.phrase for actor in actors])
    parse.clauses[index:] = [
        replace(
            outer, span=Span(min(inner.span.start, outer.span.start), outer.span.end), verbs=(*outer.verbs, *inner.verbs), voice=inner.voice,
            arguments=(*subjects, *actors), times=(*outer.times, *inner.times), quantities=(*outer.quantities, *inner.quantities),
        )
    ]  # fmt: skip


def _reopen(parse: _Parse, index: int) -> int:
    """H100과 H200 같은 칩, H20을 포함한 칩: the members stay in the run, tied to what they are."""
    marked = parse.stack.pending.pop()
    for token in parse.tokens[:index]:
        if marked.phrase.span.start <= token.start and token.end <= marked.phrase.span.end and (token.is_noun or token.spot is not None):
            if parse.run.tokens and token.start > parse.run.tokens[-1].end and parse.text[parse.run.tokens[-1].end : token.start].strip() in ("와", "과", ",", "·", "이나", "/"):
                parse.run.tie("와")
            parse.run.add(token)
    parse.run.tie("등")
    return index


def _lemma(parse: _Parse, token: Token) -> tuple[str, int, Voice]:
    """The dictionary form, where the verb starts, and its voice; a noun before 하다 or 되다 is part of the verb."""
    if token.tag in ("XSV", "XSA") and parse.run.tokens:
        noun = parse.run.tokens.pop()
        parse.run.ties.pop()
        stem = noun.form if noun.spot is None else parse.text[noun.start : noun.end]
        while parse.run.tokens and parse.run.tokens[-1].end == noun.start and parse.run.tokens[-1].spot is None and not _known(parse, f"{stem}하다"):
            noun = parse.run.tokens.pop()
            parse.run.ties.pop()
            stem = noun.form + stem
        if parse.run.tokens:
            _close(parse, "bare", token)
        lemma = _voiced(parse, stem, token.form)
        is_passive = token.form in _PASSIVES and not lemma.endswith(f"{token.form}다")
        return _multiword(parse, lemma), noun.start, Voice.PASSIVE if is_passive or not _known(parse, lemma) and token.form in _PASSIVES else Voice.ACTIVE
    start = token.start
    if token.tag == "VCP":
        return _copula(parse, token)
    if parse.run.tokens:
        start = parse.run.tokens[0].start if token.form == "하" else start
        _close(parse, "bare", token)
    return _multiword(parse, f"{token.form}다"), start, Voice.ACTIVE


def _voiced(parse: _Parse, stem: str, suffix: str) -> str:
    """수출되다 is 수출하다 in the passive, unless the lexicon has it as a verb of its own."""
    own = f"{stem}{suffix}다"
    return own if suffix == "하" or _known(parse, own) or not _known(parse, f"{stem}하다") else f"{stem}하다"


def _known(parse: _Parse, lemma: str) -> bool:
    return bool(parse.lexicon.verbs(Language.KO, lemma))


def _copula(parse: _Parse, token: Token) -> tuple[str, int, Voice]:
    start = parse.run.tokens[0].start if parse.run.tokens else token.start
    words = [other.form for other in parse.run.tokens[-2:]]
    if len(words) == 2 and words[1] in ("중", "가운데") and parse.lexicon.nouns(Language.KO, words[0]):
        parse.run.tokens = parse.run.tokens[:-2]
        parse.run.ties = parse.run.ties[:-2]
        _close(parse, "bare", token)
        return f"{words[0]}하다", start, Voice.ACTIVE
    _close(parse, COMPLEMENT, token)
    return "이다", start, Voice.ACTIVE


def _multiword(parse: _Parse, lemma: str) -> str:
    """패배를 인정하다, 필요로 하다: the phrase that waits last may be part of the verb."""
    if not parse.stack.pending:
        return lemma
    last = parse.stack.pending[-1]
    before = parse.text[last.phrase.span.start : last.phrase.span.end]
    for words in parse.lexicon.korean_phrases(lemma):
        noun = " ".join(words)
        if noun.startswith(before) and len(noun) - len(before) <= 2:
            parse.stack.pending.pop()
            return f"{noun} {lemma}"
    return lemma


def _emit(parse: _Parse, lemma: str, voice: Voice, read: Ending, span: Span) -> None:
    arguments, times, first = parse.stack.take(read, lemma)
    polarity = read.polarity
    if parse.is_negated:
        polarity = Polarity.AFFIRMED if polarity is Polarity.NEGATED else Polarity.NEGATED
        parse.is_negated = False
    if read.is_enabled:
        arguments = _enabled(arguments)
    if lemma == "이다" and read.modality is Modality.ORDERED:
        read = replace(read, modality=Modality.ASSERTED)
    tense = Tense.PRESENT if lemma == "이다" and read.close is Close.ADNOMINAL and read.form in ("ᆫ", "은") else read.tense
    verbs = ("시작하다", lemma) if read.is_started else ("허용하다", lemma) if read.is_enabled else (lemma,)
    clause = Clause(
        span=Span(min(span.start, first if first is not None else span.start), span.end),
        form=Form.RELATIVE if read.close is Close.ADNOMINAL else Form.SENTENCE,
        verbs=verbs, arguments=arguments, voice=voice, polarity=polarity, modality=read.modality, tense=tense, times=times,
        attribution=parse.source if not read.is_reported else parse.source or Attribution(speaker=None, words="", cue="것으로 알려졌다"),
    )  # fmt: skip
    parse.clauses.append(clause)
    here = len(parse.clauses) - 1
    _settle_tense(parse, here, read)
    if read.close is Close.QUOTED:
        after = next((token.form for token in parse.tokens if token.start >= span.end), "")
        if read.form.endswith(("는", "란", "던")) and after in _REPORTS and clause.attribution is None:
            parse.clauses[here] = replace(clause, attribution=Attribution(speaker=None, words="", cue=after))
        else:
            parse.quoted.append(here)
    if read.close is Close.ADNOMINAL:
        parse.relative = here
    if parse.cleft is not None and lemma == "이다":
        _cleft(parse, here)


def _enabled(arguments: tuple[Marked, ...]) -> tuple[Marked, ...]:
    """미국 정부의 승인으로 출하할 수 있게 됐다: whose approval it was permits, the subject may act."""
    found = [replace(marked, marker=ACTOR_MARKER) if marked.marker in ("이", "은") else marked for marked in arguments]
    givers = [inner.phrase for marked in arguments if marked.marker == "으로" and marked.phrase.events for inner in marked.phrase.dependents if inner.marker == GENITIVE]
    return (*(Marked(marker="이", phrase=giver) for giver in givers[:1]), *found)


def _settle_tense(parse: _Parse, here: int, read: Ending) -> None:
    """통제하며 나섰다, 인하하고 유예하기로 했다: a connective ending leaves tense and plan to the verb that ends the sentence."""
    if read.close is Close.CONNECTIVE and read.tense is Tense.PRESENT and read.modality is Modality.ASSERTED:
        parse.open.append(here)
    elif read.close in (Close.FINAL, Close.QUOTED):
        for index in parse.open:
            clause = parse.clauses[index]
            is_ahead = read.modality in (Modality.PLANNED, Modality.PREDICTED, Modality.ORDERED)
            parse.clauses[index] = replace(clause, tense=read.tense, modality=read.modality if is_ahead else clause.modality)
        parse.open = []


def _cleft(parse: _Parse, here: int) -> None:
    """중국이 원하는 건 H100이다: the complement is what the verb before 것 lacks; the copula is no claim of its own."""
    index, parse.cleft = parse.cleft, None
    complement = next((marked.phrase for marked in parse.clauses[here].arguments if marked.marker == COMPLEMENT), None)
    assert index is not None
    if complement is None:
        return
    draft = parse.clauses[index]
    marker = "이" if any(marked.marker == "을" for marked in draft.arguments) else "을"
    parse.clauses[index] = replace(
        draft, form=Form.SENTENCE, arguments=(*draft.arguments, Marked(marker=marker, phrase=complement)), span=Span(draft.span.start, complement.span.end), tense=Tense.PRESENT
    )
    del parse.clauses[here]
    parse.quoted = [index if quoted == here else quoted for quoted in parse.quoted]


def _speak(parse: _Parse, lemma: str, start: int, read: Ending) -> None:
    """A verb of saying: whoever waits as its subject said the clauses before it."""
    subjects = [marked for marked in parse.stack.pending if marked.marker in ("이", "은")]
    arguments, _, _ = parse.stack.take(replace(read, close=Close.CONNECTIVE), lemma)
    if len(subjects) > 1 and read.close is Close.QUOTED:
        parse.stack.pending = subjects[:-1]
    speaker = subjects[-1].phrase if subjects else next((marked.phrase for marked in arguments if marked.marker in ("이", "은")), None)
    said = _attribution(parse, speaker, lemma)
    for index in parse.quoted:
        clause = parse.clauses[index]
        if clause.attribution is None:
            parse.clauses[index] = _spoken(clause, said, speaker)
    parse.quoted = []


def _spoken(clause: Clause, said: Attribution, speaker: Phrase | None) -> Clause:
    """The clause with who said it; in direct speech without a subject the speaker speaks of what is theirs."""
    has_subject = any(marked.marker in ("이", "은", ACTOR_MARKER) for marked in clause.arguments)
    if speaker is None or has_subject or not clause.verbs:
        return replace(clause, attribution=said)
    implied = replace(speaker, is_pronoun=True, conjuncts=(), quantities=(), events=(), dependents=())
    marker = ACTOR_MARKER if len(clause.verbs) > 1 else "은"
    return replace(clause, attribution=said, arguments=(Marked(marker=marker, phrase=implied), *clause.arguments))


def _attribution(parse: _Parse, phrase: Phrase | None, cue: str) -> Attribution:
    if phrase is None:
        return Attribution(speaker=None, words="", cue=cue)
    key = phrase.keys[0] if phrase.keys else None
    entity = key if key is not None and not key.startswith("ko:") and parse.stack.kinds(key) - {"concept"} else None
    return Attribution(speaker=entity, words=phrase.words, cue=cue)


def _finish(parse: _Parse) -> None:
    """What is left when the sentence ends: the rest of a cleft, or a headline without a verb."""
    if parse.run.tokens:
        _close(parse, "bare", parse.tokens[-1])
    if parse.cleft is not None and parse.stack.pending:
        index = parse.cleft
        draft = parse.clauses[index]
        phrase = parse.stack.pending.pop().phrase
        marker = "이" if any(marked.marker == "을" for marked in draft.arguments) else "을"
        parse.clauses[index] = replace(draft, form=Form.SENTENCE, arguments=(*draft.arguments, Marked(marker=marker, phrase=phrase)), span=Span(draft.span.start, phrase.span.end))
        return
    pending = parse.stack.pending
    last = next((marked for marked in reversed(pending) if marked.phrase.events), None)
    if last is None:
        return
    others = tuple(replace(marked, marker=_headline_marker(marked, parse)) for marked in pending if marked is not last)
    ends = last.phrase.words.rsplit(" ", 1)[-1]
    parse.clauses.append(
        Clause(
            span=Span(min(marked.phrase.span.start for marked in pending), last.phrase.span.end), form=Form.HEADLINE, verbs=(),
            arguments=(Marked(marker="", phrase=last.phrase), *others), modality=_OUTLOOKS.get(ends, Modality.ASSERTED),
            times=tuple(interval for _, interval in parse.stack.times), attribution=parse.source,
        )
    )  # fmt: skip


def _headline_marker(marked: Marked, parse: _Parse) -> str:
    """A headline leaves particles out: an agent acts, a thing is what it is done to."""
    if marked.marker not in ("도", "bare"):
        return marked.marker
    is_agent = bool(marked.phrase.keys and parse.stack.kinds(marked.phrase.keys[0]) & {"person", "organization", "place", "group"})
    return "은" if is_agent else BARE
