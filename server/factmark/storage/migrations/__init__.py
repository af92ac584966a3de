"""The schema's history; `python -m factmark.storage.migrations "why"` drafts the next step from tables.py."""
