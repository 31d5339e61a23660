"""Text as such: places, the user's own words, sentences, language. Knows nothing of tone."""
