"""Names that are only part of a longer English name: Samsung in Samsung Heavy Industries, India in Air India."""

import re

_TAIL = re.compile(
    r" (?:&|and) (?:Co|Sons|Company)\b"
    r"| (?:Airlines?|Airways|Heavy|Industries|Display|SDI|SDS|Biologics|Securities|Life|Card|Fire|Steel|Motors?|Bank|University|College|Times|Post|Daily|"
    r"Herald|Tribune|Journal|Gazette|Museum|Hospital|Institute|Foundation|Insurance|Telecom|Mobile|Pictures|Entertainment|Music|Games|Stadium|Arena|"
    r"Airport|Street|Avenue|Park|Bay|Valley|Islands?|Sea|Strait|Ocean|River|Mountains?|Square|Tower|Capital|Ventures|Partners|Investments?|Chemical|"
    r"Pharma|Pharmaceuticals|Petroleum|Railways?|Shipping|Lines|Cup|Open|League)\b"
)
_HEAD = re.compile(r"\b(?:North|South|East|West|Northern|Southern|Eastern|Western|Air|Royal|Radio|Port|Fort|Mount|Lake|Bank of|University of|Republic of)[ -]$")


def begins_name(text: str, start: int) -> bool:
    """False where the words before make it the end of another name: Bank of, North."""
    return _HEAD.search(text, max(0, start - 16), start) is None


def ends_name(text: str, end: int) -> bool:
    """False where the words behind make it the beginning of another name: Airlines, Heavy."""
    return _TAIL.match(text, end) is None
