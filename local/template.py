"""What ``template.yaml`` says of tables and functions: the local stack has no second truth."""

import re
from pathlib import Path
from typing import Any

import yaml

from local.paths import TEMPLATE


class _TemplateLoader(yaml.SafeLoader):
    """Reads CloudFormation's short tags (``!Ref``, ``!Sub`` ...) as plain mappings."""


def _short_tag(loader: _TemplateLoader, suffix: str, node: yaml.Node) -> dict[str, Any]:
    if isinstance(node, yaml.ScalarNode):
        value: Any = loader.construct_scalar(node)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    elif isinstance(node, yaml.MappingNode):
        value = loader.construct_mapping(node, deep=True)
    else:
        raise yaml.YAMLError(f"unexpected node under !{suffix}")
    return {suffix: value}


_TemplateLoader.add_multi_constructor("!", _short_tag)


def load_template(path: Path = TEMPLATE) -> dict[str, Any]:
    """Return the template as plain dictionaries; ``!Ref X`` becomes ``{"Ref": "X"}``."""
    # The loader is a SafeLoader with one constructor that builds dictionaries only.
    document: dict[str, Any] = yaml.load(path.read_text(), Loader=_TemplateLoader)  # noqa: S506
    return document


def tables_of(template: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the creation parameters of each table by logical id, without a name."""
    keys = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode")
    return {
        logical_id: {key: item["Properties"][key] for key in keys if key in item["Properties"]}
        for logical_id, item in template["Resources"].items()
        if item["Type"] == "AWS::DynamoDB::Table"
    }


def folder_of_function(logical_id: str) -> str:
    """Return the folder of a function: ``PlanStoryFunction`` lies in ``plan_story``."""
    stem = logical_id.removesuffix("Function")
    return re.sub(r"(?<!^)(?=[A-Z])", "_", stem).lower()


def functions_of(template: dict[str, Any]) -> dict[str, str]:
    """Return the folder of each function by logical id."""
    return {
        logical_id: folder_of_function(logical_id)
        for logical_id, item in template["Resources"].items()
        if item["Type"] == "AWS::Serverless::Function"
    }
