"""What every layer of tests shares: an emulated cloud with the template's bucket and tables."""

from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session")
def service_models() -> object:
    """Read botocore's descriptions of the services once, not once a test."""
    from botocore.session import Session

    return Session().get_component("data_loader")


@pytest.fixture
def cloud(service_models: object) -> Iterator[None]:
    """Emulate AWS in this process, with empty storage and the functions' environment."""
    # Imported here, so that tests that need no cloud do not wait for it.
    import boto3
    from botocore.session import Session
    from moto import mock_aws

    from local.environment import BUCKET, TABLES, environment
    from local.stack import forget_clients
    from local.template import load_template, tables_of

    with environment({}), mock_aws():
        forget_clients()
        session = Session()
        session.register_component("data_loader", service_models)
        boto3.setup_default_session(botocore_session=session)
        boto3.client("s3").create_bucket(Bucket=BUCKET)
        for logical_id, parameters in tables_of(load_template()).items():
            boto3.client("dynamodb").create_table(TableName=TABLES[logical_id], **parameters)
        yield
        forget_clients()
