"""What the coach answers to everything it is told, within one transaction."""
