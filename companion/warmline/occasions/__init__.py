"""When one of the user's own texts fits: what is asked about, and what in the mail shows it."""
