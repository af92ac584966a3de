"""Tests here that take a database run on SQLite and on PostgreSQL."""

from tests.postgres import database_url, engine, engine_to_alter, kind

__all__ = ["database_url", "engine", "engine_to_alter", "kind"]
