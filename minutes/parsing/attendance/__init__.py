"""Who was there and who was not, in lists, tables and sentences, and who came late or left."""
