"""Journeys: a user's way over HTTP, from his phone through the whole house and back."""
