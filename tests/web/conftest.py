"""The pages are served by the same application as the routes."""

from tests.api.conftest import client

__all__ = ["client"]
