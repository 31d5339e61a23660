import pytest

from warmline.text.language import LanguageGuesser, is_english

GUESSER = LanguageGuesser()


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The invoice went out on Monday.", "en"),
        ("You approved it on 3 May.", "en"),
        ("End of discussion.", "en"),
        ("THE MÜLLER CONTRACT ENDS IN JUNE.", "en"),
        ("Das ist nicht unser Fehler.", "de"),
        ("Ce n'est pas notre faute.", "fr"),
        ("先ほど申し上げた通りです。", "ja"),
    ],
)
def test_a_whole_sentence_tells_its_language(sentence: str, language: str) -> None:
    assert GUESSER.language(sentence) == language


OTHER_LANGUAGES = {
    "de": (
        "Das ist nicht unser Fehler.",
        "Die Rechnung ging am Montag raus.",
        "Bitte schicken Sie uns das Formular.",
        "Vielen Dank für Ihre Geduld.",
        "Wir melden uns morgen.",
        "Das war so nicht vereinbart.",
        "Können wir kurz telefonieren?",
        "Der Termin passt leider nicht.",
        "Wie bereits gesagt, es bleibt dabei.",
        "Ich habe das schon dreimal erklärt.",
        "Anbei finden Sie den Plan.",
        "Alles klar, bis Freitag.",
    ),
    "fr": (
        "Ce n'est pas notre faute.",
        "La facture est partie lundi.",
        "Merci de nous envoyer le formulaire.",
        "Nous revenons vers vous demain.",
        "Ce n'était pas prévu ainsi.",
        "Pouvons-nous en parler au téléphone ?",
        "La date ne nous convient pas.",
        "Comme je vous l'ai déjà dit, c'est non.",
        "Je l'ai expliqué trois fois.",
        "Vous trouverez le plan en pièce jointe.",
        "D'accord, à vendredi.",
        "Je suis désolé pour le retard.",
    ),
    "es": (
        "No es culpa nuestra.",
        "La factura salió el lunes.",
        "Por favor, envíenos el formulario.",
        "Gracias por su paciencia.",
        "Le llamamos mañana.",
        "Eso no es lo que acordamos.",
        "¿Podemos hablar por teléfono?",
        "La fecha no nos viene bien.",
        "Como ya le dije, no es posible.",
        "Lo he explicado tres veces.",
        "Adjunto encontrará el plano.",
        "De acuerdo, hasta el viernes.",
    ),
    "it": (
        "Non è colpa nostra.",
        "La fattura è partita lunedì.",
        "Vi preghiamo di mandarci il modulo.",
        "Grazie per la pazienza.",
        "Ci sentiamo domani.",
        "Non erano questi gli accordi.",
        "Possiamo parlarne al telefono?",
        "La data purtroppo non va bene.",
        "Come le ho già detto, non si può.",
        "L'ho spiegato tre volte.",
        "In allegato trova la pianta.",
        "Va bene, a venerdì.",
    ),
    "nl": (
        "Dat is niet onze schuld.",
        "De factuur is maandag verstuurd.",
        "Stuurt u ons het formulier a.u.b.",
        "Bedankt voor uw geduld.",
        "We bellen u morgen terug.",
        "Dat was niet de afspraak.",
        "Kunnen we even bellen?",
        "De datum komt helaas niet uit.",
        "Zoals ik al zei, het blijft zo.",
        "Ik heb het drie keer uitgelegd.",
        "Bijgaand vindt u de tekening.",
        "Prima, tot vrijdag.",
    ),
    "pt": (
        "Não é culpa nossa.",
        "A fatura saiu na segunda-feira.",
        "Por favor, envie-nos o formulário.",
        "Obrigado pela sua paciência.",
        "Ligamos amanhã.",
        "Não foi isso que combinámos.",
        "Podemos falar por telefone?",
        "A data não nos convém.",
        "Como já lhe disse, não é possível.",
        "Já expliquei isto três vezes.",
        "Em anexo encontra a planta.",
        "Está bem, até sexta.",
    ),
    "sv": (
        "Det är inte vårt fel.",
        "Fakturan skickades i måndags.",
        "Var snäll och skicka blanketten.",
        "Tack för ditt tålamod.",
        "Vi hör av oss i morgon.",
        "Det var inte vad vi kom överens om.",
        "Kan vi ta det på telefon?",
        "Datumet passar tyvärr inte.",
        "Som jag redan sagt är det så.",
        "Jag har förklarat det tre gånger.",
        "Ritningen finns bifogad.",
        "Okej, vi ses på fredag.",
    ),
    "da": (
        "Det er ikke vores skyld.",
        "Fakturaen blev sendt i mandags.",
        "Send os venligst formularen.",
        "Tak for din tålmodighed.",
        "Vi vender tilbage i morgen.",
        "Det var ikke det, vi aftalte.",
        "Kan vi tage det over telefonen?",
        "Datoen passer desværre ikke.",
        "Som jeg allerede har sagt, er det sådan.",
        "Jeg har forklaret det tre gange.",
        "Tegningen er vedhæftet.",
        "Fint, vi ses på fredag.",
    ),
    "fi": (
        "Se ei ole meidän vikamme.",
        "Lasku lähti maanantaina.",
        "Lähettäisittekö meille lomakkeen.",
        "Kiitos kärsivällisyydestä.",
        "Palaamme asiaan huomenna.",
        "Näin emme sopineet.",
        "Voimmeko puhua puhelimessa?",
        "Päivä ei valitettavasti sovi.",
        "Kuten jo sanoin, asia on näin.",
        "Olen selittänyt sen kolmesti.",
        "Piirustus on liitteenä.",
        "Hyvä, perjantaihin.",
    ),
    "pl": (
        "To nie jest nasza wina.",
        "Faktura wyszła w poniedziałek.",
        "Proszę przesłać nam formularz.",
        "Dziękuję za cierpliwość.",
        "Odezwiemy się jutro.",
        "Nie tak się umawialiśmy.",
        "Czy możemy porozmawiać przez telefon?",
        "Termin niestety nam nie pasuje.",
        "Jak już mówiłem, tak zostaje.",
        "Wyjaśniłem to trzy razy.",
        "W załączniku jest plan.",
        "Dobrze, do piątku.",
    ),
    "tr": (
        "Bu bizim hatamız değil.",
        "Fatura pazartesi günü çıktı.",
        "Lütfen formu bize gönderin.",
        "Sabrınız için teşekkürler.",
        "Yarın size döneceğiz.",
        "Anlaştığımız bu değildi.",
        "Telefonda konuşabilir miyiz?",
        "Tarih maalesef uymuyor.",
        "Daha önce söylediğim gibi, olmaz.",
        "Bunu üç kez açıkladım.",
        "Planı ekte bulabilirsiniz.",
        "Tamam, cumaya görüşürüz.",
    ),
    "id": (
        "Ini bukan kesalahan kami.",
        "Fakturnya dikirim hari Senin.",
        "Mohon kirimkan formulirnya.",
        "Terima kasih atas kesabarannya.",
        "Kami hubungi lagi besok.",
        "Bukan itu yang kita sepakati.",
        "Bisa kita bicara lewat telepon?",
        "Tanggalnya tidak cocok.",
        "Seperti sudah saya bilang, tidak bisa.",
        "Sudah saya jelaskan tiga kali.",
        "Gambarnya terlampir.",
        "Baik, sampai Jumat.",
    ),
}


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_a_short_sentence_of_another_language_is_hardly_ever_unsure(language: str) -> None:
    told = [GUESSER.language(sentence) for sentence in OTHER_LANGUAGES[language]]

    assert "en" not in told
    assert told.count(None) <= 2


@pytest.mark.parametrize(
    "sentence", ["Noted.", "No.", "Mark my words.", "Fine.", "ok 👍", "INV-204", "", "1,200"]
)
def test_a_word_or_two_do_not(sentence: str) -> None:
    assert GUESSER.language(sentence) is None


@pytest.mark.parametrize(
    ("sentences", "english"),
    [
        ([], True),
        ([(6, None)], True),
        ([(30, "en")], True),
        ([(30, "de")], False),
        ([(30, "en"), (40, "de")], False),
        ([(40, "en"), (30, "de"), (30, None)], True),
    ],
)
def test_a_text_is_english_unless_more_of_it_is_not(
    sentences: list[tuple[int, str | None]], english: bool
) -> None:
    assert is_english(sentences) is english
