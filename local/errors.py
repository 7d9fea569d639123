"""What can go wrong on one machine, each said in one line that tells what to do."""


class LocalStackError(Exception):
    """The local stack cannot start or go on; the message is meant for a person."""

    exit_code = 1


class StackBusyError(LocalStackError):
    """Another process uses this data folder."""

    exit_code = 4


class ModelServerError(LocalStackError):
    """A model server did not come up."""

    exit_code = 3


class DiskError(LocalStackError):
    """Something could not be written."""

    exit_code = 5


class RefusedError(LocalStackError):
    """The studio refused a request; ``name`` is the error's name in the API."""

    exit_code = 2

    def __init__(self, name: str, message: str) -> None:
        """Keep the API's error name and message."""
        super().__init__(message or name)
        self.name = name


class StoryFailedError(LocalStackError):
    """A story ended without a book."""

    exit_code = 6


class StoryHeldError(LocalStackError):
    """A story waits for a person's review."""

    exit_code = 7
