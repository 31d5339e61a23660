"""The user's own texts, and those that everybody starts from."""
