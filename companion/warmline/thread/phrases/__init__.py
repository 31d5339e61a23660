"""Kinds of phrase that tell how a thread is going: a file for each kind, with sentences that show it."""
