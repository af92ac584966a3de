"""Claims against facts: verdicts with evidence. Pure; it knows no words, only frames and what the lexicon says of their predicates."""
