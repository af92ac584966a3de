"""What a verb's tail says: negation, modality, tense, and how its clause goes on (어미).

The tail is read as a string of "form/tag " pieces; each entry of the table consumes some of them.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from factmark.language.ko.token import Token
from factmark.model.statement import Modality, Polarity, Tense


class Close(StrEnum):
    """How a clause ends, and with that, what belongs to it."""

    FINAL = "final"
    CONNECTIVE = "connective"
    ADNOMINAL = "adnominal"
    NOMINAL = "nominal"
    QUOTED = "quoted"
    """Indirect speech: 다고, 라며, 다는."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """A tail that was read; `length` counts its tokens, `form` is the closing ending itself."""

    length: int
    close: Close
    form: str = ""
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ASSERTED
    tense: Tense = Tense.PRESENT
    is_passive: bool = False
    is_enabled: bool = False
    """ㄹ 수 있게 되다: somebody made it possible."""
    is_reported: bool = False
    """것으로 알려졌다: said by somebody who is not named."""
    is_started: bool = False
    is_causing: bool = False
    """도록 하는: what the noun behind it makes somebody do."""
    is_foreseen: bool = False
    """겠, ㄹ 것이다: not scheduled, only said to come."""


_F = r"(?:ᆯ|을)/ETM "
_P = r"(?:ᆫ|은|는|던)/ETM "
_J = r"(?:\S+/J\S+ )?"
_LEAD = r"(?:예상|전망|관측|예측|추정|기대)/NNG (?:되|하)/XSV |(?:보이|점쳐지|여겨지|보|내다보)/V\S+ "
_TELL = (
    r"(?:알려지|전해지|나타나|드러나|밝혀지)/VV |전하/VV 어/EC 지/VX |알리/VV 어/EC 지/VX |"
    r"(?:확인|파악|집계|조사|보도|분석|해석|평가|추산|간주)/NNG 되/XSV |보/VV 이/XSV "
)

_NEGATED = {"polarity": Polarity.NEGATED}
_PLANNED = {"modality": Modality.PLANNED, "tense": Tense.FUTURE}
_PREDICTED = {"modality": Modality.PREDICTED, "tense": Tense.FUTURE}
_FORESEEN = {**_PLANNED, "is_foreseen": True}
_POSSIBLE = {"modality": Modality.POSSIBLE}
_OPINION = {"modality": Modality.OPINION}
_ORDERED = {"modality": Modality.ORDERED}
_Effect = Mapping[str, object]
_RULES: tuple[tuple[str, _Effect], ...] = (
    (rf"지/EC {_J}(?:(?:않|못하|말|아니하)/V\S+ |못/MAG 하/(?:XSV|VV|VX) )", _NEGATED),
    (rf"{_F}수/NNB {_J}있/V\S+ 게/EC 되/V\S+ ", {"is_enabled": True}),
    (rf"{_F}수/NNB {_J}있/V\S+ ", _POSSIBLE),
    (rf"{_F}수도/NNG 있/V\S+ ", _POSSIBLE),
    (rf"{_F}수/NNB {_J}없/V\S+ (?:게/EC 되/V\S+ )?", _NEGATED),
    (rf"{_F}(?:가능성/NNG|가능/NNG 성/XSN|여지/NNG|우려/NNG|공산/NNG) {_J}(?:있|크|높|없|작|낮)/V\S+ ", _POSSIBLE),
    (r"(?:ᆯ지|을지|는지|ᆫ지|은지)/EC (?:도/JX )?(?:모르/VV |미지수/NNG 이/VCP |불투명/NNG 하/XSA )", _POSSIBLE),
    (rf"(?:{_F}|{_P})(?:것|거)/NNB 같/VA ", _OPINION),
    (r"(?:ᆫ가|은가|는가|나|ᆯ까|을까|지)/E[CF] 싶/VX |고/EC 싶/VX ", _OPINION),
    (r"(?:으면|면)/EC (?:좋|하)/V\S+ (?=겠|ᆫ다|는다)|기/ETN (?:를/JKO |만/JX )?(?:바라|빌)/VV ", _OPINION),
    (r"(?:어서|아서|면|으면)/EC (?:(?:는|ᆫ)/JX |도/JX )?안/MAG 되/VV ", _ORDERED),
    (rf"{_F}듯/NNB (?:하/XSA |보이/V\S+ |싶/V\S+ )?", _PREDICTED),
    (rf"{_F}만/NNB (?:하/XSA |보이/V\S+ )?", _POSSIBLE),
    (rf"{_F}뻔/NNB 하/XSA ", _NEGATED),
    (r"(?:어야|아야|여야|야)/EC (?:하|되)/V\S+ ", {"modality": Modality.ORDERED}),
    (r"(?:어|아)/EC 달/VX (?=라)", _ORDERED),
    (r"고/EC 있/V\S+ |(?:어|아)/EC 있/VX ", {}),
    (r"(?:어|아)/EC 지/VX ", {"is_passive": True}),
    (r"(?:어|아)/EC (?:오|가|두|놓|내|버리|주|보|나가|대)/VX ", {}),
    (r"기/ETN 로/JKB (?:하|결정/NNG 하|합의/NNG 하|결의/NNG 하|확정/NNG 하)/\S+ ", _PLANNED),
    (r"(?:려고|려|고자|ᆯ려고|으려고)/EC 하/V\S+ ", _PLANNED),
    (rf"{_F}것/NNB 으로/JKB (?:{_LEAD}|{_TELL})", _PREDICTED),
    (rf"{_P}것/NNB 으로/JKB (?:{_LEAD}|{_TELL})", {"is_reported": True}),
    (rf"{_P}것/NNB 으로/JKB (?:오해|착각|의심|가정|상정)/NNG (?:하|되)/XSV ", _POSSIBLE),
    (rf"{_F}(?:예정|계획|방침|의향|생각|뜻|의도|이유)/NN\S+ {_J}없/V\S+ ", {**_NEGATED, **_PLANNED}),
    (rf"{_F}(?:예정|계획|방침|작정|생각|참|의향|구상)/NN\S+ (?:이/VCP |으로/JKB |로/JKB )?", _PLANNED),
    (rf"{_F}(?:전망|조짐|관측)/NN\S+ (?:이/VCP |이/JKS |으로/JKB )?", _PREDICTED),
    (rf"{_F}(?:것|거)/NNB 이/VCP ", _FORESEEN),
    (rf"{_F}(?:것|거)/NNB (?=\"|”|이라|라|$|\S+/S\S)", _FORESEEN),
    (rf"{_P}(?:것|거)/NNB 이/VCP ", {}),
    (rf"{_P}바/NNB {_J}있/V\S+ ", {"tense": Tense.PAST}),
    (rf"{_P}바/NNB {_J}없/V\S+ ", {"polarity": Polarity.NEGATED, "tense": Tense.PAST}),
    (rf"{_P}(?:적|일)/NN\S+ {_J}없/V\S+ ", {"polarity": Polarity.NEGATED, "tense": Tense.PAST}),
    (rf"{_P}(?:적|일)/NN\S+ {_J}있/V\S+ ", {"tense": Tense.PAST}),
    (rf"{_P}(?:중|가운데|상태|상황)/NN\S+ 이/VCP ", {}),
    (r"기/ETN (?:를/JKO )?시작/NNG 하/XSV ", {"is_started": True}),
    (r"기/ETN (?:를/JKO )?(?:거부|거절)/NNG 하/XSV ", _NEGATED),
    (r"기/ETN (?:도|는)/JX 하/V\S+ ", {}),
    (r"도록/EC 하/V\S+ (?=(?:는|ᆫ)/ETM)", {**_ORDERED, "is_causing": True}),
    (r"게/EC 되/V\S+ ", {}),
    (r"(?:었|았|였)/EP ", {"tense": Tense.PAST}),
    (r"겠/EP ", _FORESEEN),
    (r"(?:시|으시|옵)/EP ", {}),
    (r"더라면/EC |더/EP (?=라면/EC)", {"modality": Modality.HYPOTHETICAL}),
)
_TAIL = re.compile("|".join(f"(?P<rule{number}>{pattern})" for number, (pattern, _) in enumerate(_RULES)))
_EFFECTS = {f"rule{number}": effect for number, (_, effect) in enumerate(_RULES)}
_QUOTED = re.compile(r"(?:ᆫ|는)?(?:다|라|자|냐)(?:고|며|면서|는|란|던|고도)$|이라(?:고|며|는)$|^(?:대|래|도록)$")
_ORDERS = frozenset({"라고", "으라고", "라며", "으라며", "라는", "으라는", "자고", "자며", "도록"})
_IMPERATIVES = frozenset({"라", "으라", "아라", "어라", "세요", "으세요", "십시오", "으십시오", "ᆸ시다", "읍시다", "자", "렴"})
_HYPOTHETICAL = frozenset({"면", "으면", "다면", "ᆫ다면", "라면", "려면", "으려면", "ᆯ려면", "자면", "거든", "어야", "아야"})
_QUESTIONS = frozenset({"까", "ᆸ니까", "습니까", "냐", "느냐", "나", "ᆫ가", "는가", "은가", "ᆯ까", "을까", "는지", "ᆫ지"})


def ending(tail: list[Token]) -> Ending:
    """What the tokens after a verb's stem say; reads until an ending closes the clause."""
    read = Ending(length=0, close=Close.FINAL)
    pieces = [f"{token.form}/{token.tag} " for token in tail]
    while read.length < len(tail):
        match = _TAIL.match("".join(pieces[read.length : read.length + 9]))
        if match is None or match.lastgroup is None:
            return _closed(read, tail[read.length])
        read = _applied(read, match.group().count(" "), _EFFECTS[match.lastgroup])
    return read


def _applied(read: Ending, length: int, effect: _Effect) -> Ending:
    if "polarity" in effect and read.polarity is Polarity.NEGATED:
        effect = {**effect, "polarity": Polarity.AFFIRMED}
    if read.modality is not Modality.ASSERTED:
        effect = {key: value for key, value in effect.items() if key not in ("modality", "tense")}
    return replace(read, length=read.length + length, **effect)  # type: ignore[arg-type]  # the table's values fit the fields


def _closed(read: Ending, token: Token) -> Ending:
    form = token.form
    if token.tag not in ("EF", "EC", "ETM", "ETN"):
        return replace(read, close=Close.FINAL)
    read = replace(read, length=read.length + 1, form=form)
    if token.tag == "ETM" and not _QUOTED.search(form):
        tense = Tense.FUTURE if form in ("ᆯ", "을") else Tense.PAST if form in ("ᆫ", "은", "던") else read.tense
        return replace(read, close=Close.ADNOMINAL, tense=tense if read.tense is Tense.PRESENT else read.tense)
    if token.tag == "ETN":
        is_act = form == "기" and read.modality is Modality.ASSERTED
        return replace(read, close=Close.NOMINAL, modality=Modality.POSSIBLE if is_act else read.modality)
    if token.tag in ("EC", "ETM") and _QUOTED.search(form):
        is_order = read.modality is Modality.ASSERTED and (form == "도록" or (form in _ORDERS and read.length == 1))
        return replace(read, close=Close.QUOTED, modality=Modality.ORDERED if is_order else read.modality)
    if token.tag == "EF" and form in _IMPERATIVES:
        read = replace(read, modality=Modality.ORDERED)
    if form in _QUESTIONS:
        read = replace(read, modality=Modality.QUESTIONED)
    if form in _HYPOTHETICAL:
        read = replace(read, modality=Modality.HYPOTHETICAL)
    return replace(read, close=Close.FINAL if token.tag == "EF" else Close.CONNECTIVE)
