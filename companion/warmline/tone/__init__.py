"""The tone of a draft."""
