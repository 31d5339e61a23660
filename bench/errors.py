"""What is told, in a sentence, to whoever measures."""

import click


class BenchError(click.ClickException):
    """Nothing can be measured; the message says why and what to do."""
