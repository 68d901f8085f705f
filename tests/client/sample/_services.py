"""What is in the package."""

RELEASE = "9.9.9"
PACKAGE = "sample"
SERVICES = {"iam": "iam", "configservice": "configservice", "gone": "gone"}
UIDS = {"iam": "iam-2010-05-08", "configservice": "config-2014-11-12", "gone": "gone-2001-01-01"}
CUSTOM = ()
GLOBAL_OPTIONS = ()
