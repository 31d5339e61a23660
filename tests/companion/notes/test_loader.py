from warmline.notes.loader import bundled, load_phrases


def test_every_file_is_read_once():
    names = [kind.kind for kind in load_phrases()]

    assert len(names) == len(set(names)) == len(list(bundled().glob("*/*.toml")))


def test_no_kind_heats():
    assert {kind.effect for kind in load_phrases()} == {"cues"}
