"""A stretch of days."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from factmark.errors import InvalidValueError

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """From `first` to `last`, both included; None means open on that side."""

    first: date | None = None
    last: date | None = None

    def __post_init__(self) -> None:
        if self.first is not None and self.last is not None and self.first > self.last:
            raise InvalidValueError(f"an interval cannot end ({self.last}) before it starts ({self.first})")

    @classmethod
    def day(cls, day: date) -> "Interval":
        """The interval of one day."""
        return cls(first=day, last=day)

    @classmethod
    def of(cls, text: str) -> "Interval":
        """The day, month or year that ISO 8601 writes as 2025-07-18, 2025-07 or 2025, from its first day to its last.

        Raises:
            InvalidValueError: the text is no such date, or not in the calendar.
        """
        match = _DATE.fullmatch(text)
        if match is None:
            raise InvalidValueError(f"{text[:40]!r} is not a date; write 2025-07-18, 2025-07 or 2025")
        year, month, day = (None if part is None else int(part) for part in match.groups())
        try:
            first = date(year or 0, month or 1, day or 1)
        except ValueError as error:
            raise InvalidValueError(f"{match.group()!r} is not in the calendar") from error
        if day is not None:
            return cls.day(first)
        last_month = month or 12
        return cls(first=first, last=date(first.year, last_month, monthrange(first.year, last_month)[1]))

    @property
    def is_calendar_unit(self) -> bool:
        """True for one day, or for a whole month or year: what a date without a day means."""
        if self.first is None or self.last is None:
            return False
        written = f"{self.first:%Y-%m-%d}"
        return any(Interval.of(written[:length]) == self for length in (10, 7, 4))

    def contains(self, day: date) -> bool:
        """True when `day` lies inside, ends included."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def overlaps(self, other: "Interval") -> bool:
        """True when the two share at least one day."""
        return not (
            (self.last is not None and other.first is not None and self.last < other.first)
            or (other.last is not None and self.first is not None and other.last < self.first)
        )

    def shared(self, other: "Interval") -> "Interval | None":
        """The days of both, None where they have none in common."""
        if not self.overlaps(other):
            return None
        firsts = [each.first for each in (self, other) if each.first is not None]
        lasts = [each.last for each in (self, other) if each.last is not None]
        return Interval(first=max(firsts, default=None), last=min(lasts, default=None))

    def within(self, other: "Interval") -> bool:
        """True when every day of this one is a day of `other`."""
        after = other.first is None or (self.first is not None and self.first >= other.first)
        return after and (other.last is None or (self.last is not None and self.last <= other.last))
