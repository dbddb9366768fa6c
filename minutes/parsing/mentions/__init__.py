"""Other meetings that the text mentions, and corrections to their minutes."""
