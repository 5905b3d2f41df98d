"""What the coach can walk through: one scenario a file, each found by itself."""
