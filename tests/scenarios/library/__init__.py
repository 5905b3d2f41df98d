"""Each talk by itself: its arithmetic and which step follows which answer."""
