"""What changed: a record's versions side by side, and how much of the software's reading people kept."""
