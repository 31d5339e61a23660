"""The statistical reader of a sentence's tone."""
