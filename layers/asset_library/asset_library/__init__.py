"""Storyloom's own art: drawing programs, the library built from them, and its catalogue."""
