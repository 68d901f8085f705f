"""Tests of the client and the guard."""
