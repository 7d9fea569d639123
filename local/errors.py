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
