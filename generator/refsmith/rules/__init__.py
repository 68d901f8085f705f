"""What the documentation demands: constraint lists, prose, the regex dialect."""
