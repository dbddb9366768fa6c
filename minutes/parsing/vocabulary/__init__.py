"""Every phrase and pattern the parser knows, one module a subject, each beside a line it is meant for.

Readers hold the rules; the words they look for are here, so that a new council's turn of phrase is one line in one
file. Patterns are kept free of nested repeats: any text is read in time proportional to its length.
"""
