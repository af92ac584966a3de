"""Providers that other packages bring, by the names under which they are installed."""

from importlib.metadata import EntryPoint, entry_points

from factmark.errors import SettingsError
from factmark.provider.door import DOORS, GROUP, Provider


def installed(names: tuple[str, ...]) -> dict[str, Provider]:
    """The named providers; a package that is installed and not named is never loaded.

    Raises:
        SettingsError: no package offers a name, or what it offers is no provider.
    """
    offered = {each.name: each for each in entry_points(group=GROUP)}
    return {name: _made(name, offered.get(name)) for name in names}


def _made(name: str, offer: EntryPoint | None) -> Provider:
    if offer is None:
        raise SettingsError(f"FACTMARK_PROVIDERS names {name!r}, which no installed package offers; install it or take the name out")
    try:
        made: object = offer.load()()
    except (ImportError, AttributeError) as error:
        raise SettingsError(f"FACTMARK_PROVIDERS names {name!r}, which cannot be loaded ({error}); mend its package or take the name out") from error
    if not isinstance(made, Provider) or not any(isinstance(made, door) for door in DOORS):
        raise SettingsError(f"FACTMARK_PROVIDERS names {name!r}, which is no provider of this version; update its package or take the name out")
    return made
