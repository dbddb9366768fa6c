"""Several people, several windows, an interrupted one: claims, entries not saved, forms brought up to date."""
