"""A million names: built, found and added to, beside the finders that are installed. Each is built in a process of its own, for its memory.

The others only find strings: borders of words, particles, capitals and ambiguity would come on top.
"""

import json
import random
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec

from article import article
from clock import cpu_ms, cpu_s, peak_mb, resident_mb, row

from factmark.language.name import gazetteer_of

SIZE = 1_000_000
BAR_BUILD_S = 10
BAR_MB = 700
BAR_ADD_MS = 100

_HANGUL = "가나다라마바사아자차카타파하고노도로모보소오조코토포호구누두루무부수우주기니디리미비시이지강남당방상장창한현화"
_KOREAN_ENDS = ("전자", "반도체", "은행", "홀딩스", "그룹", "바이오", "")
_LATIN_ENDS = (" Corp", " Inc", " Group", " Bank", " Holdings", "")

Find = Callable[[str], object]


def made_up(size: int) -> list[str]:
    """Names of companies, half of them Korean; the same at every run."""
    rng = random.Random(1)
    names: dict[str, None] = {}
    while len(names) < size:
        if rng.random() < 0.5:
            name = "".join(rng.choices(_HANGUL, k=rng.randint(2, 4))) + rng.choice(_KOREAN_ENDS)
        else:
            words = ["".join(rng.choice("bcdfghjklmnprstvz") + rng.choice("aeiou") for _ in range(rng.randint(2, 4))) for _ in range(rng.randint(1, 2))]
            name = " ".join(words).title() + rng.choice(_LATIN_ENDS)
        names[name] = None
    return list(names)


def _table(names: list[str]) -> Find:
    return gazetteer_of((name, str(index)) for index, name in enumerate(names)).find


def _daachorse(names: list[str]) -> Find:
    return import_module("daachorse").CharwiseDoubleArrayAhoCorasick([name.lower() for name in names]).find_overlapping


def _ahocorasick_rs(names: list[str]) -> Find:
    automaton = import_module("ahocorasick_rs").AhoCorasick([name.lower() for name in names])
    return lambda text: automaton.find_matches_as_indexes(text, overlapping=True)


def _pyahocorasick(names: list[str]) -> Find:
    automaton = import_module("ahocorasick").Automaton()
    for index, name in enumerate(names):
        automaton.add_word(name.lower(), index)
    automaton.make_automaton()
    return lambda text: list(automaton.iter(text))


def _flashtext(names: list[str]) -> Find:
    processor = import_module("flashtext").KeywordProcessor()
    for name in names:
        processor.add_keyword(name)
    return processor.extract_keywords


FINDERS: dict[str, Callable[[list[str]], Find]] = {
    "factmark": _table, "daachorse": _daachorse, "ahocorasick_rs": _ahocorasick_rs, "ahocorasick": _pyahocorasick, "flashtext": _flashtext,
}  # fmt: skip


def measure(finder: str) -> dict[str, float]:
    """CPU seconds and megabytes of building, milliseconds of finding in the article."""
    names = made_up(SIZE)
    text, before = article()[0].text, resident_mb()
    seconds, find = cpu_s(lambda: FINDERS[finder](names))
    megabytes = peak_mb() - before
    assert callable(find)
    return {"build_s": seconds, "mb": megabytes, "find_ms": cpu_ms(lambda: find(text))}


def added() -> float:
    """CPU milliseconds until one more name is found among a million."""
    gazetteer = gazetteer_of((name, str(index)) for index, name in enumerate(made_up(SIZE)))
    return cpu_ms(lambda: gazetteer.changed((), [("Qwertz Yx", "new")], common=frozenset()).find("of Qwertz Yx"))


def main() -> None:
    """Print the table."""
    print(f"{SIZE:,} made-up names (bars: built in {BAR_BUILD_S} s and {BAR_MB} MB at the peak):")
    own: dict[str, float] | None = None
    for finder in FINDERS:
        if find_spec(finder) is None:
            row(finder, "", "not installed")
            continue
        figures = json.loads(subprocess.run([sys.executable, __file__, finder], check=True, capture_output=True, text=True).stdout)
        own = figures if own is None else own
        ratios = "" if figures is own else ", ".join(f"{figures[key] / own[key]:.2g} x" for key in own)
        row(finder, f"{figures['build_s']:.1f} s", f"{figures['mb']:.0f} MB, finds in {figures['find_ms']:.2f} ms{'; ' + ratios if ratios else ''}")
    row("one name more", f"{added():.0f} ms", f"bar {BAR_ADD_MS} ms")


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1])))
