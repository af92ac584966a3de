"""Words that leave a sentence more open, or more closed, than its frame: only, not every, without, the sentence that."""

import re

from factmark.model.document import Language
from factmark.model.span import Span
from factmark.model.statement import Basis

_EXCLUSIVE = {
    Language.EN: re.compile(
        r"\bwithout\b|\b[Nn]ot (?:every|all|each|both)\b|\b(?:not|n't) (?:un[a-z]+|reluctant|hesitant|averse|opposed|loath) to\b"
        r"|\b(?:not|n't) (?:be |been )?(?:the |its |their )?(?:first|last|sole|biggest|largest)\b|"
        r"(?<!the )\b(?:only|solely|exclusively)\b"
        r"|\b(?:except|excluding|other than|apart from|instead of|rather than|outside|beyond)\b"
        r"|\b(?:[Ff]ew|hardly|barely|scarcely|[Ee]ither|[Ss]uppose|[Ii]magine|[Aa]ssuming)\b"
        r"|\b(?:almost|nearly)\s+[a-z]+(?:ed|t|d)\b|\b(?:more|fewer|less|larger|smaller|higher|lower|better|worse)\b[^.]*\bthan\s+(?:[A-Z]|the|its|any|that)"
        r"|\b(?:[Aa]ll|[Ee]very|[Ee]ach|[Ee]ntire|[Ww]hole)\s+(?!\d)",
    ),
    Language.KO: re.compile(
        r"없이|"
        r"(?<![대불수십백천\d])만(?:을|은|이)?\s|뿐|제외(?:하고|하면|할|한(?=\s))|대신|빼고|말고|이외"
        r"|외 지역|외의|거의|모든 |전량|전부|전액|보다 (?:더 )?(?:많|적|높|낮|크|작|빠|느)"
    ),
}
"""Words that say nobody else, not this one, all, hardly or in comparison: a record of one thing does not settle them."""

_NOT_EVERY = re.compile(r"\b[Nn]ot (?:(?:every|all|each|both)\b[^.!?\n]*)?$")
_SENTENCE_CHARS = 200
"""How far back "not every" may stand before the verb it is about."""

_FIRST_DENIED = re.compile(r"(?:가장 먼저|처음|최초|유일|마지막)[^.?!\n]{0,40}(?:아니|않)")
"""Who was not the first may well have been the second."""

_BEFORE_CHARS = 30
"""How far back a clause is looked at for what denies or cites it."""

_UNTRUE = re.compile(r"\b(?:not|n't) (?:true|correct|the case|accurate) that\s*$|\b(?:untrue|false|incorrect) that\s*$|\bwithout\s*$", re.IGNORECASE)
"""What before an English clause denies all of it."""

_PARTIAL = {
    Language.EN: re.compile(r"\b(?:all|every|entirely|always|necessarily)\b", re.IGNORECASE),
    Language.KO: re.compile(r"모두|전부|모든|반드시|항상|꼭"),
}
"""Words whose denial leaves open what remains: "does not sell only in China"."""

_BYGONE = re.compile(r"(?<![았었였겠했됐갔왔났])던\s")
"""What used to be and need not be any more: 부과되던 관세, not 부과됐던 관세."""

_CITED = re.compile(r"\b(?:sentence|phrase|words|wording|line|slogan|headline)s?,? [“\"‘']\s*$")
"""Before a clause that is only spoken about: the sentence "we do not supply it" never appeared."""

_JOKE = re.compile(r"[^\"“”\n]{0,4}[\"”][^\"“”\n]{0,60}?(?:비꼬|비꼈|빈정|비아냥|농담|\b(?:quipped|joked|sarcastic|mock))")
"""Behind a clause that was said in irony."""

_BASES = {
    Language.EN: (
        (Basis.YEAR, re.compile(r"\byear[- ](?:on|over)[- ]year\b|\b(?:from|than) a year (?:ago|earlier|before)\b|\b(?:previous|last) year'?s?\b")),
        (Basis.QUARTER, re.compile(r"\bquarter[- ](?:on|over)[- ]quarter\b|\b(?:from|than) (?:the (?:previous|prior) quarter|last quarter|a quarter ago)\b")),
        (Basis.MONTH, re.compile(r"\bmonth[- ](?:on|over)[- ]month\b|\b(?:from|than) (?:the (?:previous|prior) month|last month|a month (?:ago|earlier))\b")),
    ),
    Language.KO: (
        (Basis.YEAR, re.compile(r"전년|작년 같은|지난해 같은|1년 전")),
        (Basis.QUARTER, re.compile(r"전 ?분기|직전 분기")),
        (Basis.MONTH, re.compile(r"전월|전달|한 달 전|지난달보다")),
    ),
}
"""Words that tell against what a change is measured."""


def is_exclusive(text: str, span: Span, language: Language) -> bool:
    """True where a clause or what stands right beside it says nobody else, not this one, all, hardly, without or in comparison."""
    if _EXCLUSIVE[language].search(text, span.start, span.end) is not None:
        return True
    if language is Language.EN:
        return _NOT_EVERY.search(text, max(0, span.start - _SENTENCE_CHARS), span.start) is not None or text[span.end :].lstrip(", ").startswith("without ")
    return _FIRST_DENIED.search(text, span.start, min(len(text), span.end + _BEFORE_CHARS)) is not None


def is_bygone(words: str, language: Language) -> bool:
    """True for a Korean clause that says what used to be."""
    return language is Language.KO and _BYGONE.search(words) is not None


def is_partial(words: str, language: Language) -> bool:
    """True for words whose denial leaves open what remains."""
    return _PARTIAL[language].search(words) is not None


def is_denied_before(text: str, start: int) -> bool:
    """True where what stands before `start` denies the whole clause: it is not true that."""
    return _UNTRUE.search(text, max(0, start - _BEFORE_CHARS), start) is not None


def is_only_quoted(text: str, span: Span) -> bool:
    """True where a clause is words that are spoken about, or meant as a joke."""
    is_cited = _CITED.search(text, max(0, span.start - _BEFORE_CHARS), span.start) is not None
    return is_cited or _JOKE.match(text, span.end) is not None


def basis(words: str, language: Language) -> Basis | None:
    """Against what a change in these words is measured, where they say so of one thing only."""
    found = [each for each, pattern in _BASES[language] if pattern.search(words)]
    return found[0] if len(found) == 1 else None
