"""Tests: a mirror of the rooms, and journeys over the whole house."""
