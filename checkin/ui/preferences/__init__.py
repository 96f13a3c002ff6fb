"""The sections of the settings dialog, each of which edits a few settings that belong together."""
