"""Badges on their way from the desk to paper."""
