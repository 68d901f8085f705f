"""Tests of the generated package's command line."""
