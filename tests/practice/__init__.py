"""Practising against a simulated client."""
