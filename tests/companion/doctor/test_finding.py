from warmline.doctor.finding import Finding, broken, look, ok


def test_only_what_is_well_needs_nothing_done() -> None:
    assert ok("Fine.") == Finding(state="ok", says="Fine.", todo="")
    assert look("Odd.", "Mend it.") == Finding(state="look", says="Odd.", todo="Mend it.")
    assert broken("Gone.", "Bring it back.") == Finding(state="broken", says="Gone.", todo="Bring it back.")
