"""Closed classes of Korean: particles, postpositions made of verbs, and nouns that only link, hedge or point."""

import re
from collections.abc import Mapping

from factmark.model.statement import Modality

PARTICLES: Mapping[str, str] = {
    "이": "이", "가": "이", "께서": "이", "은": "은", "는": "은", "ᆫ": "은", "을": "을", "를": "을", "ᆯ": "을", "에": "에", "에게": "에게", "한테": "에게",
    "에서": "에서", "으로": "으로", "로": "으로", "와": "와", "과": "와", "랑": "와", "에게서": "로부터", "로부터": "로부터", "으로부터": "로부터", "도": "도",
    "만": "도", "까지": "도", "마저": "도", "조차": "도", "부터": "에", "로서": "으로서", "으로서": "으로서", "보다": "보다", "이나": "도", "나": "도",
    "에서부터": "로부터", "처럼": "처럼", "라고": "라고", "이라고": "라고", "로써": "통해", "으로써": "통해", "에다": "에",
}  # fmt: skip
"""Each particle (조사) with the marker it stands for; those that hide the case stand for 도."""

POSTPOSITIONS: Mapping[tuple[str, str], str] = {
    ("을", "통하다"): "통해", ("와", "관련하다"): "관련", ("에", "대하다"): "관련", ("을", "위하다"): "위해", ("에", "의하다"): "의해",
    ("에", "따르다"): "따라", ("으로", "인하다"): "따라", ("을", "두다"): "관련", ("을", "둘러싸다"): "관련", ("을", "놓다"): "관련",
    ("을", "비롯하다"): "등", ("을", "포함하다"): "등", ("에", "관하다"): "관련", ("을", "향하다"): "에", ("을", "겨냥하다"): "에",
    ("에", "비하다"): "보다", ("에", "맞서다"): "관련", ("에", "대응하다"): "관련", ("을", "앞두다"): "따라",
}  # fmt: skip
"""A particle and a verb that together only mark the phrase before them: 를 통해, 와 관련한."""

AFTER = "따라"
"""Marker of a phrase that says since when or because of what."""

EXAMPLES = frozenset({"등", "및"})
ADVERBS = frozenset(
    "진짜 정말 사실 현재 최근 당초 정작 이제 앞서 당시 이미 결국 일단 다소 지금 그동안 다시 직접 함께 모두 또한 특히 실제 공식 사실상 대거 잇따라 나란히 "
    "그대로".split()
)
"""Nouns that news uses as adverbs."""

AFTERWARDS = frozenset("이후 이전 직후 이래 도중 당시 대비".split())
BEFORE = frozenset("전년 전년도 전월 전분기 전일 전주 전기 전년동기 지난해 지난달 작년 직전 분기 동기 동월 기간 같다 같 은 ᆫ".split())
"""Words of an earlier time with which an amount is compared: 전년 동기 대비, 지난해 같은 기간 대비."""
COMPARED = "대비"
"""Closes such a comparison; behind anything else it marks what is compared with."""
CONNECTING = frozenset("만큼 때문 채 뒤 후 가운데 이후 직후 전 경우 반면 상황 덕분 탓 데 동시 끝 즉시 직전 때".split())
"""Nouns behind an adnominal ending that join two clauses like a conjunction: 구축할 예정인 만큼, 발표한 뒤."""

CASES = frozenset({"경우", "때", "시"})
"""Of these, the ones that make a condition of what has not happened: 판매하지 않을 경우."""

OUTLOOKS: Mapping[str, Modality] = {
    **dict.fromkeys("예고 예정 계획 방침 추진".split(), Modality.PLANNED), "전망": Modality.PREDICTED,
    "검토": Modality.POSSIBLE, "가능성": Modality.POSSIBLE,
}  # fmt: skip
"""Nouns that close a headline and say how far it is from happening."""

TRANSPARENT = frozenset(
    "측 시장 지역 제품 칩 업체 회사 통신 기업 그룹 브라우저 사이트 당국 등 조치 방침 결정 문제 방안 계획 여부 건 움직임 규정 규모 수준 사태 작업 절차 "
    "과정 내 간 사이 시장용 지분율 이후 이전 직후 사실 혐의 사건 측면 예고 예정 추진 검토 전망 가능성 가운데 중 행위 상황 상태 소식 이슈 "
    "논란 전략 카드 정책 조항 대상 물량 정상 양국".split()
)
"""Nouns behind a name or an event that leave its meaning as it is: 엔비디아 측, 수출 금지 조치."""

COMPANIES = frozenset("업체 회사 기업 그룹 통신 은행 당국".split())
"""Nouns that leave a company's name as it is, but make a country's companies of a country."""

EMPTY = frozenset("만 지 채 뿐 데 바 수 것 거 중 간 때 줄 리 듯 척 번".split())
"""Bound nouns that say nothing of their own: 7개월 만에."""

PRONOUNS = frozenset("이 그 저 이것 그것 그녀 이들 그들 여기 거기 우리 자신 자기 본인 누구 무엇 것 거 바".split())
PASSIVES = frozenset({"되", "받", "당하", "지"})
CLEFTS = frozenset({"것", "거", "곳", "쪽"})
NEGATORS = frozenset({"안", "못"})
DOUBTS = frozenset("우려 소문 루머 추측 의혹 가능성 기대 희망 의심 관측 전망".split())
"""Nouns that put forward what nobody vouches for: 금지했다는 우려."""

RUMOURED = re.compile(rf"\s?(?:이?라)?는\s(?:[가-힣]+[ᆫ은는적의]\s)?(?:{'|'.join(sorted(DOUBTS))})")
"""What behind a closing quotation mark says that nobody vouches for the words."""

REPORTS = frozenset("보도 주장 분석 평가 지적 설명 발언 입장 방침 내용".split())
"""Nouns that what was said modifies: 통했다는 평가."""

NEWS = frozenset("소식 사실 점 증거 정보".split())
"""Nouns that take what they put forward as so: 판매했다는 사실."""

FALSEHOODS = frozenset("거짓 거짓말 거짓정보 허위 허위사실 허위정보 가짜 가짜뉴스 뉴스 오보 사실무근 낭설 헛소문 유언비어 날조 조작".split())
"""Nouns that deny what was put forward before them: 숨졌다는 글은 거짓이다."""

FOUND = frozenset("이다 확인하다 확인되다 드러나다 밝혀지다 밝히다 판명되다 판명하다 판명나다 나타나다 판정되다 결론나다".split())
"""Verbs with which something turns out to be so."""

OPINIONS = frozenset("바람직하다 옳다 그르다 마땅하다 필요하다 좋다 낫다 당연하다 부당하다 무모하다 현명하다 어리석다 중요하다 급선무이다".split())
"""Adjectives that judge what 것이 before them names: 승인하는 것이 바람직하다."""

FEELINGS = frozenset(
    "미워하다 사랑하다 좋아하다 싫어하다 걱정하다 걱정되다 믿다 느끼다 존경하다 자랑스러워하다 두려워하다 아쉬워하다 기뻐하다 후회하다 바라다".split()
)
"""Verbs of what one feels, which nobody else can check."""

JUDGEMENTS = frozenset(
    "실수 잘못 다행 영광 문제 핵심 관건 최선 최악 최고 기적 수치 망신 비극 재앙 참사 위기 기회 과제 의무 책임 상식 기본 시작 출발점 전환점 쾌거 자랑 탓 "
    "몫 차례 마찬가지 무리 억지 모순 거짓말 핑계 변명 상황 생각 심정 마음 느낌 바람".split()
)
"""Nouns that judge what they are said of: 인수는 실수다."""

SPEAKERS = frozenset({"나", "저", "너", "당신", "자네"})
"""Pronouns of whoever speaks or is spoken to."""

BOUNDING = frozenset("이르다 빠르다 늦다 길다 짧다 많다 적다 크다".split())
"""Verbs whose 면 only bounds a date or an amount: 이르면 다음 주, 많으면 3명."""

VIEWING = frozenset("보다 살펴보다 비교하다 감안하다 고려하다 종합하다 합치다 합하다 더하다 환산하다 요약하다 따지다 비하다 의하다".split())
"""Verbs whose 면 only says from where one looks: 지난해와 비교하면."""

PURPOSE = "도록"
"""The ending of what one orders, or does something for."""

IS_NOT = "아니다"
FACT = "사실"
"""The noun of 사실이 아니다, is not true."""

DIFFERS = "다르다"
GROUNDS = "근거"
LACKS = "없다"
"""With the two nouns: 사실과 다르다, 근거가 없다."""

DENIALS = frozenset("부인하다 부정하다 일축하다 반박하다".split())
"""Verbs that deny what was said before them."""

SAY = "하다"
"""The verb that says in 다고 했다, and reports what is told in 다고 한다."""

MISTAKES = frozenset("착각하다 오해하다 오인하다 오판하다 우기다 믿다 의심하다 추측하다 상상하다 가정하다".split())
"""Verbs of taking for true what may not be so."""

UNIVERSAL = frozenset({"모든", "온"})
"""Determiners that speak of all there are."""

FORMER = frozenset({"전", "옛"})
"""Determiners that put an office in the past: 전 총리."""

QUOTES = frozenset({'"'})
SINGLE_QUOTES = frozenset({"'", "‘"})
CITING = re.compile(r"\s?(?:이?라[고며는면]|이?라면서|[고며]\s|면서\s|는\s|고도\s|하[고며는])")
"""What follows a closing quotation mark where the words in it are cited."""

BRACKETS = frozenset("( ) ' ‘ ’ · / 「 」 《 》 < > [ ]".split())
JOINTS = frozenset({"·", "/"})
