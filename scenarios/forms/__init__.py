"""What the coach asks to know its user: profile, deal, reminder. One form a file."""
