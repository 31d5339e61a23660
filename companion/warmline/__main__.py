"""`python -m warmline`, which is how the system starts the companion."""

from warmline.cli.entry import run

run()
