"""Warmline: how a mail to a client can read, before it is sent."""
