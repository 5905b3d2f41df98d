"""Everything that may go wrong, brought about on purpose: what is held, counted, written down."""
