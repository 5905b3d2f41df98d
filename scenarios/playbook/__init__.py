"""The practitioner's rules and the situations they answer, by their ids."""
