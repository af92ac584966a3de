"""A stretch of days."""

from dataclasses import dataclass
from datetime import date

from factmark.errors import InvalidValueError


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

    def contains(self, day: date) -> bool:
        """True when `day` lies inside, ends included."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def overlaps(self, other: "Interval") -> bool:
        """True when the two share at least one day."""
        return not (
            (self.last is not None and other.first is not None and self.last < other.first)
            or (other.last is not None and self.first is not None and other.last < self.first)
        )

    def within(self, other: "Interval") -> bool:
        """True when every day of this one is a day of `other`."""
        after = other.first is None or (self.first is not None and self.first >= other.first)
        return after and (other.last is None or (self.last is not None and self.last <= other.last))
