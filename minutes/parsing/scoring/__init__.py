"""How right the parser is, measured against what careful readers found."""
