"""The hand-written half of the package: what the generated declarations are put to use by.

Nothing here knows a service. Importing this package loads neither botocore nor any service.
"""
