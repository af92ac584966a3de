"""Reads Korean and English news against a curated fact base and says, claim by claim, how each one stands."""
