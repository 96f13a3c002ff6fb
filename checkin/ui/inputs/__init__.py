"""What codes come from: keys of a scanner, a serial port, a camera."""
