"""How English words times: tables, the patterns of single times, and the patterns that join and bound them."""

import re
from collections.abc import Iterable

from factmark.language.en import date_wording as wording
from factmark.language.en import numeral
from factmark.language.spell import DATE, HOUR, LENGTH, PERIOD, REPEATED, Step

STEPS: dict[str, Step] = {
    "second": Step.SECOND, "sec": Step.SECOND, "minute": Step.MINUTE, "min": Step.MINUTE, "hour": Step.HOUR, "hr": Step.HOUR, "h": Step.HOUR,
    "day": Step.DAY, "week": Step.WEEK, "month": Step.MONTH, "quarter": Step.QUARTER, "year": Step.YEAR, "yr": Step.YEAR, "decade": Step.DECADE,
    "century": Step.CENTURY, "centurie": Step.CENTURY,
}  # fmt: skip
VAGUE: dict[str, int] = {"several": 3, "few": 3, "a few": 3, "some": 3, "couple": 2, "a couple": 2, "a couple of": 2, "couple of": 2, "a": 1, "an": 1}
"""Vague counts as three, a couple as two."""

SHIFTS: dict[str, int] = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "the": 0, "next": 1, "coming": 1, "upcoming": 1, "following": 1}
DAYS: dict[str, int] = {
    "the day before yesterday": -2, "day before yesterday": -2, "yesterday": -1, "today": 0, "tomorrow": 1, "tmrw": 1, "tmr": 1, "tommorow": 1,
    "the day after tomorrow": 2, "day after tomorrow": 2, "the day": 0, "this day": 0, "that day": 0, "the next day": 1,
    "next day": 1, "current date": 0, "to date": 0,
}  # fmt: skip
HOLIDAYS: dict[str, tuple[int, int]] = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "xmas": (12, 25), "new year's day": (1, 1), "new year's eve": (12, 31),
    "new years eve": (12, 31), "independence day": (7, 4), "halloween": (10, 31), "valentine's day": (2, 14), "earth day": (4, 22), "may day": (5, 1),
    "veterans day": (11, 11), "juneteenth": (6, 19), "boxing day": (12, 26),
}  # fmt: skip
FLOATING: dict[str, tuple[int, int, int]] = {
    "thanksgiving": (11, 3, 4), "thanksgiving day": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1), "mother's day": (5, 6, 2),
    "father's day": (6, 6, 3), "martin luther king day": (1, 0, 3), "mlk day": (1, 0, 3), "presidents' day": (2, 0, 3), "columbus day": (10, 0, 2),
}  # fmt: skip
"""Holidays by month, weekday and which of that weekday (-1 is the last)."""

SEASONS: dict[str, int] = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""By their first month in the north; each has three."""

TENS: dict[str, int] = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
UNITS_BY_LETTER = {"y": "year", "m": "month", "w": "week", "q": "quarter"}

NTH: dict[str, int] = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "last": -1}
ENDS: dict[str, str] = {"eoy": "year", "eom": "month", "eod": "day", "eow": "week"}


def _one_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in sorted(words, key=len, reverse=True))


_MONTH = rf"(?P<month>{_one_of(wording.MONTHS)})\b\.?"
_WEEKDAY = rf"(?P<weekday>{_one_of(wording.WEEKDAYS)})\b"
_ANY_WEEKDAY = rf"(?:{_one_of(wording.WEEKDAYS)})\b\.?"
_YEAR = r"(?P<year>(?:1[5-9]|2[01])\d\d)(?!\d)(?!-\d{1,2}(?!\d))(?!'?s\b)"
_ORDINAL_WORDS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth"
    r"|nineteenth|(?:twenty|thirty)[\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|twentieth|thirtieth"
)
_DAY = rf"(?P<day>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:%]|[.,]\d|\s?[ap]\.?m\b)|(?:{_ORDINAL_WORDS})\b)"
_NUMBER_MONTH = r"(?P<number>1[0-2]|0?[1-9])"
_NUMBER_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])"
_STEP = rf"(?P<step>{_one_of(word for word in STEPS if word not in {'second', 'sec', 'h'})})s?\b"
_ANY_STEP = rf"(?:{_one_of(STEPS)})s?\b"
_COUNT = rf"(?P<count>\d+(?:\.\d+)?|{numeral.FEW_WORDS}|{_one_of(VAGUE)})"
_PART = rf"(?P<part>{_one_of(wording.PARTS)}|earlier|later(?:\sin)?|mid)[\s-](?:of\s)?(?:the\s)?"
_WHICH = rf"(?P<which>{_one_of(word for word in SHIFTS if word != 'the')})"
_CLOCK = r"(?:[01]?\d|2[0-4])(?::[0-5]\d){1,2}(?:\s?[ap]\.?m\b\.?)?|(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?\s?[ap]\.?m\b\.?|(?:1[0-2]|[1-9])\s?o'?clock"
_SPAN_OF_DAY = r"(?:(?:early|late)\s(?:in\sthe\s)?)?(?:morning|afternoon|evening|noon|midday|midnight|night)\b"

ATOMS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        ("iso", rf"(?P<year>(?:1[5-9]|20)\d\d)[-/.]{_NUMBER_MONTH}[-/.]{_NUMBER_DAY}(?!\d)"),
        ("numeric", rf"{_NUMBER_MONTH}(?P<mark>[-/.]){_NUMBER_DAY}(?P=mark)(?P<year>(?:19|20)\d\d|\d\d)(?!\d)"),
        ("european", rf"{_NUMBER_DAY}(?P<mark>[-/.]){_NUMBER_MONTH}(?P=mark)(?P<year>(?:19|20)\d\d)(?!\d)"),
        (
            "date",
            (
                rf"(?:(?:this\s)?{_ANY_WEEKDAY},?[\s-]{{1,2}})?{_MONTH}[\s/-]?(?:\s?the\s)?\s?{_DAY}(?:\s?\({_ANY_WEEKDAY}\))?(?:\s?,?\s?"
                rf"(?:of\s)?{_YEAR})?"
            ),
        ),
        ("date", rf"(?:{_ANY_WEEKDAY},?\s)?(?:the\s)?{_DAY}\s?(?:of\s|[-/.])?\s?{_MONTH}(?:\s?[,-]?\s?(?:of\s|in\s)?{_YEAR})?"),
        ("date", rf"{_YEAR}[-/]{_MONTH}[-/]{_DAY}"),
        ("date", rf"the\s{_DAY}\sday\sof\s{_MONTH}(?:\s?,?\s?{_YEAR})?"),
        (
            "slash",
            (
                rf"(?:(?:(?:this|next|last)\s)?{_ANY_WEEKDAY},?\s|(?:this|next|last)\s|(?<=on\s)|(?<=from\s)|(?<=between\s)|(?<=for\s)|(?<=by\s)"
                rf"|(?<=since\s)|(?<=until\s)|(?<=\d-)|(?<=to\s)){_NUMBER_MONTH}/{_NUMBER_DAY}(?![/\d])"
            ),
        ),
        ("slash_european", rf"(?<=on\s){_NUMBER_DAY}/{_NUMBER_MONTH}(?![/\d])"),
        (
            "days",
            (
                rf"(?:from\s|between\s)?{_MONTH}\s{_DAY}\s?(?:-|–|to|and|until|through)\s?(?:the\s)?(?P<day2>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)"
                rf"(?![\d:/]|\s?[ap]\.?m\b|\s(?:of\s)?(?:{_one_of(wording.MONTHS)})\b)(?:\s?,?\s?{_YEAR})?"
            ),
        ),
        (
            "days",
            (
                rf"(?:from\s|between\s)?{_DAY}\s?(?:-|–|to|and|until|through)\s?(?:the\s)?(?P<day2>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)\s(?:of\s|in\s)?"
                rf"(?:{_MONTH}(?:\s?,?\s?(?:of\s)?{_YEAR})?|(?:the\s)?(?P<which>this|next|last)\smonth)"
            ),
        ),
        ("monthday", r"(?:the\s)?(?P<day>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th))(?:\s(?:of|in))?\s(?P<which>this|next|last)\smonth\b"),
        (
            "weekday",
            (
                rf"(?:{_WHICH}\s)?(?:week\s)?{_WEEKDAY}\.?(?:(?:\s(?:of|in))?\s(?:the\s)?(?P<week>next|last|this|following)\sweek)?(?:\s(?P<day>"
                rf"(?:3[01]|[12]\d)(?:st|nd|rd|th)?)(?![\d:-]|\s?[ap]\.?m))?"
            ),
        ),
        ("ofweek", rf"on\s{_WEEKDAY}\sof\sthe\s(?P<week>following|next)\sweek"),
        ("weekday", rf"{_WEEKDAY},?\sthe\s{_DAY}"),
        ("weeknumber", rf"week\s(?P<count>\d{{1,2}})(?:\s(?:of|in)\s(?:{_YEAR}|(?P<whichyear>last|this|next)\syear))?(?![\d:])"),
        ("relative", rf"(?P<dayword>{_one_of(DAYS)})\b"),
        ("holiday", rf"(?P<holiday>{_one_of(HOLIDAYS)})\b(?:\s?,?\s?(?:of\s)?{_YEAR}|\s(?P<which>this|next|last)\syear)?"),
        ("holiday", rf"(?P<floating>{_one_of(FLOATING)})\b(?:\s?,?\s?(?:of\s)?{_YEAR}|\s(?P<which>this|next|last)\syear)?"),
        (
            "nth",
            (
                rf"(?:the\s)?(?P<nth>{_one_of(NTH)})\s(?P<weekday>{_one_of(wording.WEEKDAYS)})\s(?:of|in)\s"
                rf"(?:{_MONTH}(?:\s?,?\s?{_YEAR})?|(?P<which>this|next|last|the)\smonth)"
            ),
        ),
        (
            "nthweek",
            rf"(?:the\s)?(?P<nth>{_one_of(NTH)})\sweek\s(?:of|in)\s(?:{_MONTH}(?:\s?,?\s?{_YEAR})?|(?P<which>this|next|last|the)\smonth)",
        ),
        ("season", rf"(?:(?P<part>early|mid|late)[\s-])?(?:{_WHICH}\s)?(?:the\s)?(?P<season>spring|summer|autumn|winter)\b(?:\s(?:of\s)?{_YEAR})?"),
        ("season", rf"(?P<season>fall)\s(?:of\s)?{_YEAR}"),
        ("half", rf"(?:the\s)?(?:(?P<nth>first|second)\shalf\sof\s|H(?P<half>[12])\s?)(?:{_YEAR}|(?P<whichyear>last|this|next)\syear)"),
        ("fiscal", r"(?:fiscal(?:\syear)?|FY)\s?(?:(?:19|20)\d\d|\d\d)\b"),
        ("rest", r"(?:the\s)?(?:rest|remainder)\sof\s(?:the|this|my)\s(?:current\s)?(?P<unit>week|month|year|quarter|decade)\b"),
        ("in", rf"in\s{_COUNT}\s{_STEP}(?!\sof\b)"),
        ("away", rf"{_COUNT}\s{_STEP}\s(?P<way>ago|later|earlier|before\syesterday|from\snow|from\stoday|from\stomorrow|from\stmrw|hence|after\stomorrow)\b"),
        ("next", rf"(?P<way>last|past|previous|next|coming|upcoming|following)\s{_COUNT}\s{_STEP}"),
        ("next", rf"{_COUNT}\s(?P<way>upcoming|coming|following|past|previous)\s{_STEP}"),
        ("month", rf"(?:{_PART}|{_WHICH}\s)?{_MONTH}(?:\s?,?\s?(?:of\s|in\s)?{_YEAR}|\s(?:of\s|in\s)?(?P<whichyear>last|this|next)\syear)?"),
        ("year", rf"(?:{_PART})?(?:the\syear\s(?:of\s)?)?{_YEAR}"),
        (
            "quarter",
            (
                rf"(?:the\s)?(?:(?P<ordinal>{_one_of(wording.ORDINALS)})[\s-]quarter\b|Q(?P<short>[1-4]))(?:\s?(?:of\s|in\s)?(?:{_YEAR}|"
                rf"(?P<whichyear>last|this|next)\syear))?"
            ),
        ),
        (
            "quarter",
            (
                rf"(?:{_YEAR}\s?|(?P<whichyear>last|this|next)\syear(?:'s)?\s)(?:(?P<ordinal>{_one_of(wording.ORDINALS)})[\s-]quarter\b|Q"
                rf"(?P<short>[1-4]))"
            ),
        ),
        ("unit", rf"(?:{_PART})?{_WHICH}\s(?P<unit>weekend|week|month|quarter|year|decade|century)\b"),
        ("unit", r"(?P<which>the)\s(?P<unit>weekend|week|month|year)\b(?!\s\d)"),
        (
            "unit",
            (
                r"(?P<part>early|mid|beginning\sof|start\sof|middle\sof|end\sof|later|earlier|late)[\s-](?P<which>the\s|this\s)?(?P<unit>week"
                r"|month|year|day)\b"
            ),
        ),
        ("ends", rf"(?P<ends>{_one_of(ENDS)})\b"),
        ("decade", r"(?:the\s)?(?:(?P<part>early|mid|late)[\s-])?(?P<year>(?:1[5-9]|20)\d0)'?s\b"),
        ("nineties", rf"(?:the\s)?(?:(?P<part>early|mid|late)[\s-])?(?:(?P<tens>{_one_of(TENS)})|['’](?P<digits>[2-9]0)s)\b"),
        ("yearmonth", r"(?P<year>(?:19|20)\d\d)[-/](?P<number>1[0-2]|0?[1-9])(?![\d/-])|(?P<number2>1[0-2]|0?[1-9])/(?P<year2>(?:19|20)\d\d)(?![\d/-])"),
        ("date", rf"{_YEAR},?\s{_MONTH}\s{_DAY}"),
        ("lastday", rf"(?:the\s)?(?P<nth>first|last)\sday\sof\s(?:{_MONTH}(?:\s?,?\s?{_YEAR})?|(?P<which>this|next|last|the)\smonth)"),
        ("todate", r"(?:(?P<unit>year|month|week|quarter)\sto\sdate|(?P<short>[ymwq])td)\b"),
        ("next", rf"(?P<way>within)\s(?:the\s)?(?:next\s|coming\s)?{_COUNT}\s{_STEP}"),
        ("decade", r"(?:the\s)?(?P<year>(?:1[5-9]|20)\d0)'?s\b"),
        ("century", r"(?:the\s)?(?P<century>\d\d)(?:st|nd|rd|th)\scentury\b"),
        ("weekof", rf"(?:the\s)?week\s(?:of|commencing|starting|beginning)\s(?:{_MONTH}\s?\.?{_DAY}|(?P<dayword>today|tomorrow))"),
        (
            "length",
            (
                rf"(?:(?:more|less|longer|fewer)\sthan\s|at\s(?:least|most)\s)?{_COUNT}(?:\s?-\s?|\s)?(?:(?:and\s)?(?:a\shalf|a\squarter|half)\s)?"
                rf"(?:full\s|more\s)?(?P<step>{_one_of(STEPS)})s?\b(?:\sand\sa\shalf|(?:,?\s(?:and\s)?{_COUNT.replace('count', 'count2')}\s?"
                rf"(?P<step2>{_one_of(STEPS)})s?\b))?"
            ),
        ),
        ("whole", r"(?:all|whole|entire|full)\s(?P<step>day|week|month|year)\b|half\s(?:an?\s)?(?P<half>hour|day|year|month)\b"),
        (
            "every",
            (
                rf"(?:every|each)\s(?:other\s)?(?:{_COUNT}\s)?(?:{_ANY_STEP}|{_ANY_WEEKDAY[:-3]}s?\b|morning|evening|night|weekend"
                rf"|{_one_of(HOLIDAYS)}\b)|everyday\b|\b(?:daily|weekly|biweekly|monthly|quarterly|annually|yearly|annual)\b|"
                rf"(?:{_one_of(word for word in wording.WEEKDAYS if len(word) > 4)})(?:s|\s(?:mornings|afternoons|evenings|nights))\b|(?:all\s)?"
                rf"(?:mornings|afternoons|evenings|weekends)\b|(?:once|twice)\s(?:an?|every|each|per)\s{_ANY_STEP}"
            ),
        ),
        ("hour", rf"(?:(?:12\s)?(?:noon|midnight)\b|{_CLOCK})"),
        ("hour", rf"(?:in\sthe\s|this\s)?{_SPAN_OF_DAY}(?:\sat\s\d{{1,2}}\b)?|tonight\b|now\b|right\snow\b"),
    )
)  # fmt: skip
"""Tried at every word; the longest counts, the first of equals."""

_PREPOSITION = r"(?:,|\s?-|\sin|\sat|\son|\sfor|\saround|\sby)?\s?(?:the\s)?"
JOINTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        (
            "hour",
            (
                rf"(?P<low>[{DATE}]){_PREPOSITION}(?:(?:from|between)\s)?[{HOUR}](?:\s?(?:-|to|and|until)\s?[{HOUR}])?|[{HOUR}](?:\s?(?:-"
                rf"|to)\s?[{HOUR}])?(?:,|\son)?\s(?P<high>[{DATE}])"
            ),
        ),
        ("hour", rf"(?:from|between)\s[{HOUR}]\s?(?:-|–|to|and|until|till)\s?[{HOUR}]|[{HOUR}]\s?(?:-|–|to)\s?[{HOUR}]"),
    )
)  # fmt: skip
TIES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        ("repeated", rf"[{REPEATED}](?:\s(?:at|from))?\s[{HOUR}]|[{HOUR}]\s[{REPEATED}]"),
        ("ago", rf"(?P<low>[{LENGTH}])\sago\b"),
        ("later", rf"(?P<low>[{LENGTH}])\s(?:after|from|since|following)\s(?P<high>[{DATE}])"),
        ("sooner", rf"(?P<low>[{LENGTH}])\s(?:before|prior\sto|ahead\sof)\s(?P<high>[{DATE}])"),
    )
)
BOUNDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        ("between", rf"(?:from|between)\s(?P<low>[{DATE}{PERIOD}])\s?(?:to|until|till|through|and|[-–~])\s?(?P<high>[{DATE}{PERIOD}])"),
        ("between", rf"(?P<low>[{DATE}{PERIOD}])\s?(?:to|through|until|till|[-–~])\s?(?P<high>[{DATE}{PERIOD}])"),
        (
            "since",
            (
                rf"(?P<low>[{DATE}{PERIOD}])\s(?:or|and)\s(?:later|after|onwards?)\b(?!\s[{DATE}{PERIOD}])|(?:since|starting(?:\s(?:on|from))?"
                rf"|as\searly\sas|from(?=\s[^\s]\s(?:on|onwards?)\b))\s(?P<high>[{DATE}{PERIOD}])(?:\s(?:on|onwards?)\b)?"
            ),
        ),
        (
            "until",
            (
                rf"(?P<low>[{DATE}{PERIOD}])\s(?:or|and)\s(?:earlier|before)\b(?!\s[{DATE}{PERIOD}])|(?:until|till|through|by|no\slater\sthan"
                rf"|as\slate\sas|up\sto)\s(?:the\s)?(?P<high>[{DATE}{PERIOD}])"
            ),
        ),
        ("before", rf"(?:before|prior\sto|earlier\sthan)\s(?:the\s)?(?P<high>[{DATE}{PERIOD}])"),
        ("after", rf"(?:after|later\sthan)\s(?:the\s)?(?P<high>[{DATE}{PERIOD}])"),
    )
)  # fmt: skip
