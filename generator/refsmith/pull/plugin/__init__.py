"""What runs inside a release's own Python: put on its path by this folder, never imported here."""
