from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmline.text.quoted_mail import blank_quoted_mail

OURS = "We will send it on Friday."
THEIRS = "As I already said."


def own(text: str) -> list[str]:
    return blank_quoted_mail(text).split("\n")


ADA = "Ada Lindqvist <ada@client.example>"
ATTRIBUTIONS = [
    f"On Mon, Mar 2, 2026 at 10:00 AM {ADA} wrote:",
    "On Mon, 2 Mar 2026 at 10:00,\nAda Lindqvist <ada@client.example>\nwrote:",
    "On Mar 2, 2026, at 10:00 AM, Ada wrote:",
    "On 02/03/2026 10:00, Ada wrote:",
    "On Monday, March 2, 2026 at 10:00:12 AM GMT+1, Ada <ada@client.example> wrote:",
    f"Am Mo., 2. März 2026 um 10:00 Uhr schrieb {ADA}:",
    "Am 02.03.2026 um 10:00 schrieb Ada:",
    f"Le lun. 2 mars 2026 à 10:00, {ADA} a écrit :",
    "Le 02/03/2026 à 10:00, Ada a écrit :",
    "El lun, 2 mar 2026 a las 10:00, Ada (<ada@client.example>) escribió:",
    f"El 2 mar 2026, a las 10:00, {ADA} escribió:",
    f"Il giorno lun 2 mar 2026 alle ore 10:00 {ADA} ha scritto:",
    "Il 02/03/2026 10:00, Ada ha scritto:",
    f"Op ma 2 mrt 2026 om 10:00 schreef {ADA}:",
    f"Op 2 mrt 2026, om 10:00 heeft {ADA} het volgende geschreven:",
    f"Em seg., 2 de mar. de 2026 às 10:00, {ADA} escreveu:",
    f"No dia 2 de mar. de 2026, às 10:00, {ADA} escreveu:",
    f"{ADA} escreveu (segunda, 2/03/2026 à(s) 10:00):",
    f"{ADA} escreveu no dia segunda, 2/03/2026 à(s) 10:00:",
    f"2026-03-02 10:00 GMT+01:00 {ADA}:",
]
FORWARDS = [
    "---------- Forwarded message ---------",
    "-------- Weitergeleitete Nachricht --------",
    "---------- Message transféré ----------",
    "---------- Mensaje reenviado ----------",
    "-------- Messaggio Inoltrato --------",
    "---------- Doorgestuurd bericht ----------",
    "---------- Mensagem encaminhada ----------",
    "-----Original Message-----",
    "-----Ursprüngliche Nachricht-----",
    "-----Message d’origine-----",
    "-----Mensaje original-----",
    "-----Messaggio originale-----",
    "-----Oorspronkelijk bericht-----",
    "-----Mensagem original-----",
    "Begin forwarded message:",
    "Anfang der weitergeleiteten Nachricht:",
    "Début du message transféré :",
    "Inicio del mensaje reenviado:",
    "Inizio messaggio inoltrato:",
    "Begin doorgestuurd bericht:",
    "Início da mensagem reencaminhada:",
]
HEADS = [
    "From: Ada\nSent: Monday, 2 March 2026\nTo: us\nCc: Bo; Cy;\n Dee\nSubject: Crates",
    "From:\nAda\nDate:\nMonday, 2 March 2026\nTo:\nus\nSubject:\nCrates",
    "*Von:* Ada\n*Gesendet:* Montag, 2. März 2026\n*An:* uns\n*Betreff:* Kisten",
    "Von: Ada\nDatum: Montag, 2. März 2026 um 10:00\nAn: uns\nBetreff: Kisten",
    "De : Ada\nEnvoyé : lundi 2 mars 2026 10:00\nÀ : nous\nObjet : Caisses",
    "De : Ada\nDate : lundi 2 mars 2026 10:00\nÀ : nous\nObjet : Caisses",
    "De: Ada\nEnviado el: lunes, 2 de marzo de 2026\nPara: nosotros\nAsunto: Cajas",
    "De: Ada\nFecha: lunes, 2 de marzo de 2026\nPara: nosotros\nAsunto: Cajas",
    "Da: Ada\nInviato: lunedì 2 marzo 2026 10:00\nA: noi\nOggetto: Casse",
    "Van: Ada\nVerzonden: maandag 2 maart 2026 10:00\nAan: ons\nOnderwerp: Kisten",
    "De: Ada\nEnviada em: segunda-feira, 2 de março de 2026\nPara: nós\nAssunto: Caixas",
]


@pytest.mark.parametrize("above", [*ATTRIBUTIONS, *FORWARDS, *HEADS, "-- ", "--"])
def test_what_follows_is_somebody_elses(above: str) -> None:
    left = own(f"{OURS}\n\n{above}\n{THEIRS}\n")

    assert left[0] == OURS
    assert "".join(left[1:]).strip() == ""


@pytest.mark.parametrize("above", [*ATTRIBUTIONS, *FORWARDS, *HEADS])
def test_accents_may_be_characters_of_their_own(above: str) -> None:
    assert "".join(own(normalize("NFD", f"{above}\n{THEIRS}"))).strip() == ""


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my iPhone",
        "Get Outlook for iOS",
        "Von meinem iPhone gesendet",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "Inviato da iPhone",
        "Verstuurd vanaf mijn iPhone",
        "Enviado do meu iPhone",
    ],
)
def test_the_line_a_telephone_signs_with_is_nobodys(line: str) -> None:
    assert own(f"{OURS}\n{line}\n{OURS}") == [OURS, " " * len(line), OURS]


def test_an_answer_between_quoted_lines_is_our_own() -> None:
    left = own(f"On 2 March, Ada wrote:\n> {THEIRS}\n{OURS}\n> And again.\nOn Friday, that is.")

    assert [line.strip() for line in left] == ["", "", OURS, "", "On Friday, that is."]


@pytest.mark.parametrize(
    "text",
    [
        "From my side it is fine.",
        "On Monday you wrote: it is late.",
        "On Monday Ada wrote:\nplease send it.",
        "To: do list\nSubject: none",
        "----- Next steps -----\nWe call.",
        "-- not a signature",
        "5 > 3 and that is that",
        "Sent from my side already, and it is late.",
        "2026-03-02 10:00 is when we start:",
        "Le 2 mars, as they say:",
    ],
)
def test_own_words_that_only_look_so_stay(text: str) -> None:
    assert blank_quoted_mail(text) == text


@given(st.text(alphabet="ab> \n-:@1", max_size=60))
def test_every_line_keeps_its_place(text: str) -> None:
    blanked = blank_quoted_mail(text)

    assert len(blanked) == len(text)
    assert all(new == old or new == " " for new, old in zip(blanked, text, strict=True))
    assert [p for p, c in enumerate(blanked) if c == "\n"] == [p for p, c in enumerate(text) if c == "\n"]


def test_an_attribution_does_not_reach_over_an_empty_line() -> None:
    mail = "On another job.\n\nOn Mon, 2 Mar 2026 at 10:00, Sam wrote:\n> Soon."

    assert blank_quoted_mail(mail).strip() == "On another job."
