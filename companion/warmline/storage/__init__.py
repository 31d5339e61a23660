"""The encrypted database and its tables."""
