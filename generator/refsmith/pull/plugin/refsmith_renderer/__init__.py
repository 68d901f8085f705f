"""The part of `pull` that runs inside the renderer: a release of the AWS CLI of 2017 to today.

It imports the standard library and the renderer alone, and only what the binary of version 2
carries of either. ``boot`` is the way in: as a plugin of that binary, or from ``enter.py``.
"""
