"""Making and judging what reads tone. Nothing of this is shipped."""
