"""Calls for guides, at all desks."""
