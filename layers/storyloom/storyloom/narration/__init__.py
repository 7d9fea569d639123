"""Narration: planning, softening and timing the spoken scenes."""
