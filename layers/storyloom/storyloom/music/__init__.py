"""Music and effects: arranging a story's scenes from written parts, playing and mixing them."""
