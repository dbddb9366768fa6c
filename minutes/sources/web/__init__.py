"""Saved web pages: their elements, what of them is the page’s furniture, and the text."""
