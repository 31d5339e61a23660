"""Warmline beside what people would use instead: `scripts/bench`."""
