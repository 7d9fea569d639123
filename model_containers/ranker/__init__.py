"""Coherence ranker: scores how well the scenes of a story belong together."""
