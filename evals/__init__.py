"""How well the coach reads and writes: data and one command."""
