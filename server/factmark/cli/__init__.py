"""The factmark command."""
