"""Word documents: their parts, the numbers Word prints by itself, and the text."""
