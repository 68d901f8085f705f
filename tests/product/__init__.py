"""The generated package, tested as a product."""
