"""What needs a PostgreSQL server: several processes on one database."""
