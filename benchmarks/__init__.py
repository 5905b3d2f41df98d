"""How fast and how safe: measured by commands, never by tests."""
