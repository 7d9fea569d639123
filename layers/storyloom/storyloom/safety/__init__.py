"""Decides whether a story may be shown: term lists, patterns of personal data, model scores."""
