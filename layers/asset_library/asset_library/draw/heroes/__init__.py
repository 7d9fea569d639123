"""Drawing programs of the heroes."""
