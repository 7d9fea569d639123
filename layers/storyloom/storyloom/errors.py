"""Errors named by what the workflow must do with them; the state machine matches the leaf names."""


class StoryloomError(Exception):
    """Root of every error this system raises on purpose; the message says what to do."""


class RetryableError(StoryloomError):
    """The same call may succeed later: the workflow retries it with backoff."""


class ThrottledError(RetryableError):
    """A service asked us to slow down."""


class ModelUnavailableError(RetryableError):
    """A model endpoint is down, overloaded or too slow."""


class ModelAnswerError(RetryableError):
    """A model endpoint answered something that breaks its contract."""


class StorageUnavailableError(RetryableError):
    """Object storage or a table could not be reached."""


class WorkflowUnavailableError(RetryableError):
    """The workflow engine could not be reached."""


class SpeechUnavailableError(RetryableError):
    """The speech engine is down or overloaded."""


class RejectedError(StoryloomError):
    """The request must not be carried out; trying again with the same input will not help."""


class PromptRejectedError(RejectedError):
    """A choice is not in the curated catalogue, or does not fit the theme."""


class ConsentMissingError(RejectedError):
    """No valid parental consent is on record for this family."""


class StoryRejectedError(RejectedError):
    """Every candidate story was refused by the safety filter or by a reviewer."""


class NotFoundError(RejectedError):
    """The thing asked for does not exist, or does not belong to the asker."""


class ConflictError(RejectedError):
    """The thing was already decided or is in a state that forbids the request."""


class DefectError(StoryloomError):
    """A bug or a broken installation: retrying is useless and a person must look."""


class AssetMissingError(DefectError):
    """The asset library lacks something that the catalogue promises."""


class ArtefactMissingError(DefectError):
    """A step's input that an earlier step must have stored is not there."""


class ConfigurationError(DefectError):
    """A setting is missing or wrong; the message names it."""
