"""What nobody can do to the coach, whatever he sends and whatever is damaged."""
