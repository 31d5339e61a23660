"""Reading a thread: signals that can be counted, a level that rises and falls, and what to advise."""
