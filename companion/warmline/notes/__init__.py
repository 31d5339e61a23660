"""Notes on a draft as a whole: what it does, or leaves out, as an answer to the thread above."""
