"""Counts of messages that were sent, never their words."""
