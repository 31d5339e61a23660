from warmline.service.manager import NoManagerError


def test_it_is_told_by_its_code() -> None:
    error = NoManagerError("systemd does not run for you here.")
    assert (error.code, error.message) == ("no_service_manager", "systemd does not run for you here.")
