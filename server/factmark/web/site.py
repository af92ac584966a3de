"""The pages people open: the start page, the two articles it shows, the list of HTTP routes, and errors."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

import yaml
from flask import Blueprint, abort, render_template, request

from factmark.model.document import Document, Language
from factmark.model.verdict import Rating
from factmark.services.library import Library
from factmark.services.reading import check
from factmark.services.submission import Desk
from factmark.web.article import Article, lay_out
from factmark.web.drawing import RATINGS
from factmark.web.routes import routes
from factmark.web.wording import Words, words

COMMANDS = 'factmark read article.html\nfactmark read https://… --format html > read.html\nfactmark check "…"'

MAX_ARTICLES = 8
"""Laid-out articles kept: two articles in two interface languages, for this version of the fact base and the one before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Legend:
    """One rating, for the list of what the marks mean."""

    rating: str
    sign: str
    label: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What the pages need to know: the open fact base, the version, the built extension's folder, the API's description."""

    desk: Desk
    version: str
    extension: Path | None
    openapi: Callable[[], dict[str, Any]]


def blueprint(site: Site) -> Blueprint:
    """The pages."""
    pages = Blueprint("site", __name__, template_folder="templates", static_folder="static", static_url_path="/static")

    @lru_cache(maxsize=MAX_ARTICLES)
    def article(each: Language, shown_in: Language, _version: str) -> Article:
        return read_demo(site.desk.library.get(), each, shown_in=shown_in)

    @pages.route("/")
    def start() -> str:
        language = asked_language()
        first, second = (language, *(each for each in Language if each is not language))
        articles = [article(each, language, site.desk.library.get().record.version) for each in (first, second)]
        return _page("start.html", site, language, articles=articles, legend=legend(words(language)), **_record(site))

    @pages.route("/demo/<name>")
    def demo(name: str) -> str:
        if name not in list(Language):
            abort(404)
        language = asked_language(otherwise=Language(name))
        return _page("demo.html", site, language, article=article(Language(name), language, site.desk.library.get().record.version))

    @pages.route("/api/docs")
    def docs() -> str:
        return _page("docs.html", site, asked_language(), routes=routes(site.openapi()))

    return pages


def asked_language(otherwise: Language | None = None) -> Language:
    """The language of the interface: ?lang=, else `otherwise`, else the first of the browser's that is known."""
    asked = request.args.get("lang", "")
    if asked in list(Language):
        return Language(asked)
    known = [each.value for each in Language]
    return otherwise or Language(request.accept_languages.best_match(known, default=Language.EN.value))


def error_page(version: str, status: int) -> str:
    """A page that says in the visitor's language that something is not there or went wrong."""
    language = asked_language()
    texts = words(language).page
    return render_template("error.html", status=status, message=texts["not_found" if status == 404 else "failed"], **_frame(version, language))


def legend(words: Words) -> tuple[Legend, ...]:
    """Every rating with its meaning."""
    return tuple(Legend(rating=each.value, sign=RATINGS[each], label=words.ratings[each], meaning=words.rating_meanings[each]) for each in Rating)


def demo_document(language: Language) -> tuple[Document, str]:
    """The demonstration article in `language`, and its byline."""
    text = resources.files("factmark.web").joinpath("demo", f"{language.value}.yaml").read_text("utf-8")
    members = yaml.safe_load(text)
    paragraphs = "\n\n".join(" ".join(paragraph.split()) for paragraph in members["paragraphs"])
    document = Document(text=paragraphs, language=language, title=members["title"], published=members["published"])
    return document, members["byline"]


def read_demo(library: Library, language: Language, *, shown_in: Language) -> Article:
    """The demonstration article in `language`, read against the library, with cards in the language `shown_in`."""
    document, byline = demo_document(language)
    return lay_out(check(document, library.factbase), library.record, language=shown_in, name=f"article-{language.value}", byline=byline)


def _page(template: str, site: Site, language: Language, **members: Any) -> str:
    return render_template(template, **_frame(site.version, language), **members)


def _frame(version: str, language: Language) -> dict[str, Any]:
    """What every page needs; `other` is the same page in the other language."""
    other = next(each for each in Language if each is not language)
    return {"words": words(language), "language": language.value, "version": version, "other": f"{request.path}?lang={other.value}"}


def _record(site: Site) -> dict[str, Any]:
    record = site.desk.library.get().record
    return {"extension": site.extension, "commands": COMMANDS, "facts": len(record.facts), "entities": len(record.entities)}
