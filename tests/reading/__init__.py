"""Tests of reading: language, amounts, times, situations."""
