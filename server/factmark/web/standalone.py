"""One read article as a single file: style inside, no script, and nothing it could load from elsewhere."""

import base64
from functools import cache
from hashlib import sha256
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined

from factmark.interchange.reading import Record
from factmark.model.document import Language
from factmark.model.reading import CheckedReading
from factmark.model.suggestion import Consultation
from factmark.web.article import lay_out
from factmark.web.wording import words

FRAME = """
body > main { width: min(72rem, 100% - 2.5rem); margin: clamp(1.5rem, 5vw, 4rem) auto; }
body > main > footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .8125rem; }
.suggestions { margin-top: 3rem; padding: 1rem 1.25rem; border: 1px dashed var(--line); }
.suggestions li { margin-top: .75rem; }
.suggestions .note { color: var(--quiet); font-size: .875rem; }
"""
"""What the start page's own style sheet does for the same article there."""


def standalone_page(reading: CheckedReading, record: Record, *, language: Language, consultation: Consultation | None = None) -> str:
    """The HTML of the whole page, labels and explanations in `language`; what a model suggested follows below, marked as such."""
    style = resources.files("factmark.web").joinpath("static", "factmark.css").read_text("utf-8") + FRAME
    return (
        environment()
        .get_template("standalone.html")
        .render(
            article=lay_out(reading, record, language=language),
            consultation=consultation,
            record=record,
            words=words(language),
            language=language.value,
            style=style,
            style_hash=base64.b64encode(sha256(style.encode()).digest()).decode(),
        )
    )


@cache
def environment() -> Environment:
    """The templates outside of any request."""
    return Environment(loader=PackageLoader("factmark.web"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, keep_trailing_newline=True)
