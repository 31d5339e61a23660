"""What to advise, each apart from the level and from the others."""
