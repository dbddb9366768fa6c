"""The budget lines of a record's figures: suggested from the words, confirmed by people, and the queue of the rest."""
