"""Where things lie: the checkout, and what the local stack keeps."""

import os
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
TEMPLATE = CHECKOUT / "template.yaml"
STATE_MACHINE = CHECKOUT / "statemachine" / "story.asl.json"
WEB = CHECKOUT / "web"
STORIES = CHECKOUT / "stories"


def home_dir() -> Path:
    """Return the folder of everything the local stack keeps (``STORYLOOM_HOME`` overrides)."""
    return Path(os.environ.get("STORYLOOM_HOME", CHECKOUT / ".storyloom")).resolve()
