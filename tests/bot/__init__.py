"""Tests of the running program's rooms."""
