"""Use cases: the only code that joins the core with storage, and that commits."""
