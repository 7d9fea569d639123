"""The HTTP server and the training entry that every model container shares."""
