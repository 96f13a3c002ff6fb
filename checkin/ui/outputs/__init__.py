"""How an answer reaches ears and eyes across the room: tones, speech, colour."""
