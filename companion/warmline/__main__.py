"""`python -m warmline`, which is how the system starts the companion."""

from warmline.cli.main import main

main(prog_name="warmline")
