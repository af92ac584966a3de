"""Where the command line begins: for a server, Korean morphology loads while the rest of the program is imported."""

import sys
from threading import Thread

from factmark.language.ko.token import warm_up


def main() -> None:
    """Run the command line and exit with its code."""
    if sys.argv[1:2] == ["serve"]:
        Thread(target=warm_up, daemon=True).start()
    from factmark.cli.main import main as run  # noqa: PLC0415 -- takes as long as the morphology takes to load, side by side

    run()
