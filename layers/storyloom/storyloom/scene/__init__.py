"""Scene composition: from what was read in a scene to its picture.

Background, objects, places, colours, document and poster, each in a module of its own. All of it
is pure: the art library and the source of chance are handed in.
"""
