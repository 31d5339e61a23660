"""What the corpus must not do. Each check returns what is wrong, and how much of it there is."""
