"""The small story decoder that planner and generator share: network, training, export, sampling."""
