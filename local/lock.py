"""One local stack per data folder: a lock that the system frees even after a kill."""

import fcntl
import json
import os
from pathlib import Path
from types import TracebackType

from local.errors import DiskError, StackBusyError


class StackLock:
    """Holds the data folder; while held, ``stack.json`` tells where its HTTP API answers."""

    def __init__(self, home: Path) -> None:
        """Prepare the lock of one data folder."""
        self._path = home / "stack.lock"
        self._info = home / "stack.json"
        self._file: int | None = None

    def __enter__(self) -> "StackLock":
        """Take the lock.

        Raises:
            StackBusyError: another process holds it.
            DiskError: the data folder cannot be made or written.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise DiskError(
                f"cannot keep stories in {self._path.parent}: {error.strerror}; "
                "free some space or set STORYLOOM_HOME to another folder"
            ) from error
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self._file)
            self._file = None
            raise StackBusyError(
                f"another storyloom uses {self._path.parent}; wait for it, or stop it, "
                "or set STORYLOOM_HOME to another folder"
            ) from error
        return self

    def announce(self, url: str) -> None:
        """Tell other processes where the API of this stack answers."""
        try:
            self._info.write_text(json.dumps({"url": url, "pid": os.getpid()}))
        except OSError as error:
            raise DiskError(f"cannot write {self._info}: {error.strerror}") from error

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Free the lock."""
        self._info.unlink(missing_ok=True)
        if self._file is not None:
            os.close(self._file)


def running_api(home: Path) -> str | None:
    """Return the address of the API that serves this data folder now, or None."""
    path = home / "stack.lock"
    if not path.exists():
        return None
    try:
        probe = path.open("r+")
    except OSError:
        # Taking the lock says what is wrong with this folder.
        return None
    with probe:
        try:
            fcntl.flock(probe, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            try:
                return str(json.loads((home / "stack.json").read_text())["url"])
            except (OSError, ValueError, KeyError):
                return None
    return None
