import pytest

from warmline.importing.labels import are_left_out, are_of_sent_mail


@pytest.mark.parametrize("label", ["Sent", "sent", "Gesendet", "Messages envoyés", "Enviados", "Wysłane"])
def test_labels_of_sent_mail(label: str) -> None:
    assert are_of_sent_mail(["Important", label])
    assert not are_left_out([label])


@pytest.mark.parametrize("label", ["Spam", "Trash", "Drafts", "Chat", "Papierkorb", "Entwürfe", "Brouillons"])
def test_labels_of_what_is_left_out(label: str) -> None:
    assert are_left_out(["Important", label])
    assert not are_of_sent_mail([label])


def test_other_labels_say_nothing() -> None:
    assert not are_left_out(["Inbox", "Opened", "Trash talk"])
    assert not are_of_sent_mail([])
