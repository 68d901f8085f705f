"""What runs inside the renderer's own Python: nothing here may import refsmith."""
