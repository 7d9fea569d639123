"""What the story's words mean to the other arts: which of them are heard."""
