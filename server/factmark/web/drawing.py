"""The drawings that stand beside colours: each is a path of strokes in a field of 16 by 16. The extension draws the same."""

from factmark.model.verdict import Rating, SlotResult

RATINGS = {
    Rating.SUPPORTED: "M3 8.5 6.5 12 13 4.5",
    Rating.PARTLY: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M7.6 3v10M5.9 3.6v8.8M4.2 5v6",
    Rating.CONTRADICTED: "M4 4l8 8M12 4l-8 8",
    Rating.OUTDATED: "M8 4.5V8l2.5 1.8M2.8 8a5.2 5.2 0 1 0 1.6-3.75M4.2 1.8v2.6h2.6",
    Rating.DISPUTED: "M2.5 5.5h9M9 3l2.5 2.5L9 8M13.5 10.5h-9M7 8l-2.5 2.5L7 13",
    Rating.UNKNOWN: "M5.5 6a2.5 2.5 0 1 1 3.7 2.2C8.4 8.7 8 9.1 8 10M8 12.6v.1",
    Rating.NOT_CHECKABLE: "M4 8h8",
}

RESULTS = {
    SlotResult.MATCH: RATINGS[Rating.SUPPORTED],
    SlotResult.DIFFERS: RATINGS[Rating.CONTRADICTED],
    SlotResult.MISSING: RATINGS[Rating.NOT_CHECKABLE],
    SlotResult.TOLERATED: "M2.5 9.5c1.8-3 3.7-3 5.5-1.5s3.7 1.5 5.5-1.5",
}
