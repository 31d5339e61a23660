"""Offering a call: times for it, the words, and an entry for the calendar."""
