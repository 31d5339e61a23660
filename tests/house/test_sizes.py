"""Files stay small enough to be read at one sitting."""

LARGEST = 10_000
"""Bytes."""

LARGER = {
    "bench/node/package-lock.json": "written by npm",
    "bench/requirements.txt": "written by scripts/lock",
    "LICENSES/Apache-2.0.txt": "a licence's own words",
    "docs/third-party-tools.md": "written by scripts/licences",
    "docs/openapi.json": "written by scripts/generate",
    "extension/package-lock.json": "written by npm",
    "extension/src/shared/contract.gen.ts": "written by scripts/generate",
    "requirements-dev.txt": "written by scripts/lock",
    "requirements.txt": "written by scripts/lock",
    "tests/browser/package-lock.json": "written by npm",
}


def is_picture(file):
    return file.endswith(".png")


def is_corpus(file):
    """Drafts and threads are read by the dozen, one file a trade."""
    return file.startswith("corpus/")


def is_model(file):
    """Weights and word pieces, written by scripts/train."""
    return file.startswith("companion/warmline/tone/model/data/")


def is_weights(file):
    """One table, written by scripts/weigh-threads."""
    return file == "companion/warmline/thread/wording/data/weights.tsv"


def test_no_file_is_large_without_a_reason(repository):
    assert [
        file
        for file in repository.files
        if not is_picture(file)
        and not is_corpus(file)
        and not is_model(file)
        and not is_weights(file)
        and file not in LARGER
        and (repository.root / file).stat().st_size > LARGEST
    ] == []


def test_reasons_are_given_for_large_files_only(repository):
    assert [file for file in LARGER if (repository.root / file).stat().st_size <= LARGEST] == []


def test_pictures_stay_light(repository):
    assert [
        file
        for file in repository.files
        if is_picture(file) and (repository.root / file).stat().st_size > 300_000
    ] == []


def test_all_pictures_together_stay_light(repository):
    sizes = [(repository.root / file).stat().st_size for file in repository.files if is_picture(file)]
    assert sum(sizes) <= 2_000_000


def test_the_model_stays_within_six_megabytes(repository):
    sizes = [(repository.root / file).stat().st_size for file in repository.files if is_model(file)]
    assert sum(sizes) <= 6_000_000
