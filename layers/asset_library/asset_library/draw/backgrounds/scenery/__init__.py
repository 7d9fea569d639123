"""Shared scenery: the brushes, plants, waters, rooms and skies that the backgrounds are made of."""
