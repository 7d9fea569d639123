"""The curated prompt: what may be chosen, and the check of a choice."""
