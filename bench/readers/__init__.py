"""What is measured, each in a process of its own. Nothing here knows the rest of the room."""
