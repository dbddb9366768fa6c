"""What the search makes of what was typed: what heads the results, what narrows them, and in which order they come."""
