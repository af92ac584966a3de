"""English: how its numbers, dates and clauses are read."""
