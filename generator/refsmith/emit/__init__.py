"""The operation model in, the source of a package out; the only room that knows Jinja and black."""
