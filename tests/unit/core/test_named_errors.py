"""Errors are named by what the workflow must do with them."""

import inspect

import pytest
from storyloom import errors

FAMILIES = (errors.RetryableError, errors.RejectedError, errors.DefectError)
CLASSES = [item for _, item in inspect.getmembers(errors, inspect.isclass)]
LEAVES = [item for item in CLASSES if item not in (errors.StoryloomError, *FAMILIES)]


def test_there_are_leaves_of_every_family() -> None:
    for family in FAMILIES:
        assert sum(issubclass(leaf, family) for leaf in LEAVES) >= 3


@pytest.mark.parametrize("leaf", LEAVES, ids=lambda leaf: leaf.__name__)
def test_each_leaf_says_what_it_means_and_belongs_to_one_family(leaf: type[Exception]) -> None:
    assert leaf.__doc__
    assert leaf.__doc__ != leaf.__base__.__doc__
    assert leaf.__name__.endswith("Error")
    assert sum(issubclass(leaf, family) for family in FAMILIES) == 1
    assert not leaf.__subclasses__(), "the state machine matches leaf names only"


def test_no_leaf_has_the_name_of_another_error() -> None:
    assert len({leaf.__name__ for leaf in LEAVES}) == len(LEAVES)
    assert not {leaf.__name__ for leaf in LEAVES} & set(dir(__import__("builtins")))
