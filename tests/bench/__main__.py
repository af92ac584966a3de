"""Times what the program promises to be quick at; prints figures with their bars, asserts nothing.

CPU time, medians of several rounds in one process. Machines differ and are noisy: compare columns of one run, not of two. Name parts
to run only those: article, facts, names, server.
"""

import gc
import sys
from importlib import import_module

from factmark.language.ko.token import warm_up

PARTS = ("article", "facts", "names", "server")


def main() -> None:
    """Print the tables of the parts that were asked for, or of all."""
    warm_up()
    gc.freeze()  # as the server does
    for part in sys.argv[1:] or PARTS:
        import_module(part).main()


if __name__ == "__main__":
    main()
