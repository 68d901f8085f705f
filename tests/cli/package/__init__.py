"""A package as the generator writes one, small and by hand, for the command line to run on."""
