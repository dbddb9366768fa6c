"""The review of a record: its questions and their answers, its sections, and facts made, split and joined."""
