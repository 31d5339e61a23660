from release.licences.package import Package
from release.licences.page import page


def test_a_table_for_each_list() -> None:
    written = page(
        "Packages", "All of them.", {"Shipped": [Package("alpha", "1.0", "MIT", ("beta", "gamma"))]}
    )
    assert written == (
        "# Packages\n\nWritten by `scripts/licences`. All of them.\n\n## Shipped\n\n"
        "| package | version | licence | brought by |\n| --- | --- | --- | --- |\n"
        "| `alpha` | 1.0 | MIT | beta, gamma |\n"
    )
