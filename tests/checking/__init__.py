"""The reply check: how a reply is laid out, judged, and read beside its deal."""
