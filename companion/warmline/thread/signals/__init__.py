"""What can be counted in a thread: a module for each kind seen in its structure, one for all phrases."""
