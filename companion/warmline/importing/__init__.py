"""Years of mail, read once to count what the user sent: see docs/import.md."""
