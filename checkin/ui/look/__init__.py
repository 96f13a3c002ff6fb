"""One visual language: tokens, themes, signs, type."""
