"""RST in, the page as written out; the only room that knows docutils."""
