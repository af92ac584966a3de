"""Korean: how its numbers, dates, particles and clauses are read."""
