"""The edge: the only modules that import boto3 or talk to an engine."""
