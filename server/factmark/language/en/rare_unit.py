"""All the currencies and measures that exact amounts are read in; the reader of claims knows the fewer of `unit`."""

from collections.abc import Iterator
from decimal import Decimal

from factmark.language.en.unit import CURRENCIES, MEASURES, SIGNS

_ONE = Decimal(1)
_BY_COUNTRY: dict[str, str] = {
    "dollar": "australian AUD canadian CAD hong-kong HKD taiwan TWD taiwanese TWD new-taiwan TWD singapore SGD singaporean SGD new-zealand NZD jamaican JMD"
    " bahamian BSD barbadian BBD barbados BBD belize BZD bermudian BMD bermuda BMD fijian FJD fiji FJD guyanese GYD liberian LRD namibian NAD"
    " american USD us USD u.s. USD u.s USD united-states USD zimbabwean ZWL trinidad-and-tobago TTD brunei BND cayman-islands KYD",
    "franc": "swiss CHF french FRF belgian BEF luxembourg LUF rwandan RWF congolese CDF guinean GNF comorian KMF burundian BIF djiboutian DJF",
    "peso": "mexican MXN argentine ARS argentinian ARS chilean CLP colombian COP philippine PHP cuban CUP uruguayan UYU dominican DOP",
    "rupee": "indian INR pakistani PKR pakistan PKR sri-lankan LKR nepalese NPR mauritian MUR seychellois SCR",
    "pound": "british GBP uk GBP egyptian EGP lebanese LBP syrian SYP sudanese SDG irish IEP cypriot CYP turkish TRY",
    "dinar": "kuwaiti KWD iraqi IQD jordanian JOD bahraini BHD tunisian TND algerian DZD libyan LYD serbian RSD macedonian MKD",
    "krona": "swedish SEK icelandic ISK", "krone": "danish DKK norwegian NOK", "kroner": "danish DKK norwegian NOK", "kronor": "swedish SEK",
    "crown": "swedish SEK danish DKK norwegian NOK czech CZK icelandic ISK estonian EEK", "koruna": "czech CZK slovak SKK",
    "riyal": "saudi SAR saudi-arabian SAR qatari QAR yemeni YER", "rial": "iranian IRR omani OMR",
    "mark": "german DEM deutsche DEM west-german DEM finnish FIM",
    "shilling": "kenyan KES ugandan UGX tanzanian TZS somali SOS austrian ATS", "yuan": "chinese CNY", "yen": "japanese JPY",
    "won": "korean KRW south-korean KRW north-korean KPW", "ruble": "russian RUB belarusian BYN", "rouble": "russian RUB", "real": "brazilian BRL",
    "lira": "turkish TRY italian ITL", "baht": "thai THB", "ringgit": "malaysian MYR", "rupiah": "indonesian IDR", "dong": "vietnamese VND",
    "shekel": "israeli ILS new ILS", "zloty": "polish PLN", "forint": "hungarian HUF", "rand": "south-african ZAR",
    "dirham": "uae AED emirati AED moroccan MAD",
    "hryvnia": "ukrainian UAH", "naira": "nigerian NGN", "cent": "us USD euro EUR canadian CAD australian AUD",
}  # fmt: skip
_SOLE = (
    "peso MXN mark DEM krona SEK kronor SEK krone DKK kroner DKK crown SEK rand ZAR dinar KWD dong VND guilder NLG rial IRR shilling KES naira NGN koruna CZK"
    " taka BDT kyat MMK kwacha ZMW cedi GHS birr ETB manat AZN tenge KZT leu RON lei RON lev BGN leva BGN kuna HRK lempira HNL quetzal GTQ guarani PYG"
    " bolivar VES boliviano BOB balboa PAB cordoba NIO gourde HTG escudo PTE peseta ESP schilling ATS drachma GRD lari GEL afghani AFN denar MKD"
    " lire ITL quid GBP bitcoin XBT btc XBT chf CHF aud AUD cad CAD hkd HKD sgd SGD inr INR rub RUB mxn MXN nok NOK sek SEK dkk DKK twd TWD thb THB"
)
"""Names and codes of money that stand for one currency however they are qualified; old ones by the code they had."""


def _pairs(words: str) -> Iterator[tuple[str, str]]:
    parts = words.split()
    return zip((part.replace("-", " ") for part in parts[::2]), parts[1::2], strict=True)


MONEY: dict[str, tuple[str, Decimal]] = {
    **CURRENCIES, **{word: (code, _ONE) for word, code in _pairs(_SOLE)},
    **{f"{country} {name}": (code, Decimal("0.01") if name == "cent" else _ONE) for name, words in _BY_COUNTRY.items() for country, code in _pairs(words)},
    "pence": ("GBP", Decimal("0.01")), "penny": ("GBP", Decimal("0.01")), "p": ("GBP", Decimal("0.01")), "pennies": ("USD", Decimal("0.01")),
    "kopek": ("RUB", Decimal("0.01")), "¢": ("USD", Decimal("0.01")), "$": ("USD", _ONE), "€": ("EUR", _ONE), "£": ("GBP", _ONE), "¥": ("JPY", _ONE),
    "₩": ("KRW", _ONE), "元": ("CNY", _ONE), "円": ("JPY", _ONE), "원": ("KRW", _ONE), "us$": ("USD", _ONE), "meur": ("EUR", Decimal(10**6)),
    "musd": ("USD", Decimal(10**6)),
}  # fmt: skip
MONEY_SIGNS: dict[str, str] = {
    **SIGNS, "us $": "USD", "u.s. $": "USD", "u.s $": "USD", "u.s.$": "USD", "u.s$": "USD", "c $": "CAD", "hk $": "HKD", "nt $": "TWD",
    "mex$": "MXN", "mex $": "MXN", "dollar": "USD", "euro": "EUR", "euros": "EUR", "dollars": "USD", "rupees": "INR", "rs.": "INR", "can$": "CAD",
    "can $": "CAD", "aud": "AUD",
    "cad": "CAD", "chf": "CHF", "hkd": "HKD", "sgd": "SGD", "inr": "INR",
}  # fmt: skip
PRICE_SCALES: dict[str, Decimal] = {
    "k": Decimal(10**3), "m": Decimal(10**6), "mn": Decimal(10**6), "mm": Decimal(10**6), "b": Decimal(10**9), "bn": Decimal(10**9),
    "t": Decimal(10**12), "tn": Decimal(10**12),
}  # fmt: skip
"""Letters behind digits that are scales only of money: $5m."""

_MORE_MEASURES: dict[str, tuple[str, Decimal]] = {
    "m": ("m", _ONE), "g": ("g", _ONE), "t": ("ton", _ONE), "l": ("l", _ONE), "lbs": ("lb", _ONE), "pound": ("lb", _ONE), "gramme": ("g", _ONE),
    "microgram": ("µg", _ONE), "microgramme": ("µg", _ONE), "μg": ("µg", _ONE), "milligram": ("mg", _ONE), "mg": ("mg", _ONE), "stone": ("stone", _ONE),
    "dm": ("dm", _ONE), "decimeter": ("dm", _ONE), "yd": ("yard", _ONE), "mi": ("mile", _ONE), "nm": ("nm", _ONE),
    "nanometer": ("nm", _ONE), "nanometre": ("nm", _ONE), "light year": ("light year", _ONE), "km2": ("km2", _ONE), "km²": ("km2", _ONE),
    "m2": ("m2", _ONE), "m²": ("m2", _ONE), "m3": ("m3", _ONE), "m³": ("m3", _ONE),


    "cc": ("cm3", _ONE), "pint": ("pint", _ONE), "quart": ("quart", _ONE),
    "fluid ounce": ("fluid ounce", _ONE), "cup": ("cup", _ONE), "teaspoon": ("teaspoon", _ONE), "tablespoon": ("tablespoon", _ONE),
    "milliliter": ("ml", _ONE), "millilitre": ("ml", _ONE), "bushel": ("bushel", _ONE), "hp": ("horsepower", _ONE), "horsepower": ("horsepower", _ONE),
    "watt": ("W", _ONE), "volt": ("V", _ONE), "joule": ("J", _ONE), "calorie": ("calorie", _ONE), "bit": ("bit", _ONE), "byte": ("byte", _ONE),
    "kilobyte": ("kB", _ONE), "kb": ("kB", _ONE), "petabyte": ("PB", _ONE), "pb": ("PB", _ONE), "mph": ("mile/hour", _ONE),
    "miles per hour": ("mile/hour", _ONE), "mile per hour": ("mile/hour", _ONE), "km/h": ("km/hour", _ONE), "kph": ("km/hour", _ONE),
    "kmh": ("km/hour", _ONE), "kilometers per hour": ("km/hour", _ONE), "kilometres per hour": ("km/hour", _ONE), "meters per second": ("m/second", _ONE),
    "metres per second": ("m/second", _ONE), "knot": ("knot", _ONE), "hz": ("Hz", _ONE), "mhz": ("MHz", _ONE), "ghz": ("GHz", _ONE),
    "megahertz": ("MHz", _ONE), "gigahertz": ("GHz", _ONE), "radian": ("radian", _ONE), "turn": ("turn", _ONE), "arcminute": ("arcminute", _ONE),
    "drachma": ("drachm", _ONE), "dram": ("drachm", _ONE), "metric tonne": ("ton", _ONE), "short ton": ("short ton", _ONE), "long ton": ("long ton", _ONE),
    "troy ounce": ("troy ounce", _ONE), "tons": ("ton", _ONE), "parsec": ("parsec", _ONE), "micron": ("µm", _ONE), "nautical mile": ("nautical mile", _ONE),
    "mpg": ("mile/gallon", _ONE), "m/s": ("m/second", _ONE), "bpd": ("barrel/day", _ONE), "tbsp": ("tablespoon", _ONE), "tsp": ("teaspoon", _ONE),
    "acre foot": ("acre foot", _ONE), "acre feet": ("acre foot", _ONE), "megabit": ("Mbit", _ONE), "gigabit": ("Gbit", _ONE), "kilobit": ("kbit", _ONE),
    "milligramme": ("mg", _ONE), "kilogramme": ("kg", _ONE), "micrometer": ("µm", _ONE), "micrometre": ("µm", _ONE), "decilitre": ("dl", _ONE),
    "petawatt": ("PW", _ONE), "milliwatt": ("mW", _ONE), "w": ("W", _ONE), "kilovolt": ("kV", _ONE), "amp": ("A", _ONE), "ampere": ("A", _ONE),
    "kilometers an hour": ("km/hour", _ONE), "miles an hour": ("mile/hour", _ONE), "feet per second": ("foot/second", _ONE),
}  # fmt: skip
_LENGTHS = "meter metre m kilometer kilometre km centimeter centimetre cm millimeter millimetre mm mile mi foot feet ft inch inches in yard yd".split()
_KEYS = {word: (MEASURES | _MORE_MEASURES).get(word, ("inch", _ONE))[0] for word in _LENGTHS}
_POWERS: dict[str, tuple[str, Decimal]] = {
    f"{power} {word}": (f"{key}{2 if power.startswith('sq') else 3}", _ONE)
    for power in ("square", "sq", "sq.", "cubic", "cu", "cu.") for word, key in _KEYS.items()
}  # fmt: skip
SIZES = {
    word: unit for word, unit in (MEASURES | _MORE_MEASURES | _POWERS).items() if unit[0] not in {"point", "degree fahrenheit"} and word not in {"℃", "°c"}
}
