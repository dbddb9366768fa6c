"""How a document is laid out: lines, paragraphs, the parts they make, and which of them head an item."""
