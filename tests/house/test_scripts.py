"""Every script is in the documents, and says what it does when asked."""

import re
import subprocess
from pathlib import PurePosixPath


def scripts(repository):
    """What people run; files with an ending are called by these."""
    return [file for file in repository.under("scripts") if "." not in PurePosixPath(file).name]


def test_every_script_is_named(repository):
    assert [one for one in scripts(repository) if one not in repository.all_documents] == []


def test_every_named_script_exists(repository):
    named = set(re.findall(r"\bscripts/[\w-]+", repository.all_documents))
    assert sorted(named - set(repository.files)) == []


def about(repository, script):
    """What a script says of itself in its first comment."""
    comment = repository.text(script).split("\nset -")[0].splitlines()[1:]
    return "\n".join(line.removeprefix("#").removeprefix(" ") for line in comment if "shellcheck" not in line)


def test_every_script_says_what_it_does_and_does_nothing_else(repository, tmp_path):
    """In an empty folder, with an empty home, and soon: nothing is installed, written or begun."""
    for script in scripts(repository):
        for option in ("--help", "-h"):
            said = subprocess.run(
                ["/bin/bash", repository.root / script, option],
                cwd=tmp_path,
                env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
                capture_output=True,
                text=True,
                check=False,
                timeout=20,
            )
            assert (script, said.stdout.strip()) == (script, about(repository, script).strip())
            assert (said.stderr, said.returncode) == ("", 0)
            assert len(said.stdout.split()) >= 5
    assert [*tmp_path.iterdir()] == []


def options_of(repository, script):
    """Those of the modules that a script runs, as click or argparse is told them."""
    modules = re.findall(r"-m ([\w.]+)", repository.text(script))
    files = [f"{root}{module.replace('.', '/')}.py" for module in modules for root in ("", "tests/")]
    text = "".join(repository.text(file) for file in files if file in repository.files)
    return set(re.findall(r"(?:option|add_argument)\(\s*\"(--[\w-]+)\"", text))


def test_what_a_script_says_names_every_option(repository):
    options = {script: options_of(repository, script) for script in scripts(repository)}
    assert options["scripts/evaluate"] == {"--quick", "--drafts", "--threads", "--notes", "--mistakes"}
    assert [
        f"{script} {option}"
        for script, of in options.items()
        for option in sorted(of)
        if option not in about(repository, script)
    ] == []


def test_what_a_script_says_names_no_other_option(repository):
    """Of a script that reads its options itself, they stand in it once more below its first comment."""
    for script in scripts(repository):
        said = set(re.findall(r"(?<![\w-])--[a-z][\w-]+", about(repository, script)))
        below = repository.text(script).partition("\nset -")[2]
        assert (script, {one for one in said - options_of(repository, script) if one not in below}) == (
            script,
            set(),
        )
