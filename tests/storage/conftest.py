"""Tests here run on SQLite and on PostgreSQL."""

from tests.postgres import database_url, engine, kind

__all__ = ["database_url", "engine", "kind"]
