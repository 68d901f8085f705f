"""Rules from prose, their tables and their measurement."""
