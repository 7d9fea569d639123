"""What a family asked to be deleted is not readable on disk any more."""

from pathlib import Path

from local.stack import LocalStack

GUARDIAN = "Zebedee Quartermaine"


def bytes_on_disk(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())


def test_a_deleted_family_leaves_no_bytes_behind(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with LocalStack(home, model_urls={}) as stack:
        stack.api("PUT", "/consents/family-1", {"guardian": GUARDIAN})
    assert GUARDIAN.encode() in bytes_on_disk(home)
    with LocalStack(home, model_urls={}) as stack:
        assert stack.api("GET", "/consents/family-1")[1]["status"] == "granted"
        assert stack.api("DELETE", "/families/family-1")[0] == 200
    assert GUARDIAN.encode() not in bytes_on_disk(home)
