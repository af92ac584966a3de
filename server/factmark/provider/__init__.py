"""Doors for models: what an outside reader or reviewer must offer, and the one that comes with the program."""
