"""The page as written in, the operation as meant out."""
