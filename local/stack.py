"""The one-machine stack: the deployed system's parts, started together and stopped together."""

import json
import logging
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace, TracebackType
from typing import Any

import boto3
from moto import mock_aws
from storyloom.adapters import artefacts, clients, endpoints, reader, tables, workflow
from storyloom.settings import settings

from local.environment import ACCOUNT, BUCKET, REGION, TABLES, environment
from local.gateway_event import gateway_event
from local.journal import Journal
from local.lock import StackLock
from local.model_servers import ModelServers
from local.paths import STATE_MACHINE
from local.seams import Handler, load_handlers, seams
from local.template import functions_of, load_template, tables_of

MOTO_CONFIG = {
    "stepfunctions": {"execute_state_machine": True},
    "lambda": {"use_docker": False},
}


class LocalStack:
    """Runs the real state machine and the real handlers against emulated AWS services.

    With ``model_urls`` given no model servers are started; ``retry_sleep`` is how the engine
    waits between retries (tests shorten it).
    """

    def __init__(
        self,
        home: Path,
        model_urls: dict[str, str] | None = None,
        environment: dict[str, str] | None = None,
        retry_sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Prepare a stack that keeps its data under ``home``."""
        self.home = home
        self._given_urls = model_urls
        self._environment = environment or {}
        self._retry_sleep = retry_sleep
        self._exit = ExitStack()
        self._handlers: dict[str, Handler] = {}
        self.lock = StackLock(home)
        self.servers: ModelServers | None = None
        self.state_machine_arn = ""

    def __enter__(self) -> "LocalStack":
        """Start everything.

        Raises:
            LocalStackError: the folder is in use, a server did not come up, the disk is full.
        """
        try:
            self._start()
        except BaseException:
            self._exit.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop everything."""
        self._exit.close()

    def api(
        self, method: str, path: str, body: Any = None, query: dict[str, str] | None = None
    ) -> tuple[int, dict[str, Any]]:
        """Send one request to the HTTP API's handler; (status, JSON)."""
        text = json.dumps(body) if body is not None else ""
        status, answer = self.api_text(method, path, text, query)
        return status, json.loads(answer or "{}")

    def api_text(
        self, method: str, path: str, body: str, query: dict[str, str] | None
    ) -> tuple[int, str]:
        """Send one request to the HTTP API's handler as the gateway would; (status, body)."""
        context = SimpleNamespace(
            function_name="ServeApiFunction",
            memory_limit_in_mb=512,
            invoked_function_arn="ServeApiFunction",
            aws_request_id="local",
        )
        event = gateway_event(method, path, body, query)
        answer = self._handlers["ServeApiFunction"](event, context)
        return answer["statusCode"], answer["body"] or ""

    def _start(self) -> None:
        self._exit.enter_context(self.lock)
        urls = self._given_urls if self._given_urls is not None else self._start_servers()
        template = load_template()
        self._exit.enter_context(environment(self._environment))
        self._exit.enter_context(mock_aws(config=MOTO_CONFIG))
        forget_clients()
        self._exit.callback(forget_clients)
        self._handlers.update(load_handlers(functions_of(template)))
        by_endpoint = {f"storyloom-{model}": url for model, url in urls.items()}
        for seam in seams(
            self._handlers, by_endpoint, settings().model_timeout_s, self._retry_sleep
        ):
            self._exit.enter_context(seam)
        self._create_resources(template)
        if self.servers is not None:
            self.servers.wait()

    def _start_servers(self) -> dict[str, str]:
        self.servers = ModelServers(self.home / "logs")
        self._exit.callback(self.servers.stop)
        self.servers.start()
        return self.servers.urls

    def _create_resources(self, template: dict[str, Any]) -> None:
        boto3.client("s3").create_bucket(Bucket=BUCKET)
        keys: dict[str, tuple[str, ...]] = {}
        for logical_id, parameters in tables_of(template).items():
            name = TABLES[logical_id]
            boto3.client("dynamodb").create_table(TableName=name, **parameters)
            keys[name] = tuple(key["AttributeName"] for key in parameters["KeySchema"])
        journal = Journal(self.home, keys)
        self._exit.callback(journal.close)
        journal.restore(BUCKET)
        journal.attach()
        self._mark_interrupted(journal)
        self._create_state_machine(functions_of(template))

    def _create_state_machine(self, functions: dict[str, str]) -> None:
        definition = STATE_MACHINE.read_text()
        for logical_id in functions:
            arn = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{logical_id}"
            definition = definition.replace(f"${{{logical_id}Arn}}", arn)
        self.state_machine_arn = boto3.client("stepfunctions").create_state_machine(
            name="storyloom",
            definition=definition,
            roleArn=f"arn:aws:iam::{ACCOUNT}:role/storyloom",
        )["stateMachineArn"]

    def _mark_interrupted(self, journal: Journal) -> None:
        # A story that was being made when the last stack ended cannot go on by itself. One that
        # waits for a review can: the decision starts it anew.
        for table, item in list(journal.rows()):
            if table == "stories" and item["status"]["S"] == "running":
                tables.story_table().update(
                    item["family_id"]["S"],
                    item["story_id"]["S"],
                    "failed",
                    error_name="Interrupted",
                    error_cause="the stack was stopped while this story was made; make it again",
                )


def forget_clients() -> None:
    """Drop every cached client and setting, which belong to one run of the emulation."""
    for cached in (
        clients.s3_client,
        clients.dynamodb_resource,
        clients.sagemaker_runtime_client,
        clients.stepfunctions_client,
        clients.events_client,
        clients.polly_client,
        artefacts.artefacts,
        endpoints.model_endpoints,
        reader.reader,
        tables.story_table,
        tables.consent_table,
        tables.review_table,
        workflow.workflow,
        settings,
    ):
        cached.cache_clear()
    boto3.DEFAULT_SESSION = None


logging.getLogger("botocore").setLevel(logging.ERROR)
