import pytest

from warmline.thread.english import surely_english


def surely(text):
    return surely_english(text.lower().split())


@pytest.mark.parametrize(
    "text",
    [
        "Could you send the revised drawings to our office when they are ready",
        "I have been told that your fitters were not there and nobody can say why",
    ],
)
def test_plain_english(text):
    assert surely(text)


@pytest.mark.parametrize(
    "text",
    [
        "Wann kommt die Ware die wir in der letzten Woche bestellt haben",
        "We zijn van plan om het in de week van de opening te doen was dat goed",
        "Pourriez vous nous envoyer la facture pour le mois de mars s'il vous plaît",
        "La factura que nos han enviado no es la que habíamos pedido para este mes",
        "Vi har ikke fått svar på det vi spurte om for to uker siden",
        "Bitte senden Sie uns die Liste, the list, mit den neuen Preisen und Mengen für April zu",
    ],
)
def test_other_languages(text):
    assert not surely(text)


def test_few_words_say_nothing():
    assert not surely("thank you for the file")
