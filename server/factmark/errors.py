"""Every error Factmark raises on purpose; each tells what was wrong, where, and what to do."""


class FactmarkError(Exception):
    """The root of all errors that a person may be shown."""


class InvalidValueError(FactmarkError):
    """A value breaks an invariant of the model."""


class PackError(FactmarkError):
    """A pack is refused; `file`, `line` (1-based) and `field` say where."""

    def __init__(self, message: str, *, file: str, line: int | None = None, field: str | None = None) -> None:
        where = file if line is None else f"{file}:{line}"
        named = "" if field is None else f" {field}:"
        super().__init__(f"{where}:{named} {message}")
        self.message = message
        self.file = file
        self.line = line
        self.field = field


class LexiconError(FactmarkError):
    """A lexicon data file breaks the format; the message names file and entry."""


class GoldError(FactmarkError):
    """A gold file for `evaluate` cannot be used; the message names file and line."""


class PageError(FactmarkError):
    """A page has no readable article text, or cannot be fetched."""


class TextError(FactmarkError):
    """A text cannot be read: empty, too long, or not valid Unicode."""


class NotFoundError(FactmarkError):
    """Something asked for by id is not in the store."""


class SettingsError(FactmarkError):
    """A setting is missing or cannot be used; the message names it and says what to do."""


class ProviderError(FactmarkError):
    """A model cannot be asked, or its answer cannot be used; the message never holds its words, the page's, or a key."""


class NoProviderError(FactmarkError):
    """Suggestions were asked of a model that the operator has not set up."""


class StorageError(FactmarkError):
    """The database cannot be opened or written; the message says where and what to do."""


class OvertakenError(StorageError):
    """Another writer changed the same rows first; reading them again and starting over helps."""
