"""What Korean counts and measures in, and the key each word shares with English."""

from decimal import Decimal

from factmark.language.measure import PER_CENT, POINT

_ONE = Decimal(1)

CURRENCIES: dict[str, tuple[str, Decimal]] = {
    "원": ("KRW", _ONE), "달러": ("USD", _ONE), "미국 달러": ("USD", _ONE), "미 달러": ("USD", _ONE), "미달러": ("USD", _ONE),
    "불": ("USD", _ONE), "센트": ("USD", Decimal("0.01")), "유로": ("EUR", _ONE),
    "엔": ("JPY", _ONE), "위안": ("CNY", _ONE), "중국 위안": ("CNY", _ONE), "위안화": ("CNY", _ONE),
    "파운드": ("GBP", _ONE), "홍콩 달러": ("HKD", _ONE), "홍콩달러": ("HKD", _ONE), "대만 달러": ("TWD", _ONE),
    "대만달러": ("TWD", _ONE), "호주 달러": ("AUD", _ONE), "호주달러": ("AUD", _ONE), "캐나다 달러": ("CAD", _ONE),
    "캐나다달러": ("CAD", _ONE), "싱가포르 달러": ("SGD", _ONE), "싱가포르달러": ("SGD", _ONE), "뉴질랜드 달러": ("NZD", _ONE),
    "루블": ("RUB", _ONE), "루피": ("INR", _ONE), "스위스프랑": ("CHF", _ONE), "스위스 프랑": ("CHF", _ONE),
    "덴마크 크로네": ("DKK", _ONE), "노르웨이 크로네": ("NOK", _ONE), "크로나": ("SEK", _ONE), "리라": ("TRY", _ONE),
    "헤알": ("BRL", _ONE), "바트": ("THB", _ONE), "링깃": ("MYR", _ONE), "루피아": ("IDR", _ONE), "리얄": ("SAR", _ONE),
    "디르함": ("AED", _ONE), "셰켈": ("ILS", _ONE), "흐리우냐": ("UAH", _ONE), "포린트": ("HUF", _ONE), "즈워티": ("PLN", _ONE),
}  # fmt: skip
"""Words behind a number; a plain dollar is the US dollar."""

SIGNS: dict[str, str] = {
    "US$": "USD", "NT$": "TWD", "HK$": "HKD", "A$": "AUD", "C$": "CAD", "S$": "SGD", "$": "USD", "€": "EUR", "£": "GBP",
    "¥": "JPY", "₩": "KRW",
}  # fmt: skip

RATES: dict[str, tuple[str, Decimal]] = {
    "%": (PER_CENT, _ONE), "퍼센트": (PER_CENT, _ONE), "프로": (PER_CENT, _ONE), "퍼센티지": (PER_CENT, _ONE),
    "%포인트": (POINT, _ONE), "% 포인트": (POINT, _ONE), "%p": (POINT, _ONE), "%P": (POINT, _ONE), "퍼센트포인트": (POINT, _ONE),
    "퍼센트 포인트": (POINT, _ONE), "bp": (POINT, Decimal("0.01")), "bps": (POINT, Decimal("0.01")),
    "베이시스포인트": (POINT, Decimal("0.01")), "베이시스 포인트": (POINT, Decimal("0.01")),
    "배": ("fold", _ONE), "갑절": ("fold", _ONE),
}  # fmt: skip

COUNTERS: dict[str, tuple[str, Decimal]] = {
    "명": ("person", _ONE), "사람": ("person", _ONE), "인": ("person", _ONE), "곳": ("", _ONE), "군데": ("", _ONE),
    "개": ("", _ONE), "가지": ("", _ONE), "대": ("", _ONE), "장": ("", _ONE), "종": ("", _ONE), "편": ("", _ONE),
    "마리": ("", _ONE), "그루": ("", _ONE), "기": ("", _ONE), "발": ("", _ONE), "건": ("case", _ONE), "석": ("seat", _ONE),
    "표": ("vote", _ONE), "차례": ("time", _ONE), "번": ("time", _ONE), "회": ("time", _ONE), "개국": ("country", _ONE),
    "개 국가": ("country", _ONE), "개 나라": ("country", _ONE), "개사": ("company", _ONE), "개 회사": ("company", _ONE),
    "개 기업": ("company", _ONE), "개 업체": ("company", _ONE), "척": ("ship", _ONE), "가구": ("household", _ONE),
    "점": ("point", _ONE), "포인트": ("point", _ONE), "개 점포": ("store", _ONE), "개 매장": ("store", _ONE),
    "개 도시": ("city", _ONE), "개 의석": ("seat", _ONE),
}  # fmt: skip
"""Counters of one thing share the English noun's key; those of things in general have the empty key."""

PERIODS: dict[str, tuple[str, Decimal]] = {
    "년": ("year", _ONE), "개년": ("year", _ONE), "살": ("year", _ONE), "세": ("year", _ONE), "개월": ("month", _ONE),
    "달": ("month", _ONE), "주": ("week", _ONE), "주일": ("week", _ONE), "일": ("day", _ONE), "시간": ("hour", _ONE),
    "분": ("minute", _ONE), "초": ("second", _ONE), "분기": ("quarter", _ONE),
}  # fmt: skip
"""Lengths of time and ages. 년, 일 and 분기 are dates unless what follows says that they are lengths."""

MEASURES: dict[str, tuple[str, Decimal]] = {
    "t": ("ton", _ONE), "톤": ("ton", _ONE), "kg": ("kg", _ONE), "㎏": ("kg", _ONE), "킬로그램": ("kg", _ONE), "g": ("g", _ONE),
    "그램": ("g", _ONE), "km": ("km", _ONE), "㎞": ("km", _ONE), "킬로미터": ("km", _ONE), "m": ("m", _ONE), "미터": ("m", _ONE),
    "cm": ("cm", _ONE), "㎝": ("cm", _ONE), "센티미터": ("cm", _ONE), "㎜": ("mm", _ONE), "밀리미터": ("mm", _ONE), "mm": ("mm", _ONE), "㎡": ("m2", _ONE),
    "제곱미터": ("m2", _ONE), "제곱 미터": ("m2", _ONE),
    "평방미터": ("m2", _ONE), "평방 미터": ("m2", _ONE), "㎢": ("km2", _ONE), "제곱킬로미터": ("km2", _ONE), "제곱 킬로미터": ("km2", _ONE),
    "평": ("pyeong", _ONE), "헥타르": ("hectare", _ONE), "에이커": ("acre", _ONE), "마일": ("mile", _ONE), "피트": ("foot", _ONE),
    "인치": ("inch", _ONE), "배럴": ("barrel", _ONE), "갤런": ("gallon", _ONE), "온스": ("ounce", _ONE), "리터": ("l", _ONE),
    "밀리리터": ("ml", _ONE), "GW": ("GW", _ONE), "기가와트": ("GW", _ONE), "MW": ("MW", _ONE), "메가와트": ("MW", _ONE),
    "kW": ("kW", _ONE), "킬로와트": ("kW", _ONE), "GWh": ("GWh", _ONE), "기가와트시": ("GWh", _ONE), "TWh": ("TWh", _ONE),
    "MWh": ("MWh", _ONE), "kWh": ("kWh", _ONE), "TB": ("TB", _ONE), "GB": ("GB", _ONE), "기가바이트": ("GB", _ONE), "MB": ("MB", _ONE),
    "도": ("degree", _ONE), "℃": ("degree", _ONE),
}  # fmt: skip

UNITS = CURRENCIES | RATES | COUNTERS | PERIODS | MEASURES
