"""The public site. It reads the archive tables alone."""
