from uuid import UUID

from warmline.importing.identity import identity_of, identity_without, number_in, number_of


def test_a_mail_has_the_same_name_in_every_version() -> None:
    """It is kept, so that what was imported years ago is known again."""
    assert identity_of("a@x.example") == UUID("adaf2b3f-fb53-583b-abbc-dca27bd98b44")


def test_without_an_id_every_part_counts_in_its_place() -> None:
    parts = (["2026"], ["jo@studio.example"], ["a@x.example", "b@x.example"], ["Hello"])
    others = [
        (["2025"], *parts[1:]),
        (*parts[:2], ["b@x.example"], parts[3]),
        (*parts[:3], ["Hello."]),
        (parts[0], [*parts[1], "a@x.example"], ["b@x.example"], parts[3]),
    ]

    assert identity_without(*parts) == identity_without(*parts)
    assert identity_without(*parts) not in {identity_without(*other) for other in others}


def test_a_number_fits_into_a_database() -> None:
    numbers = {number_of(str(n)) for n in range(1000)}

    assert len(numbers) == 1000
    assert all(-(1 << 63) <= number < 1 << 63 for number in numbers)
    assert number_of("a@x.example") == number_in(identity_of("a@x.example").bytes)
