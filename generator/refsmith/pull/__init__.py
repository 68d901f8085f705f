"""A release of the AWS CLI in, its reference pages out."""
