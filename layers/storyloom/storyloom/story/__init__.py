"""Story texts between the models: seeds and the choice of the best candidate."""
