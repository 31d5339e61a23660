"""The pages that list every package."""

from collections.abc import Mapping, Sequence

from release.licences.package import Package


def page(title: str, about: str, lists: Mapping[str, Sequence[Package]]) -> str:
    """Markdown: a table for each list, under its heading."""
    parts = [f"# {title}\n\nWritten by `scripts/licences`. {about}\n"]
    for heading, packages in lists.items():
        rows = [
            f"| `{one.name}` | {one.version} | {one.licence} | {', '.join(one.brought_by)} |"
            for one in packages
        ]
        head = "| package | version | licence | brought by |\n| --- | --- | --- | --- |"
        parts.append(f"\n## {heading}\n\n{head}\n" + "\n".join(rows) + "\n")
    return "".join(parts)
