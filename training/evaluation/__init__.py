"""How well drafts are read, and at what cost."""
