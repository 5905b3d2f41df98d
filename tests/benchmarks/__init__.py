"""What measures the coach is right itself."""
