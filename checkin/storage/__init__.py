"""The event file. The only package that imports sqlite_utils."""
