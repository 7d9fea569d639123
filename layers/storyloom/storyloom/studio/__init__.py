"""What the HTTP API and the command line do: use cases over tables, storage and workflow."""
