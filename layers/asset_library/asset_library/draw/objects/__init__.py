"""Drawing programs of the objects."""
