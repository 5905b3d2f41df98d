"""The sittings that are written down to be read."""
