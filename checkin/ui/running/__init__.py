"""Work beside the window: threads, what comes later, what went wrong."""
