"""What is held when something goes wrong; `python -m benchmarks faults` does it at length."""
