"""The template grants each function what its handler uses and no more, and leaves nothing unset."""

import re
from typing import Any

import pytest
from storyloom.settings import Settings

from local.template import functions_of, load_template

TEMPLATE = load_template()
RESOURCES = TEMPLATE["Resources"]
FUNCTIONS = {name: RESOURCES[name]["Properties"] for name in functions_of(TEMPLATE)}
VARIABLES = TEMPLATE["Globals"]["Function"]["Environment"]["Variables"]

KEY = {"kms:Decrypt", "kms:GenerateDataKey"}
READ_AND_STORE = {"s3:GetObject", "s3:PutObject"}
ALLOWED = {
    "ValidatePromptFunction": {"dynamodb:GetItem"},
    "PlanStoryFunction": {"s3:PutObject", "sagemaker:InvokeEndpoint"},
    "WriteCandidatesFunction": {*READ_AND_STORE, "sagemaker:InvokeEndpoint"},
    "RankCandidatesFunction": {*READ_AND_STORE, "sagemaker:InvokeEndpoint"},
    "FilterStoryFunction": {*READ_AND_STORE, "dynamodb:GetItem"},
    "RequestReviewFunction": {
        "dynamodb:GetItem",
        "dynamodb:PutItem",
        "dynamodb:UpdateItem",
    },
    "ReadStoryFunction": READ_AND_STORE,
    "ComposeSceneFunction": READ_AND_STORE,
    "NarrateStoryFunction": {*READ_AND_STORE, "polly:SynthesizeSpeech"},
    "ArrangeMusicFunction": READ_AND_STORE,
    "PublishStoryFunction": {
        *READ_AND_STORE,
        "dynamodb:GetItem",
        "dynamodb:UpdateItem",
        "events:PutEvents",
    },
    "RecordFailureFunction": {"dynamodb:UpdateItem"},
    "ServeApiFunction": {
        "s3:GetObject",
        "s3:DeleteObject",
        "s3:ListBucket",
        "dynamodb:GetItem",
        "dynamodb:PutItem",
        "dynamodb:UpdateItem",
        "dynamodb:DeleteItem",
        "dynamodb:Query",
        "states:StartExecution",
        "states:SendTaskSuccess",
        "states:SendTaskHeartbeat",
        "states:DescribeExecution",
        "states:GetExecutionHistory",
        "states:StopExecution",
    },
}
ENDPOINT_OF = {
    "PlanStoryFunction": "PlannerEndpoint",
    "WriteCandidatesFunction": "GeneratorEndpoint",
    "RankCandidatesFunction": "RankerEndpoint",
}
# These actions know no resource, or (a key's own policy) mean the key itself by "*".
WITHOUT_RESOURCE = {
    "polly:SynthesizeSpeech",
    "ecr:GetAuthorizationToken",
    "cloudwatch:PutMetricData",
    "logs:CreateLogDelivery",
    "logs:GetLogDelivery",
    "logs:UpdateLogDelivery",
    "logs:DeleteLogDelivery",
    "logs:ListLogDeliveries",
    "logs:PutResourcePolicy",
    "logs:DescribeResourcePolicies",
    "logs:DescribeLogGroups",
}


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def statements(node: Any) -> list[dict[str, Any]]:
    """Return every policy statement below a node of the template."""
    if isinstance(node, list):
        return [found for item in node for found in statements(item)]
    if not isinstance(node, dict):
        return []
    own = [node] if {"Effect", "Action"} <= set(node) else []
    return own + [found for item in node.values() for found in statements(item)]


def actions(logical_id: str) -> set[str]:
    return {
        action
        for statement in statements(FUNCTIONS[logical_id]["Policies"])
        for action in as_list(statement["Action"])
    }


def references(node: Any) -> set[str]:
    """Return every logical id that a node refers to."""
    if isinstance(node, list):
        return set().union(*map(references, node))
    if not isinstance(node, dict):
        return set()
    found = set().union(*map(references, node.values()))
    for tag, value in node.items():
        if tag in {"Ref", "GetAtt"} and isinstance(value, str):
            found.add(value.split(".")[0])
        if tag == "Sub" and isinstance(value, str):
            found |= {name.split(".")[0] for name in re.findall(r"\$\{([\w.]+)\}", value)}
    return found


def test_every_function_is_in_the_table_of_permissions() -> None:
    assert set(ALLOWED) == set(FUNCTIONS)


@pytest.mark.parametrize("logical_id", sorted(FUNCTIONS))
def test_a_function_may_do_what_its_handler_does_and_no_more(logical_id: str) -> None:
    assert actions(logical_id) == ALLOWED[logical_id] | KEY


@pytest.mark.parametrize("logical_id", sorted(ENDPOINT_OF))
def test_a_function_calls_its_own_endpoint_only(logical_id: str) -> None:
    called = references(FUNCTIONS[logical_id]["Policies"])
    endpoints = {n for n, item in RESOURCES.items() if item["Type"] == "AWS::SageMaker::Endpoint"}
    assert called & endpoints == {ENDPOINT_OF[logical_id]}
    assert endpoints == set(ENDPOINT_OF.values())


@pytest.mark.parametrize("logical_id", sorted(RESOURCES))
def test_nothing_is_allowed_on_everything_without_a_reason(logical_id: str) -> None:
    if RESOURCES[logical_id]["Type"] == "AWS::KMS::Key":
        return
    for statement in statements(RESOURCES[logical_id]["Properties"]):
        if statement["Effect"] == "Allow" and "*" in as_list(statement.get("Resource", [])):
            assert set(as_list(statement["Action"])) <= WITHOUT_RESOURCE
        if statement["Effect"] == "Allow":
            assert not [action for action in as_list(statement["Action"]) if "*" in action]


@pytest.mark.parametrize("logical_id", sorted(FUNCTIONS))
def test_a_function_has_a_log_group_of_its_own_that_forgets(logical_id: str) -> None:
    name = {"Sub": f"/aws/lambda/${{{logical_id}}}"}
    (group,) = [
        item["Properties"]
        for item in RESOURCES.values()
        if item["Type"] == "AWS::Logs::LogGroup" and item["Properties"].get("LogGroupName") == name
    ]
    assert 1 <= group["RetentionInDays"] <= 90
    assert group["KmsKeyId"] == {"GetAtt": "DataKey.Arn"}


def test_every_log_group_forgets_and_is_encrypted() -> None:
    for item in RESOURCES.values():
        if item["Type"] == "AWS::Logs::LogGroup":
            assert {"RetentionInDays", "KmsKeyId"} <= set(item["Properties"])


def test_everything_that_is_referred_to_exists() -> None:
    known = {*RESOURCES, *TEMPLATE["Parameters"]}
    machine = RESOURCES["StoryStateMachine"]["Properties"]
    referred = references({k: v for k, v in TEMPLATE.items() if k != "Conditions"})
    assert {name for name in referred if not name.startswith("AWS")} <= known
    assert references(machine["DefinitionSubstitutions"]) == set(FUNCTIONS) - {"ServeApiFunction"}


def test_every_parameter_is_used() -> None:
    assert set(TEMPLATE["Parameters"]) <= references(TEMPLATE) | references(TEMPLATE["Conditions"])


def test_the_outputs_name_what_an_operator_needs() -> None:
    assert {name: references(item) for name, item in TEMPLATE["Outputs"].items()} == {
        "StudioApiUrl": {"StudioApi"},
        "StoryStateMachineArn": {"StoryStateMachine"},
        "MediaBucketName": {"MediaBucket"},
        "StoryEventBusName": {"StoryEventBus"},
        "AlarmTopicArn": {"AlarmTopic"},
    }


@pytest.mark.parametrize("model", ["Planner", "Generator", "Ranker"])
def test_a_model_has_an_endpoint_named_as_the_functions_call_it(model: str) -> None:
    endpoint = RESOURCES[f"{model}Endpoint"]["Properties"]
    assert endpoint["EndpointName"] == VARIABLES[f"STORYLOOM_{model.upper()}_ENDPOINT"]
    container = RESOURCES[f"{model}Model"]["Properties"]["PrimaryContainer"]
    assert container["Image"] == {"Ref": f"{model}ImageUri"}
    assert container["Environment"]["STORYLOOM_MODEL"] == model.lower()


@pytest.mark.parametrize(
    ("alarm", "watched"),
    [
        ("FailedStoriesAlarm", "StoryStateMachine"),
        ("ApiErrorsAlarm", "StudioApi"),
        ("PlannerErrorsAlarm", "PlannerEndpoint"),
        ("GeneratorErrorsAlarm", "GeneratorEndpoint"),
        ("RankerErrorsAlarm", "RankerEndpoint"),
    ],
)
def test_an_alarm_watches_its_resource_and_tells_somebody(alarm: str, watched: str) -> None:
    properties = RESOURCES[alarm]["Properties"]
    assert watched in references(properties["Dimensions"])
    assert properties["AlarmActions"] == [{"Ref": "AlarmTopic"}]


def test_every_variable_is_a_setting_and_every_needed_setting_is_a_variable() -> None:
    prefix = "STORYLOOM_"
    given = {name.removeprefix(prefix).lower() for name in VARIABLES if name.startswith(prefix)}
    for properties in FUNCTIONS.values():
        own = properties.get("Environment", {}).get("Variables", {})
        assert {name.removeprefix(prefix).lower() for name in own} <= set(Settings.model_fields)
    assert given <= set(Settings.model_fields)
    needed = {name for name, field in Settings.model_fields.items() if field.is_required()}
    assert needed <= given
    others = {name for name in VARIABLES if not name.startswith((prefix, "POWERTOOLS_"))}
    assert not others


def test_who_starts_or_answers_the_workflow_and_who_announces_knows_its_name() -> None:
    def own(logical_id: str) -> set[str]:
        return set(FUNCTIONS[logical_id].get("Environment", {}).get("Variables", {}))

    for logical_id in FUNCTIONS:
        uses_states = any(action.startswith("states:") for action in actions(logical_id))
        assert ("STORYLOOM_STATE_MACHINE_ARN" in own(logical_id)) == uses_states
        announces = "events:PutEvents" in actions(logical_id)
        assert ("STORYLOOM_EVENT_BUS" in own(logical_id)) == announces


def test_every_bucket_and_table_outlives_its_stack_encrypted() -> None:
    for item in RESOURCES.values():
        if item["Type"] in {"AWS::S3::Bucket", "AWS::DynamoDB::Table"}:
            assert item["DeletionPolicy"] == item["UpdateReplacePolicy"] == "Retain"
            assert "DataKey" in references(item["Properties"])


def test_every_call_to_the_api_is_signed() -> None:
    assert RESOURCES["StudioApi"]["Properties"]["Auth"]["DefaultAuthorizer"] == "AWS_IAM"
