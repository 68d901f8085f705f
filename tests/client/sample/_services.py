"""What is in the package."""

RELEASE = "9.9.9"
PACKAGE = "sample"
SERVICES = {"iam": "iam", "configservice": "configservice", "gone": "gone"}
CUSTOM = ()
GLOBAL_OPTIONS = ()
