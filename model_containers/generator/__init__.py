"""The text generator: a story plan becomes five scenes of prose."""
