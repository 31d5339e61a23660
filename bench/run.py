"""`scripts/bench`: Warmline beside what people would use instead, written into docs/benchmark*.md."""

from pathlib import Path

import click
from platformdirs import user_cache_path

from bench.install import install
from bench.lineup import lineup
from bench.measuring import material, measured
from bench.report import pages
from training.page import DOCS, with_part

QUICK = 4
"""A quick run does this part of everything."""


@click.command(help=__doc__)
@click.option(
    "--peers",
    type=click.Path(path_type=Path, file_okay=False),
    default=user_cache_path("warmline-bench"),
    show_default=True,
    help="The folder that the others are installed in.",
)
@click.option("--quick", is_flag=True, help="A quarter of everything; only prints, writes nothing.")
def main(peers: Path, quick: bool) -> None:
    """Prints the parts of the pages that it writes."""
    _say("installing what is measured against")
    install(peers.absolute())
    of = measured(lineup(peers.absolute()), material(), part_of=QUICK if quick else 1)
    for name, part in pages(of).items():
        click.echo(part)
        if not quick:
            page = DOCS / f"{name}.md"
            page.write_text(with_part(page.read_text("utf-8"), "bench", part), "utf-8")


def _say(what: str) -> None:
    click.echo(what, err=True)


if __name__ == "__main__":
    main()
