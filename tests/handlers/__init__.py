"""Tests of Telegram's side."""
