"""What the body decided: markers, clauses, motions, movers, reasons, and printings of the same decision."""
