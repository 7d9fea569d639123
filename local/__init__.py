"""The one-machine stack: workflow engine, API gateway, model servers, command line."""
