"""Votes as printed: in sentences, as lists of names by side, and in tables."""
