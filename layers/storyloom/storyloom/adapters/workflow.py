"""The workflow engine: starting, watching, stopping executions and answering task tokens."""

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from storyloom.adapters.clients import stepfunctions_client
from storyloom.adapters.faults import aws_faults
from storyloom.errors import DefectError, WorkflowUnavailableError
from storyloom.settings import settings
from storyloom.story.progress import StepProgress, steps_from_history

if TYPE_CHECKING:
    from mypy_boto3_stepfunctions import SFNClient

_GONE = frozenset({"TaskDoesNotExist", "TaskTimedOut", "InvalidToken", "ExecutionDoesNotExist"})


class Workflow:
    """The story state machine behind the ``stepfunctions`` API."""

    def __init__(self, client: "SFNClient", state_machine_arn: str) -> None:
        """Use one state machine."""
        self._client = client
        self._arn = state_machine_arn

    def start(self, execution_name: str, execution_input: dict[str, Any]) -> None:
        """Start an execution; starting the same one twice is the same as once."""
        with aws_faults("starting the workflow", WorkflowUnavailableError):
            try:
                self._client.start_execution(
                    stateMachineArn=self._arn,
                    name=execution_name,
                    input=json.dumps(execution_input),
                )
            except ClientError as error:
                if error.response["Error"]["Code"] != "ExecutionAlreadyExists":
                    raise

    def is_running(self, execution_name: str) -> bool:
        """Tell whether an execution is known and has not ended."""
        description = self._unless_gone(
            lambda: self._client.describe_execution(executionArn=self._execution(execution_name))
        )
        return description is not None and description["status"] == "RUNNING"

    def steps(self, execution_name: str) -> tuple[StepProgress, ...]:
        """Return the states that the execution entered so far, with their times."""

        def read() -> list[Any]:
            pages = self._client.get_paginator("get_execution_history")
            arn = self._execution(execution_name)
            return [
                event
                for page in pages.paginate(executionArn=arn, includeExecutionData=False)
                for event in page["events"]
            ]

        return steps_from_history(self._unless_gone(read) or [])

    def stop(self, execution_name: str) -> None:
        """Stop an execution if it runs."""
        self._unless_gone(
            lambda: self._client.stop_execution(
                executionArn=self._execution(execution_name), cause="the family was deleted"
            )
        )

    def answer(self, task_token: str, output: dict[str, Any]) -> bool:
        """Let a waiting execution go on; return False when it no longer waits."""
        return (
            self._unless_gone(
                lambda: self._client.send_task_success(
                    taskToken=task_token, output=json.dumps(output)
                )
            )
            is not None
        )

    def keep_waiting(self, task_token: str) -> None:
        """Send a heartbeat for a waiting task."""
        self._unless_gone(lambda: self._client.send_task_heartbeat(taskToken=task_token))

    def _execution(self, name: str) -> str:
        return f"{self._arn.replace(':stateMachine:', ':execution:')}:{name}"

    def _unless_gone(self, call: Any) -> Any:
        try:
            with aws_faults("the workflow", WorkflowUnavailableError):
                return call()
        except DefectError as error:
            cause = error.__cause__
            if isinstance(cause, ClientError) and cause.response["Error"]["Code"] in _GONE:
                return None
            raise


@lru_cache
def workflow() -> Workflow:
    """Return this process's workflow."""
    return Workflow(stepfunctions_client(), settings().state_machine_arn)
