"""A package as the generator would write it, small enough to read, for tests of the run time."""
