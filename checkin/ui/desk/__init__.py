"""What the person at the door sees and does: the desk page and what stands on it."""
