"""Keys, bytes or pictures in, codes out; no Qt."""
