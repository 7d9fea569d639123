"""Drawing programs of the backgrounds."""
