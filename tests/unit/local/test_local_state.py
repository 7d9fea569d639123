"""The data folder: one owner at a time, nothing lost by a kill, a full disk said in one line."""

import signal
import subprocess
import sys
from pathlib import Path

import boto3
import pytest
from moto import mock_aws

from local import journal as journal_module
from local import model_servers
from local.environment import environment
from local.errors import DiskError, ModelServerError, StackBusyError
from local.journal import Journal
from local.lock import StackLock, running_api
from local.model_servers import ModelServers
from local.paths import CHECKOUT
from local.template import folder_of_function, functions_of, load_template, tables_of

HOLD = """
import sys, time
from pathlib import Path
from local.lock import StackLock
with StackLock(Path(sys.argv[1])) as lock:
    lock.announce("http://127.0.0.1:1")
    print("held", flush=True)
    time.sleep(60)
"""
WATCHED = """
import subprocess, sys, time
child = subprocess.Popen(
    [sys.executable, "-m", "local.watched", "http.server", "0", "--bind", "127.0.0.1"],
    stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    start_new_session=True,
)
print(child.pid, flush=True)
time.sleep(60)
"""
TABLE_KEYS = {"things": ("family_id", "story_id")}


def started(code: str, *arguments: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True)


def test_a_second_stack_is_refused_and_a_kill_frees_the_folder(tmp_path: Path) -> None:
    holder = started(HOLD, str(tmp_path))
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(StackBusyError, match="another storyloom uses"), StackLock(tmp_path):
            pass
        assert running_api(tmp_path) == "http://127.0.0.1:1"
    finally:
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    # What the killed one announced is still there, but nobody answers for it.
    assert (tmp_path / "stack.json").exists()
    assert running_api(tmp_path) is None
    with StackLock(tmp_path):
        assert running_api(tmp_path) in (None, "http://127.0.0.1:1")
    assert running_api(tmp_path) is None


def test_a_folder_that_cannot_be_made_is_said() -> None:
    with pytest.raises(DiskError, match="/dev/null"), StackLock(Path("/dev/null/home")):
        pass


def test_a_server_dies_with_the_process_that_started_it() -> None:
    parent = started(WATCHED)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    assert Path(f"/proc/{child}").exists()
    parent.kill()
    parent.wait()
    for _ in range(200):
        state = Path(f"/proc/{child}/stat")
        if not state.exists() or state.read_text().split(")")[1].split()[0] == "Z":
            return
        subprocess.run(["sleep", "0.05"], check=True)
    pytest.fail("the server outlived its parent")


def test_a_server_that_ends_says_its_last_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_servers, "free_port", lambda: 1)
    monkeypatch.setattr(model_servers, "_answers", lambda url: False)
    servers = ModelServers(tmp_path / "logs", models=("no_such_model",), threads=1)
    with servers, pytest.raises(ModelServerError) as caught:
        servers.wait()
    log = (tmp_path / "logs" / "no_such_model.log").read_text().strip()
    assert "no_such_model server ended" in str(caught.value)
    assert log.splitlines()[-1] in str(caught.value)


def test_logs_that_cannot_be_written_are_said() -> None:
    servers = ModelServers(Path("/dev/null/logs"), models=("planner",))
    with pytest.raises(DiskError, match="logs"):
        servers.start()


class Emulation:
    """One life of the emulated services over a data folder."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._mock = mock_aws()

    def __enter__(self) -> Journal:
        self._mock.start()
        boto3.DEFAULT_SESSION = None
        boto3.client("s3").create_bucket(Bucket="media")
        boto3.client("dynamodb").create_table(
            TableName="things",
            BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[
                {"AttributeName": name, "AttributeType": "S"} for name in TABLE_KEYS["things"]
            ],
            KeySchema=[
                {"AttributeName": "family_id", "KeyType": "HASH"},
                {"AttributeName": "story_id", "KeyType": "RANGE"},
            ],
        )
        self.journal = Journal(self._home, TABLE_KEYS)
        self.journal.restore("media")
        self.journal.attach()
        return self.journal

    def __exit__(self, *error: object) -> None:
        self.journal.close()
        self._mock.stop()
        boto3.DEFAULT_SESSION = None


def kept_objects() -> dict[str, bytes]:
    s3 = boto3.client("s3")
    listed = s3.list_objects_v2(Bucket="media").get("Contents", [])
    return {i["Key"]: s3.get_object(Bucket="media", Key=i["Key"])["Body"].read() for i in listed}


def kept_rows() -> list[dict[str, object]]:
    return list(boto3.resource("dynamodb").Table("things").scan()["Items"])


def test_objects_and_rows_outlive_the_emulation(tmp_path: Path) -> None:
    with environment({}):
        with Emulation(tmp_path):
            s3 = boto3.client("s3")
            for key, body in (("a/1.json", b"one"), ("a/2.json", b"two"), ("b/3.json", b"three")):
                s3.put_object(Bucket="media", Key=key, Body=body)
            s3.put_object(Bucket="media", Key="a/1.json", Body=b"newer")
            s3.delete_object(Bucket="media", Key="b/3.json")
            table = boto3.resource("dynamodb").Table("things")
            for number in ("1", "2", "3"):
                table.put_item(Item={"family_id": "f", "story_id": number, "count": 1})
            table.update_item(
                Key={"family_id": "f", "story_id": "2"},
                UpdateExpression="SET title = :t",
                ExpressionAttributeValues={":t": "A title"},
            )
            table.delete_item(Key={"family_id": "f", "story_id": "3"})
            boto3.client("dynamodb").put_item(
                TableName="things", Item={"family_id": {"S": "g"}, "story_id": {"S": "1"}}
            )
        part = tmp_path / "objects" / "a" / "2.json.77.part"
        part.write_bytes(b"cut short")
        with Emulation(tmp_path):
            assert kept_objects() == {"a/1.json": b"newer", "a/2.json": b"two"}
            rows = {(row["family_id"], row["story_id"]): row for row in kept_rows()}
            assert set(rows) == {("f", "1"), ("f", "2"), ("g", "1")}
            assert rows["f", "2"]["title"] == "A title"
            assert rows["f", "1"]["count"] == 1
        assert not part.exists()
        assert not (tmp_path / "objects" / "b").exists()


def test_a_write_that_the_service_refused_is_not_kept(tmp_path: Path) -> None:
    with environment({}), Emulation(tmp_path) as journal:
        table = boto3.resource("dynamodb").Table("things")
        table.put_item(Item={"family_id": "f", "story_id": "1", "title": "first"})
        with pytest.raises(table.meta.client.exceptions.ConditionalCheckFailedException):
            table.put_item(
                Item={"family_id": "f", "story_id": "1", "title": "second"},
                ConditionExpression="attribute_not_exists(story_id)",
            )
        ((_, row),) = journal.rows()
        assert row["title"] == {"S": "first"}


def test_a_full_disk_is_said_and_leaves_what_was_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(source: object, target: object) -> None:
        raise OSError(28, "No space left on device")

    with environment({}):
        with Emulation(tmp_path):
            s3 = boto3.client("s3")
            s3.put_object(Bucket="media", Key="a/1.json", Body=b"one")
            with monkeypatch.context() as patched:
                patched.setattr(journal_module.os, "replace", full)
                with pytest.raises(DiskError, match="No space left"):
                    s3.put_object(Bucket="media", Key="a/1.json", Body=b"two")
        with Emulation(tmp_path):
            assert kept_objects() == {"a/1.json": b"one"}


def test_a_folder_that_is_no_folder_cannot_keep_stories(tmp_path: Path) -> None:
    (tmp_path / "objects").write_text("in the way")
    with pytest.raises(DiskError, match="cannot keep stories"):
        Journal(tmp_path, {})


@pytest.mark.parametrize(
    ("logical_id", "folder"),
    [
        ("PlanStoryFunction", "plan_story"),
        ("ServeApiFunction", "serve_api"),
        ("XFunction", "x"),
    ],
)
def test_a_function_s_folder_follows_from_its_name(logical_id: str, folder: str) -> None:
    assert folder_of_function(logical_id) == folder


def test_the_template_tells_tables_and_functions(tmp_path: Path) -> None:
    template = tmp_path / "template.yaml"
    template.write_text(
        """
Resources:
  ThingsTable:
    Type: AWS::DynamoDB::Table
    Properties:
      TableName: !Sub "${AWS::StackName}-things"
      BillingMode: PAY_PER_REQUEST
      KeySchema: [{AttributeName: a, KeyType: HASH}]
      SSESpecification: {KMSMasterKeyId: !GetAtt Key.Arn}
  DoThingFunction:
    Type: AWS::Serverless::Function
    Properties: {Role: !If [A, !Ref B, {C: d}]}
"""
    )
    read = load_template(template)
    key = [{"AttributeName": "a", "KeyType": "HASH"}]
    assert tables_of(read) == {"ThingsTable": {"BillingMode": "PAY_PER_REQUEST", "KeySchema": key}}
    assert functions_of(read) == {"DoThingFunction": "do_thing"}
    role = read["Resources"]["DoThingFunction"]["Properties"]["Role"]
    assert role == {"If": ["A", {"Ref": "B"}, {"C": "d"}]}


def test_every_function_of_the_project_s_template_lies_in_its_folder() -> None:
    functions = functions_of(load_template())
    folders = {path.parent.name for path in (CHECKOUT / "functions").glob("*/app.py")}
    assert set(functions.values()) == folders
    assert set(tables_of(load_template())) == {"StoriesTable", "ConsentsTable", "ReviewsTable"}
