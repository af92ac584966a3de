"""Drafts the next migration: builds the schema so far in a scratch database and compares it with tables.py."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from factmark.storage.engine import open_engine
from factmark.storage.schema import draft, upgrade


def main(message: str) -> Path:
    """The file that was written."""
    with TemporaryDirectory() as scratch:
        engine = open_engine(f"sqlite:///{scratch}/schema.db")
        upgrade(engine)
        made = draft(engine, message=message)
        engine.dispose()
    return made


if __name__ == "__main__":
    sys.stdout.write(f"{main(' '.join(sys.argv[1:]) or 'change')}\n")
