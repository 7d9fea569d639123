"""One folder for every trained model and the server they share."""
