"""What English counts and measures in, with the keys Korean counters share."""

from decimal import Decimal

from factmark.language.measure import PER_CENT, POINT

_ONE = Decimal(1)
_HUNDREDTH = Decimal("0.01")

_CURRENCY_WORDS: dict[str, str] = {
    "dollar": "USD", "us dollar": "USD", "u.s. dollar": "USD", "buck": "USD", "usd": "USD", "won": "KRW", "krw": "KRW", "euro": "EUR",
    "eur": "EUR", "yen": "JPY", "jpy": "JPY", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY", "cny": "CNY", "sterling": "GBP",
    "gbp": "GBP", "hong kong dollar": "HKD", "taiwan dollar": "TWD", "new taiwan dollar": "TWD", "australian dollar": "AUD",
    "canadian dollar": "CAD", "singapore dollar": "SGD", "new zealand dollar": "NZD", "ruble": "RUB", "rouble": "RUB", "rupee": "INR",
    "swiss franc": "CHF", "franc": "CHF", "danish crown": "DKK", "danish kroner": "DKK", "norwegian crown": "NOK",
    "norwegian kroner": "NOK", "swedish crown": "SEK", "swedish krona": "SEK", "lira": "TRY", "brazilian real": "BRL", "reais": "BRL",
    "baht": "THB", "ringgit": "MYR", "rupiah": "IDR", "riyal": "SAR", "dirham": "AED", "shekel": "ILS", "hryvnia": "UAH",
    "forint": "HUF", "zloty": "PLN", "pound sterling": "GBP", "british pound": "GBP", "pound": "GBP",
}  # fmt: skip

CURRENCIES: dict[str, tuple[str, Decimal]] = {
    **{word: (code, _ONE) for word, code in _CURRENCY_WORDS.items()},
    "cent": ("USD", _HUNDREDTH),
}

SIGNS: dict[str, str] = {
    "us$": "USD", "nt$": "TWD", "hk$": "HKD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "s$": "SGD", "nz$": "NZD",
    "r$": "BRL", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₩": "KRW", "₹": "INR", "rmb": "CNY", "usd": "USD", "eur": "EUR",
    "gbp": "GBP", "krw": "KRW", "jpy": "JPY", "cny": "CNY", "rs": "INR",
}  # fmt: skip
"""Signs before a number; a plain dollar is the US dollar and ¥ the yen."""

RATES: dict[str, tuple[str, Decimal]] = {
    "%": (PER_CENT, _ONE), "percent": (PER_CENT, _ONE), "per cent": (PER_CENT, _ONE), "pct": (PER_CENT, _ONE), "pc": (PER_CENT, _ONE),
    "percentage point": (POINT, _ONE), "percentage-point": (POINT, _ONE), "percent point": (POINT, _ONE), "% point": (POINT, _ONE),
    "pp": (POINT, _ONE), "ppt": (POINT, _ONE), "basis point": (POINT, _HUNDREDTH), "basis-point": (POINT, _HUNDREDTH),
    "bp": (POINT, _HUNDREDTH), "bps": (POINT, _HUNDREDTH),
}  # fmt: skip

PERIODS: dict[str, tuple[str, Decimal]] = {
    "year": ("year", _ONE), "year old": ("year", _ONE), "year-old": ("year", _ONE), "month": ("month", _ONE), "week": ("week", _ONE),
    "day": ("day", _ONE), "hour": ("hour", _ONE), "hr": ("hour", _ONE), "minute": ("minute", _ONE), "second": ("second", _ONE),
    "quarter": ("quarter", _ONE), "decade": ("year", Decimal(10)),
}  # fmt: skip

MEASURES: dict[str, tuple[str, Decimal]] = {
    "ton": ("ton", _ONE), "tonne": ("ton", _ONE), "metric ton": ("ton", _ONE), "kg": ("kg", _ONE), "kilogram": ("kg", _ONE),
    "kilo": ("kg", _ONE), "gram": ("g", _ONE), "lb": ("lb", _ONE), "ounce": ("ounce", _ONE), "oz": ("ounce", _ONE), "km": ("km", _ONE),
    "kilometer": ("km", _ONE), "kilometre": ("km", _ONE), "meter": ("m", _ONE), "metre": ("m", _ONE), "cm": ("cm", _ONE),
    "centimeter": ("cm", _ONE), "centimetre": ("cm", _ONE), "mm": ("mm", _ONE), "millimeter": ("mm", _ONE), "mile": ("mile", _ONE),
    "foot": ("foot", _ONE), "feet": ("foot", _ONE), "ft": ("foot", _ONE), "inch": ("inch", _ONE), "inches": ("inch", _ONE),
    "yard": ("yard", _ONE), "acre": ("acre", _ONE), "hectare": ("hectare", _ONE), "square meter": ("m2", _ONE),
    "square metre": ("m2", _ONE), "square foot": ("ft2", _ONE), "square feet": ("ft2", _ONE), "square mile": ("mile2", _ONE),
    "square kilometer": ("km2", _ONE), "square kilometre": ("km2", _ONE), "barrel": ("barrel", _ONE), "gallon": ("gallon", _ONE),
    "liter": ("l", _ONE), "litre": ("l", _ONE), "ml": ("ml", _ONE), "gw": ("GW", _ONE), "gigawatt": ("GW", _ONE), "mw": ("MW", _ONE),
    "megawatt": ("MW", _ONE), "kw": ("kW", _ONE), "kilowatt": ("kW", _ONE), "gwh": ("GWh", _ONE), "gigawatt hour": ("GWh", _ONE),
    "gigawatt-hour": ("GWh", _ONE), "twh": ("TWh", _ONE), "mwh": ("MWh", _ONE), "kwh": ("kWh", _ONE), "tb": ("TB", _ONE),
    "terabyte": ("TB", _ONE), "gb": ("GB", _ONE), "gigabyte": ("GB", _ONE), "mb": ("MB", _ONE), "megabyte": ("MB", _ONE),
    "point": ("point", _ONE), "degree": ("degree", _ONE),
    "degree celsius": ("degree", _ONE), "degree fahrenheit": ("degree fahrenheit", _ONE),
    "℃": ("degree", _ONE), "°c": ("degree", _ONE), "°f": ("degree fahrenheit", _ONE),
}  # fmt: skip

FOLDS: dict[str, tuple[str, Decimal]] = {"fold": ("fold", _ONE), "-fold": ("fold", _ONE), "x": ("fold", _ONE)}

UNITS = CURRENCIES | RATES | PERIODS | MEASURES | FOLDS
"""Unit words that stand directly behind the number and belong to its span; all are matched in small letters."""

PEOPLE = frozenset(
    "people person persons man men woman women child children boy girl baby lawmaker senator congressman congresswoman mp legislator"
    " politician minister official officer policeman worker employee staffer staff engineer researcher scientist doctor nurse teacher"
    " student pupil professor lawyer judge juror soldier troop marine sailor fighter militant rebel hostage prisoner inmate detainee"
    " civilian resident citizen national migrant refugee asylum-seeker immigrant protester demonstrator activist voter candidate"
    " passenger driver pilot tourist visitor customer consumer user subscriber member investor shareholder executive manager director"
    " analyst economist trader expert journalist reporter patient victim survivor suspect defendant witness adult teenager player athlete fan"
    " guest participant delegate ambassador diplomat leader firefighter rescuer farmer fisherman trainee intern individual human".split()
)
"""Nouns that count people, as 명 does."""

SYNONYMS: dict[str, str] = {
    "nation": "country", "state": "state", "firm": "company", "business": "company", "occasion": "time", "vessel": "ship",
    "ballot": "vote", "legal case": "case", "site": "", "place": "", "location": "", "spot": "", "thing": "", "unit": "", "item": "",
    "piece": "", "kind": "", "type": "", "sort": "",
}  # fmt: skip
"""Nouns with the key of another; those that Korean counts with 곳, 개 or 가지 have the empty key."""
