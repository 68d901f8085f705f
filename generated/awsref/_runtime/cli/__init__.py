"""The command line: arguments in, a request and its printed answer out.

Each module does one step, and imports what the step needs when it is taken: help, skeletons and
refusals never load botocore.
"""
