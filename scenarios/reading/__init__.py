"""What a text says: language, amounts, times, situation; what an answer to a question means."""
