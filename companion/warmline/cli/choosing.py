"""Options that say which messages are meant."""

from datetime import date
from typing import Any

import click

_LONGEST = 1_000
"""No address is kept that is longer."""


class Day(click.ParamType[date]):
    """A day such as 2026-11-04."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, or a sentence that says how to write one."""
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"“{value}” is no day. Write it as 2026-11-04.", param, ctx)


class Address(click.ParamType[str]):
    """An address of a correspondent."""

    name = "address"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The address as it was written."""
        if "@" not in value or len(value) > _LONGEST:
            self.fail(f"“{value[:40]}” is no address. Write it as kim@client.example.", param, ctx)
        return str(value)
