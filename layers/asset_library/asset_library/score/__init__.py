"""The music library: written parts, sampled instruments, effects, and the programs behind them."""

from pathlib import Path

SCORE_DIR = Path(__file__).parent
