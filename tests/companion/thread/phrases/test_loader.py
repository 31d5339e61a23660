import pytest

from warmline.errors import WarmlineError
from warmline.thread.phrases.loader import bundled_phrases, load_phrases, read_kind


def test_every_file_is_read_once():
    names = [kind.kind for kind in load_phrases(bundled_phrases())]
    assert len(names) == len(set(names)) == len(list(bundled_phrases().glob("*/*.toml")))


@pytest.mark.parametrize(
    ("content", "said"),
    [("title =", "Invalid value"), ('title = "Only that"', "patterns"), ("weight = 'much'", "weight")],
)
def test_a_bad_file_is_named(tmp_path, content, said):
    file = tmp_path / "grumbling.toml"
    file.write_text(content)
    with pytest.raises(WarmlineError) as raised:
        read_kind(file, effect="heating")
    assert raised.value.code == "phrase_file"
    assert "heating/grumbling.toml" in str(raised.value)
    assert said in str(raised.value)
