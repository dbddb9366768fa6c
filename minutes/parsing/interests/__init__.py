"""Interests that people declared, in sentences and in tables."""
