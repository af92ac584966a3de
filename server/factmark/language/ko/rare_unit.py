"""All the currencies and measures that exact amounts are read in; the reader of claims knows the fewer of `unit`."""

from decimal import Decimal

from factmark.language.ko.unit import CURRENCIES, MEASURES

_ONE = Decimal(1)
_HUNDREDTH = Decimal("0.01")
MONEY: dict[str, tuple[str, Decimal]] = {
    **CURRENCIES, "펜스": ("GBP", _HUNDREDTH), "페니": ("GBP", _HUNDREDTH), "프랑": ("CHF", _ONE), "마르크": ("DEM", _ONE), "페소": ("MXN", _ONE),
    "크로네": ("DKK", _ONE), "크라운": ("SEK", _ONE), "랜드": ("ZAR", _ONE), "동": ("VND", _ONE), "비트코인": ("XBT", _ONE), "일본 엔": ("JPY", _ONE),
    "미국달러": ("USD", _ONE), "호주 센트": ("AUD", _HUNDREDTH), "유로센트": ("EUR", _HUNDREDTH), "영국 파운드": ("GBP", _ONE), "인도 루피": ("INR", _ONE),
    "미국 센트": ("USD", _HUNDREDTH), "$": ("USD", _ONE), "€": ("EUR", _ONE), "£": ("GBP", _ONE), "元": ("CNY", _ONE), "USD": ("USD", _ONE),
}  # fmt: skip
_MORE_MEASURES: dict[str, tuple[str, Decimal]] = {
    "파운드": ("lb", _ONE), "야드": ("yard", _ONE), "나노미터": ("nm", _ONE), "㎚": ("nm", _ONE), "nm": ("nm", _ONE), "마이크로그램": ("µg", _ONE),
    "밀리그램": ("mg", _ONE), "mg": ("mg", _ONE), "mL": ("ml", _ONE), "ml": ("ml", _ONE), "L": ("l", _ONE), "광년": ("light year", _ONE),
    "세제곱미터": ("m3", _ONE), "세제곱 미터": ("m3", _ONE), "입방미터": ("m3", _ONE), "입방 미터": ("m3", _ONE), "입방피트": ("ft3", _ONE),
    "입방 피트": ("ft3", _ONE), "평방피트": ("ft2", _ONE), "평방 피트": ("ft2", _ONE), "제곱피트": ("ft2", _ONE), "제곱 피트": ("ft2", _ONE),
    "평방킬로미터": ("km2", _ONE), "평방 킬로미터": ("km2", _ONE), "평방마일": ("mile2", _ONE), "평방 마일": ("mile2", _ONE), "제곱마일": ("mile2", _ONE),
    "제곱 마일": ("mile2", _ONE), "부셸": ("bushel", _ONE), "미터톤": ("ton", _ONE), "미터 톤": ("ton", _ONE), "메트릭톤": ("ton", _ONE),
    "마력": ("horsepower", _ONE), "와트": ("W", _ONE), "볼트": ("V", _ONE), "칼로리": ("calorie", _ONE), "바이트": ("byte", _ONE), "비트": ("bit", _ONE),
    "메가바이트": ("MB", _ONE), "테라바이트": ("TB", _ONE), "킬로바이트": ("kB", _ONE), "헤르츠": ("Hz", _ONE), "기가헤르츠": ("GHz", _ONE),
    "노트": ("knot", _ONE), "인치": ("inch", _ONE), "데시미터": ("dm", _ONE), "센티": ("cm", _ONE), "km/h": ("km/hour", _ONE), "제곱센티미터": ("cm2", _ONE),
    "제곱 센티미터": ("cm2", _ONE), "입방센티미터": ("cm3", _ONE), "입방 센티미터": ("cm3", _ONE), "세제곱센티미터": ("cm3", _ONE), "컵": ("cup", _ONE),
    "미크론": ("µm", _ONE), "마이크로미터": ("µm", _ONE), "제곱인치": ("inch2", _ONE), "제곱 인치": ("inch2", _ONE), "평방인치": ("inch2", _ONE),
    "평방 인치": ("inch2", _ONE), "해리": ("nautical mile", _ONE), "쿼트": ("quart", _ONE),
    "파인트": ("pint", _ONE), "영국톤": ("long ton", _ONE), "킬로": ("kg", _ONE),
}  # fmt: skip
SIZES = {word: unit for word, unit in (MEASURES | _MORE_MEASURES).items() if unit[0] != "degree"}
