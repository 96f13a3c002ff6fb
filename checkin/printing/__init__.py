"""From a PDF to paper, and an honest answer whether it got there."""
