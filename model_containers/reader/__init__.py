"""The reader of stories: parser, coreference, graph, mood and safety."""
