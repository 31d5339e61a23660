"""Papers to take along when a conversation leaves the mail: a call sheet, a summary, a hand-over."""
