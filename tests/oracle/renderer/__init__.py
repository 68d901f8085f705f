"""The part that runs inside the renderer: it needs nothing but the renderer itself."""
