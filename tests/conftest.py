"""What holds for all tests."""

from hypothesis import settings

# By itself, hypothesis lets an example take a fifth of a second, and on a busy machine any may take longer.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")
