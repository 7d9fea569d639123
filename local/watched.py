"""Runs a module that ends when the process that started it ends, even by a kill."""

import os
import runpy
import sys
import threading


def _end_with_parent() -> None:
    # The parent holds the other end of this pipe; it closes when the parent is gone.
    while os.read(0, 1024):
        pass
    os._exit(0)


if __name__ == "__main__":
    threading.Thread(target=_end_with_parent, daemon=True).start()
    sys.argv = sys.argv[1:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
