"""Printed pages: from marks at places on paper to the lines and paragraphs a person reads there.

``fonts`` and ``drawing`` follow a page's drawing operators to its words; ``rows`` makes lines of the words;
``furniture`` takes page headers and footers out; ``ruled``, ``columns`` and ``cells`` find tables and columns;
``paragraphs``, ``hyphens`` and ``letters`` make running text. Only ``fonts`` and ``drawing`` know of PDF.
"""
