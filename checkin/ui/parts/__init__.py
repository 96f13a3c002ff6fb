"""Pieces of a window that know nothing of the desk."""
