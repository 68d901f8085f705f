"""What comes out as a whole: its settings, its files, its manifest, and the folder they stand in.

This room knows neither pages nor black nor Jinja: a run that makes nothing anew loads no more.
"""
