"""The command line ``storyloom``."""
