"""Who is who: printed names matched, asked about and learned; people merged and split."""
