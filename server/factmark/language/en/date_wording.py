"""How English words dates: tables of words and the patterns made of them."""

import re
from collections.abc import Iterable

from factmark.language.calendar import Part

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10,
    "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS: dict[str, int] = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "mon": 0, "tue": 1, "tues": 1,
    "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
PARTS: dict[str, Part] = {
    "early": Part.EARLY, "the beginning of": Part.EARLY, "the start of": Part.EARLY, "beginning of": Part.EARLY, "start of": Part.EARLY,
    "mid": Part.MIDDLE, "the middle of": Part.MIDDLE, "middle of": Part.MIDDLE, "late": Part.LATE, "the end of": Part.LATE, "end of": Part.LATE,
    "year-end": Part.LATE, "the first half of": Part.FIRST_HALF, "first half of": Part.FIRST_HALF, "the second half of": Part.SECOND_HALF,
    "second half of": Part.SECOND_HALF,
}  # fmt: skip
WHICH: dict[str, int] = {"last": -1, "previous": -1, "this": 0, "the current": 0, "next": 1, "the coming": 1, "the following": 1}
RELATIVE: dict[str, int] = {
    "the day before yesterday": -2, "yesterday": -1, "last night": -1, "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0,
    "this evening": 0, "tomorrow": 1, "the day after tomorrow": 2,
}  # fmt: skip
ANCHORED: dict[str, int] = {
    "that day": 0, "the same day": 0, "that night": 0, "the day before": -1, "the previous day": -1, "a day earlier": -1, "the next day": 1,
    "the following day": 1, "a day later": 1,
}  # fmt: skip
"""Counted from the day last named, from publication where none was."""

ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": 4,
}  # fmt: skip
COUNTS: dict[str, int] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip

LENGTHS: dict[str, int] = {**COUNTS, "twenty": 20}

COMING = re.compile(
    r"\b(?:will|shall|won't|going to|set to|due|scheduled|slated|expects?|expected|plans?|planned|intends?|aims?|is to|are to|likely|forecast|predicts?"
    r"|until|deadline|must|no later than|(?:vowed|pledged|promised|agreed|hopes?) to)\b"
    r"(?:(?!\b(?:said|says|told|announced|confirmed|reported)\b)[^,;:.\"]){0,70}$",
    re.IGNORECASE,
)
"""Before a date in the same clause: what it dates is still to come; a verb of saying between them takes the date."""

COMPARED = re.compile(r"\b(?:than|same (?:period|quarter|month|time)(?: of| in)?|compared with|versus)\s(?:in\s|the\s)?$", re.IGNORECASE)
"""Before a date: it is only what something else is compared with."""


def _one_of(words: Iterable[str]) -> str:
    return "|".join(word.replace(" ", r"\s") for word in sorted(words, key=len, reverse=True))


_MONTH = rf"(?P<month>{_one_of(word.capitalize() for word in MONTHS)})\b\.?"
_SAFE_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Mar|Jun|Jul)\."
    r"|(?:Feb|Apr|Aug|Sept?|Oct|Nov|Dec)(?:\b\.?))"
)
"""A month without a day: the short forms that are names or verbs need their full stop."""

_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?![\d,]*\d|\w|-\d)"
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)"
_DAY2 = r"(?P<day2>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)"
_WEEKDAY = rf"(?P<weekday>{_one_of(word.capitalize() for word in WEEKDAYS if len(word) > 4)})\b"
_PART = rf"(?P<part>(?i:{_one_of(PARTS)}))(?:\s|-)"
_WHICH = rf"(?P<which>(?i:{_one_of(WHICH)}))\s"
_ORDINAL = rf"(?:{_one_of(ORDINALS)})"
QUARTER = re.compile(rf"\b(?:(?P<ordinal>{_one_of(ORDINALS)})[\s-]quarter|Q(?P<behind>[1-4])|(?P<before>[1-4])Q)\b", re.IGNORECASE)
"""A quarter by its name, whatever year it belongs to."""

_CLOCK = r"(?:\s(?:morning|afternoon|evening|night))?(?:\s\(?local time\)?)?"
_COUNT = rf"(?P<count>\d{{1,3}}|{_one_of(COUNTS)})"

_STRETCH = rf"(?i:(?:the\s)?(?P<end>first|last|final|opening)\s(?P<count>\d{{1,2}}|{_one_of(LENGTHS)})\s(?P<unit>day|week)s?\s(?:of|in)\s)"

PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("numeric", r"(?P<year>(?:19|20)\d\d)[-/.](?P<month>1[0-2]|0[1-9])[-/.](?P<day>3[01]|[12]\d|0[1-9])(?!\d)"),
        ("slashed", r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>(?:19|20)\d\d)(?!\d)"),
        (
            "fiscal",
            rf"(?i:(?:the\s)?(?:{_ORDINAL}[\s-]quarter\s(?:of\s)?)?(?:fiscal|FY|financial(?=\s(?:year|{_ORDINAL})\b))(?:\s(?:year|{_ORDINAL}))*(?:[\s-]quarter)?(?:\s?(?:20)?\d\d\b)?)",
        ),
        ("days", rf"{_MONTH}\s(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?\s?(?:-|to|and)\s?{_DAY2}(?:,?\s{_YEAR})?"),
        ("dayspan", rf"(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?\s?(?:-|to|and)\s?{_DAY2}\s{_MONTH}(?:,?\s{_YEAR})?"),
        ("day", rf"(?:(?:{_WEEKDAY}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?),?\s)?(?:the\s)?{_DAY}\s(?:of\s)?{_MONTH}(?:,?\s{_YEAR})?"),
        ("day", rf"(?:(?:{_WEEKDAY}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?),?\s)?{_MONTH}\s(?:the\s)?{_DAY}(?:,?\s{_YEAR})?"),
        (
            "stretch",
            rf"{_STRETCH}{_SAFE_MONTH}(?:,?\s(?:of\s)?{_YEAR})?",
        ),
        ("month", rf"(?:{_PART}|{_WHICH})?{_SAFE_MONTH}(?:,?\s(?:of\s)?{_YEAR}|\s(?P<whichyear>last|this|next)\syear)?(?!\w)"),
        (
            "quarter",
            rf"(?:the\s|its\s)?(?:(?P<ordinal>(?i:{_ORDINAL}))[\s-]quarter\b|(?P<short>Q[1-4]))(?:\s(?:of\s)?(?:{_YEAR}|(?P<whichyear>last|this|next)\syear))?",
        ),
        ("years", r"(?P<year>(?:19|20)\d\d)-(?P<year2>(?:19|20)\d\d)(?![\d-])"),
        ("year", rf"(?:{_PART})?(?:the\syear\s)?{_YEAR}"),
        ("decade", r"(?:the\s)?(?P<year>(?:19|20)\d0)'?s\b"),
        (
            "weekday",
            rf"(?:(?P<which>(?i:last|this|next|previous|coming))\s|(?:late|early)\s)?{_WEEKDAY}(?:(?:\sof)?\s(?P<week>(?:last|this|next)\sweek))?{_CLOCK}",
        ),
        ("ordinal", r"the\s(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?=[,.;)]|$|\sof\s(?:this|the)\smonth)"),
        ("relative", rf"(?P<relative>(?i:{_one_of(RELATIVE)}))\b"),
        ("anchored", rf"(?P<anchored>(?i:{_one_of(ANCHORED)}))\b"),
        ("unit", rf"(?:(?P<part>(?i:{_one_of(PARTS)}))\s)?{_WHICH}(?P<unit>day|weekend|week|month|quarter|year|decade)\b(?!'s|-)"),
        ("unit", rf"(?P<part>(?i:{_one_of(PARTS)}))\s(?P<which>(?i:the))\s(?P<unit>month|year)\b"),
        ("ago", rf"(?i:{_COUNT})\s(?P<unit>day|week|month|year|decade)s?\s(?P<way>ago)\b"),
        ("part", r"(?i:(?P<part>year-end|the end of the year|end of the year))"),
    )
)
"""Tried in this order where a date may begin; months and weekdays need their capital, for may and march are verbs."""

_CAPITALS = _one_of(word.capitalize() for word in (*MONTHS, *WEEKDAYS))
_PHRASES = (*PARTS, *WHICH, *RELATIVE, *ANCHORED, *ORDINALS, *COUNTS)
_SMALL = _one_of({phrase.split(" ", maxsplit=1)[0].split("-")[0] for phrase in _PHRASES} | {"its", "fiscal", "financial", "fy", "year", "coming"})
START = re.compile(rf"(?<![\w.,$€£-])(?=\d)|(?<![\w-])(?=[A-Z])(?={_CAPITALS}|Q[1-4]\b)|(?<![\w-])(?=(?i:{_SMALL})\b)")
"""Where a date may begin."""
