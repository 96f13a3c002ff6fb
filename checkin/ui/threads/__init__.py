"""Work beside the UI thread, and what comes a little later on it."""
