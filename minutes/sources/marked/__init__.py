"""Markdown: the marks taken off, the words left in the lines of a plain text."""
