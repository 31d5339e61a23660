"""The words mail programs themselves put into a mail, in the languages they come in."""

ATTRIBUTIONS = (
    ("on ", " wrote:"),
    ("am ", " schrieb"),
    ("le ", " a écrit"),
    ("el ", " escribió"),
    ("il ", " ha scritto"),
    ("op ", " schreef"),
    ("em ", " escreveu"),
    ("den ", " skrev"),
    ("w dniu ", " napisał"),
    ("w dniu ", " pisze"),
)
"""How the line above a quote begins, and the word in it that tells."""

FORWARDS = {
    "forwarded message",
    "original message",
    "original appointment",
    "weitergeleitete nachricht",
    "ursprüngliche nachricht",
    "message transféré",
    "message d'origine",
    "mensaje reenviado",
    "mensaje original",
    "messaggio inoltrato",
    "messaggio originale",
    "doorgestuurd bericht",
    "oorspronkelijk bericht",
    "mensagem encaminhada",
    "mensagem original",
}
"""What stands between dashes above a forwarded or quoted mail."""

FROM_FIELDS = ("from:", "von:", "de:", "de :", "da:", "van:", "från:", "fra:")
WHEN_FIELDS = (
    *("sent:", "date:", "gesendet:", "datum:", "envoyé:", "envoyé :", "date :", "enviado:", "enviado el:"),
    *("fecha:", "inviato:", "data:", "enviada em:", "verzonden:", "skickat:", "sendt:"),
)
ABOUT_FIELDS = (
    *("to:", "subject:", "an:", "betreff:", "à:", "à :", "objet:", "objet :", "para:", "asunto:", "a:"),
    *("oggetto:", "aan:", "onderwerp:", "assunto:", "till:", "ämne:", "til:", "emne:"),
)
"""The fields that mail programs write above a mail they quote."""
