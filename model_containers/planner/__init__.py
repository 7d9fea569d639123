"""The planner: a prompt becomes a title and five lists of keywords."""
