"""Where a Korean sentence ends."""

import re

_CLOSED = re.compile(r"[다요까죠라자네군지음함임됨]$")
"""Last syllable of a closed sentence: with it a full stop ends the sentence even when the space after it was forgotten."""

_ON = re.compile(r"\s?(?:이?라[고며는면]|이?란|[고며는]\s|고\s|하[고며는]|이?라면서|면서|[을를은는이가에의도와과로]\s|등\s|[은는]\s)")
"""What follows a closing quotation mark when the sentence around it goes on (…"라며, …" 이라고)."""

_LIST = re.compile(r"(?:^|\s)(?:\d{1,2}|[가-하]|[A-Za-z])$")
"""A lone number or letter before the dot is a list mark, not a sentence."""

_ABBREVIATION = re.compile(r"(?:^|[^A-Za-z])(?:[A-Z]|[A-Z](?:\.[A-Z])+|vs|No|Inc|Corp|Co|Ltd|Mr|Mrs|Ms|Dr|St)$")


def ends_sentence(text: str, mark: int, after: int) -> bool:
    """True when the sentence ends with the mark at `mark`, `after` being the first place behind its closing quotes and brackets."""
    glued = after < len(text) and not text[after].isspace()
    before = text[max(0, mark - 12) : mark]
    if text[mark] == "…" or text[mark - 1 : mark + 1] == "..":
        return not glued and _CLOSED.search(before.rstrip(".…")) is not None
    if glued:
        return text[mark] == "." and after == mark + 1 and _CLOSED.search(before) is not None and _is_word(text[after])
    if goes_on(text, after) and after > mark + 1:
        return False
    return text[mark] != "." or not (_LIST.search(before) or _ABBREVIATION.search(before))


def goes_on(text: str, after: int) -> bool:
    """True when the words from `after` carry on a sentence whose quotation just closed."""
    return _ON.match(text, after) is not None


def _is_word(char: str) -> bool:
    return "가" <= char <= "힣" or char in "\"'“‘("
