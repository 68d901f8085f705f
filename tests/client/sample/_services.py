"""What is in the package."""

RELEASE = "9.9.9"
BOTOCORE = None
PACKAGE = "sample"
SERVICES = {"iam": "iam", "configservice": "configservice", "gone": "gone"}
CUSTOM = ()
GLOBAL_OPTIONS = ()
