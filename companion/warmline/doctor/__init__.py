"""Looks at everything the companion stands on, changes nothing, and says what to do: one check a file."""
