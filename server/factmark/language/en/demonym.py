"""Adjectives of countries: Israeli officials are officials of Israel."""

import re
from collections.abc import Callable, Iterator

from factmark.language.en.title import TITLES
from factmark.model.span import Span

_COUNTRIES: dict[str, tuple[str, ...]] = {
    "American": ("United States", "US", "U.S.", "USA", "America"),
    "British": ("United Kingdom", "UK", "U.K.", "Britain"),
    "South Korean": ("South Korea", "Korea", "Republic of Korea"),
    "North Korean": ("North Korea",),
    "Saudi": ("Saudi Arabia",),
    "Emirati": ("United Arab Emirates", "UAE"),
    "Dutch": ("Netherlands", "the Netherlands", "Holland"),
    "Turkish": ("Turkey", "Türkiye"),
    "Czech": ("Czech Republic", "Czechia"),
    "Burmese": ("Myanmar",),
    "Filipino": ("Philippines", "the Philippines"),
    "Philippine": ("Philippines", "the Philippines"),
    "Palestinian": ("Palestine", "State of Palestine"),
    "European": ("Europe",),
    "African": ("Africa",),
    "Asian": ("Asia",),
    **{
        adjective: (country.replace("_", " "),)
        for adjective, _, country in (
            pair.partition(":")
            for pair in (
                "Afghan:Afghanistan Albanian:Albania Algerian:Algeria Angolan:Angola Argentine:Argentina Argentinian:Argentina Armenian:Armenia "
                "Australian:Australia Austrian:Austria Azerbaijani:Azerbaijan Bahraini:Bahrain Bangladeshi:Bangladesh Belarusian:Belarus Belgian:Belgium "
                "Bolivian:Bolivia Bosnian:Bosnia Brazilian:Brazil Bulgarian:Bulgaria Cambodian:Cambodia Cameroonian:Cameroon Canadian:Canada Chilean:Chile "
                "Chinese:China Colombian:Colombia Croatian:Croatia Cuban:Cuba Cypriot:Cyprus Danish:Denmark Ecuadorian:Ecuador Egyptian:Egypt "
                "Estonian:Estonia Ethiopian:Ethiopia Finnish:Finland French:France Gambian:Gambia Georgian:Georgia German:Germany Ghanaian:Ghana Greek:Greece "
                "Guatemalan:Guatemala Haitian:Haiti Honduran:Honduras Hungarian:Hungary Icelandic:Iceland Indian:India Indonesian:Indonesia Iranian:Iran "
                "Iraqi:Iraq Irish:Ireland Israeli:Israel Italian:Italy Ivorian:Ivory_Coast Jamaican:Jamaica Japanese:Japan Jordanian:Jordan Kazakh:Kazakhstan "
                "Kenyan:Kenya Kosovar:Kosovo Kuwaiti:Kuwait Laotian:Laos Latvian:Latvia Lebanese:Lebanon Liberian:Liberia Libyan:Libya Lithuanian:Lithuania "
                "Malaysian:Malaysia Maltese:Malta Mexican:Mexico Moldovan:Moldova Mongolian:Mongolia Moroccan:Morocco Mozambican:Mozambique Namibian:Namibia "
                "Nepalese:Nepal Nicaraguan:Nicaragua Nigerian:Nigeria Norwegian:Norway Omani:Oman Pakistani:Pakistan Panamanian:Panama Paraguayan:Paraguay "
                "Peruvian:Peru Polish:Poland Portuguese:Portugal Qatari:Qatar Romanian:Romania Russian:Russia Rwandan:Rwanda Senegalese:Senegal Serbian:Serbia "
                "Singaporean:Singapore Slovak:Slovakia Slovenian:Slovenia Somali:Somalia Spanish:Spain Sudanese:Sudan Swedish:Sweden Swiss:Switzerland "
                "Syrian:Syria Taiwanese:Taiwan Tanzanian:Tanzania Thai:Thailand Tunisian:Tunisia Ugandan:Uganda Ukrainian:Ukraine Uruguayan:Uruguay "
                "Uzbek:Uzbekistan Venezuelan:Venezuela Vietnamese:Vietnam Yemeni:Yemen Zambian:Zambia Zimbabwean:Zimbabwe"
            ).split()
        )
    },
}
"""Adjective -> the names under which a fact base may hold the country; "Korean" and "Congolese" are left out, as they may be of either country."""

_ADJECTIVE = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(_COUNTRIES, key=len, reverse=True))})(?![\w-])")
_NEXT = re.compile(r"\s+([A-Za-z][\w.-]*)")
_UNITED = re.compile(r"\b(?:Latin|Native|African|Central|South|North)\s+$")
"""Words before an adjective that make it speak of another place: Latin American."""


def is_demonym(word: str) -> bool:
    """True for the adjective of a country or continent, also of one that no fact base holds."""
    return word in _COUNTRIES


def demonyms(text: str, ids: Callable[[str], tuple[str, ...]], is_known: Callable[[int], bool]) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """The adjectives of countries in `text` with the one id of the country each.

    `ids` gives the ids of a name, `is_known` says whether a known name or noun begins at a place. Before a capital that begins nothing known
    the adjective is part of a longer name (British Airways).
    """
    for match in _ADJECTIVE.finditer(text):
        named = next((keys for name in _COUNTRIES[match[0]] if len(keys := ids(name)) == 1), None)
        if named is None or _UNITED.search(text, max(0, match.start() - 10), match.start()):
            continue
        following = _NEXT.match(text, match.end())
        is_name = following is not None and following[1][0].isupper() and following[1].lower() not in TITLES and not is_known(following.start(1))
        if not is_name:
            yield Span(*match.span()), named
