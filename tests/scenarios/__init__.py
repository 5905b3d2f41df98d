"""The coach's heart: engine, reckoning, answers, and the whole catalogue."""
