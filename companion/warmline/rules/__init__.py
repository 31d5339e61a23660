"""The tone rules: their files, their notation, and what they find in a sentence."""
