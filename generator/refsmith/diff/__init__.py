"""Changes in meaning between two models."""
