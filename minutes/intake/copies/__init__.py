"""A better copy of minutes that are here already, merged under what people decided."""
