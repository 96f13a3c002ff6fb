"""What organisers and report staff take home: counts and lists, in the formats they work with."""
