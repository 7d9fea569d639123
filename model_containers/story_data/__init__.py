"""The story corpora: reading, screening, delexicalising, cutting into scenes, keywords."""
