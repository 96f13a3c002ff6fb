"""The dialogs over the desk, each for one thing that is done now and then."""
