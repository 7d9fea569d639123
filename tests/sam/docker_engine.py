"""The Docker engine and the Lambda base image: the real one, or a stand-in of this machine."""

import hashlib
import json
import os
import shutil
import subprocess
from ipaddress import ip_network
from pathlib import Path

from tests.sam.deployment_tools import runtime_emulator, runtime_python
from tests.sam.lacking import fail_in_ci, skip_loudly

BASE = "public.ecr.aws/lambda/python:3.13"
BASE_TAGS = (BASE, f"{BASE}-x86_64")
SCRIPT = Path(__file__).parent / "stand_in_image.sh"
PULL_TIMEOUT_S = 240


def docker(*arguments: str, timeout_s: float = 60) -> subprocess.CompletedProcess[str]:
    """Run the Docker command line."""
    return subprocess.run(
        ["docker", *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=timeout_s,
    )


def need_engine() -> None:
    """Skip where no Docker engine answers, saying what to do about it."""
    if shutil.which("docker") is None:
        fail_in_ci("Docker is not installed (Debian: apt-get install docker.io iptables)")
    answer = docker("info")
    if answer.returncode:
        # CI machines that forbid containers exist: there it is said, and does not fail.
        skip_loudly(f"no Docker engine answers; start `dockerd`: {answer.stderr.strip()[-200:]}")


def bridge_address() -> str:
    """Return this machine's address as containers see it."""
    (network,) = json.loads(docker("network", "inspect", "bridge").stdout)
    pool = network["IPAM"]["Config"][0]
    # Where the engine was given no gateway it takes the first address of its subnet.
    return str(pool.get("Gateway") or ip_network(pool["Subnet"])[1])


def provide_base_image(runtime: Path) -> tuple[str, ...]:
    """See that the base image is there; return the tags of a stand-in, to be taken away again."""
    if docker("image", "inspect", *BASE_TAGS).returncode == 0 and not _is_stand_in(BASE):
        return ()
    if all(_pulled(tag) for tag in BASE_TAGS):
        return ()
    arguments = [runtime_python(), runtime, runtime_emulator()]
    kept = f"storyloom/lambda-stand-in:{_digest(runtime)}"
    if docker("image", "inspect", kept).returncode:
        done = subprocess.run(
            [SCRIPT, *arguments, kept],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=600,
        )
        if done.returncode:
            skip_loudly(f"no base image: none to pull, no stand-in: {done.stderr[-300:]}")
    for tag in BASE_TAGS:
        docker("tag", kept, tag)
    return BASE_TAGS


def _is_stand_in(tag: str) -> bool:
    labels = docker("image", "inspect", "--format", "{{json .Config.Labels}}", tag).stdout
    return "storyloom.stand-in" in labels


def _pulled(tag: str) -> bool:
    # A machine with no way to a registry answers at once; a slow one is given up.
    try:
        return docker("pull", "--quiet", tag, timeout_s=PULL_TIMEOUT_S).returncode == 0
    except subprocess.TimeoutExpired:
        return False


def _digest(runtime: Path) -> str:
    parts = (SCRIPT.read_bytes(), (runtime / "wanted.txt").read_bytes())
    return hashlib.sha256(b"".join((*parts, os.fsencode(runtime_python())))).hexdigest()[:12]
