"""Which meeting a document is of: the body, the day, the time and the place."""
