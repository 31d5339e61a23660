"""What can be asked: one file per path, and the strict reading of JSON."""
